package refs

import "strings"

// A Dossier is the series of papers on one subject, such as a bill: "31945".
// The budget has a dossier for each chapter and fund ("36410-VI", "20800-A"),
// the councils of ministers of the EU share one ("21501-02").
type Dossier struct{ identifier }

// ParseDossier parses the identifier of a Dossier, such as "36410-VI".
func ParseDossier(s string) (Dossier, error) {
	if n, ok := scanDossier(s); !ok {
		return Dossier{}, parseError("ParseDossier", s, n, ErrSyntax)
	}
	return Dossier{identifier{strings.Clone(s)}}, nil
}

// MustParseDossier is like ParseDossier but panics on an error. It is meant for
// constants.
func MustParseDossier(s string) Dossier { return must(ParseDossier(s)) }

// Kind returns KindDossier.
func (x Dossier) Kind() Kind { return KindDossier }

// URL returns the address of the dossier on officielebekendmakingen.nl.
func (x Dossier) URL() string {
	if x.id == "" {
		return ""
	}
	return "https://zoek.officielebekendmakingen.nl/dossier/" + x.id
}

// Number returns the number without chapter: "36410" of 36410-VI.
func (x Dossier) Number() string {
	n, _, _ := strings.Cut(x.id, "-")
	return n
}

// Chapter returns the chapter or fund of the budget ("VI", "A"), the council
// ("02" of 21501-02) or the number of a Rijkswet, "" for other dossiers.
func (x Dossier) Chapter() string {
	_, c, _ := strings.Cut(x.id, "-")
	return c
}

// councilDossier is the dossier of the councils of ministers of the EU, the
// only one whose series are told apart by two digits.
const councilDossier = "21501"

func scanDossier(s string) (int, bool) {
	n := digitsEnd(s, 0)
	if n == 0 {
		for n < len(s) && isRoman(s[n]) { // the Eerste Kamer's own: CXLVI
			n++
		}
		return n, n > 1 && n == len(s) || n == 1 && s[0] != 'I' && n == len(s)
	}
	m := n
	if m < len(s) && isUpper(s[m]) { // 29200F
		m++
	}
	switch {
	case n < 3 || n > 6:
		return n, false
	case m == len(s):
		return m, true
	case m > n || s[m] != '-':
		return n, false
	case !isSubdossier(s[:n], s[n+1:]) || len(s)-n > 8:
		return n + 1, false
	}
	return len(s), true
}

func isRoman(c byte) bool { return strings.IndexByte("IVXLCDM", c) >= 0 }

// Compare orders values by their identifiers, numbers by their value.
func (x Dossier) Compare(y Dossier) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Dossier) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseDossier) }
