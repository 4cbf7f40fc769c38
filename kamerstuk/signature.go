package kamerstuk

import (
	"slices"
	"strings"
	"unicode"
)

// signature reads who signed a letter: an office on a line of its own with the
// name below it, or the name with the office below.
func (r *headReader) signature() {
	for i := 0; i < len(r.paragraphs); i++ {
		office, article, ok := signingOffice(r.at(i))
		if !ok {
			continue
		}
		name := r.at(i + 1)
		switch s := r.at(i); {
		case !article && isPerson(r.at(i-1)):
			name = r.at(i - 1)
		case !article && !strings.HasSuffix(s, ","):
			continue
		case strings.HasSuffix(s, ",") && strings.HasSuffix(name, ",") && len(name) < 160: // an office of two lines
			i++
			office += " " + name
			name = r.at(i + 1)
		}
		if isPerson(name) {
			r.sign(name, office)
		}
	}
}

// sign adds who signed, or both where an extractor set two signatures side by
// side.
func (r *headReader) sign(name, office string) {
	office, _, _ = strings.Cut(office, ", namens deze")
	for _, article := range [...]string{", De ", ", de "} {
		first, second, ok := strings.Cut(office, article)
		k := secondName(name)
		if _, _, signs := signingOffice("De " + second); ok && signs && k > 0 {
			r.sign(name[:k], first)
			r.sign(name[k:], second)
			return
		}
	}
	r.answeredBy = append(r.answeredBy, strings.Trim(name, ", ")+" ("+strings.TrimRight(office, ", ")+")")
}

// secondName returns the offset at which the initials of a second name stand,
// or 0.
func secondName(s string) int {
	for i := 1; i+2 < len(s); i++ {
		if s[i-1] == ' ' && unicode.IsUpper(rune(s[i])) && s[i+1] == '.' && i > 1 && s[i-2] != '.' {
			return i
		}
	}
	return 0
}

// signingOffice reads an office that stands on a line of its own, with its
// article or without: "De Minister van Defensie,", "DE MINISTER VAN DEFENSIE".
func signingOffice(s string) (office string, article, ok bool) {
	if len(s) > 160 || endsSentence(s) {
		return "", false, false
	}
	office = s
	for _, a := range [...]string{"De ", "de ", "DE "} {
		if rest, ok := strings.CutPrefix(s, a); ok {
			office, article = rest, true
		}
	}
	for _, word := range [...]string{"minister", "staatssecretaris"} {
		if len(office) <= len(word) || !strings.EqualFold(office[:len(word)], word) {
			continue
		}
		switch rest := office[len(word):]; {
		case rest[0] == '-':
			return office, article, true
		case rest[0] == ' ':
			lower := strings.ToLower(rest)
			return office, article, strings.Contains(lower, " van ") || strings.Contains(lower, " voor ") || strings.HasSuffix(s, ",")
		}
	}
	return "", false, false
}

// signed reads who signed the paper, anywhere in it: an office, and initials
// with a name behind it or on the next line.
func (r *headReader) signed() {
	for _, opening := range [...]string{"De Minister", "De Staatssecretaris", "De minister", "De staatssecretaris"} {
		for rest := r.text; ; {
			k := strings.Index(rest, opening)
			if k < 0 {
				break
			}
			atStart := k == 0 || rest[k-1] == '\n'
			rest = rest[k+len("De "):]
			if !atStart {
				continue
			}
			line, next, _ := strings.Cut(rest, "\n\n")
			if len(line) > 160 {
				continue
			}
			name, _, _ := strings.Cut(next, "\n\n")
			if i := strings.LastIndex(line, ", "); i > 0 && isSigner(line[i+2:]) {
				line, name = line[:i], line[i+2:]
			}
			if len(name) > 60 || !isSigner(name) {
				continue
			}
			r.addSigner(strings.TrimRight(line, ", "), strings.TrimRight(name, "., "))
		}
	}
}

func (r *headReader) addSigner(office, name string) {
	signer := name + " (" + office + ")"
	if !slices.Contains(r.answeredBy, signer) {
		r.answeredBy = append(r.answeredBy, signer)
	}
}

// isSigner reports whether s is a name as it stands below a paper: with
// initials, or in capitals behind a particle ("VAN AGT").
func isSigner(s string) bool {
	if hasInitials(s) {
		return true
	}
	particle, _, ok := strings.Cut(s, " ")
	return ok && isParticle(particle) && s == strings.ToUpper(s) && digits(s) == 0
}

// isParticle reports whether a word is one that surnames begin with.
func isParticle(s string) bool {
	switch s {
	case "VAN", "DE", "DEN", "DER", "TER", "TEN", "VER":
		return true
	}
	return false
}

// hasInitials reports whether a name begins with initials: "A.J. de Wael",
// "H. J. WITTEVEEN".
func hasInitials(s string) bool {
	return len(s) > 4 && s[0] >= 'A' && s[0] <= 'Z' && (s[1] == '.' || len(s) > 5 && s[2] == '.') && strings.Contains(s, " ")
}

// isPerson reports whether a line may be the name of a person.
func isPerson(s string) bool {
	if _, _, office := signingOffice(s); office {
		return false
	}
	return s != "" && len(s) <= 60 && !endsSentence(s) && !strings.ContainsAny(s, "0123456789:@") && strings.Contains(s, " ") &&
		unicode.IsUpper(firstRune(cutDegrees(s))) && !strings.HasSuffix(s, ",") && !strings.HasPrefix(s, "Aan ") && !strings.HasPrefix(s, "De ")
}

// cutDegrees cuts the academic titles before a name.
func cutDegrees(s string) string {
	for {
		degree, rest, ok := strings.Cut(s, " ")
		if !ok {
			return s
		}
		switch degree {
		case "mr.", "drs.", "dr.", "ir.", "ing.", "prof.", "mr.drs.", "dr.ir.":
			s = rest
		default:
			return s
		}
	}
}
