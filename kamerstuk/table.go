package kamerstuk

import "strings"

// isRow reports whether a line may be the row of a table: it ends in two
// figures or more, each apart.
func isRow(s string) bool {
	n := 0
	for s != "" {
		k := strings.LastIndexByte(s, ' ')
		if !isFigure(s[k+1:]) {
			break
		}
		n++
		s = strings.TrimRight(s[:max(k, 0)], " ")
	}
	return n >= 2
}

// isFigure reports whether a word is a figure as the cells of a table have
// them: "1.114", "12,5%", "-3", "–".
func isFigure(w string) bool {
	w = strings.TrimPrefix(strings.TrimPrefix(w, "€"), "-")
	if w == "–" || w == "" {
		return w != ""
	}
	if !isDigit(w[0]) {
		return false
	}
	w = strings.TrimSuffix(w, "%")
	return isDigit(w[len(w)-1]) && strings.Trim(w, "0123456789.,") == ""
}

// isEntry reports whether a line is the entry of a table of contents, with dots
// up to the number of its page.
func isEntry(s string) bool {
	if s == "" || !isDigit(s[len(s)-1]) {
		return false
	}
	before := strings.TrimRight(strings.TrimRight(s, "0123456789"), " ")
	return strings.HasSuffix(before, "....") || strings.HasSuffix(before, ". . .")
}

// tabular reports whether lines last and i of the body are two rows of a table,
// or one that ends or begins there, or the entries of a table of contents.
func (p *page) tabular(last, i int) bool {
	a, b := &p.lines[last], &p.lines[i]
	if a.holds&b.holds&digit == 0 && a.holds&digit == 0 {
		return false
	}
	sa, sb := a.text(p.src), b.text(p.src)
	if isEntry(sa) || isEntry(sb) {
		return true
	}
	if !isRow(sa) {
		return false
	}
	return isRow(sb) || last > 0 && !p.lines[last-1].blank() && isRow(p.lines[last-1].text(p.src)) && startsHigh(sb)
}

// startsHigh reports whether a line begins with a capital or a figure.
func startsHigh(s string) bool { return s[0] >= 'A' && s[0] <= 'Z' || isDigit(s[0]) }
