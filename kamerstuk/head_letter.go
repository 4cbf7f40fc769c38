package kamerstuk

import (
	"slices"
	"strings"

	"github.com/kamertekst/kamertekst/refs"
)

// antwoordbrief reads the head of a letter that answers written questions.
func (r *headReader) antwoordbrief() bool {
	letter, list := -1, -1
	first := r.find("Geachte ") + 1 // the paragraph that says what the letter is for
	for i := range r.paragraphs {
		s := r.at(i)
		switch {
		case letter < 0 && (first == 0 || i < first+3) && isAnswering(s):
			letter = i
		case list < 0 && (strings.HasPrefix(s, "Antwoord") || strings.HasPrefix(s, "Beantwoording") || strings.HasPrefix(s, "Vragen van ")) && (strings.Contains(s, " op Kamervragen ") || namesAskers(s)):
			list = i
		}
	}
	subject := untilDivision(r.after("Onderwerp", "Betreft"))
	if letter < 0 && first > 0 && namesAskers(r.at(first)) && (isAnswer(r.at(first)) || strings.Contains(subject, "Kamervragen")) {
		letter = first
	}
	if letter < 0 && list < 0 && !strings.Contains(subject, "Kamervragen") && !(isAnswer(subject) && r.addressed()) {
		return false
	}
	r.Type = TypeAntwoordbrief
	for _, title := range [...]string{subject, r.at(list), r.at(letter)} {
		if r.Title == "" {
			r.Title = strings.TrimRight(title, ". ")
		}
	}
	for _, s := range [...]string{r.Title, r.at(letter), r.at(list)} {
		if r.Subject == "" && (s == r.Title || namesAskers(s)) {
			r.Subject = strings.TrimRight(untilWord(subjectOf(s), " worden beantwoord", ", ingezonden "), ". ")
		}
		// The form that names the fracties is the fuller one.
		if namesAskers(s) && (len(r.askedBy) == 0 || !strings.Contains(r.askedBy[0], "(")) {
			if who := askers(s); len(who) > 0 && (len(r.askedBy) == 0 || strings.Contains(who[0], "(")) {
				r.askedBy = who
			}
		}
	}
	r.also(r.at(letter))
	r.DateAnswered = r.letterDay()
	r.Date = r.DateAnswered
	r.DateAsked = r.asked(letter, list)
	r.signature()
	return true
}

// asked returns the day of the questions that a letter answers, as it says in
// the paragraphs of its letter and list or below its head.
func (r *headReader) asked(letter, list int) refs.Date {
	if _, asked, ok := strings.Cut(r.at(letter), "uw brief van "); ok {
		if day := firstDate(asked); !day.IsZero() {
			return day
		}
	}
	for i := range r.paragraphs {
		s := r.at(i)
		if i != letter && i != list && !strings.HasPrefix(s, "De vragen ") && !strings.HasPrefix(s, "Deze vragen ") {
			continue
		}
		if day := r.sentOn(s); !day.IsZero() {
			return day
		}
		if _, asked, ok := strings.Cut(s, "ingezonden "); ok {
			if day := r.dateAt(asked); !day.IsZero() {
				return day
			}
			if day := firstDate(asked); !day.IsZero() {
				return day
			}
		}
	}
	return firstDate(r.after("Uw brief van", "Uw brief"))
}

// sentOn returns the day that s says the questions were asked on: "die wij op 4
// maart 2024 ontvingen", "die het lid op 4 maart jl. heeft gesteld".
func (r *headReader) sentOn(s string) refs.Date {
	for m := range refs.All(s) {
		if m.Ref.Kind() != refs.KindDate || !strings.HasSuffix(s[:m.Start], " op ") {
			continue
		}
		behind := strings.TrimLeft(s[m.End:], " ")
		for _, auxiliary := range [...]string{"heeft ", "hebben ", "zijn ", "werden "} {
			behind = strings.TrimPrefix(behind, auxiliary)
		}
		for _, verb := range [...]string{"gesteld", "ingediend", "ontvangen", "ontvingen", "ontving", "ingezonden", "toegezonden"} {
			if strings.HasPrefix(behind, verb) {
				return r.dateAt(s[m.Start:])
			}
		}
	}
	return refs.Date{}
}

