package refs

import "strings"

// A Toezegging is a promise of a minister that a chamber keeps a register of:
// TZ202603-130 of the Tweede Kamer, T03357 of the Eerste Kamer.
type Toezegging struct{ identifier }

// ParseToezegging parses the identifier of a Toezegging, such as "TZ202603-130".
func ParseToezegging(s string) (Toezegging, error) {
	if n, ok := scanToezegging(s); !ok {
		return Toezegging{}, parseError("ParseToezegging", s, n, ErrSyntax)
	}
	return Toezegging{identifier{strings.Clone(s)}}, nil
}

// MustParseToezegging is like ParseToezegging but panics on an error. It is meant for
// constants.
func MustParseToezegging(s string) Toezegging { return must(ParseToezegging(s)) }

// Kind returns KindToezegging.
func (x Toezegging) Kind() Kind { return KindToezegging }

// URL returns "": the registers have no address that follows from the number.
func (x Toezegging) URL() string { return "" }

// Chamber returns the chamber whose register it is in.
func (x Toezegging) Chamber() Chamber {
	switch {
	case x.id == "":
		return 0
	case strings.HasPrefix(x.id, "TZ"):
		return TweedeKamer
	}
	return EersteKamer
}

func scanToezegging(s string) (int, bool) {
	if strings.HasPrefix(s, "TZ") {
		n := digitsEnd(s, 2)
		if n != 8 || !at(s, n, '-') {
			return n, false
		}
		m := digitsEnd(s, n+1)
		return m, m > n+1 && m < n+6 && m == len(s)
	}
	if s == "" || s[0] != 'T' {
		return 0, false
	}
	n := digitsEnd(s, 1)
	return n, n == 6 && n == len(s)
}

// Compare orders values by their identifiers, numbers by their value.
func (x Toezegging) Compare(y Toezegging) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Toezegging) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseToezegging) }
