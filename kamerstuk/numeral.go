package kamerstuk

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Notes are numbered in other numerals too: small Roman ones, as DOCX does with
// endnotes, and raised figures.

// maxRoman is the highest number that is read in Roman numerals.
const maxRoman = 39

// roman returns a number up to maxRoman in small Roman numerals.
func roman(n int) string {
	units := [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}
	return strings.Repeat("x", n/10) + units[n%10]
}

// romanAt reads the Roman numerals at the start of s, behind which no letter or
// figure stands, and returns the number and their length, or 0.
func romanAt(s string) (number, length int) {
	k := 0
	for k < len(s) && (s[k] == 'i' || s[k] == 'v' || s[k] == 'x') {
		k++
	}
	if k == 0 || k > len("xxxviii") || k < len(s) && isWordByte(s[k]) {
		return 0, 0
	}
	for n := 1; n <= maxRoman; n++ {
		if roman(n) == s[:k] {
			return n, k
		}
	}
	return 0, 0
}

const raisedFigures = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// raisedAt returns the length in bytes of the raised figures at the start of s.
func raisedAt(s string) int {
	return len(s) - len(strings.TrimLeft(s, raisedFigures))
}

// raisedNumber reads a number in raised figures, or returns 0 for one that no
// note has.
func raisedNumber(s string) int {
	n := 0
	for _, r := range s {
		for figure, raised := range []rune(raisedFigures) {
			if r == raised {
				n = 10*n + figure
			}
		}
		if n > maxNote {
			return 0
		}
	}
	return n
}

// isExponent reports whether raised figures between two texts are part of a
// quantity: "12 m²", "10³ ton". A mark stands behind a word, a sign or a year.
func isExponent(before, raised, after string) bool {
	if after != "" && unicode.IsLetter(firstRune(after)) {
		return true
	}
	if raised != "²" && raised != "³" {
		return false
	}
	word := before[strings.LastIndexByte(before, ' ')+1:]
	switch strings.TrimLeft(word, "0123456789.,/(") {
	case "":
		return word != "" && isDigit(word[len(word)-1]) && digits(word) != 4
	case "m", "dm", "cm", "mm", "km", "hm":
		return true
	}
	return false
}

// spaces counts the spaces at the start of s.
func spaces(s string) int { return len(s) - len(strings.TrimLeft(s, " \t")) }

// wantsNumerals reports whether there are labels whose marks are no figures.
func (m *markFinder) wantsNumerals() bool {
	var none numbers
	return m.wanted[raisedStyle] != none[raisedStyle] || m.wanted[romanStyle] != none[romanStyle]
}

// numerals collects the candidates of a line that are no figures: Roman
// numerals behind the sign of a sentence or, with less certainty, glued to a
// word, and raised figures behind anything.
func (m *markFinder) numerals() {
	s := m.text
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if k := raisedAt(s[i : i+size]); k > 0 {
			if k = raisedAt(s[i:]); i > 0 && !isExponent(s[:i], s[i:i+k], s[i+k:]) {
				m.add(i, i+k, raisedNumber(s[i:i+k]), raisedStyle, 8)
			}
			i += k
			continue
		}
		i += size
		number, k := romanAt(s[i:])
		switch {
		case k == 0:
			continue
		case strings.ContainsRune(".,;:?!»”’\"')", r):
			m.add(i, i+k, number, romanStyle, 6)
		case k > 1 && unicode.IsLetter(r) && strings.HasSuffix(s[i:i+k], "ii"):
			m.add(i, i+k, number, romanStyle, sure)
		case k > 1 && unicode.IsLetter(r): // "archiv", "mix"
			m.add(i, i+k, number, romanStyle, 2)
		}
		i += k
	}
}
