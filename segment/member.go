package segment

import (
	"slices"
	"strings"
)

// membersFirst returns who speaks in a sentence that begins with members by
// name: "Het lid Jansen (VVD) vraagt", "De leden Jansen en Van der Berg".
func membersFirst(s string) []string {
	for _, opening := range [...]string{"het lid ", "de leden "} {
		if hasPrefixFold(s, opening) {
			names, _ := cutMembers(s[len(opening):])
			return names
		}
	}
	return nil
}

// cutMembers reads the members named at the start of s and returns what follows
// them. Each stands for the fractie in brackets behind the name, or that which
// has the name of its only member, else for himself.
func cutMembers(s string) (names []string, rest string) {
	rest = s
	for len(names) < maxFracties {
		name, after := cutMemberName(s)
		if name == "" {
			break
		}
		rest = after
		found := []string{name}
		if party := bracketedFirst(rest); party != "" {
			rest = rest[strings.IndexByte(rest, ')')+1:]
			if of := Fracties(party); of != nil {
				found = of
			}
		} else if only := searchFractie("Lid " + name); only != "" {
			found[0] = only
		}
		for _, f := range found {
			if !slices.Contains(names, f) {
				names = append(names, f)
			}
		}
		next, ok := cutListSeparator(rest)
		if !ok {
			break
		}
		s = next
	}
	return names, rest
}

// onlyMembers reports whether no fractie is among those who speak, but only
// members whose fractie the text does not name.
func onlyMembers(names []string) bool {
	for _, name := range names {
		if Fracties(name) != nil {
			return false
		}
	}
	return true
}

// bracketedFirst returns what stands in brackets at the start of s.
func bracketedFirst(s string) string {
	inner, ok := strings.CutPrefix(trimLeft(s), "(")
	if !ok {
		return ""
	}
	inner = inner[:min(len(inner), maxFractieName)]
	k := strings.IndexByte(inner, ')')
	if k < 0 {
		return ""
	}
	return inner[:k]
}

// maxNameWords bounds the words of a name.
const maxNameWords = 6

// cutMemberName reads a name with a capital at the start of s: "Jansen", "Van
// der Berg", "Jasper van Dijk".
func cutMemberName(s string) (name, rest string) {
	s = trimLeft(s)
	if !isUpperAt(s, 0) {
		return "", s
	}
	end := 0
	for at, n := 0, 0; at < len(s) && n < maxNameWords; n++ {
		k := at
		for k < len(s) && k-at < maxFractieName && strings.IndexByte(" \n(),.;:?!", s[k]) < 0 {
			k++
		}
		word := s[at:k]
		if isUpperAt(word, 0) {
			end = k
		} else if !isNameParticle(word) {
			break
		}
		if k == len(s) || s[k] != ' ' {
			break
		}
		at = k + 1
	}
	return s[:end], s[end:]
}

// isNameParticle reports whether a word in small letters can stand between the
// first name and the last: those of [isParticle] that are no preposition of
// their own.
func isNameParticle(word string) bool {
	switch word {
	case "en", "op", "in", "aan", "bij", "voor":
		return false
	}
	return isParticle(word)
}
