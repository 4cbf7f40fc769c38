package kamerstuk

import (
	"strings"
	"unicode"
)

// ministers reads those who answer, one entry a person with the portfolio
// behind the name. An office named once for several goes to each of them:
// "Ministers Kaag (Financiën) en Ollongren (Defensie)".
func ministers(s string) []string {
	var all []string
	office := ""
	for s != "" {
		s = strings.TrimLeft(s, " ,.")
		for _, word := range [...]string{"en van ", "en ", "van ", "de "} {
			s = strings.TrimPrefix(s, word)
		}
		if o, rest, ok := cutOffice(s); ok {
			office, s = o, rest
		}
		person, rest, found := strings.Cut(s, "(")
		if !found {
			person = strings.TrimRight(strings.TrimSpace(s), ",. ")
			if office != "" && person != "" && len(person) < 80 {
				all = append(all, office+" "+person)
			}
			break
		}
		portfolio, after, _ := strings.Cut(rest, ")")
		if office == "" {
			break
		}
		all = append(all, office+" "+strings.TrimSpace(person)+" ("+portfolio+")")
		s = after
	}
	return all
}

// cutOffice cuts the office off the front of s, in the singular.
func cutOffice(s string) (office, rest string, ok bool) {
	for _, o := range [...]string{"Minister-President", "minister-president", "MINISTER-PRESIDENT", "Minister", "minister", "MINISTER", "Staatssecretaris", "staatssecretaris", "STAATSSECRETARIS"} {
		rest, found := strings.CutPrefix(s, o)
		if !found {
			continue
		}
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "sen"), "s")
		if strings.HasPrefix(rest, " ") {
			return o, rest[1:], true
		}
	}
	return "", s, false
}

// officeAt returns the offset of the next word that names the office of a
// bewindspersoon, or -1.
func officeAt(s string) int {
	first := -1
	for _, office := range [...]string{"Minister", "minister", "Staatssecretaris", "staatssecretaris"} {
		if i := strings.Index(s, office); i >= 0 && (first < 0 || i < first) {
			first = i
		}
	}
	return first
}

// maxOffices bounds a list of offices.
const maxOffices = 2000

// offices reads a list of offices: "de Minister van X en de Staatssecretaris
// van Y".
func offices(s string) []string {
	s = s[:min(len(s), maxOffices)]
	var all []string
	for s != "" {
		i := officeAt(s)
		if i < 0 {
			return all
		}
		s = s[i:]
		end := len(s)
		for _, stop := range [...]string{" en de ", ", de ", " en van de ", " en van Minister", " en Minister", " en Staatssecretaris"} {
			if k := strings.Index(s, stop); k >= 0 && k < end && officeAt(s[k:]) >= 0 {
				end = k
			}
		}
		all = append(all, strings.Trim(s[:end], " ,."))
		s = s[end:]
	}
	return all
}

// cutOffices returns the list of offices that s begins with: the names in it
// have capitals, and what joins them are a few words.
func cutOffices(s string) string {
	s = s[:min(len(s), maxOffices)]
	end := 0
	for i := 0; i < len(s); {
		word, _, _ := strings.Cut(s[i:], " ")
		switch plain := strings.TrimRight(word, ",.;:)"); {
		case unicode.IsUpper(firstRune(strings.TrimLeft(plain, "("))) || officeAt(plain) == 0:
			end = i + len(plain)
		case plain == "" || plain == "–" || plain == "de" || plain == "het" || plain == "en" || plain == "van" || plain == "voor":
		default:
			return s[:end]
		}
		i += len(word) + 1
	}
	return s[:end]
}
