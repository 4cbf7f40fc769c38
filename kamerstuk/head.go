package kamerstuk

import (
	"strings"

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
	if !r.kamervraag() && !r.kamerstuk() && !r.debate() && !r.antwoordbrief() && !r.letter() {
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
	if sent == "" {
		sent = r.sentIn(i)
	}
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

// sentIn reads what stands above the title of questions that came without
// answers, as the Kamer publishes them: their number, and when they were sent
// in, which it returns.
func (r *headReader) sentIn(title int) string {
	sent := r.at(title - 1)
	if !strings.HasPrefix(sent, "(ingezonden ") {
		return ""
	}
	if id, err := refs.ParsePublication("kv-tk-" + r.at(title-2)); err == nil {
		r.own = r.paragraphs[title-2]
		if r.Identifier == "" {
			r.Identifier = id.String()
		}
	}
	return sent
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
