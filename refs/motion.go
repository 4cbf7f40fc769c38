package refs

import (
	"strings"
	"unicode/utf8"
)

// A Motion is a motion or amendment known by its movers, such as
// "motie-Van Ginneken". [Resolver] gives it the paper that the text ties to the
// name elsewhere.
type Motion struct{ identifier }

// ParseMotion parses the identifier of a Motion, such as
// "motie-Van Ginneken": a word for what it is, a hyphen and the movers.
func ParseMotion(s string) (Motion, error) {
	if n, ok := scanMotion(s); !ok {
		return Motion{}, parseError("ParseMotion", s, n, ErrSyntax)
	}
	return Motion{identifier{strings.Clone(s)}}, nil
}

// MustParseMotion is like ParseMotion but panics on an error. It is meant for
// constants.
func MustParseMotion(s string) Motion { return must(ParseMotion(s)) }

// Kind returns KindMotion.
func (x Motion) Kind() Kind { return KindMotion }

// URL returns "": a name has no address.
func (x Motion) URL() string { return "" }

// Movers returns the names as printed, white space made single.
func (x Motion) Movers() string {
	_, m, _ := strings.Cut(x.id, "-")
	return m
}

func scanMotion(s string) (int, bool) {
	i := strings.IndexByte(s, '-')
	if i < 0 || s[:i] != "motie" && s[:i] != "amendement" || i+1 == len(s) || len(s) > 200 || !utf8.ValidString(s) {
		return max(i, 0), false
	}
	return len(s), true
}

// Compare orders values by their identifiers, numbers by their value.
func (x Motion) Compare(y Motion) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Motion) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseMotion) }
