package segment

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

func isDigit(c byte) bool       { return '0' <= c && c <= '9' }
func isLower(c byte) bool       { return 'a' <= c && c <= 'z' }
func isUpper(c byte) bool       { return 'A' <= c && c <= 'Z' }
func isASCIILetter(c byte) bool { return isLower(c | 0x20) }
func isASCIISpace(c byte) bool  { return c == ' ' || '\t' <= c && c <= '\r' }

// isLetterAt reports whether a letter stands at s[i:].
func isLetterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return isASCIILetter(s[i])
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

// isUpperAt reports whether a capital stands at s[i:].
func isUpperAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return isUpper(s[i])
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

// spaceLen returns the length of the white space character at s[i:], 0 for
// any other. No-break space counts.
func spaceLen(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if s[i] < utf8.RuneSelf {
		if isASCIISpace(s[i]) {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	if unicode.IsSpace(r) {
		return n
	}
	return 0
}

// spaceLenBefore is spaceLen for the character that ends at s[:i].
func spaceLenBefore(s string, i int) int {
	if i <= 0 {
		return 0
	}
	if s[i-1] < utf8.RuneSelf {
		if isASCIISpace(s[i-1]) {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeLastRuneInString(s[:i])
	if unicode.IsSpace(r) {
		return n
	}
	return 0
}

// trimRange narrows start and end to the visible characters between them.
func trimRange(s string, start, end int) (int, int) {
	for start < end {
		n := spaceLen(s[:end], start)
		if n == 0 {
			break
		}
		start += n
	}
	for start < end {
		n := spaceLenBefore(s[:end], end)
		if n == 0 || end-n < start {
			break
		}
		end -= n
	}
	return start, end
}

func trimSpace(s string) string {
	start, end := trimRange(s, 0, len(s))
	return s[start:end]
}

func trimLeft(s string) string {
	for {
		n := spaceLen(s, 0)
		if n == 0 {
			return s
		}
		s = s[n:]
	}
}

// isLowerAt reports whether a small letter stands at s[i:].
func isLowerAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return isLower(s[i])
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLower(r)
}

// words yields the words of s: the runs of letters.
func words(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i := 0; i < len(s); {
			n := 1
			letter := isASCIILetter(s[i])
			if s[i] >= utf8.RuneSelf {
				var r rune
				r, n = utf8.DecodeRuneInString(s[i:])
				letter = unicode.IsLetter(r)
			}
			if letter && start < 0 {
				start = i
			}
			if !letter && start >= 0 {
				if !yield(s[start:i]) {
					return
				}
				start = -1
			}
			i += n
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}
