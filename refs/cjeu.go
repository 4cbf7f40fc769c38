package refs

import (
	"strconv"
	"strings"
)

// A CJEU is a case of the Court of Justice of the European Union, by its
// number: C-403/03 before the Court of Justice, T-442/04 before the General
// Court, F-1/05 before the Civil Service Tribunal; "C-452/11 P" is an appeal.
// Cases of before 1989 are printed without a letter and have C here.
type CJEU struct{ identifier }

// ParseCJEU parses the identifier of a CJEU, such as "C-452/11 P".
func ParseCJEU(s string) (CJEU, error) {
	if n, ok := scanCJEU(s); !ok {
		return CJEU{}, parseError("ParseCJEU", s, n, ErrSyntax)
	}
	return CJEU{identifier{strings.Clone(s)}}, nil
}

// MustParseCJEU is like ParseCJEU but panics on an error. It is meant for
// constants.
func MustParseCJEU(s string) CJEU { return must(ParseCJEU(s)) }

// Kind returns KindCJEU.
func (x CJEU) Kind() Kind { return KindCJEU }

// URL returns the address of the case at curia.europa.eu.
func (x CJEU) URL() string {
	if x.id == "" {
		return ""
	}
	return "https://curia.europa.eu/juris/liste.jsf?num=" + strings.ReplaceAll(x.id, " ", "%20")
}

// Year returns the year in which the case was brought.
func (x CJEU) Year() int {
	_, y, ok := strings.Cut(x.id, "/")
	if !ok {
		return 0
	}
	if n := atoi(y[:2]); n < 50 {
		return 2000 + n
	}
	return 1900 + atoi(y[:2])
}

// CELEX returns the number of a document of the case: kind is 'J' for the
// judgment, 'C' for the opinion of the advocate general, 'O' for an order. It is
// false for another kind and for the zero value.
func (x CJEU) CELEX(kind byte) (CELEX, bool) {
	if x.id == "" || kind != 'J' && kind != 'C' && kind != 'O' {
		return CELEX{}, false
	}
	n, _, _ := strings.Cut(x.id[2:], "/")
	c, err := ParseCELEX("6" + strconv.Itoa(x.Year()) + x.id[:1] + string(kind) + leftPad(n, 4))
	return c, err == nil
}

func scanCJEU(s string) (int, bool) {
	if len(s) < 2 || strings.IndexByte("CTF", s[0]) < 0 || s[1] != '-' {
		return 0, false
	}
	n := digitsEnd(s, 2)
	if n == 2 || n > 6 || !at(s, n, '/') {
		return n, false
	}
	m := digitsEnd(s, n+1)
	if m != n+3 {
		return m, false
	}
	rest := s[m:]
	for rest != "" { // " P", " P(R)", " PPU"
		word := rest[1:]
		if i := strings.IndexByte(word, ' '); i >= 0 {
			word = word[:i]
		}
		if rest[0] != ' ' || !isCaseSuffix(word) {
			return len(s) - len(rest), false
		}
		rest = rest[1+len(word):]
	}
	return len(s), true
}

func isCaseSuffix(s string) bool {
	switch s {
	case "P", "R", "P(R)", "P(I)", "P-R", "PPU", "RENV", "DEP", "REV", "SA", "AJ", "INTP", "OST":
		return true
	}
	return false
}

// Compare orders values by their identifiers, numbers by their value.
func (x CJEU) Compare(y CJEU) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *CJEU) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseCJEU) }
