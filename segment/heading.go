package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxHeading bounds the length in bytes of a line that can be a heading.
const maxHeading = 300

// IsHeading reports whether a line of raw text is a heading, or the first line
// of one, for what it says alone: a label ([ParseLabel]), the heading over a
// fractie's questions ("Vragen en opmerkingen van de leden van de
// VVD-fractie"), over a part ("I. ALGEMEEN", "ARTIKELSGEWIJZE TOELICHTING"),
// over an article, or a line that names the speaker in a debate ("De
// voorzitter:"). White space around it does not count, nor the marks of emphasis
// that Markdown puts there; a line that begins with "# " is a heading.
//
// It is meant for joining lines to paragraphs, where a false heading breaks a
// paragraph in two. A topic such as "Non-Paper Pyrotechnics Directive" cannot
// be told from a line of prose by itself, and is not reported; [Blocks] knows
// it by what stands around it. Of a heading printed over two lines the first
// is reported, and [HeadingRunsOn] says so.
func IsHeading(line string) bool {
	s := trimSpace(line)
	if before, behind := markup(s); before > 0 {
		if s[0] == '#' {
			return len(s) <= maxHeading
		}
		s = s[before : len(s)-behind]
	}
	if s == "" || len(s) > maxHeading || s[0] >= utf8.RuneSelf || isLower(s[0]) {
		return false
	}
	if parseLabel(s, nil) != 0 {
		return true
	}
	number, title := cutEnumerator(s)
	return isFractieHeading(title) || isFractieName(title) || isPartHeading(title) || isArticleHeading(title) ||
		isSpeakerLine(s) || isCapitals(title) || isNumberedTitle(number, title)
}

// HeadingRunsOn reports whether a heading cannot end where the line ends: at a
// hyphen, or after a word such as "de" or "en". Its next line is part of it.
func HeadingRunsOn(line string) bool {
	s := trimSpace(line)
	if strings.HasSuffix(s, "-") || strings.HasSuffix(s, ",") {
		return true
	}
	return isAnyFold(s[strings.LastIndexByte(s, ' ')+1:], openWords[:])
}

// openWords cannot end a heading.
var openWords = [...]string{"de", "het", "een", "en", "of", "van", "der", "den", "voor", "over", "in", "op", "met", "aan", "bij", "tot", "te", "door", "uit", "leden"}

// isAnyFold reports whether s is one of a list, in any case.
func isAnyFold(s string, list []string) bool {
	for _, x := range list {
		if len(x) == len(s) && strings.EqualFold(x, s) {
			return true
		}
	}
	return false
}

// cutEnumerator cuts the number of a heading: "I.", "II", "A.", "2.1", "3)".
func cutEnumerator(s string) (number, title string) {
	n := strings.IndexByte(s, ' ')
	if n <= 0 || n > 8 || !isEnumerator(s[:n]) {
		return "", s
	}
	return s[:n], trimLeft(s[n:])
}

func isEnumerator(s string) bool {
	body := trimTail(s, ".):")
	if body == "" {
		return false
	}
	if len(body) == 1 && isASCIILetter(body[0]) && len(s) > 1 {
		return true
	}
	return isRoman(body) || isDecimal(body)
}

func isRoman(s string) bool { return s != "" && strings.Trim(s, "IVX") == "" }

// isPostalCode reports whether a line is the last of an address: "2500 EA DEN
// HAAG".
func isPostalCode(s string) bool {
	if len(s) < 8 || s[4] != ' ' || !isUpper(s[5]) || !isUpper(s[6]) || s[7] != ' ' {
		return false
	}
	return isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2]) && isDigit(s[3])
}

// trimTail takes the bytes of a set off the end of s.
func trimTail(s, set string) string {
	for s != "" && strings.IndexByte(set, s[len(s)-1]) >= 0 {
		s = s[:len(s)-1]
	}
	return s
}

// isDecimal reports whether s is a decimal section number: "2", "2.1.3", "3a".
// Four digits are a year or a postal code.
func isDecimal(s string) bool {
	if s == "" || !isDigit(s[0]) || len(s) > 3 && isDigit(s[1]) && isDigit(s[2]) && isDigit(s[3]) {
		return false
	}
	for i := 0; i < len(s); i++ {
		last := i == len(s)-1
		if !isDigit(s[i]) && !(s[i] == '.' && !last) && !(last && isLower(s[i])) {
			return false
		}
	}
	return true
}

