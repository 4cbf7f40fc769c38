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
