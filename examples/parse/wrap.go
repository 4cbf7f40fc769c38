package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// minColumns is the least width that text is set in.
const minColumns = 20

// wrap sets s in lines of at most width characters, broken between words. A
// word that is longer has a line of its own. What does not fit in limit lines
// is cut between words, with an ellipsis for it.
func wrap(s string, width, limit int) []string {
	width = max(width, minColumns)
	var lines []string
	line, used := "", 0
	for word := range strings.FieldsSeq(s) {
		n := runes(word)
		if used > 0 && used+1+n > width {
			if len(lines) == limit-1 {
				return append(lines, ellipsis(line, width))
			}
			lines = append(lines, line)
			line, used = "", 0
		}
		if used > 0 {
			line += " "
			used++
		}
		line += word
		used += n
	}
	if used > 0 {
		lines = append(lines, line)
	}
	return lines
}

// ellipsis ends a line that goes on, with words taken off it to make room.
func ellipsis(line string, width int) string {
	const mark = " ..."
	for runes(line)+len(mark) > width {
		i := strings.LastIndexByte(line, ' ')
		if i < 0 {
			break
		}
		line = line[:i]
	}
	return line + mark
}

// printable returns s as it can go to a terminal: without the characters that
// move the cursor, colour the text or turn its direction around. White space
// stays, as spaces.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == utf8.RuneError:
			return -1
		}
		return r
	}, s)
}

// runes counts the characters of s.
func runes(s string) int { return utf8.RuneCountInString(s) }
