package kamerstuk

import (
	"slices"
	"strings"
	"unicode"
)

// maxSignature bounds the line of an office that signs.
const maxSignature = 160

// signature reads who signed a letter, at its end or before its annex. Others
// who sign it too stand right below.
func (r *headReader) signature() {
	lines := strings.Split(r.text, "\n\n")
	for i, end := 0, len(lines); i < end; {
		n := r.signatureAt(lines[i:])
		if n > 0 {
			end = min(len(lines), i+n+1)
		}
		i += max(n, 1)
	}
}

// signatureAt reads a signature that begins with the first of the paragraphs:
// an office on a line of its own with the name behind or below it, or the name
// with the office below. It returns how many paragraphs it takes.
func (r *headReader) signatureAt(lines []string) int {
	at := func(i int) string {
		if i < len(lines) {
			return strings.Trim(lines[i], " "+emphasis)
		}
		return ""
	}
	line, next := cutClosing(at(0)), at(1)
	if len(line) > maxSignature {
		return 0
	}
	if i := officeAt(line); i > 1 && isPerson(line[:i-1]) { // both on one line
		if office, _, _ := signingOffice(line[i:]); office != "" {
			r.sign(line[:i-1], office)
			return 1
		}
	}
	if isPerson(line) {
		office, article, ok := signingOffice(next)
		if ok = ok || office != "" && hasInitials(cutDegrees(line)); ok && !article {
			r.sign(line, office)
			return 2
		}
		return 0
	}
	if strings.HasSuffix(line, "deze:") { // "namens deze:"
		line = strings.TrimSuffix(line, ":")
	}
	office, article, ok := signingOffice(line)
	if !ok {
		return 0
	}
	if office, name, ok := cutSigner(office); ok {
		r.sign(name, office)
		return 1
	}
	comma := strings.HasSuffix(line, ",")
	switch {
	case comma && strings.HasSuffix(next, ",") && len(next) < maxSignature && isPerson(at(2)): // an office of two lines
		r.sign(at(2), office+" "+next)
		return 3
	case (article || comma) && isPerson(next):
		r.sign(next, office)
		return 2
	}
	return 0
}

// cutClosing cuts the complimentary close off the line of a signature.
func cutClosing(s string) string {
	for _, closing := range [...]string{"Hoogachtend, ", "Met vriendelijke groet, "} {
		s = strings.TrimPrefix(s, closing)
	}
	return s
}

// cutSigner cuts the name off an office that stands on one line with it: "Minister
// van Landbouw, Natuur en Voedselkwaliteit, C.J. Schouten".
func cutSigner(s string) (office, name string, ok bool) {
	i := strings.LastIndex(s, ", ")
	if i < 0 || !isPerson(s[i+2:]) {
		return s, "", false
	}
	return s[:i], s[i+2:], true
}

// sign adds who signed, or both where an extractor set two signatures side by
// side.
func (r *headReader) sign(name, office string) {
	office = untilWord(office, ", namens deze", ", voor deze")
	name = strings.TrimPrefix(name, signedOriginal)
	if first, also, ok := strings.Cut(office, ", mede namens "); ok {
		office = first
		r.alsoOnBehalfOf = append(r.alsoOnBehalfOf, offices(cutOffices(also))...)
	}
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
// One that names no portfolio as offices do may be a person ("Minister
// Hermans"): it is returned, but not ok.
func signingOffice(s string) (office string, article, ok bool) {
	if len(s) > maxSignature || endsSentence(s) {
		return "", false, false
	}
	rest := s
	for _, a := range [...]string{"De ", "de ", "DE "} {
		rest = strings.TrimPrefix(rest, a)
	}
	for _, word := range [...]string{"minister", "staatssecretaris"} {
		if len(rest) <= len(word) || !strings.EqualFold(rest[:len(word)], word) {
			continue
		}
		switch portfolio := strings.ToLower(rest[len(word):]); portfolio[0] {
		case '-':
			return rest, rest != s, true
		case ' ':
			return rest, rest != s, strings.Contains(portfolio, " van ") || strings.Contains(portfolio, " voor ") || strings.HasSuffix(s, ",")
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

// hasInitials reports whether a name begins with initials: "A.J. de Wael",
// "H. J. WITTEVEEN".
func hasInitials(s string) bool {
	return len(s) > 4 && s[0] >= 'A' && s[0] <= 'Z' && (s[1] == '.' || len(s) > 5 && s[2] == '.') && strings.Contains(s, " ")
}

// signedOriginal stands before the name in a copy: was getekend.
const signedOriginal = "(w.g.) "

// isPerson reports whether a line may be the whole name of a person, and nothing
// else.
func isPerson(s string) bool {
	s = strings.TrimPrefix(s, signedOriginal)
	if len(s) > 60 || endsSentence(s) || strings.ContainsAny(s, "0123456789:@,") || strings.HasPrefix(s, "De ") {
		return false
	}
	if office, _, _ := signingOffice(s); office != "" {
		return false
	}
	s = cutDegrees(s)
	return strings.Contains(s, " ") && isName(s)
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