// maxSubject bounds the subject of a letter.
const maxSubject = 500

// letter reads the head of a letter of a ministry to a chamber:
//
//	De Voorzitter van de Tweede Kamer der Staten-Generaal
//	Datum 8 oktober 2024
//	Betreft Voortgang acute zorg
//	Geachte voorzitter,
//
// One of the three may be absent: the day, the subject, or who signs it.
func (r *headReader) letter() bool {
	if !r.addressed() {
		return false
	}
	subject, day := untilDivision(r.after("Onderwerp", "Betreft")), r.letterDay()
	if subject == "" && day.IsZero() {
		return false
	}
	r.signature()
	if (subject == "" || day.IsZero()) && len(r.answeredBy) == 0 {
		return false
	}
	r.Type, r.Date = TypeBrief, day
	switch {
	case len(subject) > maxSubject: // the text of a letter without a greeting
	case strings.HasSuffix(subject, " c.s."):
		r.Title = subject
	default:
		r.Title = strings.TrimRight(subject, ". ")
	}
	r.also(r.at(r.find("Geachte ") + 1))
	return true
}

// letterDay returns the day of a letter: that behind its label, or behind the
// place where it was written.
func (r *headReader) letterDay() refs.Date {
	_, day, ok := strings.Cut(r.after("Datum"), "Gravenhage, ")
	if !ok {
		day = r.after("Datum")
	}
	if day := r.dateAt(day); !day.IsZero() {
		return day
	}
	for i := range r.paragraphs {
		for _, place := range [...]string{"Den Haag, ", "’s-Gravenhage, ", "'s-Gravenhage, "} {
			if day, ok := strings.CutPrefix(r.at(i), place); ok && len(day) < 30 {
				return r.dateAt(day)
			}
		}
	}
	return refs.Date{}
}

// also reads for whom else a letter is sent, in the sentence that says what it
// brings: "Hierbij zend ik u, mede namens de Minister van Financiën, ...".
func (r *headReader) also(s string) {
	if _, who, ok := strings.Cut(s, "mede namens "); ok {
		r.alsoOnBehalfOf = offices(cutOffices(who))
	}
}

// addressed reports whether a letter is to the president of a chamber.
func (r *headReader) addressed() bool {
	for i := range r.paragraphs {
		s := r.at(i)
		if strings.HasPrefix(s, "Geachte ") && strings.Contains(s, "oorzitter") || strings.Contains(s, "oorzitter van de ") && (strings.Contains(s, "Tweede Kamer") || strings.Contains(s, "Eerste Kamer")) {
			return true
		}
	}
	return false
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
// the questions of members or of a committee.
func isAnswering(s string) bool {
	if strings.Contains(s, "uw brief van ") && strings.Contains(s, "ntwoord") && strings.Contains(s, "ragen ") {
		return true
	}
	return (strings.Contains(s, "ierbij ") || strings.Contains(s, "deze brief ")) && isAnswer(s) && (namesAskers(s) || namesCommittee(s))
}

// isAnswer reports whether s speaks of answers to questions.
func isAnswer(s string) bool {
	return (strings.Contains(s, "ntwoord") || strings.Contains(s, "eactie op de ")) && (strings.Contains(s, "ragen ") || strings.Contains(s, "chriftelijk overleg"))
}

// namesCommittee reports whether s speaks of the questions of a committee or of
// its fracties.
func namesCommittee(s string) bool {
	_, asked, _ := strings.Cut(s, "ragen ")
	return strings.Contains(asked, "commissie ") || strings.Contains(asked, "fractie")
}

// emphasis is what Markdown puts around the label of a letterhead.
const emphasis = "*_"

// after returns the paragraph behind one of the labels of a letterhead, or
// what stands on the line of the label.
func (r *headReader) after(labels ...string) string {
	for i := range r.paragraphs {
		for _, label := range labels {
			line := strings.TrimLeft(r.at(i), emphasis)
			rest, ok := strings.CutPrefix(line, label)
			if !ok {
				continue
			}
			if rest = strings.TrimLeft(rest, ": \t"+emphasis); rest != "" && len(line) > len(rest)+len(label) {
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
