package refs

import "strings"

// A COM is a document of the European Commission: COM(2018)33, SWD(2021)84,
// SEC(2008)12, JOIN(2020)5, C(2009)9963.
type COM struct{ identifier }

// ParseCOM parses the identifier of a COM, such as "COM(2018)33".
func ParseCOM(s string) (COM, error) {
	if n, ok := scanCOM(s); !ok {
		return COM{}, parseError("ParseCOM", s, n, ErrSyntax)
	}
	return COM{identifier{strings.Clone(s)}}, nil
}

// MustParseCOM is like ParseCOM but panics on an error. It is meant for
// constants.
func MustParseCOM(s string) COM { return must(ParseCOM(s)) }

// Kind returns KindCOM.
func (x COM) Kind() Kind { return KindCOM }

// URL returns the address of the document at EUR-Lex where its CELEX number is
// certain: that of a proposal and of another COM document differ, and a
// decision C(...) has none.
func (x COM) URL() string {
	if c := x.CELEX(); len(c) == 1 {
		return c[0].URL()
	}
	if x.id == "" || x.Series() == "C" {
		return ""
	}
	return "https://eur-lex.europa.eu/legal-content/NL/ALL/?uri=" + strings.Replace(strings.Replace(x.id, "(", ":", 1), ")", ":", 1)
}

// Series returns the series: "COM", "SWD", "SEC", "JOIN" or "C".
func (x COM) Series() string {
	s, _, _ := strings.Cut(x.id, "(")
	return s
}

// CELEX returns the CELEX numbers that the document can have: of a COM
// document that of a proposal (PC) and that of another document (DC), which
// the number does not tell apart.
func (x COM) CELEX() []CELEX {
	switch x.Series() {
	case "COM":
		return []CELEX{x.celex("PC"), x.celex("DC")}
	case "SWD", "SEC":
		return []CELEX{x.celex("SC")}
	case "JOIN":
		return []CELEX{x.celex("JC")}
	}
	return nil
}

func (x COM) celex(letters string) CELEX {
	i := strings.IndexByte(x.id, '(')
	return CELEX{identifier{"5" + x.id[i+1:i+5] + letters + leftPad(x.id[i+6:], 4)}}
}

func scanCOM(s string) (int, bool) {
	n := alphaUpperEnd(s, 0)
	switch s[:n] {
	case "COM", "SWD", "SEC", "JOIN", "C":
	default:
		return n, false
	}
	if !at(s, n, '(') || digitsEnd(s, n+1) != n+5 || !at(s, n+5, ')') {
		return n, false
	}
	m := digitsEnd(s, n+6)
	return m, m > n+6 && m < n+12 && m == len(s)
}

// Compare orders values by their identifiers, numbers by their value.
func (x COM) Compare(y COM) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *COM) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseCOM) }
