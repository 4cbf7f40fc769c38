package refs

import (
	"strconv"
	"strings"
)

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
func isAlpha(c byte) bool { return isLower(c | 0x20) }
func isAlnum(c byte) bool { return isDigit(c) || isAlpha(c) }

func lower(c byte) byte {
	if isUpper(c) {
		return c | 0x20
	}
	return c
}

// digitsEnd returns the end of the run of digits at i.
func digitsEnd(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

// alphaEnd returns the end of the run of ASCII letters at i.
func alphaEnd(s string, i int) int {
	for i < len(s) && isAlpha(s[i]) {
		i++
	}
	return i
}

func allDigits(s string) bool { return s != "" && digitsEnd(s, 0) == len(s) }

func allUpper(s string) bool {
	for i := range len(s) {
		if !isUpper(s[i]) {
			return false
		}
	}
	return s != ""
}

// atoi returns the value of a run of digits, at most 999999999.
func atoi(s string) int {
	n := 0
	for i := range len(s) {
		if n > 99999999 {
			return 999999999
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// equalFold reports whether s is the lower-case ASCII text t but for case.
func equalFold(s, t string) bool {
	if len(s) != len(t) {
		return false
	}
	for i := range len(s) {
		if lower(s[i]) != t[i] {
			return false
		}
	}
	return true
}

// endsFold reports whether s ends with the lower-case ASCII text t but for case.
func endsFold(s, t string) bool {
	return len(s) >= len(t) && equalFold(s[len(s)-len(t):], t)
}

// itoa returns a number that is not negative in decimal.
func itoa(n int) string { return strconv.Itoa(n) }

// leftPad returns s with zeros before it, n bytes long.
func leftPad(s string, n int) string {
	if len(s) < n {
		return strings.Repeat("0", n-len(s)) + s
	}
	return s
}

// alphaUpperEnd returns the end of the run of capitals at i.
func alphaUpperEnd(s string, i int) int {
	for i < len(s) && isUpper(s[i]) {
		i++
	}
	return i
}

// at reports whether byte c stands at i.
func at(s string, i int, c byte) bool { return i < len(s) && s[i] == c }
