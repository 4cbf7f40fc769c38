package segment

import (
	"iter"
	"strings"
)

// Exchange is a question with its answer, or without one.
type Exchange struct {
	// Labels are the numbers of the questions as printed ("1", or "3" and "4"
	// where they share an answer). It is empty where questions have none.
	Labels []string
	// Askers are the canonical names of the fracties that ask
	// ("GroenLinks-PvdA", see [Fractie]), seldom more than one; a member whose
	// fractie the text does not say stands there by name ("Jansen"). It is
	// empty where the text around the question does not say who asks, as in
	// Kamervragen, whose head names the members.
	Askers []string
	// Topic is the heading under which the question stands, without its number.
	Topic string
	// Question runs from the first to the last of the questions that share the
	// answer. Where other exchanges stand between them it is the last alone.
	Question Passage
	// Asks are the sentences of Question in which something is asked: those
	// that end in a question mark, and indirect ones ("Deze leden vragen of
	// ..."), in order.
	Asks []Passage
	// Parts are the questions of a joint exchange, in the order of Labels, but
	// for those of which the text does not show which question is which. It is
	// empty where there is only one question.
	Parts []Part
	// Answer is the answer without its heading, where Answered.
	Answer Passage
	// Answered reports whether there is an answer.
	Answered bool
	// See are the numbers of the questions to whose answers the answer points
	// in its first sentence: "Zie het antwoord op vraag 2.", "Ik verwijs u naar
	// de antwoorden op de vragen 3 en 4." They are among the Labels of other
	// exchanges of the text.
	See []string
}

// Passage is a range of the text, from its first to just past its last visible
// character, without its heading: half-open byte offsets.
type Passage struct{ Start, End int }

// Part is one question of a joint exchange: half-open byte offsets.
type Part struct {
	// Label is the number of the question as printed.
	Label      string
	Start, End int
}

// Exchanges returns the questions of a text with their answers, in the order
// of the questions.
//
// It reads these papers, and finds out from the text which it is: Kamervragen
// and letters with numbered questions; lists of questions in their four styles
// of numbering, with a heading over the answers or without; a schriftelijk
// overleg with each answer under "Antwoord", or in two parts or letters, or not
// answered yet (an inbreng); a nota naar aanleiding van het verslag or memorie
// van antwoord, where the question is the sentence in which the government takes
// it up. A verslag that only asks, and a paper of any other kind, has none.
//
// Where the answers stand in a second part, an answer begins with the sentence
// that takes the question up.
func Exchanges(text string) iter.Seq[Exchange] { return Splitter{}.Exchanges(text) }

// Exchanges reads a text as the function [Exchanges] does, with the layout as
// evidence.
func (s Splitter) Exchanges(text string) iter.Seq[Exchange] {
	return func(yield func(Exchange) bool) {
		for _, e := range read(text, s.Lines).exchanges {
			if !yield(e) {
				return
			}
		}
	}
}

// Notice returns the notice that stands in place of answers to Kamervragen:
// what is printed under the heading "Mededeling". It reports false where there
// is none.
func Notice(text string) (Passage, bool) {
	if !strings.Contains(text, "Mededeling") && !strings.Contains(text, "MEDEDELING") {
		return Passage{}, false
	}
	r := read(text, nil)
	return r.notice, r.notice != Passage{}
}
