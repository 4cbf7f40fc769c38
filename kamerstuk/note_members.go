package kamerstuk

import (
	"strings"
	"unicode"
)

// isMembers reports whether a note lists the members of a committee.
func (f *noteFinder) isMembers(text int) bool {
	return strings.HasPrefix(strings.TrimLeft(f.src[text:], " \r\n"), "Samenstelling")
}

// tieMembers ties a note that lists the members of a committee to the mark
// behind the name of the committee, where OCR read it as an apostrophe: "De
// vaste Commissie voor Justitie' heeft". A mark that hides behind the digits of
// another number is not its own.
func (f *noteFinder) tieMembers() {
	for i := range f.notes {
		n := &f.notes[i]
		if n.mark.score >= sure || !f.isMembers(n.text) {
			continue
		}
		if n.mark = f.committeeMark(n.lines[0]); n.mark.found() {
			f.orderMarks()
		}
	}
}

// committeeMark returns the apostrophe behind the name of a committee above
// line i, or no mark.
func (f *noteFinder) committeeMark(i int) mark {
	for k := max(0, i-lookBack); k < i; k++ {
		l := &f.lines[k]
		if l.role != body || l.blank() {
			continue
		}
		s := l.text(f.src)
		from := strings.Index(s, "ommissie ")
		if from < 0 {
			continue
		}
		for _, one := range [...]string{"' ", quote + " "} {
			if at := strings.Index(s[from:], one); at > 0 && unicode.IsLetter(lastRune(s[:from+at])) {
				at += l.start + from
				return mark{start: at, end: at + len(one) - 1, line: k, page: l.page, score: sure}
			}
		}
	}
	return mark{}
}
