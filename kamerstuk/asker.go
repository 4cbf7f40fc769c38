package kamerstuk

import (
	"strings"
)

// memberForms are the words before the names of members who ask.
var memberForms = [...]string{
	"van het lid ", "van de leden ", "door het lid ", "door de leden ", "van het Kamerlid ", "van de Kamerleden ", "door het Kamerlid ",
	"door de Kamerleden ", "van de heren ", "van mevrouw ", "van de heer ", "die het lid ", "die de leden ",
}

// askers reads the members who ask from the title of questions. A party named
// once for several members goes to each of them.
func askers(title string) []string {
	rest, ok := "", false
	for _, form := range memberForms {
		if _, r, found := strings.Cut(title, form); found && (!ok || len(r) > len(rest)) {
			rest, ok = r, true
		}
	}
	if !ok {
		return nil
	}
	for _, stop := range [...]string{" aan de ", " aan het ", " over ", " inzake ", " betreffende ", " op ", " heeft ", " hebben "} {
		rest, _, _ = strings.Cut(rest, stop)
	}
	return members(rest)
}

// members reads a list of names with their parties: "Mutluer, Lahlah
// (GroenLinks-PvdA), Boswijk (CDA) en Helder (BBB)".
func members(s string) []string {
	var all []string
	waiting := 0 // how many of the last names have no party yet
	for s = strings.TrimSpace(s); s != ""; {
		name, party := s, ""
		if i := strings.IndexAny(s, "(,"); i >= 0 {
			name, s = s[:i], s[i:]
		} else {
			s = ""
		}
		for _, part := range strings.Split(name, " en ") {
			part = trimForm(strings.TrimPrefix(strings.TrimSpace(part), "en "))
			if part = strings.TrimRight(part, " ."); strings.HasSuffix(part, " c.s") {
				part += "."
			}
			if isName(part) {
				all = append(all, part)
				waiting++
			}
		}
		if strings.HasPrefix(s, "(") {
			party, s, _ = strings.Cut(s[1:], ")")
			party = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(party, "beiden "), "allen "))
			for k := len(all) - waiting; k < len(all); k++ {
				all[k] += " (" + party + ")"
			}
			waiting = 0
		}
		s = strings.TrimLeft(s, " ,")
	}
	return all
}

// trimForm cuts the words before the name of a member off the front of s: "van
// de heer ", "het lid ".
func trimForm(s string) string {
	for _, form := range memberForms {
		_, noun, _ := strings.Cut(form, " ")
		s = strings.TrimPrefix(strings.TrimPrefix(s, form), noun)
	}
	return s
}

// namesAskers reports whether s speaks of the questions of members.
func namesAskers(s string) bool {
	_, rest, ok := strings.Cut(s, "ragen ")
	if !ok {
		return false
	}
	for _, form := range memberForms {
		if strings.HasPrefix(rest, form) || strings.HasPrefix(rest, "gesteld "+form) {
			return true
		}
	}
	return false
}
