package kamerstuk

import (
	"strings"
	"unicode/utf8"
)

// A line is a printed line of the source: the text after the passes over
// characters. All offsets are in the source.
type line struct {
	start, end int // its visible characters; start == end where it is blank
	next       int // where the next line starts
	indent     int // columns before start
	width      int // columns from start to end
	page       int
	hyphen     int // length of the hyphen character it ends in, or 0
	role       role
	column     int // 1 or 2 where it is part of a column that stands beside another
}

// A role is what a line is on its page.
type role uint8

const (
	body role = iota
	furniture
	noteText
	markLine  // a mark alone on its line
	labelLine // the number of a note, apart from its text
)

func (l *line) blank() bool { return l.start == l.end }

// text returns the visible characters of a line.
func (l *line) text(src string) string { return src[l.start:l.end] }

// pdfiumHyphen is the character that PDFium writes where a word is broken at
// a line end; the line end itself is gone.
const pdfiumHyphen = '\x02'

const softHyphen = "\u00AD"

// splitLines cuts the source into lines. A line ends at LF, CR LF, CR or form
// feed, which also ends the page, and at the hyphen mark of PDFium.
func splitLines(src string) []line {
	lines := make([]line, 0, 2+strings.Count(src, "\n"))
	page, feed := 0, -1
	for i := 0; i < len(src); {
		if feed < i { // found once for each line feed, however many other ends stand before it
			if feed = strings.IndexByte(src[i:], '\n'); feed < 0 {
				feed = len(src)
			} else {
				feed += i
			}
		}
		end, next := feed, feed+1
		if k := lineEnd(src[i:feed]); k >= 0 {
			end, next = i+k, i+k+1
			if src[end] == '\r' && next == feed {
				next++
			}
		}
		l := line{start: i, end: end, next: min(next, len(src)), page: page}
		if end < len(src) && src[end] == pdfiumHyphen {
			l.end++
		}
		l.trim(src)
		lines = append(lines, l)
		if end < len(src) && src[end] == '\f' {
			page++
		}
		i = l.next
	}
	return lines
}

// lineEnd returns the offset of the first line end in s that is no line feed,
// or -1.
func lineEnd(s string) int {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' && (c == '\r' || c == '\f' || c == pdfiumHyphen) {
			return i
		}
	}
	return -1
}

// trim takes the white space off both ends of a line and measures it.
func (l *line) trim(src string) {
	for l.start < l.end && isSpace(src[l.start]) {
		if src[l.start] == '\t' {
			l.indent += 8 - l.indent%8
		} else {
			l.indent++
		}
		l.start++
	}
	for l.start < l.end && isSpace(src[l.end-1]) {
		l.end--
	}
	l.measure(src)
}

// measure finds the hyphen and the width of a line.
func (l *line) measure(src string) {
	s := src[l.start:l.end]
	l.hyphen = 0
	switch {
	case strings.HasSuffix(s, "-"):
		l.hyphen = 1
	case strings.HasSuffix(s, softHyphen):
		l.hyphen = len(softHyphen)
	case s != "" && s[len(s)-1] == pdfiumHyphen:
		l.hyphen = 1
	}
	l.width = utf8.RuneCountInString(s)
}

func isSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// paginate finds the pages of a text without form feeds whose extractor marks
// a new page by one space before its first line.
func paginate(lines []line) {
	single, deeper, full := 0, 0, 0
	for i := range lines {
		l := &lines[i]
		switch {
		case l.blank():
		case l.page > 0 || l.indent > 1:
			deeper++
		case l.indent == 1:
			single++
		default:
			full++
		}
	}
	if single == 0 || deeper > 0 || full < 10*single {
		return
	}
	page := 0
	for i := range lines {
		if lines[i].indent == 1 && !lines[i].blank() && i > 0 {
			page++
		}
		lines[i].page = page
	}
}
