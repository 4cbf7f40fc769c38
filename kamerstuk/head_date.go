package kamerstuk

import (
	"slices"
	"strings"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

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

// setDates reads the dates in the head.
func (r *headReader) setDates() {
	fixed := r.dateBehind("Vastgesteld", "Voorgesteld", "Ontvangen", "Ingezonden", "Den Haag,", "s-Gravenhage,")
	if !fixed.IsZero() {
		r.Date = fixed
	}
	switch r.Type {
	case TypeNota:
		r.DateAnswered = r.dateBehind("Ontvangen", "(Ingezonden bij brief van", "Ingezonden")
	case TypeVSO, TypeLijst:
		r.consultation()
		if r.DateAnswered.IsZero() && r.Type == TypeLijst {
			if received := r.dateBehind("Ontvangen"); !received.IsZero() {
				r.DateAnswered = received
			} else if r.DateAsked.IsZero() {
				r.DateAsked = fixed
			}
		}
	}
}

// dateBehind returns the first whole day that stands right behind one of the
// words in the head. A day without a year has that of the paper.
func (r *headReader) dateBehind(words ...string) refs.Date {
	for _, w := range words {
		for i := range r.paragraphs {
			_, rest, ok := strings.Cut(r.at(i), w)
			if !ok {
				continue
			}
			d := r.dateAt(rest)
			if strings.HasPrefix(rest, " tijdens ") { // "tijdens het Notaoverleg van 17 november 2014"
				d = firstDate(rest[:min(len(rest), 160)])
			}
			if !d.IsZero() {
				return d
			}
		}
	}
	return refs.Date{}
}

// dateAt returns the day that s begins with, with its weekday or without.
func (r *headReader) dateAt(s string) refs.Date {
	s = strings.TrimLeft(s, " ")
	if weekday, rest, _ := strings.Cut(s, " "); strings.HasSuffix(strings.TrimRight(weekday, ","), "dag") {
		s = rest
	}
	for m := range refs.All(s[:min(len(s), 60)]) {
		d, ok := m.Ref.(refs.Date)
		if !ok || m.Start > 4 {
			break
		}
		if _, day := d.Day(); day {
			return d
		}
		resolved := refs.Resolver{Date: r.Date}.Resolve([]refs.Mention{m})
		if d, ok := resolved[0].Ref.(refs.Date); ok {
			if _, day := d.Day(); day {
				return d
			}
		}
		break
	}
	return refs.Date{}
}

// consultation reads what the committee says at the head about the days of the
// questions and of the answers: "De vragen zijn op 14 maart 2024 voorgelegd. Bij
// brief van 9 april 2024 zijn de vragen beantwoord." Each clause tells by its
// words which of the two it dates; most others name the paper that the
// questions are about.
func (r *headReader) consultation() {
	for i := range r.paragraphs {
		s := r.at(i)
		if strings.HasPrefix(s, "De voorzitter ") || strings.HasPrefix(s, "Aan de ") || strings.HasPrefix(s, "Vragen en opmerkingen ") || strings.HasSuffix(s, "?") {
			return
		}
		for sentence := range segment.Sentences(s) {
			r.datesOf(s[sentence.Start:min(sentence.End, sentence.Start+maxConsultation)])
		}
		if strings.Contains(s, " De voorzitter van de commissie") { // who signs, on the line of the last sentence
			return
		}
	}
}

// maxConsultation bounds the length in bytes of a sentence whose days are read.
const maxConsultation = 2000

// datesOf reads the days in a sentence of the committee.
func (r *headReader) datesOf(s string) {
	for m := range refs.All(s) {
		if m.Ref.Kind() != refs.KindDate {
			continue
		}
		before, behind := s[:m.Start], s[m.End:]
		for _, joint := range [...]string{", ", " en de ", " en het "} {
			before = before[strings.LastIndex(before, joint)+1:]
			behind, _, _ = strings.Cut(behind, joint)
		}
		day := r.dateAt(s[m.Start:])
		switch {
		case day.IsZero():
		case speaksOfAnswers(before+behind) || strings.Contains(behind, "gereageerd") || answersByLetter(s[:m.Start], s[m.End:]):
			if r.DateAnswered.IsZero() {
				r.DateAnswered = day
			}
		case r.DateAnswered.IsZero() && officeAt(before) >= 0 && strings.Contains(s[:m.Start], "rief van de commissie ") && endsAny(before, "inister van ", "ecretaris van ", "inister d.d. ", "ecretaris d.d. "):
			r.DateAnswered = day // both letters are printed below
		case r.DateAsked.IsZero() && asksByLetter(s[:m.Start], s[m.End:]):
			r.DateAsked = day
		case r.DateAsked.IsZero() && officeAt(before) < 0 && (endsAny(before, "gesteld op ", "van de commissie van ", "van de commissie d.d. ") ||
			endsAny(before, "is op ", "zijn op ", "werd op ", "werden op ", "heeft op ", "hebben op ") && sends(behind)):
			r.DateAsked = day
		}
	}
}

// sends reports whether a clause goes on with what was sent or asked on a day.
func sends(behind string) bool {
	for _, word := range [...]string{"voorgelegd", "gezonden", "gestuurd", "gesteld", "gericht", "ingediend", "overgebracht", "aangeboden", "brief", "vragen", "opmerkingen", "inbreng"} {
		if strings.Contains(behind, word) {
			return true
		}
	}
	return strings.HasPrefix(behind, " aan ")
}

// answersByLetter reports whether a day is that of the letter with the answers,
// by the words before and behind it: "Bij brief van", "zijn ze door de Minister
// van Landbouw, Natuur en Voedselkwaliteit beantwoord".
func answersByLetter(before, behind string) bool {
	return endsAny(before, "ij brief van ", "ij brief d.d. ") && speaksOfAnswers(behind)
}

// speaksOfAnswers reports whether answers were given by what s says: questions
// that were sent "ter beantwoording" have none yet.
func speaksOfAnswers(s string) bool {
	return strings.Count(s, "antwoord") > strings.Count(s, "ter beantwoording")
}

// asksByLetter reports whether a day is that of the letter with the questions of
// a committee: "heeft de commissie de minister op", "een brief gestuurd"; "heeft
// bij brief van", "de Minister van Defensie gevraagd".
func asksByLetter(before, behind string) bool {
	if !strings.Contains(before, "ommissie ") || !endsAny(before, " op ", "ij brief van ") {
		return false
	}
	for _, sent := range [...]string{" een brief", " een aantal vragen", " vragen", " nadere vragen", " enkele vragen"} {
		if strings.HasPrefix(behind, sent) {
			return true
		}
	}
	behind = strings.TrimPrefix(behind, " aan")
	return officeAt(behind) == len(" de ") && strings.HasPrefix(behind, " de ") && (strings.Contains(behind, " gevraagd") || strings.Contains(behind, " vragen "))
}

// endsAny reports whether s ends in one of the words.
func endsAny(s string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(s, w) })
}
