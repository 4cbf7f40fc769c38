package refs

import "strings"

// A TKNumber is a number that the Tweede Kamer gives in its own systems: of a
// document (2024D34636), a case (2024Z14098) or an activity (2024A04275).
type TKNumber struct{ identifier }

// ParseTKNumber parses the identifier of a TKNumber, such as "2024D34636".
func ParseTKNumber(s string) (TKNumber, error) {
	if n, ok := scanTKNumber(s); !ok {
		return TKNumber{}, parseError("ParseTKNumber", s, n, ErrSyntax)
	}
	return TKNumber{identifier{strings.Clone(s)}}, nil
}

// MustParseTKNumber is like ParseTKNumber but panics on an error. It is meant for
// constants.
func MustParseTKNumber(s string) TKNumber { return must(ParseTKNumber(s)) }

// Kind returns KindTKNumber.
func (x TKNumber) Kind() Kind { return KindTKNumber }

// URL returns the address of a document or case on tweedekamer.nl, "" for an
// activity.
func (x TKNumber) URL() string {
	switch x.Letter() {
	case 'D':
		return "https://www.tweedekamer.nl/kamerstukken/detail?did=" + x.id
	case 'Z':
		return "https://www.tweedekamer.nl/kamerstukken/detail?id=" + x.id
	}
	return ""
}

// Letter returns 'D' for a document, 'Z' for a case (zaak), 'A' for an
// activity, and 0 for the zero value.
func (x TKNumber) Letter() byte {
	if x.id == "" {
		return 0
	}
	return x.id[4]
}

func scanTKNumber(s string) (int, bool) {
	n := digitsEnd(s, 0)
	if n != 4 || s[:2] != "19" && s[:2] != "20" || len(s) < 5 || strings.IndexByte("DZA", s[4]) < 0 {
		return min(n, 4), false
	}
	n = digitsEnd(s, 5)
	return n, n == 10 && n == len(s)
}

// Compare orders values by their identifiers, numbers by their value.
func (x TKNumber) Compare(y TKNumber) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *TKNumber) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseTKNumber) }
