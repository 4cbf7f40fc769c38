package kamerstuk

import (
	"strings"

	"github.com/kamertekst/kamertekst/refs"
)

// kamervraag reads the head of written questions in the Aanhangsel:
//
//	2210
//	Vragen van het lid Erkens (VVD) aan de Minister van ... over ... (ingezonden 2 juli 2024).
//	Antwoord van Minister Hermans (Klimaat en Groene Groei) (ontvangen 23 juli 2024).
func (r *headReader) kamervraag() bool {
	i := r.questions()
	if i < 0 {
		return false
	}
	r.Type = TypeKamervraag
	for k := range i {
		r.session(r.at(k))
	}
	if s := r.at(i - 1); s != "" && digits(s) == len(s) && len(s) <= 5 {
		r.Number = s
	}
	title, sent := cutParenthesis(r.through(i, "ingezonden"), "ingezonden")
	if n := digits(title); n > 0 {
		r.Number, title = title[:n], strings.TrimLeft(title[n:], ". ")
	}
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
	} else if r.Identifier == "" {
		r.Identifier = r.aanhangsel()
	}
	return true
}

// aanhangsel makes the identifier from the number, the vergaderjaar and the
// chamber in the running header or footer; before 1995 there is none.
func (r *headReader) aanhangsel() string {
	if r.Number == "" || r.Session.Year() < 1995 {
		return ""
	}
	for _, s := range r.furniture {
		for _, c := range [...]struct{ chamber, series string }{{"Tweede Kamer", "ah-tk-"}, {"Eerste Kamer", "ah-ek-"}} {
			if strings.HasPrefix(s, c.chamber) {
				x, _ := refs.ParseAanhangsel(c.series + strings.ReplaceAll(r.Session.String(), "-", "") + "-" + r.Number)
				return x.String()
			}
		}
	}
	return ""
}

// questions returns the index of the title of written questions, or -1.
func (r *headReader) questions() int {
	i := r.find("Vragen van ", "Vraag van ")
	if i < 0 {
		i = r.numberedTitle()
	}
	if i < 0 || i > 12 {
		return -1
	}
	if s := r.through(i, "ingezonden"); !strings.Contains(s, " over ") && !strings.Contains(strings.ToLower(s), "ingezonden") {
		return -1
	}
	for k := i + 1; k < i+4; k++ {
		if strings.HasPrefix(r.at(k), "De voorzitter:") {
			return -1 // read out in a debate
		}
	}
	for k := range i {
		if s := r.at(k); strings.HasPrefix(s, "Geachte ") || strings.Contains(s, "ierbij ") || strings.HasPrefix(s, "In antwoord op ") {
			return -1 // the annex of a letter
		}
	}
	return i
}

// through returns a paragraph with those behind it up to the end of the
// parenthesis that begins with a word, where an extractor cut its sentence.
func (r *headReader) through(i int, word string) string {
	s := r.at(i)
	for k := i + 1; k < i+8; k++ {
		if _, from := cutParenthesis(s, word); strings.Contains(from, ")") {
			return s
		}
		next := r.at(k)
		if n := digits(next); endsSentence(s) && !strings.HasPrefix(next, "(") || n > 0 && (n == len(next) || next[n] == '.') || strings.HasPrefix(next, "Vraag ") {
			break // the first question
		}
		s += " " + next
	}
	return r.at(i)
}

// numberedTitle finds the title of questions of before 1970, which has their
// number before it: "98. Vragen van de heer Bruggeman (P.v.d.A.) betreffende ...
// (Ingezonden 24 februari 1966.)". It returns its index, or -1.
func (r *headReader) numberedTitle() int {
	for i := range r.paragraphs {
		s := r.at(i)
		if n := digits(s); n > 0 && n < 5 && strings.HasPrefix(s[n:], ". Vragen van ") && strings.Contains(s, "(Ingezonden ") {
			return i
		}
	}
	return -1
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
			r.answer(r.through(k, "ontvangen")[j:])
			return
		}
	}
	for _, heading := range [...]string{"\n\nAntwoord\n\nvan ", "\n\nANTWOORD\n\nvan "} { // to 1980
		if _, s, ok := strings.Cut(r.text, heading); ok {
			s, _, _ = strings.Cut(s, "\n\n")
			r.answer(s[:min(len(s), 600)])
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
	if when == "" {
		who, when = cutParenthesis(s, "ingekomen")
	}
	r.DateAnswered = firstDate(when)
	who, also, _ := strings.Cut(who, "mede namens ")
	r.answeredBy = ministers(who)
	r.alsoOnBehalfOf = offices(also)
}

// subjectOf returns what follows "over" in the title of questions, or a word
// that stands for it.
func subjectOf(title string) string {
	subject := ""
	for _, word := range [...]string{" over ", " inzake ", " betreffende ", " naar aanleiding van "} {
		if _, rest, ok := strings.Cut(title, word); ok && len(rest) > len(subject) {
			subject = rest
		}
	}
	subject, _, _ = strings.Cut(subject, " (ingezonden ")
	if i := strings.LastIndex(subject, " (20"); i > 0 && strings.Contains(subject[i:], "Z") { // the number of the questions
		subject = subject[:i]
	}
	return strings.TrimSpace(subject)
}
