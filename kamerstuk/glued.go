package kamerstuk

import (
	"strings"
	"unicode"
)

// splitGlued cuts lines in which an extractor glued the furniture of pages and
// the labels of questions to the text around them, for having taken the line
// ends out:
//
//	ISSN 0921 - 7398’s-Gravenhage 2023Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1Antwoord 3Ja.
//
// It reports false, and the lines as they are, where no furniture is glued.
func splitGlued(src string, lines []line) ([]line, bool) {
	if !isGlued(src) {
		return lines, false
	}
	out := make([]line, 0, 2*len(lines))
	page := 0
	for i := range lines {
		rest := lines[i]
		for at := range cuts(src, rest.start, rest.end) {
			l := rest
			l.end = at
			out = append(out, l.part(src, page))
			if isRunning(strings.TrimSpace(src[l.start:at])) {
				page++
			}
			rest.start, rest.indent = at, 0
		}
		out = append(out, rest.part(src, page))
	}
	return out, true
}

// part returns a line whose ends were moved, measured anew.
func (l line) part(src string, page int) line {
	l.page, l.width, l.hyphen, l.label, l.heading = max(l.page, page), 0, 0, unasked, unasked
	end := l.end
	if l.scan(src[:end]); l.end < end { // the hyphen mark of PDFium
		l.end, l.width = end, l.width+end-l.end
	}
	l.trim(src)
	return l
}

// isGlued reports whether the footer of a page is glued to what stands before
// or behind it.
func isGlued(src string) bool {
	const chamber, footer = "Tweede ", "Kamer, vergaderjaar "
	for i := 0; ; {
		k := strings.Index(src[i:], footer)
		if k < 0 {
			return false
		}
		i += k + len(footer)
		start := i - len(footer) - len(chamber)
		if start < 0 || src[start:start+len(chamber)] != chamber && src[start:start+len(chamber)] != "Eerste " {
			continue
		}
		if start > 0 && isDigit(src[start-1]) {
			return true
		}
		end := start + footerLength(src[start:])
		if end > start && end < len(src) && isDigit(src[end-1]) && unicode.IsUpper(firstRune(src[end:])) {
			return true
		}
	}
}

// cuts yields the places within src[from:to] at which glued parts meet.
func cuts(src string, from, to int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		last := from
		cut := func(at int) bool {
			if at <= last || at >= to {
				return true
			}
			last = at
			return yield(at)
		}
		for i := from; i < to; {
			n := partLength(src[from:to], i-from)
			if n == 0 {
				if opensHead(src[from:to], i-from) && !cut(i) {
					return
				}
				i++
				continue
			}
			if !cut(i) || !cut(i+n) {
				return
			}
			i += n
		}
	}
}

// partLength returns the length of the furniture or the label that begins at
// an offset of s, or 0.
func partLength(s string, at int) int {
	rest := s[at:]
	switch rest[0] {
	case 'T', 'E':
		if n := chamberLength(rest); n > 0 {
			return n
		}
		return footerLength(rest)
	case 'I':
		return issnLength(rest)
	case 0xE2, '\'':
		return imprintLength(rest)
	case 'k', 'a':
		if at == 0 || !isWordByte(s[at-1]) || isDigit(s[at-1]) {
			return identifierLength(rest)
		}
	case 'V', 'A':
		if n := seriesLength(rest); n > 0 {
			return n
		}
		if at > 0 && !isSpace(s[at-1]) {
			return labelLength(rest)
		}
	}
	return 0
}

// chamberLength measures the name of a chamber with its number.
func chamberLength(s string) int {
	for _, chamber := range [...]string{"Tweede Kamer der Staten-Generaal", "Eerste Kamer der Staten-Generaal"} {
		if rest, ok := strings.CutPrefix(s, chamber); ok && rest != "" && isDigit(rest[0]) {
			return len(chamber) + 1
		}
	}
	return 0
}

