package segment

import "strings"

// figures are what the cells of a column of pages hold, and what stands between
// them.
const figures = "0123456789 \n\t"

// hasPageColumn reports whether the questions of a list stand in a table that
// has the pages they are about in its last columns: "Nr Vraag Blz. (van) t/m".
func (r *reading) hasPageColumn() bool {
	for i, p := range r.paragraphs {
		if p.start > headSize {
			return false
		}
		s := r.at(i)
		if len(s) < 60 && strings.HasPrefix(s, "Nr") && strings.Contains(s, "Vraag") && containsAny(s, "Blz", "blz") {
			return true
		}
	}
	return false
}

// cutPages cuts the pages from the end of a question in such a table.
func (n *numbered) cutPages(p Passage) Passage {
	if !n.pages {
		return p
	}
	s := strings.TrimRight(n.in(p), figures)
	if s == "" || strings.IndexByte("?.", s[len(s)-1]) < 0 {
		return p
	}
	return Passage{p.Start, p.Start + len(s)}
}

// skipPages skips them before an answer that begins at an offset.
func (n *numbered) skipPages(start int) int {
	line, _, ok := strings.Cut(n.text[start:min(len(n.text), start+maxAnchor)], "\n")
	if !n.pages || !ok || strings.Trim(line, figures) != "" {
		return start
	}
	return skipSpace(n.text, start+len(line))
}
