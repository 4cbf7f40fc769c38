package refs

import "strings"

// A Staatsblad is an issue of the bulletin of acts and decrees: stb-2011-35,
// printed "Stb. 2011, 35".
type Staatsblad struct{ identifier }

// ParseStaatsblad parses the identifier of a Staatsblad, such as "stb-2011-35".
func ParseStaatsblad(s string) (Staatsblad, error) {
	if n, ok := scanStaatsblad(s); !ok {
		return Staatsblad{}, parseError("ParseStaatsblad", s, n, ErrSyntax)
	}
	return Staatsblad{identifier{strings.Clone(s)}}, nil
}

// MustParseStaatsblad is like ParseStaatsblad but panics on an error. It is meant for
// constants.
func MustParseStaatsblad(s string) Staatsblad { return must(ParseStaatsblad(s)) }

// Kind returns KindStaatsblad.
func (x Staatsblad) Kind() Kind { return KindStaatsblad }

// URL returns the address of the issue on officielebekendmakingen.nl.
func (x Staatsblad) URL() string { return publicationURL(x.id) }

// Year returns the year of the issue.
func (x Staatsblad) Year() int { return gazetteYear(x.id) }

// Number returns the number of the issue in its year.
func (x Staatsblad) Number() string { return gazetteNumber(x.id) }

func scanStaatsblad(s string) (int, bool) { return scanGazette(s, "stb-") }

// Compare orders values by their identifiers, numbers by their value.
func (x Staatsblad) Compare(y Staatsblad) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Staatsblad) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseStaatsblad) }

// A Staatscourant is an issue of the government gazette: stcrt-2015-10247,
// printed "Stcrt. 2015, 10247".
type Staatscourant struct{ identifier }

// ParseStaatscourant parses the identifier of a Staatscourant, such as "stcrt-2015-10247".
func ParseStaatscourant(s string) (Staatscourant, error) {
	if n, ok := scanStaatscourant(s); !ok {
		return Staatscourant{}, parseError("ParseStaatscourant", s, n, ErrSyntax)
	}
	return Staatscourant{identifier{strings.Clone(s)}}, nil
}

// MustParseStaatscourant is like ParseStaatscourant but panics on an error. It is meant for
// constants.
func MustParseStaatscourant(s string) Staatscourant { return must(ParseStaatscourant(s)) }

// Kind returns KindStaatscourant.
func (x Staatscourant) Kind() Kind { return KindStaatscourant }

// URL returns the address of the issue on officielebekendmakingen.nl.
func (x Staatscourant) URL() string { return publicationURL(x.id) }

// Year returns the year of the issue.
func (x Staatscourant) Year() int { return gazetteYear(x.id) }

// Number returns the number of the issue in its year.
func (x Staatscourant) Number() string { return gazetteNumber(x.id) }

func scanStaatscourant(s string) (int, bool) { return scanGazette(s, "stcrt-") }

// Compare orders values by their identifiers, numbers by their value.
func (x Staatscourant) Compare(y Staatscourant) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Staatscourant) UnmarshalText(text []byte) error {
	return unmarshal(x, text, ParseStaatscourant)
}

// A Tractatenblad is an issue of the treaty series: trb-2008-175, printed
// "Trb. 2008, 175".
type Tractatenblad struct{ identifier }

// ParseTractatenblad parses the identifier of a Tractatenblad, such as "trb-2008-175".
func ParseTractatenblad(s string) (Tractatenblad, error) {
	if n, ok := scanTractatenblad(s); !ok {
		return Tractatenblad{}, parseError("ParseTractatenblad", s, n, ErrSyntax)
	}
	return Tractatenblad{identifier{strings.Clone(s)}}, nil
}

// MustParseTractatenblad is like ParseTractatenblad but panics on an error. It is meant for
// constants.
func MustParseTractatenblad(s string) Tractatenblad { return must(ParseTractatenblad(s)) }

// Kind returns KindTractatenblad.
func (x Tractatenblad) Kind() Kind { return KindTractatenblad }

// URL returns the address of the issue on officielebekendmakingen.nl.
func (x Tractatenblad) URL() string { return publicationURL(x.id) }

// Year returns the year of the issue.
func (x Tractatenblad) Year() int { return gazetteYear(x.id) }

// Number returns the number of the issue in its year.
func (x Tractatenblad) Number() string { return gazetteNumber(x.id) }

func scanTractatenblad(s string) (int, bool) { return scanGazette(s, "trb-") }

// Compare orders values by their identifiers, numbers by their value.
func (x Tractatenblad) Compare(y Tractatenblad) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Tractatenblad) UnmarshalText(text []byte) error {
	return unmarshal(x, text, ParseTractatenblad)
}

func scanGazette(s, prefix string) (int, bool) {
	if n, ok := scanParts(s, prefix, 2, 5); !ok {
		return n, false
	}
	n := digitsEnd(s, len(prefix))
	return n, n == len(prefix)+4 && s[n] == '-'
}

func gazetteYear(id string) int {
	if i := strings.IndexByte(id, '-'); i > 0 {
		return atoi(id[i+1 : i+5])
	}
	return 0
}

func gazetteNumber(id string) string {
	if i := strings.IndexByte(id, '-'); i > 0 {
		n, _, _ := strings.Cut(id[i+6:], "-")
		return n
	}
	return ""
}
