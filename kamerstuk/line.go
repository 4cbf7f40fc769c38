package kamerstuk

import (
	"strings"
	"unicode/utf8"
)

// A line is a printed line of the source: the text after the passes over
// characters. All offsets are in the source.
type line struct {
	start, end int // its visible characters; start == end where it is blank
	indent     int // columns before start
	width      int // columns from start to end
	page       int
	hyphen     uint8 // length of the hyphen character it ends in, or 0
	column     uint8 // 1 or 2 where it is part of a column that stands beside another
	role       role
	holds      class
	label      answer // whether it is a label of the paper
	heading    answer // whether it is a heading by itself
}

// An answer is kept so that a question about a line is asked once.
type answer uint8

const (
	unasked answer = iota
	yes
	no
)

// A class says what a byte is to a line, and what bytes a line holds.
type class uint16

const (
	ending   class = 1 << iota // it ends the line
	within                     // a byte of a character behind its first
	digit                      // a digit
	signs                      // it may begin or be the mark of a note
	oddSpace                   // white space within a line that is no space
	space                      // a space
	slash                      // "/", without which there is no web address but for "www."
	double                     // "w"
	wide                       // of a line: two spaces side by side
	www                        // of a line: "ww"
)

// classes has the class of each byte.
var classes = [256]class{
	'\n': ending, '\r': ending, '\f': ending, pdfiumHyphen: ending, ' ': space, '\t': oddSpace, '\v': oddSpace, '[': signs, '*': signs, '/': slash, 'w': double,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit, '5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	0x80: within, within, within, within, within, within, within, within, within, within, within, within, within, within, within, within,
	0x90: within, within, within, within, within, within, within, within, within, within, within, within, within, within, within, within,
	0xA0: within, within, within, within, within, within, within, within, within, within, within, within, within, within, within, within,
	0xB0: within, within, within, within, within, within, within, within, within, within, within, within, within, within, within, within,
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

// stem is where the text of a line ends before its hyphen.
func (l *line) stem() int { return l.end - int(l.hyphen) }

// text returns the visible characters of a line.
func (l *line) text(src string) string { return src[l.start:l.end] }

// pdfiumHyphen is the character that PDFium writes where a word is broken at
// a line end; the line end itself is gone.
const pdfiumHyphen = '\x02'

const softHyphen = "\u00AD"

// splitLines cuts the source into lines. A line ends at LF, CR LF, CR or form
// feed, which also ends the page, and at the hyphen mark of PDFium.
func splitLines(src string) []line {
	lines := make([]line, 0, 2+strings.Count(src, "\n")+strings.Count(src, "\f")+strings.Count(src, "\x02"))
	page := 0
	for i := 0; i < len(src); {
		l := line{start: i, page: page}
		i = l.scan(src)
		if i < len(src) {
			switch i++; src[i-1] {
			case '\r':
				if i < len(src) && src[i] == '\n' {
					i++
				}
			case '\f':
				page++
			case pdfiumHyphen:
				l.end++
				l.width++
			}
		}
		l.trim(src)
		lines = append(lines, l)
	}
	return lines
}

// scan finds the end of a line from its start on, its width with all white
// space, and what it holds. It returns where the line ends.
func (l *line) scan(src string) int {
	var holds, pairs, before class
	i := l.start
	for i < len(src) {
		if i+4 <= len(src) { // four plain bytes at a time
			a, b, c, d := classes[src[i]], classes[src[i+1]], classes[src[i+2]], classes[src[i+3]]
			if all := a | b | c | d; all&(ending|within) == 0 {
				holds |= all
				pairs |= a&before | b&a | c&b | d&c
				before = d
				i += 4
				continue
			}
		}
		c := classes[src[i]]
		if c == ending {
			break
		}
		if c == within {
			l.width--
		}
		holds |= c
		pairs |= c & before
		before = c
		i++
	}
	l.end = i
	if pairs&space != 0 {
		holds |= wide
	}
	if pairs&double != 0 {
		holds |= www
	}
	l.width += l.end - l.start
	l.holds = holds
	return l.end
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
		l.width--
	}
	for l.start < l.end && isSpace(src[l.end-1]) {
		l.end--
		l.width--
	}
	l.findHyphen(src)
}

// measure finds the width of a part of a line, and its hyphen.
func (l *line) measure(src string) {
	l.width = utf8.RuneCountInString(l.text(src))
	l.findHyphen(src)
}

// cutAt cuts a line in two at an offset in the source.
func (l line) cutAt(src string, at int) (before, behind line) {
	before, behind = l, l
	before.end = at
	for before.end > before.start && isSpace(src[before.end-1]) {
		before.end--
	}
	behind.start, behind.indent = at, 0
	for _, part := range [...]*line{&before, &behind} {
		part.label, part.heading = unasked, unasked
		part.measure(src)
	}
	return before, behind
}

// findHyphen finds the hyphen that a line ends in.
func (l *line) findHyphen(src string) {
	s := src[l.start:l.end]
	l.hyphen = 0
	switch {
	case s == "" || s[len(s)-1] > '-' && s[len(s)-1] != softHyphen[1]:
	case strings.HasSuffix(s, "-"):
		l.hyphen = 1
	case strings.HasSuffix(s, softHyphen):
		l.hyphen = uint8(len(softHyphen))
	case s != "" && s[len(s)-1] == pdfiumHyphen:
		l.hyphen = 1
	}
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