// fractieOpenings begin the headings over the questions of fracties and over
// the answers to them, in lower case.
var fractieOpenings = [...]string{
	"vragen en opmerkingen van",
	"vragen en/of opmerkingen van",
	"vragen/opmerkingen van",
	"opmerkingen en vragen van",
	"vragen van de leden van de ",
	"vragen van het lid van de ",
	"vragen van de fractie",
	"vragen vanuit de ",
	"inbreng van de ",
	"inbreng van het lid ",
	"reactie van de minister",
	"reactie van de staatssecretaris",
	"reactie van de bewindspers",
	"antwoord/reactie van ",
	"antwoord / reactie van ",
	"antwoorden/reactie van ",
	"reactie op de vragen",
	"reactie op vragen",
	"beantwoording van de vragen",
	"beantwoording van vragen",
	"antwoord op de vragen van de leden",
	"antwoorden op de vragen van de leden",
	"antwoord van de minister",
	"antwoord van de staatssecretaris",
	"antwoord van de bewindspers",
}

func isFractieHeading(title string) bool {
	if title == "" || endsSentence(title) {
		return false
	}
	first := title[0] | 0x20 // in lower case
	for _, opening := range &fractieOpenings {
		if opening[0] == first && hasPrefixFold(title, opening) {
			return !namesMember(title)
		}
	}
	return isAskedBy(title)
}

// askedBy begin the headings that are over where the fracties are named.
var askedBy = [...]string{"vraag ", "vragen en opmerkingen ", "vragen gesteld ", "vragen ", "opmerkingen ", "inbreng ", "bijdrage "}

// isAskedBy reads the heading that says in a few words who asks: "Vraag van de
// OSF-fractie", "Vragen van de PvdA-fractieleden", "Inbreng VVD-fractie". Only
// who answers may follow.
func isAskedBy(title string) bool {
	if title == "" {
		return false
	}
	switch title[0] | 0x20 {
	case 'v', 'i', 'o', 'b': // the first letters of askedBy
	default:
		return false
	}
	names, rest := cutAskedBy(title)
	rest = strings.Trim(rest, " :")
	return len(names) > 0 && (rest == "" || strings.HasPrefix(rest, "en reactie") || strings.HasPrefix(rest, "en antwoord"))
}

// cutAskedBy reads the opening of such a heading with the fracties.
func cutAskedBy(title string) (names []string, rest string) {
	for _, opening := range &askedBy {
		if !hasPrefixFold(title, opening) {
			continue
		}
		after := title[len(opening):]
		if word, _ := cutWord(after); word != "van" && word != "vanuit" && word != "door" && !strings.Contains(title, "fractie") {
			return nil, title
		}
		return cutFracties(after)
	}
	return nil, title
}

// isMemberHeading reads the heading over the questions of one member: "Vragen
// van het lid Raven (OSF)". The title of Kamervragen goes on behind it, perhaps
// on the next line, so that it is no heading by itself alone.
func isMemberHeading(title string) bool {
	for _, opening := range &askedBy {
		if !hasPrefixFold(title, opening) {
			continue
		}
		name, ok := strings.CutPrefix(title[len(opening):], "van het lid ")
		i := strings.IndexByte(name, '(')
		if !ok || i <= 0 || !strings.HasSuffix(name, ")") || !isPersonName(name) {
			return false
		}
		return Fracties(name[i+1:len(name)-1]) != nil
	}
	return false
}

// isFractieName reads a heading that is only the name of a fractie:
// "CDA-fractie".
func isFractieName(title string) bool {
	if !strings.HasSuffix(title, "fractie") {
		return false
	}
	name, rest := cutFractie(title)
	return name != "" && cutFractieTail(rest) == ""
}

// namesMember reports whether a title that matched an opening in any case is
// that of Kamervragen, where it names members and no fractie: the "Van" of a
// surname has a capital, "Vragen van de leden Van de Kolk (VVD) en Jansen".
func namesMember(title string) bool {
	return strings.HasPrefix(title, "Vragen van de leden V") || strings.HasPrefix(title, "Vragen van het lid V")
}

func endsSentence(s string) bool {
	return s != "" && strings.IndexByte(".;?!,", s[len(s)-1]) >= 0
}

// partTitles are the titles of the parts of a paper.
var partTitles = [...]string{"algemeen", "algemeen deel", "artikelsgewijs", "artikelgewijs", "artikelsgewijs deel", "artikelsgewijze toelichting",
	"artikelgewijze toelichting", "artikelen", "inhoudsopgave", "inhoudsopgave blz", agendaTitle}

// agendaTitle is the title of the last part of a schriftelijk overleg: the
// papers that it was about.
const agendaTitle = "volledige agenda"

