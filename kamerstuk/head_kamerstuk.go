package kamerstuk

import (
	"slices"
	"strings"

	"github.com/kamertekst/kamertekst/refs"
)

// titles are the words in which a paper names its own type, in capitals, the
// more special first.
var titles = [...]struct {
	words string
	typ   Type
}{

	{"VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", TypeVSO},
	{"VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG", TypeVSO},
	{"INBRENG VERSLAG SCHRIFTELIJK OVERLEG", TypeVSO},
	{"LIJST VAN VRAGEN", TypeLijst},
	{"NOTA NAAR AANLEIDING VAN HET", TypeNota},
	{"MEMORIE VAN ANTWOORD", TypeNota},
	{"MEMORIE VAN TOELICHTING", TypeMvT},
	{"MOTIE VAN", TypeMotie},
	{"AMENDEMENT VAN", TypeAmendement},
	{"BRIEF VAN", TypeBrief},
	{"VERSLAG", TypeVerslag},
	{"STENOGRAM VAN EEN", TypeVerslag},
}

// maxTitle bounds the line that names the type of a paper.
const maxTitle = 200

// asRead returns the line that names the type of a paper with each LIJ as OCR
// may read it: "SCHRIFTEUJK", "SCHRIFTELUK".
func asRead(s string) string {
	s = s[:min(len(s), maxTitle)]
	return strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(s, "LIJ", "U"), "UJ", "U"), "LU", "U")
}

// titleParagraphs is how many paragraphs may stand before the type of a paper.
const titleParagraphs = 16

// kamerstuk reads the title block of a numbered paper:
//
//	27 625 Waterbeleid
//	Nr. 651 LIJST VAN VRAGEN EN ANTWOORDEN
//	Vastgesteld 18 maart 2024
//
// Older papers and those of other extractors have each part on a line of its
// own, in another order.
func (r *headReader) kamerstuk() bool {
	at := r.typeLine()
	if at < 0 {
		at = r.numberLine()
	}
	if at < 0 {
		return false
	}
	r.footers()
	r.titleBlock(at)
	r.fromIdentifier()
	r.committee(at)
	if r.Type == TypeBrief {
		r.also(r.at(r.place(at) + 1))
	}
	r.paragraphs = r.paragraphs[max(0, at-2):min(len(r.paragraphs), at+titleParagraphs)] // where the dates of the paper stand
	r.setDates()
	return true
}

// footers reads the running footers, which name the paper itself.
func (r *headReader) footers() {
	if x, err := refs.ParseKamerstuk(r.Identifier); err == nil {
		r.Number = x.Number()
		r.addDossier(x.Dossier())
	}
	for _, s := range r.furniture {
		if len(r.Dossiers) > 0 && !r.Session.IsZero() {
			return
		}
		for m := range refs.All(s) {
			x, ok := m.Ref.(refs.Kamerstuk)
			if !ok {
				continue
			}
			if r.Number == "" {
				r.Number = x.Number()
			}
			if len(r.Dossiers) == 0 {
				r.addDossier(x.Dossier())
			}
			if r.Session.IsZero() {
				r.Session = m.Printed.Session
			}
		}
	}
}

// addDossier adds a dossier, unless it or a chapter of it is there.
func (r *headReader) addDossier(x refs.Dossier) {
	same := func(y refs.Dossier) bool { return x == y || x.Chapter() == "" && x.Number() == y.Number() }
	if !x.IsZero() && !slices.ContainsFunc(r.Dossiers, same) {
		r.Dossiers = append(r.Dossiers, x)
	}
}

// typeLine finds the paragraph that names the type of the paper in capitals,
// and returns its index or -1.
func (r *headReader) typeLine() int {
	for i := 0; i < min(len(r.paragraphs), titleParagraphs); i++ {
		s := asRead(r.at(i))
		for _, t := range titles {
			k := strings.Index(s, asRead(t.words))
			if k >= 0 && k < 60 && upperUntil(s, k) && !strings.HasSuffix(s[:k], "JAAR") {
				r.Type = t.typ
				return i
			}
		}
	}
	return -1
}

