package segment

import "strings"

// paragraph is a run of text between line ends, without the white space
// around it.
type paragraph struct {
	start, end int
	blank      bool // an empty line stands before it
	label      Label
}

// paragraphs returns the lines of text that are not blank. In cleaned text
// each is a paragraph.
func paragraphs(text string) []paragraph {
	ps := make([]paragraph, 0, strings.Count(text, "\n")/2+1)
	blank := false
	for pos := 0; pos <= len(text); {
		end := len(text)
		if i := strings.IndexByte(text[pos:], '\n'); i >= 0 {
			end = pos + i
		}
		start, stop := trimRange(text, pos, end)
		if start == stop {
			blank = true
		} else {
			p := paragraph{start: start, end: stop, blank: blank}
			p.label, _ = ParseLabel(text[start:stop])
			ps = append(ps, p)
			blank = false
		}
		pos = end + 1
	}
	return ps
}
