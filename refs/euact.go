package refs

import "strings"

// An EUAct is an act of the European Union or the Communities before it, by
// its CELEX number: 32016R0679 for Verordening (EU) 2016/679. The letter after
// the year tells the type: R for verordening, L for richtlijn, D for besluit
// and beschikking, F for kaderbesluit, H for aanbeveling, and others.
type EUAct struct{ identifier }

// ParseEUAct parses the identifier of an EUAct, such as "32016R0679".
func ParseEUAct(s string) (EUAct, error) {
	if n, ok := scanEUAct(s); !ok {
		return EUAct{}, parseError("ParseEUAct", s, n, ErrSyntax)
	}
	return EUAct{identifier{strings.Clone(s)}}, nil
}

// MustParseEUAct is like ParseEUAct but panics on an error. It is meant for
// constants.
func MustParseEUAct(s string) EUAct { return must(ParseEUAct(s)) }

// Kind returns KindEUAct.
func (x EUAct) Kind() Kind { return KindEUAct }

// URL returns the address of the act at EUR-Lex.
func (x EUAct) URL() string { return celexURL(x.id) }

// ELI returns the European Legislation Identifier of a regulation, directive
// or decision, and "" for other acts:
// http://data.europa.eu/eli/reg/2016/679/oj.
func (x EUAct) ELI() string {
	kind := ""
	switch x.Letter() {
	case 'R':
		kind = "reg"
	case 'L':
		kind = "dir"
	case 'D':
		kind = "dec"
	default:
		return ""
	}
	return "http://data.europa.eu/eli/" + kind + "/" + x.id[1:5] + "/" + strings.TrimLeft(x.id[6:], "0") + "/oj"
}

// Letter returns the type of the act as CELEX has it, 'R', 'L', 'D', ..., and 0
// for the zero value.
func (x EUAct) Letter() byte {
	if x.id == "" {
		return 0
	}
	return x.id[5]
}

// Year returns the year of the act.
func (x EUAct) Year() int {
	if x.id == "" {
		return 0
	}
	return atoi(x.id[1:5])
}

func scanEUAct(s string) (int, bool) {
	if n, ok := scanCELEX(s); !ok || s[0] != '3' {
		return n, false
	}
	n := digitsEnd(s, 6)
	return n, n >= 10 && n == len(s)
}

// Compare orders values by their identifiers, numbers by their value.
func (x EUAct) Compare(y EUAct) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *EUAct) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseEUAct) }