// namesType reports whether a line begins with the words for a type of paper.
func namesType(s string) bool {
	for _, t := range titles {
		if strings.HasPrefix(asRead(s), asRead(t.words)) {
			return true
		}
	}
	return false
}

// numberLine finds the paragraph below a dossier that gives the number of a
// paper of another type, with what it is in capitals behind or below it: "Nr. 9
// NOTA VAN WIJZIGING". It returns its index, or -1.
func (r *headReader) numberLine() int {
	dossier := false
	for i := range min(len(r.paragraphs), titleParagraphs) {
		s := r.at(i)
		if !dossier {
			dossier = startsDossier(s)
			continue
		}
		_, kind, ok := cutNumber(s)
		if kind == "" {
			kind = r.at(i + 1)
		}
		word, _, _ := strings.Cut(kind, " ")
		if ok && len(word) > 3 && word == strings.ToUpper(word) && hasLetter(word) {
			return i
		}
	}
	return -1
}

// startsDossier reports whether a paragraph begins with the number of a
// dossier: "36 012 Wijziging van de Gemeentewet".
func startsDossier(s string) bool {
	n := digits(s)
	if n == 2 && len(s) > 2 && s[2] == ' ' {
		n = 2 + digits(s[3:])
		s = s[1:]
	}
	return n == 5 && (len(s) == n || s[n] == ' ' || s[n] == '-')
}

// upperUntil reports whether what stands before offset k on a line may stand
// before the type of a paper: its number, and words in capitals.
func upperUntil(s string, k int) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s[:k], "Nr. "), "nr. ")
	for w := range strings.FieldsSeq(s) {
		if w != strings.ToUpper(w) && !isPaperNumber(w) {
			return false
		}
	}
	return true
}

// titleBlock reads what stands around the type of the paper: dossiers with
// their titles, and the number.
func (r *headReader) titleBlock(at int) {
	var title []string
	closed := false // the title of the first dossier is whole
	first := max(0, at-titleParagraphs/2)
	r.own = r.paragraphs[first]
	for i := first; i < min(at+4, len(r.paragraphs)); i++ {
		s := r.at(i)
		if i == at+1 && isDateLine(s) { // of a bill as sent to the other Kamer
			r.Date = firstDate(s)
		}
		if i > at && !isNumberLine(s) {
			continue
		}
		if i == at {
			s = beforeType(s)
		}
		s = r.session(s)
		if n, rest, ok := cutNumber(s); ok {
			if r.Number == "" {
				r.Number = n
			}
			s, closed = rest, true
		}
		if i >= at {
			continue
		}
		if x, rest, ok := r.cutDossier(s); ok {
			if closed = len(r.Dossiers) > 0 && len(title) > 0 && r.Dossiers[0] != x && !strings.HasPrefix(title[0], "Rijksbegroting"); !closed {
				title = appendTitle(title, rest)
			}
			r.addDossier(x)
			r.own.End = r.paragraphs[i].End
			continue
		}
		if isDateLine(s) {
			r.Date = firstDate(s)
			continue
		}
		if !closed && s != "" {
			title = appendTitle(title, s)
			r.chapter(s)
		}
	}
	r.own.End = max(r.own.End, r.paragraphs[at].End)
	if len(r.Dossiers) > 0 || r.Number != "" {
		r.Title = strings.TrimRight(strings.Join(title, " "), ". ")
	}
}

func appendTitle(title []string, s string) []string {
	if s = strings.TrimSpace(s); s == "" {
		return title
	}
	return append(title, s)
}

// beforeType returns what stands on the line of the type before it: the number
// of the paper.
func beforeType(s string) string {
	s = asRead(s)
	k := len(s)
	for _, t := range titles {
		if i := strings.Index(s, asRead(t.words)); i >= 0 && i < k {
			k = i
		}
	}
	return strings.TrimSpace(s[:k])
}

