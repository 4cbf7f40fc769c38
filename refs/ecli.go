package refs

import "strings"

// An ECLI is the European identifier of a court decision, such as
// ECLI:NL:HR:2012:BQ9251: country, court, year and number.
type ECLI struct{ identifier }

// ParseECLI parses the identifier of an ECLI, such as
// "ECLI:NL:HR:2012:BQ9251".
func ParseECLI(s string) (ECLI, error) {
	if n, ok := scanECLI(s); !ok {
		return ECLI{}, parseError("ParseECLI", s, n, ErrSyntax)
	}
	return ECLI{identifier{strings.Clone(s)}}, nil
}

// MustParseECLI is like ParseECLI but panics on an error. It is meant for
// constants.
func MustParseECLI(s string) ECLI { return must(ParseECLI(s)) }

// Kind returns KindECLI.
func (x ECLI) Kind() Kind { return KindECLI }

// URL returns the address of the decision: at rechtspraak.nl for Dutch
// courts, at EUR-Lex for the Court of Justice, else at the European portal.
func (x ECLI) URL() string {
	switch x.Country() {
	case "":
		return ""
	case "NL":
		return "https://uitspraken.rechtspraak.nl/details?id=" + x.id
	case "EU":
		return "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=" + x.id
	}
	return "https://e-justice.europa.eu/ecli/" + x.id
}

func (x ECLI) part(n int) string {
	s := x.id
	for ; n > 0; n-- {
		_, s, _ = strings.Cut(s, ":")
	}
	s, _, _ = strings.Cut(s, ":")
	return s
}

// Country returns the code of the country, or EU or CE: "NL".
func (x ECLI) Country() string { return x.part(1) }

// Court returns the code of the court: "HR".
func (x ECLI) Court() string { return x.part(2) }

// Year returns the year of the decision.
func (x ECLI) Year() int { return atoi(x.part(3)) }

// Number returns the number of the decision: "BQ9251".
func (x ECLI) Number() string { return x.part(4) }

// scanECLI follows the grammar of the Council conclusions of 2010: ECLI, a
// country code, a court of at most seven letters and digits, a year, and at
// most 25 letters, digits and dots.
func scanECLI(s string) (int, bool) {
	if !strings.HasPrefix(s, "ECLI:") {
		return commonPrefix(s, "ECLI:"), false
	}
	i := 5
	j := alphaUpperEnd(s, i)
	if j-i != 2 || !at(s, j, ':') {
		return j, false
	}
	i = j + 1
	for j = i; j < len(s) && (isUpper(s[j]) || isDigit(s[j])); j++ {
	}
	if j == i || j-i > 7 || !isUpper(s[i]) || !at(s, j, ':') {
		return j, false
	}
	i = j + 1
	j = digitsEnd(s, i)
	if j-i != 4 || !at(s, j, ':') {
		return j, false
	}
	i = j + 1
	for j = i; j < len(s) && (isUpper(s[j]) || isDigit(s[j]) || s[j] == '.'); j++ {
	}
	return j, j > i && j-i <= 25 && s[j-1] != '.' && j == len(s)
}

// Compare orders values by their identifiers, numbers by their value.
func (x ECLI) Compare(y ECLI) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *ECLI) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseECLI) }
