package kamerstuk

import (
	"strings"
	"unicode/utf8"
)

// splitColumns cuts the lines of pages that are set in two columns side by
// side, line by line, and puts them in reading order: on each page the left
// column first, then the right. A line that runs across both columns ends what
// stands above it.
func splitColumns(src string, lines []line) []line {
	var out []line // nil until a page has columns
	least := leastLines
	for i := 0; i < len(lines); {
		j := i
		for j < len(lines) && lines[j].page == lines[i].page {
			j++
		}
		if right := rightColumn(src, lines[i:j], least); right > 0 {
			least = leastLines / 2 // the last page may be short
			if out == nil {
				out = make([]line, 0, len(lines)*2)
				out = append(out, lines[:i]...)
			}
			out = appendColumns(out, src, lines[i:j], right)
		} else if out != nil {
			out = append(out, lines[i:j]...)
		}
		i = j
	}
	if out == nil {
		return lines
	}
	return out
}

// Columns narrower than leastColumn are margins or tables, and pages with
// fewer lines in a column than leastLines show no columns.
const (
	leastColumn = 20
	leastLines  = 8
)

// rightColumn returns the column at which the right column of a page begins,
// or 0 where the page has one column. There many lines have text at the same
// place, at least as many as least, behind a gap or behind nothing, and the
// left column is filled too.
func rightColumn(src string, lines []line, least int) int {
	var starts [longLine + 1]int
	full := 0
	for i := range lines {
		l := &lines[i]
		if l.blank() || l.role != body {
			continue
		}
		full++
		if l.indent >= leastColumn && l.indent <= longLine {
			starts[l.indent]++
		}
		for g := range gaps(src, l) {
			if g.column >= leastColumn && g.column <= longLine {
				starts[g.column]++
			}
		}
	}
	right := 0
	for c, n := range starts {
		if n > starts[right] {
			right = c
		}
	}
	if starts[right] < least || least == leastLines && starts[right]*5 < full*2 {
		return 0
	}
	left := 0
	for i := range lines {
		if l := &lines[i]; !l.blank() && l.role == body && l.indent < right-leastColumn && leftWidth(src, l, right) >= leastColumn {
			left++
		}
	}
	if left < least || left*3 < full {
		return 0
	}
	return right
}

// A gap is white space of two columns or more within a line.
type gap struct {
	start, end int // in the source
	column     int // at which the text behind it stands
}

// gaps yields the gaps within a line.
func gaps(src string, l *line) func(yield func(gap) bool) {
	return func(yield func(gap) bool) {
		column := l.indent
		for i := l.start; i < l.end; {
			k := strings.Index(src[i:l.end], "  ")
			if k < 0 {
				return
			}
			column += utf8.RuneCountInString(src[i : i+k])
			i += k
			g := gap{start: i}
			for i < l.end && src[i] == ' ' {
				i++
				column++
			}
			g.end, g.column = i, column
			if !yield(g) {
				return
			}
		}
	}
}

// cut returns the gap of a line before its right column, or false where it
// has none there.
func cut(src string, l *line, right int) (gap, bool) {
	for g := range gaps(src, l) {
		if g.column >= right-1 && g.column <= right+leastColumn/2 {
			return g, true
		}
		if g.column > right {
			break
		}
	}
	return gap{}, false
}

// leftWidth returns the columns of what stands left of the right column, or 0
// where the line runs across.
func leftWidth(src string, l *line, right int) int {
	if g, ok := cut(src, l, right); ok {
		return utf8.RuneCountInString(src[l.start:g.start])
	}
	if l.indent+l.width <= right {
		return l.width
	}
	return 0
}

// appendColumns appends the lines of a page in reading order.
func appendColumns(out []line, src string, lines []line, right int) []line {
	var left, second []line
	flush := func() {
		out = append(append(out, left...), second...)
		left, second = left[:0], second[:0]
	}
	for i := range lines {
		l := lines[i]
		switch {
		case l.blank():
			left, second = append(left, l), append(second, l)
		case l.role != body:
			flush()
			out = append(out, l)
		case l.indent >= right-1:
			l.column, l.indent = 2, l.indent-right
			second = append(second, l)
		default:
			g, ok := cut(src, &l, right)
			if !ok && l.indent+l.width > right {
				flush()
				out = append(out, l)
				continue
			}
			if ok {
				r := line{start: g.end, end: l.end, page: l.page, column: 2, indent: g.column - right, holds: l.holds}
				r.measure(src)
				second = append(second, r)
				l.end = g.start
				l.measure(src)
			}
			l.column = 1
			left = append(left, l)
		}
	}
	flush()
	return out
}
