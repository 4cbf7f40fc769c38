package kamerstuk

import (
	"strings"
	"unicode"

	"github.com/kamertekst/kamertekst/segment"
)

// A Person is a member or a bewindspersoon that a paper names. The zero value
// is nobody.
type Person struct {
	// Printed is the person as the paper says it: "Erkens (VVD)",
	// "Minister Hermans (Klimaat en Groene Groei)".
	Printed string
	// Name is empty where only the office is named.
	Name string
	// Fractie is the canonical name of the fractie of a member, or what is
	// printed in its place where it is not known.
	Fractie string
	// Office is that of a bewindspersoon: "Minister", "Staatssecretaris" or
	// "Minister-President".
	Office string
	// Portfolio is what the office is for: "Klimaat en Groene Groei".
	Portfolio string
}

// String returns what is printed.
func (p Person) String() string { return p.Printed }

// Persons is a list of persons in the order of the paper.
type Persons []Person

// String joins what is printed by ", ".
func (p Persons) String() string { return strings.Join(p.printed(), ", ") }

func (p Persons) printed() []string {
	var all []string
	for _, person := range p {
		all = append(all, person.Printed)
	}
	return all
}

// persons reads each of a list of printed persons.
func persons(printed []string) Persons {
	var all Persons
	for _, s := range printed {
		all = append(all, personOf(s))
	}
	return all
}

// personOf reads a person: an office before the name with the portfolio behind
// it, a name with an office behind it, an office alone, or a member with a
// fractie.
func personOf(s string) Person {
	p := Person{Printed: s}
	name, behind := cutBehind(s)
	if office, rest, ok := cutOfficeOf(name); ok {
		p.Office, p.Portfolio = title(office), behind
		if portfolio, ok := cutPortfolio(rest); ok {
			p.Portfolio = portfolio
		} else {
			p.Name = rest
		}
		return p
	}
	p.Name = name
	if office, rest, ok := cutOfficeOf(behind); ok {
		p.Office, p.Portfolio = title(office), rest
		if portfolio, ok := cutPortfolio(rest); ok {
			p.Portfolio = portfolio
		}
		return p
	}
	p.Fractie = behind
	if canonical, ok := segment.Fractie(behind); ok {
		p.Fractie = canonical
	}
	return p
}

// cutBehind cuts what stands in parentheses at the end of a person, which may
// hold others: "ing. R. (Robert) Tieman (Minister van ...)".
func cutBehind(s string) (name, behind string) {
	open := strings.Index(s, " (")
	for i, depth := len(s)-1, 0; i > 0 && strings.HasSuffix(s, ")"); i-- {
		switch s[i] {
		case ')':
			depth++
		case '(':
			depth--
		}
		if depth == 0 {
			open = i - 1
			break
		}
	}
	if open < 0 {
		return s, ""
	}
	return s[:open], strings.TrimPrefix(strings.TrimSuffix(s[open+1:], ")"), "(")
}

// cutOfficeOf cuts the office off the front of a person. The Minister-President
// has a second one, which has the portfolio: "Minister-President, Minister van
// Algemene Zaken".
func cutOfficeOf(s string) (office, rest string, ok bool) {
	if first, second, both := strings.Cut(s, ", "); both && strings.EqualFold(first, "minister-president") {
		_, rest, ok = cutOffice(second)
		return first, rest, ok
	}
	return cutOffice(s)
}

// cutPortfolio cuts the word that joins an office to what it is for. It is
// written in small letters, where a name ("Van Weel") has a capital.
func cutPortfolio(s string) (portfolio string, ok bool) {
	for _, word := range [...]string{"van ", "voor ", "VAN ", "VOOR "} {
		if portfolio, ok = strings.CutPrefix(s, word); ok {
			return portfolio, true
		}
	}
	return "", false
}

// isName reports whether s may be a name: its words have capitals, but for
// particles, and the last has one.
func isName(s string) bool {
	last := false
	for w := range strings.FieldsSeq(s) {
		if last = unicode.IsUpper(firstRune(strings.TrimLeft(w, "("))); !last && !isParticle(strings.ToUpper(w)) && w != "c.s." {
			return false
		}
		last = last || w == "c.s."
	}
	return last
}

// isParticle reports whether a word is one that surnames begin with.
func isParticle(s string) bool {
	switch s {
	case "VAN", "DE", "DEN", "DER", "HET", "'T", "’T", "TE", "TER", "TEN", "VER", "IN", "OP", "EL", "LA", "LE", "DU", "VON":
		return true
	}
	return false
}

// title returns an office with a capital.
func title(office string) string {
	if strings.EqualFold(office, "minister-president") {
		return "Minister-President"
	}
	return strings.ToUpper(office[:1]) + strings.ToLower(office[1:])
}
