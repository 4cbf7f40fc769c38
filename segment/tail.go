package segment

import "strings"

// trimNotes cuts marks of notes such as "1) 2)" from the end of a question.
func (r *reading) trimNotes(p Passage) Passage {
	for {
		s := r.text[p.Start:p.End]
		i := strings.LastIndexByte(s, ' ')
		mark := s[i+1:]
		if cutAnchor(s) != s {
			return p
		}
		if i < 0 || len(mark) < 2 || len(mark) > 3 || mark[len(mark)-1] != ')' || strings.Trim(mark[:len(mark)-1], "0123456789") != "" {
			return p
		}
		_, p.End = trimRange(r.text, p.Start, p.Start+i)
	}
}

// trimTail cuts from the end of the answer of item i what does not belong to
// it: notes, the signature of a letter, the headings over what follows, the page
// that the next question is about.
func (n *numbered) trimTail(p Passage, i int) Passage {
	it := n.items[i]
	pieces := n.pieces(p)
	for k, piece := range pieces {
		if _, ok := askerHeading(n.in(piece)); ok || isAgendaHeading(n.in(piece)) {
			pieces = pieces[:k]
			break
		}
	}
	last := i+1 == len(n.items)
	for len(pieces) > 1 {
		s, above := n.in(pieces[len(pieces)-1]), n.in(pieces[len(pieces)-2])
		if !isPageLine(s) && !isSigned(s, above) && !(last && isNoteText(s)) && !(endsPage(s, above) && (last || !it.bare)) {
			break
		}
		pieces = pieces[:len(pieces)-1]
	}
	if len(pieces) == 0 {
		return Passage{}
	}
	return Passage{p.Start, pieces[len(pieces)-1].End}
}

// trimAnswerLine cuts from the start of an answer who gives it, as the older
// papers print it below the heading: "Antwoord van minister Kooijmans
// (Buitenlandse Zaken). (Ontvangen 13 juli 1994)".
func (r *reading) trimAnswerLine(p Passage) Passage {
	if !isAnswerLine(r.in(p)) {
		return p
	}
	return r.trimDated(p)
}

// trimNoticeLine cuts from the start of a notice who gives it, as the older
// papers print it below the heading, where the notice itself follows.
func (r *reading) trimNoticeLine(p Passage) Passage {
	if !strings.HasPrefix(r.in(p), "Mededeling van ") {
		return p
	}
	if rest := r.trimDated(p); endsSentence(r.in(rest)) { // not the place and year of the imprint
		return rest
	}
	return p
}

// trimDated cuts the start of a passage up to the date on which it came in.
func (r *reading) trimDated(p Passage) Passage {
	s := r.in(p)
	head := s[:min(len(s), maxHeading)]
	i := max(strings.Index(head, "(Ontvangen"), strings.Index(head, "(ontvangen"), strings.Index(head, "(Ingezonden"), strings.Index(head, "(ingezonden"))
	if i < 0 {
		return p
	}
	if k := strings.IndexByte(s[i:], ')'); k >= 0 {
		p.Start += i + k + 1
	}
	return r.trim(p)
}

// isNoteText reports whether a paragraph is a note at the end of a letter:
// "1) Aanhangsel Handelingen", "[2] https://", the "#. " and "[^1]" that
// converters write for numbers that a word processor counts by itself, or the
// line over them.
func isNoteText(s string) bool {
	if strings.HasPrefix(s, "#. ") || strings.HasPrefix(s, "--") || strings.HasPrefix(s, "[^") {
		return true
	}
	s = strings.TrimPrefix(s, "[")
	number, rest := cutNumber(s)
	return number != "" && len(number) < 3 && (strings.HasPrefix(rest, ") ") || strings.HasPrefix(rest, "] "))
}

// isPageEnd reports whether a paragraph is the foot of a page that was left in
// the text: a page number, or the line that names the paper.
func isPageEnd(s string) bool { return isPageNumber(s) || isPageFoot(s) }

// isPageNumber reports whether a paragraph is a number of at most four digits:
// a row of more figures is one of a table.
func isPageNumber(s string) bool { return len(s) <= 4 && strings.Trim(s, "0123456789") == "" }

// isPageFoot reports whether a paragraph is the line at the foot of a page
// that names the paper.
func isPageFoot(s string) bool {
	return len(s) < 120 && (strings.HasPrefix(s, "Tweede Kamer, ") || strings.HasPrefix(s, "Eerste Kamer, "))
}

// endsPage reports whether the last paragraph of an answer is the foot of a
// page. A number below anything but the end of a sentence or that foot is the
// last cell of a table.
func endsPage(s, above string) bool {
	return isPageFoot(s) || isPageNumber(s) && (isPageFoot(above) || strings.IndexByte(".?!", above[len(above)-1]) >= 0)
}

// isSignature reports whether a paragraph is the signature under a letter or a
// paper: "De Minister van Justitie en Veiligheid, D.M. van Weel".
func isSignature(s string) bool {
	if len(s) > 200 || strings.ContainsAny(s, ".?!") && !strings.Contains(s, ", ") {
		return false
	}
	for _, opening := range [...]string{"De Minister", "De minister", "De Staatssecretaris", "De staatssecretaris", "De voorzitter", "De Voorzitter",
		"De griffier", "De fungerend", "De adjunct-griffier", "Adjunct-griffier", "Fungerend griffier"} {
		if !strings.HasPrefix(s, opening) {
			continue
		}
		if strings.HasSuffix(s, ",") {
			return true
		}
		i := strings.LastIndex(s, ", ")
		return i > 0 && isSignedName(s[i+2:])
	}
	return false
}

// isSigned reports whether a paragraph is a signature, or the name in one whose
// office stands in the paragraph above.
func isSigned(s, above string) bool {
	return isSignature(s) || strings.HasSuffix(above, ",") && isSignature(above) && isSignedName(s)
}

// isSignedName reads a name with its initials: "H.M. de Waard".
func isSignedName(s string) bool {
	if len(s) > 50 || s == "" || endsSentence(s) {
		return false
	}
	for word := range strings.FieldsSeq(s) {
		if !isUpperAt(word, 0) && !isParticle(word) {
			return false
		}
	}
	return true
}
