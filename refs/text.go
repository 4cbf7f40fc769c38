package refs

import (
	"unicode"
	"unicode/utf8"
)

// A reference may be broken over lines and pages. The functions of this file
// read a text as if each run of white space were one space and no word were
// hyphenated. All look-ahead is bounded.

// maxGap is the longest run of white space that is read over.
const maxGap = 200

// gapEnd returns the end of the white space at i: blanks, line and page ends,
// no-break and thin spaces, soft hyphens, zero-width spaces.
func gapEnd(s string, i int) int {
	for limit := i + maxGap; i < len(s) && i < limit; {
		switch c := s[i]; {
		case c == ' ' || '\t' <= c && c <= '\r':
			i++
		case c < 0xC2:
			return i
		default:
			n := spaceLen(s, i)
			if n == 0 {
				return i
			}
			i += n
		}
	}
	return i
}

// spaceLen returns the length of the white space of more than one byte at i.
func spaceLen(s string, i int) int {
	switch {
	case i+1 < len(s) && s[i] == 0xC2 && (s[i+1] == 0xA0 || s[i+1] == 0xAD):
		return 2
	case i+2 >= len(s):
		return 0
	case s[i] == 0xE2 && s[i+1] == 0x80 && (s[i+2] <= 0x8B || s[i+2] == 0xAF):
		return 3
	case s[i] == 0xEF && s[i+1] == 0xBB && s[i+2] == 0xBF:
		return 3
	}
	return 0
}

// gapStart returns the start of the white space that ends at i.
func gapStart(s string, i int) int {
	for limit := i - maxGap; i > 0 && i > limit; {
		switch c := s[i-1]; {
		case c == ' ' || '\t' <= c && c <= '\r':
			i--
		case c < 0x80:
			return i
		case i >= 2 && spaceLen(s[:i], i-2) == 2:
			i -= 2
		case i >= 3 && spaceLen(s[:i], i-3) == 3:
			i -= 3
		default:
			return i
		}
	}
	return i
}

// bridge returns the start of the rest of a word that is broken at i by a soft
// hyphen or by a hyphen at the end of a line, i itself where it is not broken.
func bridge(s string, i int) int {
	j := i
	switch {
	case j < len(s) && s[j] == '-':
		j++
	case j < len(s) && s[j] == 0x02: // what PDFium makes of a hyphen at a line end
		return gapEnd(s, j+1)
	case j+1 < len(s) && s[j] == 0xC2 && s[j+1] == 0xAD:
		j += 2
		if j < len(s) && isAlpha(s[j]) {
			return j
		}
	case j+2 < len(s) && s[j] == 0xE2 && s[j+1] == 0x80 && s[j+2] == 0x90:
		j += 3
	default:
		return i
	}
	k := gapEnd(s, j)
	for n := j; n < k; n++ {
		if s[n] == '\n' || s[n] == '\r' {
			return k
		}
	}
	return i
}

// word matches the lower-case text w at i, in any case, and returns its end or
// -1. A space in w stands for any white space. It does not look at what
// follows.
func word(s string, i int, w string) int {
	for k := range len(w) {
		if w[k] == ' ' {
			j := gapEnd(s, i)
			if j == i {
				return -1
			}
			i = j
			continue
		}
		if i >= len(s) {
			return -1
		}
		if s[i] != w[k] && lower(s[i]) != w[k] {
			if k == 0 || symbols[s[i]] != symbolBreak {
				return -1
			}
			j := bridge(s, i)
			if j == i || j >= len(s) || lower(s[j]) != w[k] {
				return -1
			}
			i = j
		}
		i++
	}
	return i
}

// wholeWord is like word, and what follows must not be a letter. It is small
// enough to be inlined, as most words differ in their first letter.
func wholeWord(s string, i int, w string) int {
	if i >= len(s) || s[i]|0x20 != w[0] {
		return -1
	}
	return wholeWordFrom(s, i, w)
}

func wholeWordFrom(s string, i int, w string) int {
	j := word(s, i, w)
	if j >= 0 && letterAt(s, j) {
		return -1
	}
	return j
}

// anyWord returns the end of the first of the words that stands whole at i,
// or -1.
func anyWord(s string, i int, words ...string) int {
	if i >= len(s) {
		return -1
	}
	first := lower(s[i])
	for _, w := range words {
		if w[0] == first {
			if j := wholeWordFrom(s, i, w); j >= 0 {
				return j
			}
		}
	}
	return -1
}

// letterAt reports whether a letter starts at i.
func letterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return isAlpha(s[i])
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

// letterBefore reports whether a letter ends at i.
func letterBefore(s string, i int) bool {
	if i <= 0 {
		return false
	}
	if s[i-1] < utf8.RuneSelf {
		return isAlpha(s[i-1])
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(r)
}

// after returns i past white space, and past one byte of set with white space
// after it where one stands there.
func after(s string, i int, set string) int {
	i = gapEnd(s, i)
	if i < len(s) {
		for k := range len(set) {
			if s[i] == set[k] {
				return gapEnd(s, i+1)
			}
		}
	}
	return i
}

// dashEnd returns the end of a hyphen, en dash or the like at i, i itself
// where there is none.
func dashEnd(s string, i int) int {
	switch {
	case at(s, i, '-'), at(s, i, 0x02): // what PDFium makes of a hyphen at a line end
		return i + 1
	case i+2 < len(s) && s[i] == 0xE2 && s[i+1] == 0x80 && 0x90 <= s[i+2] && s[i+2] <= 0x95:
		return i + 3
	case i+2 < len(s) && s[i] == 0xE2 && s[i+1] == 0x88 && s[i+2] == 0x92:
		return i + 3
	}
	return i
}

// beforeWord returns the start of the word (letters and full stops) that ends
// before the white space before i.
func beforeWord(s string, i int) (from, to int) {
	to = gapStart(s, i)
	for from = to; from > 0 && to-from < 32; {
		if s[from-1] < utf8.RuneSelf {
			if !isAlpha(s[from-1]) && s[from-1] != '.' {
				break
			}
			from--
			continue
		}
		r, n := utf8.DecodeLastRuneInString(s[:from])
		if !unicode.IsLetter(r) {
			break
		}
		from -= n
	}
	return from, to
}
