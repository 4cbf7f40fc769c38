package refs

import "strings"

// A PaperNumber is a paper named by its number alone, such as "stuk nr. 12"
// or "ter vervanging van nr. 9". Its identifier is "nr-12". [Resolver]
// completes it to a [Kamerstuk] with the dossier of the paper or of the item
// under discussion.
type PaperNumber struct{ identifier }

// ParsePaperNumber parses the identifier of a PaperNumber, such as "nr-12".
func ParsePaperNumber(s string) (PaperNumber, error) {
	if n, ok := scanPaperNumber(s); !ok {
		return PaperNumber{}, parseError("ParsePaperNumber", s, n, ErrSyntax)
	}
	return PaperNumber{identifier{strings.Clone(s)}}, nil
}

// MustParsePaperNumber is like ParsePaperNumber but panics on an error. It is meant for
// constants.
func MustParsePaperNumber(s string) PaperNumber { return must(ParsePaperNumber(s)) }

// Kind returns KindKamerstuk.
func (x PaperNumber) Kind() Kind { return KindKamerstuk }

// URL returns "": only the paper it is completed to has an address.
func (x PaperNumber) URL() string { return "" }

// Number returns the number, such as "12".
func (x PaperNumber) Number() string { return strings.TrimPrefix(x.id, "nr-") }

func scanPaperNumber(s string) (int, bool) { return scanParts(s, "nr-", 1, 2) }

// Compare orders values by their identifiers, numbers by their value.
func (x PaperNumber) Compare(y PaperNumber) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *PaperNumber) UnmarshalText(text []byte) error { return unmarshal(x, text, ParsePaperNumber) }
