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
// The day, where the text prints it beside the number, is in [Citation.Date]. It
// is false for another kind, and where day is not one day.
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
