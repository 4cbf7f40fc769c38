package kamerstuk

import (
	"cmp"
	"strings"
	"unicode"
)

// bewindspersonen reads the members of the government whom s begins with, one
// entry a person: "Minister van Defensie en de Staatssecretaris van Financiën",
// "Ministers van Buitenlandse Zaken en voor Ontwikkelingssamenwerking".
func bewindspersonen(s string) []string {
	s = s[:min(len(s), maxOffices)]
	var all []string
	for {
		first := "" // the Minister-President has a second office
		if before, after, ok := strings.Cut(s, ", "); ok && strings.EqualFold(before, "minister-president") {
			first, s = before+", ", after
		}
		office, rest, ok := cutOffice(s)
		n := portfolioEnd(rest)
		if !ok || n == 0 {
			return all
		}
		portfolio, several := rest[:n], s[len(office)] == 's'
		rest = rest[n:]
		name, rest := cutAddressed(rest)
		switch {
		case name != "":
			all = append(all, name+" ("+first+office+" "+portfolio+")")
		case several && strings.Count(portfolio, " en ") == 1 && !startsPortfolio(cutJoint(rest)): // "Ministers van Justitie en Financiën"
			one, two, _ := strings.Cut(portfolio, " en ")
			all = append(all, office+" "+one, office+" van "+two)
		default:
			all = append(all, first+office+" "+portfolio)
		}
		for s = cutJoint(rest); several && startsPortfolio(s); s = cutJoint(s[n:]) {
			if n = portfolioEnd(s); n == 0 {
				return all
			}
			all = append(all, office+" "+s[:n])
		}
	}
}

// startsPortfolio reports whether s begins with what an office is for.
func startsPortfolio(s string) bool {
	return strings.HasPrefix(s, "van ") || strings.HasPrefix(s, "voor ")
}

// cutJoint cuts what stands between two members of the government.
func cutJoint(s string) string {
	s = strings.TrimLeft(s, ", ")
	for _, word := range [...]string{"en ", "aan ", "met ", "de "} {
		s = strings.TrimPrefix(s, word)
	}
	return s
}

// portfolioEnd returns how much of s, which follows the word for an office, says
// what it is for: names with a capital, and what joins them. A comma joins only
// where "en" follows: "Landbouw, Natuurbeheer en Visserij".
func portfolioEnd(s string) int {
	end, comma := 0, 0
	and, joined := false, false
	for i := 0; i < len(s); {
		word, _, _ := strings.Cut(s[i:], " ")
		name := strings.TrimRight(word, ",.;:?)")
		switch {
		case unicode.IsUpper(firstRune(name)) && officeAt(name) != 0:
			end = i + len(name)
			if and {
				and, comma = false, 0
			}
			if word == name+"," {
				comma = cmp.Or(comma, end)
			} else if word != name {
				return cmp.Or(comma, end)
			}
		case word == "en":
			and = true
		case (word == "van" || word == "voor") && !joined:
			joined = true
		case word == "–", word == "de" && end == 0, word == "het" && end == 0:
		default:
			return cmp.Or(comma, end)
		}
		i += len(word) + 1
	}
	return cmp.Or(comma, end)
}

// cutAddressed cuts the name that s begins with behind a form of address:
// "mevrouw Van Rooy".
func cutAddressed(s string) (name, rest string) {
	s = strings.TrimLeft(s, ", ")
	for _, form := range [...]string{"mevrouw ", "de heer ", "mr. ", "drs. ", "dr. "} {
		if after, ok := strings.CutPrefix(s, form); ok {
			n := nameEnd(after)
			return after[:n], after[n:]
		}
	}
	return "", s
}

// nameEnd returns how much of s is the name of a person: words with a capital,
// with the particles before them.
func nameEnd(s string) int {
	end := 0
	for i := 0; i < len(s); {
		word, _, _ := strings.Cut(s[i:], " ")
		name := strings.TrimRight(word, ",.;:?)")
		switch {
		case unicode.IsUpper(firstRune(name)):
			if end = i + len(name); name != word {
				return end
			}
		case !isParticle(strings.ToUpper(word)):
			return end
		}
		i += len(word) + 1
	}
	return end
}
