package refs

import (
	"strconv"
	"strings"
)

// An ECHR is a case of the European Court of Human Rights (EHRM) by its
// application number: 33696/19.
type ECHR struct{ identifier }

// ParseECHR parses the identifier of an ECHR, such as "33696/19".
func ParseECHR(s string) (ECHR, error) {
	if n, ok := scanECHR(s); !ok {
		return ECHR{}, parseError("ParseECHR", s, n, ErrSyntax)
	}
	return ECHR{identifier{strings.Clone(s)}}, nil
}

// MustParseECHR is like ParseECHR but panics on an error. It is meant for
// constants.
func MustParseECHR(s string) ECHR { return must(ParseECHR(s)) }

// Kind returns KindECHR.
func (x ECHR) Kind() Kind { return KindECHR }

// URL returns the address of the search in HUDOC that gives the case: its own
// address cannot be told from the number.
func (x ECHR) URL() string {
	if x.id == "" {
		return ""
	}
	return `https://hudoc.echr.coe.int/eng#{"appno":["` + x.id + `"]}`
}

// Number returns the number before the stroke.
func (x ECHR) Number() string {
	n, _, _ := strings.Cut(x.id, "/")
	return n
}

// Year returns the year in which the application was lodged.
func (x ECHR) Year() int {
	_, y, _ := strings.Cut(x.id, "/")
	if y == "" {
		return 0
	}
	if y := atoi(y); y >= 50 {
		return 1900 + y
	}
	return 2000 + atoi(y)
}

// ECLI returns the identifier of the judgment, decision or report (kind is
// "JUD", "DEC" or "REP") of a day on this application:
// ECLI:CE:ECHR:2005:1124JUD005388600. Of joined applications the first counts.
func (x ECHR) ECLI(day Date, kind string) (ECLI, bool) {
	t, ok := day.Day()
	if !ok || x.id == "" || kind != "JUD" && kind != "DEC" && kind != "REP" {
		return ECLI{}, false
	}
	n, y, _ := strings.Cut(x.id, "/")
	id := "ECLI:CE:ECHR:" + strconv.Itoa(t.Year()) + ":" + t.Format("0102") + kind + leftPad(n, 7) + y
	e, err := ParseECLI(id)
	return e, err == nil
}

func leftPad(s string, n int) string {
	if len(s) < n {
		return strings.Repeat("0", n-len(s)) + s
	}
	return s
}

func scanECHR(s string) (int, bool) {
	n := digitsEnd(s, 0)
	if n == 0 || n > 6 || s[0] == '0' || !at(s, n, '/') {
		return n, false
	}
	m := digitsEnd(s, n+1)
	return m, m == n+3 && m == len(s)
}

// Compare orders values by their identifiers, numbers by their value.
func (x ECHR) Compare(y ECHR) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *ECHR) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseECHR) }

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

// CELEX returns the number of a document of the case: kind is "J" for the
// judgment, "C" for the opinion of the advocate general, "O" for an order.
func (x CJEU) CELEX(kind string) (CELEX, bool) {
	if x.id == "" || kind != "J" && kind != "C" && kind != "O" {
		return CELEX{}, false
	}
	n, _, _ := strings.Cut(x.id[2:], "/")
	c, err := ParseCELEX("6" + strconv.Itoa(x.Year()) + x.id[:1] + kind + leftPad(n, 4))
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