// isAgendaHeading reports whether a paragraph is the heading over the agenda,
// which ends the last answer: "III. Volledige agenda".
func isAgendaHeading(s string) bool {
	_, title := cutEnumerator(s)
	return strings.EqualFold(strings.TrimRight(title, ".: "), agendaTitle)
}

func isPartHeading(title string) bool {
	return !strings.HasSuffix(title, ".") && isAnyFold(trimTail(title, ".: "), partTitles[:])
}

// articleWords stand between the numbers in the heading of an article.
var articleWords = [...]string{"en", "tot", "met", "t/m", "onderdeel", "onderdelen", "lid", "eerste", "tweede", "derde", "vierde"}

// isArticleHeading reads "Artikel II", "ARTIKEL 3", "Onderdeel A", "Artikel I,
// onderdeel B" and the same with a law in brackets.
func isArticleHeading(title string) bool {
	word, rest := cutWord(title)
	switch word {
	case "Artikel", "ARTIKEL", "Artikelen", "ARTIKELEN", "Onderdeel", "ONDERDEEL", "Onderdelen", "ONDERDELEN":
	default:
		return false
	}
	if i := strings.IndexByte(rest, '('); i >= 0 && strings.HasSuffix(rest, ")") {
		rest = rest[:i]
	}
	any := false
	for len(rest) > 0 {
		var token string
		token, rest, _ = strings.Cut(trimLeft(rest), " ")
		token = strings.TrimRight(token, ",:")
		if token == "" || isAnyFold(token, articleWords[:]) {
			continue
		}
		if len(token) > 8 || endsSentence(token) || !isDigit(token[0]) && !isUpper(token[0]) {
			return false
		}
		if strings.Trim(token, "0123456789.:-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh") != "" || !isDigit(token[0]) && !isCapitalsToken(token) {
			return false
		}
		any = true
	}
	return any
}

// isSpeakerLine reads the line that names the speaker in a debate: "De
// voorzitter:", "Mevrouw Akdemir (SP):", "Minister Wiegersma:".
func isSpeakerLine(s string) bool {
	speech, ok := speakerLine(s)
	return ok && speech.Start == len(s)
}

// isParticle reports whether a word in small letters can stand in a Dutch name.
func isParticle(word string) bool {
	switch word {
	case "van", "de", "der", "den", "het", "ter", "ten", "te", "in", "'t", "’t", "op", "aan", "el", "al", "la", "le", "du", "von", "zu", "bij", "voor", "en":
		return true
	}
	return false
}

// isPersonName reads a name with perhaps a fractie or an office in brackets
// behind it.
func isPersonName(s string) bool {
	if i := strings.IndexByte(s, '('); i > 0 && s[len(s)-1] == ')' {
		s = trimSpace(s[:i])
	}
	capital, words := false, 0
	for word := range strings.FieldsSeq(s) {
		if isUpperAt(word, 0) {
			capital = true
		} else if !isParticle(word) {
			return false
		}
		if words++; words > 7 || strings.ContainsAny(word, "0123456789.;,?!") && len(word) > 3 {
			return false
		}
	}
	return capital
}

// isCapitals reports whether the title is printed in capitals throughout and
// has more than one word: the titles of papers and parts are, acronyms in
// prose are not.
func isCapitals(title string) bool {
	letters, words, long := 0, 0, 0
	run := 0
	for _, r := range title {
		if unicode.IsLower(r) {
			return false
		}
		if !unicode.IsUpper(r) {
			run = 0
			continue
		}
		letters++
		if run++; run == 1 {
			words++
		} else if run == 5 {
			long++
		}
	}
	return words > 1 && letters >= 10 && long > 0 && !endsSentence(title)
}

// isNumberedTitle reads a short line such as "2.1 Financiële gevolgen" or "4.
// Uitvoering": too short to be a line of prose that was broken by chance.
func isNumberedTitle(number, title string) bool {
	if number == "" || strings.IndexByte(number, '.') < 0 || len(title) > 48 || len(title) < 4 || !isUpperAt(title, 0) {
		return false
	}
	return !endsSentence(title) && !strings.Contains(title, ". ") && title[len(title)-1] != ':'
}

// hasPrefixFold reports whether s begins with prefix, which is in lower case
// and ASCII, in any case.
func hasPrefixFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := 0; i < len(prefix); i++ {
		c := s[i]
		if isUpper(c) {
			c |= 0x20
		}
		if c != prefix[i] {
			return false
		}
	}
	return true
}
