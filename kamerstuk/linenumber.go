package kamerstuk

// leastNumbered is how many lines show that a text has its lines numbered.
const leastNumbered = 20

// splitNumbers cuts the numbers off lines that are numbered one by one, and
// gives each a line of its own that is furniture. Other lines come back as they
// are.
func splitNumbers(src string, lines []line) []line {
	full, numbered, before := 0, 0, 0
	for i := range lines {
		if lines[i].blank() {
			continue
		}
		full++
		n := lineNumber(lines[i].text(src))
		if n > 0 && (n == before+1 || n == 1) {
			numbered++
		}
		before = n
	}
	if numbered < leastNumbered || numbered*10 < full*9 {
		return lines
	}
	out := make([]line, 0, len(lines)+numbered)
	for _, l := range lines {
		s := l.text(src)
		k := digits(s)
		if k == 0 || lineNumber(s) == 0 {
			out = append(out, l)
			continue
		}
		number := line{start: l.start, end: l.start + k, width: k, page: l.page, role: furniture, holds: digit}
		out = append(out, number)
		if l.start += k; l.start < l.end {
			l.width -= k
			l.trim(src)
			out = append(out, l)
		}
	}
	return out
}

// lineNumber returns the number that a line begins with, apart from its text,
// or 0.
func lineNumber(s string) int {
	n := digits(s)
	if n == 0 || n > 5 || n < len(s) && s[n] != ' ' {
		return 0
	}
	return atoi(s[:n])
}
