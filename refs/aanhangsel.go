package refs

import "strings"

// An Aanhangsel is a set of written questions (Kamervragen) with the answers,
// as printed in the appendix of the Handelingen: ah-tk-20142015-1241.
type Aanhangsel struct{ identifier }

// ParseAanhangsel parses the identifier of an Aanhangsel, such as "ah-tk-20142015-1241".
func ParseAanhangsel(s string) (Aanhangsel, error) {
	if n, ok := scanAanhangsel(s); !ok {
		return Aanhangsel{}, parseError("ParseAanhangsel", s, n, ErrSyntax)
	}
	return Aanhangsel{identifier{strings.Clone(s)}}, nil
}

// MustParseAanhangsel is like ParseAanhangsel but panics on an error. It is meant for
// constants.
func MustParseAanhangsel(s string) Aanhangsel { return must(ParseAanhangsel(s)) }

// Kind returns KindAanhangsel.
func (x Aanhangsel) Kind() Kind { return KindAanhangsel }

// URL returns the address of the questions on officielebekendmakingen.nl.
func (x Aanhangsel) URL() string { return publicationURL(x.id) }

// Chamber returns the chamber whose member asked, if the identifier names it.
func (x Aanhangsel) Chamber() Chamber { return chamberOf(x.id, "ah-") }

// Session returns the session, if the identifier names it.
func (x Aanhangsel) Session() (Session, bool) { return sessionOf(x.id, "ah-") }

// Number returns the number in the session, such as "1241".
func (x Aanhangsel) Number() string {
	_, rest, ok := strings.Cut(strings.TrimPrefix(x.id, "ah-"), "-")
	if !ok {
		return strings.TrimPrefix(x.id, "ah-")
	}
	if _, after, ok := strings.Cut(rest, "-"); ok {
		rest = after
	}
	n, _, _ := strings.Cut(rest, "-")
	return n
}

func scanAanhangsel(s string) (int, bool) {
	if n, ok := scanParts(s, "ah-", 1, 5); !ok {
		return n, false
	}
	return scanAfterChamber(s, "ah-")
}

// Compare orders values by their identifiers, numbers by their value.
func (x Aanhangsel) Compare(y Aanhangsel) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Aanhangsel) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseAanhangsel) }