// seriesLength measures what stands below the name of the chamber.
func seriesLength(s string) int {
	const year, series, asked = "Vergaderjaar ", " Aanhangsel van de Handelingen", "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden"
	if strings.HasPrefix(s, asked) {
		return len(asked)
	}
	rest, ok := strings.CutPrefix(s, year)
	session, rest := cutSession(rest)
	if !ok || session == "" {
		return 0
	}
	if strings.HasPrefix(strings.TrimLeft(rest, " "), series[1:]) {
		return len(s) - len(strings.TrimLeft(rest, " ")) + len(series) - 1
	}
	return len(year) + len(session)
}

// opensHead reports whether a part of the head of Kamervragen begins at an
// offset of s, glued to what stands before it.
func opensHead(s string, at int) bool {
	if at == 0 || isSpace(s[at-1]) {
		return false
	}
	switch s[at] {
	case 'V', 'A', 'M':
		rest := s[at:]
		return strings.HasPrefix(rest, "Vragen van ") || strings.HasPrefix(rest, "Antwoord van ") || strings.HasPrefix(rest, "Mededeling van ")
	}
	return false
}

// footerLength measures a running footer up to the number of its page.
func footerLength(s string) int {
	const upTo = len("Tweede Kamer, vergaderjaar ")
	if !strings.HasPrefix(s, "Tweede Kamer, vergaderjaar ") && !strings.HasPrefix(s, "Eerste Kamer, vergaderjaar ") {
		return 0
	}
	session, rest := cutSession(s[upTo:])
	if session == "" || !strings.HasPrefix(rest, ", ") {
		return 0
	}
	n := upTo + len(session)
	for len(rest) > 0 && (rest[0] == ' ' || rest[0] == ',') {
		skip := len(rest) - len(strings.TrimLeft(rest, " ,"))
		word := rest[skip:]
		if k := strings.IndexAny(word, " ,\n"); k >= 0 {
			word = word[:k]
		}
		if k := digits(word); k > 0 && k < len(word) && word[k] != '-' { // the number of the page, glued to what follows
			return n + skip + k
		}
		if word == "" || !onlyNumbers(word) {
			break
		}
		n += skip + len(word)
		rest = rest[skip+len(word):]
	}
	return n
}

// issnLength measures the ISSN of a publication block.
func issnLength(s string) int {
	for _, form := range [...]string{"ISSN 0921 - 73", "ISSN 0921-73", "ISSN 0920 - 20", "ISSN 0920-20"} {
		if strings.HasPrefix(s, form) && digits(s[len(form):]) >= 2 {
			return len(form) + 2
		}
	}
	return 0
}

// imprintLength measures the place and year of a publication block.
func imprintLength(s string) int {
	for _, place := range [...]string{"’s-Gravenhage ", "'s-Gravenhage "} {
		if rest, ok := strings.CutPrefix(s, place); ok && digits(rest) == 4 {
			return len(place) + 4
		}
	}
	return 0
}

// identifierLength measures the identifier of a publication block that is
// glued to what follows it.
func identifierLength(s string) int {
	if !strings.HasPrefix(s, "kst-") && !strings.HasPrefix(s, "ah-tk-") && !strings.HasPrefix(s, "ah-ek-") {
		return 0
	}
	if k := strings.Index(s[:min(len(s), 40)], "ISSN"); k > 0 && isPublication(strings.TrimSpace(s[:k])) {
		return k
	}
	return 0
}

// labelLength measures the label of a question or an answer that is glued to
// a sentence before it, and to the capital of the next.
func labelLength(s string) int {
	for _, word := range [...]string{"Vraag ", "Antwoord "} {
		rest, ok := strings.CutPrefix(s, word)
		n := digits(rest)
		if !ok || n == 0 || n > 2 {
			continue
		}
		if rest = rest[n:]; rest == "" || unicode.IsUpper(firstRune(rest)) || strings.HasPrefix(rest, "«") {
			return len(word) + n
		}
	}
	return 0
}
