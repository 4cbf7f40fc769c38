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
	// AlsoOnBehalfOf is who the answer or the letter is given "mede namens".
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
	TypeAntwoordbrief Type = "antwoordbrief" // answers to the questions of members or of a committee as a ministry sends them
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
	if r.Date.IsZero() && r.Type == "" && len(r.Dossiers) == 0 {
		r.Date = r.letterDay()
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

// cutParenthesis cuts s before the parenthesis that begins with a word, in
// capitals or not and with an I that OCR read as l ("(lngezonden"), and returns what stands before it and from it on.
func cutParenthesis(s, word string) (before, from string) {
	for i := 0; i < len(s); i++ {
		if s[i] == '(' && len(s)-i > len(word) && strings.EqualFold(s[i+2:i+1+len(word)], word[1:]) && (strings.EqualFold(s[i+1:i+2], word[:1]) || s[i+1] == 'l' && word[0] == 'i') {
			return strings.TrimSpace(s[:i]), s[i:]
		}
	}
	return s, ""
}
