package kamerstuk

import "strings"

// Endnotes may be a list of their own below a heading:
//
//	Noten
//	1. NRC, 3 september 2021.
//	2. Kamerstuk 29 826, nr. 130.

// isNotesHeading recognises the heading of a list of notes.
func isNotesHeading(s string) bool {
	s = strings.TrimRight(s, ": ")
	if len(s) < len("noten") || len(s) > len("eindnoten") {
		return false
	}
	for _, word := range [...]string{"noten", "voetnoten", "eindnoten", "bronnen"} {
		if strings.EqualFold(s, word) {
			return true
		}
	}
	return false
}

// listLabel reads the label of a note in such a list: "1.", "1)", "(1)".
func listLabel(s string) (n noteLabel, ok bool) {
	rest := strings.TrimPrefix(s, "(")
	k := digits(rest)
	if k == 0 || k > 3 || rest[0] == '0' || k == len(rest) || strings.IndexByte(".) ", rest[k]) < 0 {
		return n, false
	}
	n.number = atoi(rest[:k])
	n.text = len(s) - len(strings.TrimLeft(rest[k+1:], " \t"))
	return n, n.text < len(s)
}

// underHeading finds the notes below the last heading of a list of notes, with
// their marks on any page.
func (f *noteFinder) underHeading() {
	heading := len(f.lines) - 1
	for ; heading >= 0; heading-- {
		if l := &f.lines[heading]; l.role == body && l.width < 20 && isNotesHeading(l.text(f.src)) {
			break
		}
	}
	if heading < 0 {
		return
	}
	var row []noteLabel
	for i := heading + 1; i < len(f.lines) && len(row) < maxNote; i++ {
		l := &f.lines[i]
		if l.role != body || l.blank() {
			continue
		}
		n, ok := listLabel(l.text(f.src))
		switch {
		case ok && n.number == len(row)+1:
			n.line, n.text = i, l.start+n.text
			row = append(row, n)
		case len(row) == 0:
			return
		}
	}
	if len(row) == 0 {
		return
	}
	f.width, _ = usualWidth(f.lines)
	f.ends, f.marks = true, findMarks(f.src, f.lines, row, true)
	if row = f.marked(row, false); row != nil {
		f.take(row)
	}
}