// session cuts the parliamentary year that older papers print on one line with
// the number: "Vergaderjaar 1994-1995 Nr. 22a", "Zitting 1968-1969 -10 087".
func (r *headReader) session(s string) string {
	for _, word := range [...]string{"Vergaderjaar ", "Zitting "} {
		rest, ok := strings.CutPrefix(s, word)
		if !ok {
			continue
		}
		year, rest := cutSession(rest)
		if year == "" {
			return s
		}
		if r.Session.IsZero() {
			r.Session = sessionAt(year)
		}
		return strings.TrimLeft(rest, " -–,")
	}
	return s
}

// isNumberLine reports whether a line is the number of the paper.
func isNumberLine(s string) bool {
	_, rest, ok := cutNumber(s)
	return ok && rest == ""
}

// cutNumber cuts the number of a paper off the front of a line: "Nr. 651",
// "nr. 22a", or the letter of a paper of the Eerste Kamer.
func cutNumber(s string) (number, rest string, ok bool) {
	if len(s) > 2 && s[2] >= 'a' && s[2] <= 'z' { // a word
		return "", s, false
	}
	rest, ok = strings.CutPrefix(s, "Nr. ")
	if !ok {
		rest, ok = strings.CutPrefix(s, "nr. ")
	}
	number, rest, _ = strings.Cut(rest, " ")
	if ok {
		return number, rest, isPaperNumber(number)
	}
	if number != "" && len(number) <= 2 && strings.Trim(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && (rest == "" || rest == strings.ToUpper(rest)) {
		return number, rest, true
	}
	return "", s, false
}

// isPaperNumber recognises the number of a paper: "651", "22a", "AB".
func isPaperNumber(s string) bool {
	n := digits(s)
	rest := s[n:]
	return n > 0 && (rest == "" || len(rest) == 1 && rest[0] >= 'a' && rest[0] <= 'z') ||
		n == 0 && len(s) >= 1 && len(s) <= 3 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// cutDossier cuts the number of a dossier off the front of a line:
// "27 625 Waterbeleid", "23 400 XVI", "36169-33".
func (r *headReader) cutDossier(s string) (x refs.Dossier, rest string, ok bool) {
	if n := digits(s); n != 2 && n != 4 && n != 5 {
		return x, s, false
	}
	const word = "Kamerstukken "
	for m := range refs.All(word + s) {
		if m.Start != 0 {
			break
		}
		rest = strings.TrimLeft(s[min(len(s), m.End-len(word)):], " .,-")
		switch y := m.Ref.(type) {
		case refs.Dossier:
			return y, rest, true
		case refs.Kamerstuk:
			if n := y.Number(); digits(n) == 0 { // "26 200 V" is a chapter, no letter
				x, err := refs.ParseDossier(y.Dossier().String() + "-" + n)
				return x, rest, err == nil
			}
			if r.Number == "" {
				r.Number = y.Number()
			}
			return y.Dossier(), rest, true
		}
		break
	}
	return x, s, false
}

// chapter adds the chapter of the budget to its dossier, where it stands on a
// line of its own: "20 200", "Hoofdstuk XIII Ministerie van Economische Zaken".
func (r *headReader) chapter(s string) {
	rest, ok := strings.CutPrefix(s, "Hoofdstuk ")
	if !ok || len(r.Dossiers) != 1 || r.Dossiers[0].Chapter() != "" {
		return
	}
	roman, _, _ := strings.Cut(rest, " ")
	if x, err := refs.ParseDossier(r.Dossiers[0].Number() + "-" + roman); err == nil {
		r.Dossiers[0] = x
	}
}

// fromIdentifier completes the head from the printed identifier, and makes the
// identifier where dossier and number are certain.
func (r *headReader) fromIdentifier() {
	if r.Identifier != "" || len(r.Dossiers) != 1 || r.Number == "" || r.Session.Year() < 1995 {
		return
	}
	paper := r.Dossiers[0].String() + "-" + r.Number
	switch n := digits(r.Number); {
	case n == 0 && r.Session.Year() < 2010: // may be one of either Kamer
		return
	case n > 0 && n < len(r.Number): // "188b", of the Eerste Kamer
		paper = strings.ReplaceAll(r.Session.String(), "-", "") + "-" + paper
	}
	if x, err := refs.ParseKamerstuk("kst-" + paper); err == nil {
		r.Identifier = x.String()
	}
}

// untitled recognises the type of a paper that came without its head.
func (r *headReader) untitled() {
	for i := 0; i < min(len(r.paragraphs), 6); i++ {
		if strings.HasPrefix(r.at(i), "Vragen en opmerkingen vanuit de fracties") || strings.HasPrefix(r.at(i), "Vragen en opmerkingen van de leden van de ") {
			r.Type = TypeVSO
			return
		}
		if r.at(i) == "De Kamer," {
			r.Type = TypeMotie
			return
		}
	}
}

// committee reads who answers from what the committee says at the head, and
// else from the signatures.
func (r *headReader) committee(at int) {
	switch r.Type {
	case TypeVSO, TypeLijst, TypeNota, TypeBrief:
	default:
		return
	}
	r.signed()
	if len(r.answeredBy) > 0 || r.Type == TypeNota || r.Type == TypeBrief || asksOnly(r.at(at)) {
		return
	}
	for i := at + 1; i < min(at+6, len(r.paragraphs)); i++ {
		if s := r.at(i); saysWhoAnswers(s) {
			if r.answeredBy = asked(s); len(r.answeredBy) > 0 {
				return
			}
		}
	}
}

// saysWhoAnswers recognises the paragraph in which a committee says whom it asked.
func saysWhoAnswers(s string) bool {
	for _, to := range [...]string{"aan de ", "met de ", "antwoorden van de "} {
		for _, office := range [...]string{"Mini", "mini", "Staa", "staa"} {
			if strings.Contains(s, to+office) {
				return true
			}
		}
	}
	return strings.Contains(s, "eantwoord") || strings.Contains(s, "ommissie") && (strings.Contains(s, "ragen ") || strings.Contains(s, "gevraagd "))
}

// asked returns the members of the government whom a paragraph of a committee
// names as those who answer. Whose letter it was about ("de brief van de Minister
// van Defensie") is one of them only where it names no other.
func asked(s string) []string {
	s = s[:min(len(s), maxOffices)]
	var owner []string
	for at := 0; ; {
		k := officeAt(s[at:])
		if k < 0 {
			return owner
		}
		before := s[:at+k]
		all := bewindspersonen(s[at+k:])
		if at += k + len("Minister"); len(all) == 0 {
			continue
		}
		if !strings.HasSuffix(before, " van de ") || endsAny(before, "antwoord van de ", "antwoorden van de ") {
			return all
		}
		if owner == nil {
			owner = all
		}
	}
}

// place returns the index of the paragraph behind a title that ends in the place
// and the day of a letter, or that of the title: "Aan de Voorzitter van de Tweede
// Kamer der Staten-Generaal", "Den Haag, 5 maart 2019".
func (r *headReader) place(title int) int {
	for i := title + 1; i < title+5; i++ {
		s := r.at(i)
		if k := strings.LastIndex(s, ", "); k > 0 && len(s) < 120 && isDateLine(s[k+2:]) {
			return i
		}
	}
	return title
}

// asksOnly reports whether a paper has questions that nobody answered yet, by
// the words for its type.
func asksOnly(title string) bool {
	title = asRead(title)
	return strings.Contains(title, "INBRENG") || strings.Contains(title, asRead("LIJST VAN VRAGEN")) && !strings.Contains(title, "VRAGEN EN")
}

// untilWord cuts s before the first of the words.
func untilWord(s string, words ...string) string {
	for _, w := range words {
		s, _, _ = strings.Cut(s, w)
	}
	return s
}
