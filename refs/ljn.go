package refs

import "strings"

// An LJN is the number that Dutch court decisions had up to 2013: AB1234. It
// is also the number of the decision's [ECLI], whose court and year it does
// not tell.
type LJN struct{ identifier }

// ParseLJN parses the identifier of an LJN, such as "AB1234".
func ParseLJN(s string) (LJN, error) {
	if n, ok := scanLJN(s); !ok {
		return LJN{}, parseError("ParseLJN", s, n, ErrSyntax)
	}
	return LJN{identifier{strings.Clone(s)}}, nil
}

// MustParseLJN is like ParseLJN but panics on an error. It is meant for
// constants.
func MustParseLJN(s string) LJN { return must(ParseLJN(s)) }

// Kind returns KindLJN.
func (x LJN) Kind() Kind { return KindLJN }

// URL returns the address that still finds a decision by its LJN.
func (x LJN) URL() string {
	if x.id == "" {
		return ""
	}
	return "https://deeplink.rechtspraak.nl/uitspraak?ljn=" + x.id
}

func scanLJN(s string) (int, bool) {
	n := alphaUpperEnd(s, 0)
	if n != 2 {
		return n, false
	}
	m := digitsEnd(s, n)
	return m, m == 6 && m == len(s)
}

// Compare orders values by their identifiers, numbers by their value.
func (x LJN) Compare(y LJN) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *LJN) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseLJN) }
