package refs

import "strings"

// A CELEX is a document of EUR-Lex by its number, where a text gives the
// number itself: 32016R0679, 12016E/TXT, 62003CJ0403.
type CELEX struct{ identifier }

// ParseCELEX parses the identifier of a CELEX, such as
// "62003CJ0403".
func ParseCELEX(s string) (CELEX, error) {
	if n, ok := scanCELEX(s); !ok {
		return CELEX{}, parseError("ParseCELEX", s, n, ErrSyntax)
	}
	return CELEX{identifier{strings.Clone(s)}}, nil
}

// MustParseCELEX is like ParseCELEX but panics on an error. It is meant for
// constants.
func MustParseCELEX(s string) CELEX { return must(ParseCELEX(s)) }

// Kind returns KindCELEX.
func (x CELEX) Kind() Kind { return KindCELEX }

// URL returns the address of the document at EUR-Lex.
func (x CELEX) URL() string { return celexURL(x.id) }

// Sector returns the first byte: '1' treaties, '2' agreements, '3' acts, '5'
// preparatory documents, '6' case law.
func (x CELEX) Sector() byte {
	if x.id == "" {
		return 0
	}
	return x.id[0]
}

func celexURL(id string) string {
	if id == "" {
		return ""
	}
	return "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:" + id
}

// scanCELEX reads a sector, a year, one to three letters, and a number with
// what may follow it: "/TXT", "(01)", "R(01)", "-20160504".
func scanCELEX(s string) (int, bool) {
	if len(s) < 6 || !isDigit(s[0]) && s[0] != 'C' && s[0] != 'E' {
		return 0, false
	}
	if n := digitsEnd(s, 1); n < 5 || s[1] != '1' && s[1] != '2' {
		return n, false
	}
	i := alphaUpperEnd(s, 5)
	if i == 5 || i > 8 {
		return i, false
	}
	for i < len(s) && (isDigit(s[i]) || isUpper(s[i]) || strings.IndexByte("()/-", s[i]) >= 0) {
		i++
	}
	return i, i == len(s) && i < 40 && (i == 6 && s[0] == '1' || i >= 8)
}

// Compare orders values by their identifiers, numbers by their value.
func (x CELEX) Compare(y CELEX) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *CELEX) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseCELEX) }
