package kamerstuk

import (
	"slices"
	"strings"
	"unicode"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// A Head is what a paper says of itself. Fields without a value are zero.
type Head struct {
	Type Type
	// Identifier is the official identifier that is printed in the paper, or
	// is certain from what it prints: "kst-21501-08-719".
	Identifier string
	Dossiers   []refs.Dossier
	// Number is the number or letter of the paper in its dossier, or its
	// number in the Aanhangsel.
	Number string
	// Session is the parliamentary year (vergaderjaar) in which it came out.
	Session refs.Session
	// Date is the day of the paper.
	Date refs.Date
	// Title is the printed title: of Kamervragen the sentence "Vragen van ...
	// over ...", of a letter its subject.
	Title string
	// Subject is what follows "over" in the title of Kamervragen.
	Subject string
	// AskedBy and AnsweredBy are the members who ask and the bewindspersonen
	// who answer.
	AskedBy, AnsweredBy Persons
	// AlsoOnBehalfOf is who the answer is given "mede namens".
	AlsoOnBehalfOf Persons
	// DateAsked and DateAnswered are the days on which questions were sent in
	// and answers received.
	DateAsked, DateAnswered refs.Date
}

// A Type is a kind of paper; its values are the words of the JSON form. The
// zero value is an unknown kind.
type Type string

// The types of paper.
const (
	TypeKamervraag    Type = "kamervraag"    // written questions in the Aanhangsel, with answers or a Mededeling
	TypeAntwoordbrief Type = "antwoordbrief" // answers to written questions as a ministry sends them
	TypeVSO           Type = "vso"           // verslag van een schriftelijk overleg
	TypeLijst         Type = "lijst"         // lijst van vragen, with or without answers
	TypeVerslag       Type = "verslag"       // verslag of a committee, on a bill or of a debate
	TypeNota          Type = "nota"          // nota naar aanleiding van het verslag, memorie van antwoord
	TypeMvT           Type = "mvt"           // memorie van toelichting
	TypeBrief         Type = "brief"         // letter of the government
	TypeMotie         Type = "motie"         // motion of members
	TypeAmendement    Type = "amendement"    // amendment to a bill
	TypeHandelingen   Type = "handelingen"   // report of a debate
)

// headParagraphs is how many paragraphs the head of a paper may take.
const headParagraphs = 40

// headFurniture is how many pieces of furniture are read for the head.
const headFurniture = 24

// A head reader reads the head from the first paragraphs of the body and from
// the furniture.
type headReader struct {
	*Head
	text       string
	paragraphs []segment.Passage
	furniture  []string
	own        segment.Passage // the part of the body that names the paper itself

	askedBy, answeredBy, alsoOnBehalfOf []string // as printed
}

// readHead fills in the head. It returns the part of the body in which the
// paper names itself.
func (d *Document) readHead(raw string) segment.Passage {
	r := headReader{Head: &d.Head, text: d.Body.s, paragraphs: paragraphs(d.Body.s, headParagraphs)}
	for _, f := range d.Body.furniture {
		if len(r.furniture) == headFurniture {
			break
		}
		s, _ := characters(raw[f.Start:f.End])
		r.furniture = append(r.furniture, s)
	}
	r.series()
	if !r.kamervraag() && !r.kamerstuk() && !r.debate() && !r.antwoordbrief() {
		r.untitled()
	}
	d.AskedBy, d.AnsweredBy, d.AlsoOnBehalfOf = persons(r.askedBy), persons(r.answeredBy), persons(r.alsoOnBehalfOf)
	return r.own
}

// paragraphs returns the first paragraphs of a text, at most n.
func paragraphs(text string, n int) []segment.Passage {
	var all []segment.Passage
	for i := 0; i < len(text) && len(all) < n; {
		end := strings.Index(text[i:], "\n\n")
		if end < 0 {
			end = len(text) - i
		}
		if end > 0 {
			all = append(all, segment.Passage{Start: i, End: i + end})
		}
		i += end + 2
	}
	return all
}

// at returns the text of paragraph i, or "".
func (r *headReader) at(i int) string {
	if i < 0 || i >= len(r.paragraphs) {
		return ""
	}
	return r.text[r.paragraphs[i].Start:r.paragraphs[i].End]
}

// series reads the furniture: the vergaderjaar, and the identifier in the
// publication block.
func (r *headReader) series() {
	for _, s := range r.furniture {
		r.session(s)
		if r.Identifier == "" && isPublication(s) && !strings.Contains(s, "ISSN") {
			if old := oldIdentifier(s); old != "" {
				s = old
			}
			if id, err := refs.Parse(s); err == nil {
				r.Identifier = id.String()
			}
		}
	}
}

// sessionAt returns the parliamentary year that s begins with.
func sessionAt(s string) refs.Session {
	if year, _ := cutSession(s); year != "" {
		return refs.NewSession(atoi(year[:4]))
	}
	return refs.Session{}
}

// kamervraag reads the head of written questions in the Aanhangsel:
//
//	2210
//	Vragen van het lid Erkens (VVD) aan de Minister van ... over ... (ingezonden 2 juli 2024).
//	Antwoord van Minister Hermans (Klimaat en Groene Groei) (ontvangen 23 juli 2024).
func (r *headReader) kamervraag() bool {
	i := r.find("Vragen van ", "Vraag van ")
	if i < 0 || i > 12 {
		return false
	}
	if !strings.Contains(r.at(i), " over ") && !strings.Contains(strings.ToLower(r.at(i)), "ingezonden") {
		return false
	}
	for k := i + 1; k < i+4; k++ {
		if strings.HasPrefix(r.at(k), "De voorzitter:") {
			return false // read out in a debate
		}
	}
	for k := 0; k < i; k++ {
		if s := r.at(k); strings.HasPrefix(s, "Geachte ") || strings.Contains(s, "ierbij ") || strings.HasPrefix(s, "In antwoord op ") {
			return false // the annex of a letter
		}
	}
	r.Type = TypeKamervraag
	for k := range i {
		r.session(r.at(k))
	}
	if s := r.at(i - 1); s != "" && digits(s) == len(s) && len(s) <= 5 {
		r.Number = s
	}
	title, sent := cutParenthesis(r.at(i), "ingezonden")
	r.Title = strings.TrimRight(strings.TrimSpace(title), ".")
	r.DateAsked = firstDate(sent)
	r.Subject = subjectOf(r.Title)
	r.askedBy = askers(r.Title)
	r.answerer(i)
	r.Date = r.DateAnswered
	if r.Date.IsZero() {
		r.Date = r.DateAsked
	}
	if x, err := refs.ParseAanhangsel(r.Identifier); err == nil {
		if r.Number == "" {
			r.Number = x.Number()
		}
		if y, ok := x.Session(); ok && r.Session.IsZero() {
			r.Session = y
		}
	}
	return true
}

// answerer finds who answers: right below the questions' title, and in older
// papers over the answers.
func (r *headReader) answerer(title int) {
	for k := title; k < min(len(r.paragraphs), title+6); k++ {
		if j := answerOpening(r.at(k)); j >= 0 {
			r.answer(r.at(k)[j:])
			return
		}
	}
	for _, opening := range [...]string{"Antwoord van ", "Mededeling van "} {
		for _, office := range [...]string{"minister ", "staatssecretaris ", "Minister ", "Staatssecretaris "} {
			if i := strings.Index(r.text, opening+office); i >= 0 {
				s, _, _ := strings.Cut(r.text[i+len(opening):], "\n\n")
				r.answer(s[:min(len(s), 600)])
				return
			}
		}
	}
}

// find returns the index of the first paragraph of the head that begins with
// one of the openings, or -1.
func (r *headReader) find(openings ...string) int {
	for i := range r.paragraphs {
		for _, o := range openings {
			if strings.HasPrefix(r.at(i), o) {
				return i
			}
		}
	}
	return -1
}

// answerOpening returns the offset of what names those who answer, or -1.
func answerOpening(s string) int {
	for _, o := range [...]string{"Antwoord van ", "Antwoorden van ", "Mededeling van "} {
		if strings.HasPrefix(s, o) {
			return len(o)
		}
		if i := strings.Index(s, ". "+o); i >= 0 {
			return i + len(". "+o)
		}
	}
	return -1
}

// answer reads who answers, and when: "Minister X (Portfolio), mede namens de
// Minister van Y (ontvangen 23 juli 2024)".
func (r *headReader) answer(s string) {
	who, when := cutParenthesis(s, "ontvangen")
	r.DateAnswered = firstDate(when)
	who, also, _ := strings.Cut(who, "mede namens ")
	r.answeredBy = ministers(who)
	r.alsoOnBehalfOf = offices(also)
}

// cutParenthesis cuts s before the parenthesis that begins with a word, in
// capitals or not, and returns what stands before it and from it on.
func cutParenthesis(s, word string) (before, from string) {
	for i := 0; i < len(s); i++ {
		if s[i] == '(' && len(s)-i > len(word) && strings.EqualFold(s[i+1:i+1+len(word)], word) {
			return strings.TrimSpace(s[:i]), s[i:]
		}
	}
	return s, ""
}

// firstDate returns the first whole day that s names.
func firstDate(s string) refs.Date {
	for m := range refs.All(s) {
		if d, ok := m.Ref.(refs.Date); ok {
			if _, day := d.Day(); day {
				return d
			}
		}
	}
	return refs.Date{}
}

// subjectOf returns what follows "over" in the title of questions.
func subjectOf(title string) string {
	_, subject, _ := strings.Cut(title, " over ")
	subject, _, _ = strings.Cut(subject, " (ingezonden ")
	if i := strings.LastIndex(subject, " (20"); i > 0 && strings.Contains(subject[i:], "Z") { // the number of the questions
		subject = subject[:i]
	}
	return strings.TrimSpace(subject)
}

// memberForms are the words before the names of members who ask.
var memberForms = [...]string{
	"van het lid ", "van de leden ", "door het lid ", "door de leden ", "van het Kamerlid ", "van de Kamerleden ", "door het Kamerlid ",
	"door de Kamerleden ", "van de heren ", "van mevrouw ", "van de heer ",
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
	for _, stop := range [...]string{" aan de ", " aan het ", " over ", " inzake ", " betreffende "} {
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
			part = strings.TrimPrefix(strings.TrimSpace(part), "en ")
			for _, form := range [...]string{"het lid ", "de leden ", "de heer ", "mevrouw ", "van het lid ", "van de leden "} {
				part = strings.TrimPrefix(part, form)
			}
			if part = strings.Trim(part, " ."); part != "" && part != "en" {
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
	for _, o := range [...]string{"Minister-President", "minister-president", "Minister", "minister", "Staatssecretaris", "staatssecretaris"} {
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

// antwoordbrief reads the head of a letter that answers written questions.
func (r *headReader) antwoordbrief() bool {
	letter, list := -1, -1
	for i := range r.paragraphs {
		s := r.at(i)
		switch {
		case letter < 0 && isAnswering(s):
			letter = i
		case list < 0 && (strings.HasPrefix(s, "Antwoord") || strings.HasPrefix(s, "Beantwoording") || strings.HasPrefix(s, "Vragen van ")) && (strings.Contains(s, " op Kamervragen ") || namesAskers(s)):
			list = i
		}
	}
	subject := untilDivision(r.after("Onderwerp", "Betreft"))
	if letter < 0 && list < 0 && !strings.Contains(subject, "Kamervragen") {
		return false
	}
	r.Type = TypeAntwoordbrief
	for _, title := range [...]string{subject, r.at(list), r.at(letter)} {
		if r.Title == "" {
			r.Title = strings.TrimRight(title, ". ")
		}
	}
	for _, s := range [...]string{r.Title, r.at(letter), r.at(list)} {
		if r.Subject == "" {
			r.Subject = strings.TrimRight(subjectOf(s), ". ")
		}
		// The form that names the fracties is the fuller one.
		if namesAskers(s) && (len(r.askedBy) == 0 || !strings.Contains(r.askedBy[0], "(")) {
			if who := askers(s); len(who) > 0 && (len(r.askedBy) == 0 || strings.Contains(who[0], "(")) {
				r.askedBy = who
			}
		}
	}
	if _, asked, ok := strings.Cut(r.at(letter), "uw brief van "); ok {
		r.DateAsked = firstDate(asked)
	}
	for _, s := range [...]string{r.at(letter), r.at(list)} {
		if _, asked, ok := strings.Cut(s, "ingezonden "); ok && r.DateAsked.IsZero() {
			r.DateAsked = firstDate(asked)
		}
	}
	if r.DateAsked.IsZero() {
		r.DateAsked = firstDate(r.after("Uw brief"))
	}
	if _, also, ok := strings.Cut(r.at(letter), "mede namens "); ok {
		also, _, _ = strings.Cut(also, ", de antwoorden")
		also, _, _ = strings.Cut(also, " de antwoorden")
		r.alsoOnBehalfOf = offices(also)
	}
	r.DateAnswered = firstDate(r.after("Datum"))
	r.Date = r.DateAnswered
	r.signature()
	return true
}

// untilDivision cuts the part of a ministry off that stands below the subject
// of a letter: "Directoraat-Generaal Straffen en Beschermen".
func untilDivision(s string) string {
	for _, division := range [...]string{"Directoraat-Generaal ", "Directoraat-generaal ", "Directie "} {
		i := strings.Index(s, " "+division)
		if i > 0 && !hasSuffixWord(s[:i], "de", "het", "van", "door") {
			s = strings.TrimSpace(s[:i])
		}
	}
	return s
}

// hasSuffixWord reports whether s ends in one of the words.
func hasSuffixWord(s string, words ...string) bool {
	return slices.Contains(words, s[strings.LastIndexByte(s, ' ')+1:])
}

// isAnswering recognises the sentence with which a letter presents answers to
// written questions.
func isAnswering(s string) bool {
	if strings.Contains(s, "uw brief van ") && strings.Contains(s, "ntwoord") {
		return true
	}
	return strings.Contains(s, "ierbij ") && strings.Contains(s, "ntwoord") && namesAskers(s)
}

// namesAskers reports whether s speaks of the questions of members.
func namesAskers(s string) bool {
	_, rest, ok := strings.Cut(s, "ragen ")
	if !ok {
		return false
	}
	for _, form := range memberForms {
		if strings.HasPrefix(rest, form) || strings.HasPrefix(rest, "gesteld "+form) || strings.HasPrefix(rest, "die "+strings.TrimPrefix(strings.TrimPrefix(form, "van "), "door ")) {
			return true
		}
	}
	return false
}

// after returns the paragraph behind one of the labels of a letterhead, or
// what stands on the line of the label.
func (r *headReader) after(labels ...string) string {
	for i := range r.paragraphs {
		for _, label := range labels {
			rest, ok := strings.CutPrefix(r.at(i), label)
			if !ok {
				continue
			}
			if rest = strings.TrimLeft(rest, ": \t"); rest != "" && len(r.at(i)) > len(rest)+len(label) {
				for _, next := range [...]string{" Ons kenmerk ", " Uw kenmerk ", " Bijlage", " Kenmerk ", " Betreft ", " Uw brief "} {
					rest, _, _ = strings.Cut(rest, next) // labels that were joined to the line
				}
				return rest
			}
			if rest == "" {
				return r.at(i + 1)
			}
		}
	}
	return ""
}

// signature reads who signed a letter: an office on a line of its own with the
// name below it, or the name with the office below.
func (r *headReader) signature() {
	for i := range r.paragraphs {
		s := r.at(i)
		office := strings.TrimPrefix(strings.TrimPrefix(s, "De "), "de ")
		if officeAt(office) != 0 || len(s) > 120 || endsSentence(s) || !strings.Contains(s, " van ") && !strings.Contains(s, " voor ") && !strings.Contains(s, "-") {
			continue
		}
		name := r.at(i + 1)
		if strings.HasSuffix(s, ",") && strings.HasSuffix(name, ",") { // an office of two lines
			office += " " + name
			name = r.at(i + 2)
		}
		if office == s { // no article: the name stands above
			name = r.at(i - 1)
		}
		if isPerson(name) {
			r.answeredBy = append(r.answeredBy, strings.TrimRight(name, ",")+" ("+strings.TrimRight(office, ", ")+")")
		}
	}
}

// isPerson reports whether a line may be the name of a person.
func isPerson(s string) bool {
	return s != "" && len(s) <= 60 && !endsSentence(s) && !strings.ContainsAny(s, "0123456789:@") && strings.Contains(s, " ") && unicode.IsUpper(firstRune(s)) && !strings.HasSuffix(s, ",")
}
