package refs

import "strings"

// Handelingen is a part of the report of a debate. From 2011 on that is an
// item of a meeting, h-tk-20102011-108-5; before, a range of pages,
// h-tk-20072008-7909-7943.
type Handelingen struct{ identifier }

// ParseHandelingen parses the identifier of a Handelingen, such as "h-tk-20102011-108-5".
func ParseHandelingen(s string) (Handelingen, error) {
	if n, ok := scanHandelingen(s); !ok {
		return Handelingen{}, parseError("ParseHandelingen", s, n, ErrSyntax)
	}
	return Handelingen{identifier{strings.Clone(s)}}, nil
}

// MustParseHandelingen is like ParseHandelingen but panics on an error. It is meant for
// constants.
func MustParseHandelingen(s string) Handelingen { return must(ParseHandelingen(s)) }

// Kind returns KindHandelingen.
func (x Handelingen) Kind() Kind { return KindHandelingen }

// URL returns the address of the report on officielebekendmakingen.nl.
func (x Handelingen) URL() string { return publicationURL(x.id) }

// Chamber returns the chamber that debated; a joint sitting (h-vv) and an
// identifier without chamber give the zero value.
func (x Handelingen) Chamber() Chamber { return chamberOf(x.id, "h-") }

// Session returns the session of the debate, if the identifier names it.
func (x Handelingen) Session() (Session, bool) { return sessionOf(x.id, "h-") }

func scanHandelingen(s string) (int, bool) {
	if n, ok := scanParts(s, "h-", 1, 7); !ok {
		return n, false
	}
	return scanAfterChamber(s, "h-")
}

// scanAfterChamber checks that what follows prefix is digits, or a chamber,
// the eight digits of a session and more.
func scanAfterChamber(s, prefix string) (int, bool) {
	rest := s[len(prefix):]
	if allDigits(rest) {
		return len(s), true
	}
	for _, c := range [...]string{"tk-", "ek-", "vv-"} {
		if strings.HasPrefix(rest, c) {
			n := digitsEnd(rest, 3)
			return len(prefix) + n, n == 11 && len(rest) > n+1 && rest[n] == '-'
		}
	}
	return len(prefix), false
}

func chamberOf(id, prefix string) Chamber {
	rest := strings.TrimPrefix(id, prefix)
	switch {
	case strings.HasPrefix(rest, "tk-"):
		return TweedeKamer
	case strings.HasPrefix(rest, "ek-"):
		return EersteKamer
	}
	return 0
}

func sessionOf(id, prefix string) (Session, bool) {
	rest := strings.TrimPrefix(id, prefix)
	if len(rest) < 11 || rest[2] != '-' {
		return Session{}, false
	}
	s, err := ParseSession(rest[3:11])
	return s, err == nil
}

// Compare orders values by their identifiers, numbers by their value.
func (x Handelingen) Compare(y Handelingen) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Handelingen) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseHandelingen) }
