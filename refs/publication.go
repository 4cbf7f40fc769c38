package refs

import "strings"

// A Publication is an official publication of another kind, by its identifier
// as it stands: an annex (blg-929493), questions (kv-tk-2021Z03234), an
// unnumbered paper (nds-tk-2013D25142), an agenda (ag-tk-...), a municipal,
// provincial or water board gazette (gmb-2026-104512, prb-, wsb-, bgr-), a
// local regulation (CVDR700412), a law or treaty as a whole (BWBR0005537).
type Publication struct{ identifier }

// ParsePublication parses the identifier of a Publication, such as "blg-929493".
func ParsePublication(s string) (Publication, error) {
	if n, ok := scanPublication(s); !ok {
		return Publication{}, parseError("ParsePublication", s, n, ErrSyntax)
	}
	return Publication{identifier{strings.Clone(s)}}, nil
}

// MustParsePublication is like ParsePublication but panics on an error. It is meant for
// constants.
func MustParsePublication(s string) Publication { return must(ParsePublication(s)) }

// Kind returns KindPublication.
func (x Publication) Kind() Kind { return KindPublication }

// URL returns the address of the publication.
func (x Publication) URL() string {
	if strings.HasPrefix(x.id, "CVDR") {
		return "https://lokaleregelgeving.overheid.nl/" + strings.ReplaceAll(x.id, "_", "/")
	}
	if strings.HasPrefix(x.id, "BWB") {
		return "https://wetten.overheid.nl/" + x.id
	}
	return publicationURL(x.id)
}

func scanPublication(s string) (int, bool) {
	if strings.HasPrefix(s, "CVDR") {
		n := digitsEnd(s, 4)
		if n > 4 && at(s, n, '_') {
			m := digitsEnd(s, n+1)
			return m, m > n+1 && m == len(s)
		}
		return n, n > 4 && n == len(s)
	}
	if strings.HasPrefix(s, "BWBR") || strings.HasPrefix(s, "BWBV") {
		n := digitsEnd(s, 4)
		return n, n == 11 && n == len(s)
	}
	i := strings.IndexByte(s, '-')
	if i < 0 || !isPublicationPrefix(s[:i]) {
		return max(i, 0), false
	}
	return scanParts(s, s[:i+1], 1, 6)
}

func isPublicationPrefix(s string) bool {
	switch s {
	case "blg", "kv", "nds", "ag", "gmb", "prb", "wsb", "bgr":
		return true
	}
	return false
}

// Compare orders values by their identifiers, numbers by their value.
func (x Publication) Compare(y Publication) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Publication) UnmarshalText(text []byte) error { return unmarshal(x, text, ParsePublication) }

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
	if strings.HasPrefix(s, "BWBR") || strings.HasPrefix(s, "BWBV") {
		n := digitsEnd(s, 4)
		return n, n == 11 && n == len(s)
	}
	i := strings.IndexByte(s, '-')
	if i < 0 || s[:i] != "motie" && s[:i] != "amendement" || i+1 == len(s) || len(s) > 200 {
		return max(i, 0), false
	}
	return len(s), true
}

// Compare orders values by their identifiers, numbers by their value.
func (x Motion) Compare(y Motion) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Motion) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseMotion) }
