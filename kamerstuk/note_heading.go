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

// sameForm reports whether a label is written as the first of its list is.
func sameForm(s, first string) bool {
	return s != "" && first != "" && (s[0] == '(') == (first[0] == '(') && labelSign(s) == labelSign(first)
}

// labelSign returns the byte behind the number of a label.
func labelSign(s string) byte {
	rest := strings.TrimPrefix(s, "(")
	if k := digits(rest); k < len(rest) {
		return rest[k]
	}
	return 0
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
	row := f.listBelow(heading)
	if len(row) == 0 {
		return
	}
	f.width, _ = usualWidth(f.lines)
	f.ends, f.marks = true, findMarks(f.src, f.lines, row, true)
	if row = f.marked(row, false); row != nil {
		f.take(row)
	}
}

// listBelow returns the labels of the list of notes below a heading. It ends
// before a paragraph without a label; until notes where.
func (f *noteFinder) listBelow(heading int) (row []noteLabel) {
	first, gap := "", false
	for i := heading + 1; i < len(f.lines) && len(row) < maxNote; i++ {
		l := &f.lines[i]
		if l.role != body || l.blank() {
			gap = gap || l.blank()
			continue
		}
		s := l.text(f.src)
		n, ok := listLabel(s)
		if first == "" {
			first = s
		}
		switch ok = ok && n.number == len(row)+1 && sameForm(s, first); {
		case ok:
			n.line, n.text = i, l.start+n.text
			row = append(row, n)
		case len(row) == 0:
			return nil
		case gap || !f.printed:
			f.until = i
			return row
		}
		gap = false
	}
	return row
}
