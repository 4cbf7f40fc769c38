package segment_test

import (
	"fmt"

	"github.com/kamertekst/kamertekst/segment"
)

func ExampleSentences() {
	text := "In de brief van 27 juni jl. (Kamerstuk 29 689, nr. 1200) is dat gemeld. Klopt dat? Zo ja, sinds wanneer?"
	for s := range segment.Sentences(text) {
		fmt.Println(text[s.Start:s.End])
	}
	// Output:
	// In de brief van 27 juni jl. (Kamerstuk 29 689, nr. 1200) is dat gemeld.
	// Klopt dat?
	// Zo ja, sinds wanneer?
}

func ExampleExchanges() {
	text := `Vraag 1

Bent u bekend met het bericht?

Vraag 2

Wat vindt u daarvan? Deelt u de mening dat het anders moet?

Antwoord op vragen 1 en 2

Ja. Daar werk ik aan.`

	for e := range segment.Exchanges(text) {
		fmt.Println(e.Labels, len(e.Asks), "questions")
		for _, p := range e.Parts {
			fmt.Printf("%s: %s\n", p.Label, text[p.Start:p.End])
		}
		fmt.Println("->", text[e.Answer.Start:e.Answer.End])
	}
	// Output:
	// [1 2] 3 questions
	// 1: Bent u bekend met het bericht?
	// 2: Wat vindt u daarvan? Deelt u de mening dat het anders moet?
	// -> Ja. Daar werk ik aan.
}

// A schriftelijk overleg says who asks in its headings.
func ExampleExchanges_overleg() {
	text := `Vragen en opmerkingen van de leden van de D66-fractie en reactie van de bewindspersoon

De leden van de D66-fractie hebben kennisgenomen van de stukken. Zij hebben nog enkele vragen.

Europese aanpak

De leden van de D66-fractie vragen of de Minister druk blijft uitoefenen.

Antwoord

Dat doet zij.`

	for e := range segment.Exchanges(text) {
		fmt.Printf("%s (%s): %s\n", e.Askers, e.Topic, text[e.Question.Start:e.Question.End])
	}
	// Output:
	// [D66] (Europese aanpak): De leden van de D66-fractie vragen of de Minister druk blijft uitoefenen.
}

func ExampleBlocks() {
	text := "Vraag 1\n\nKlopt dat?\n\nAntwoord 1\n\nJa."
	for b := range segment.Blocks(text) {
		fmt.Printf("%s %q\n", b.Kind, text[b.Start:b.End])
	}
	// Output:
	// heading "Vraag 1\n\n"
	// question "Klopt dat?\n\n"
	// heading "Antwoord 1\n\n"
	// answer "Ja."
}

func ExampleParseLabel() {
	label, ok := segment.ParseLabel("Antwoord op vragen 4 t/m 6, 8 en 9:")
	fmt.Println(label.Kind, label.Numbers, ok)
	// Output: answer [4 5 6 8 9] true
}

func ExampleFractie() {
	name, _ := segment.Fractie("de leden van de fractie van de Partij voor de Dieren")
	fmt.Println(name)
	// Output: PvdD
}

func ExampleFracties() {
	fmt.Println(segment.Fracties("de leden van de fracties van GroenLinks-PvdA, D66 en de Partij voor de Dieren"))
	// Output: [GroenLinks-PvdA D66 PvdD]
}

func ExampleNotice() {
	text := "Vraag 1\n\nKlopt dat?\n\nMededeling\n\nDe vragen kunnen niet binnen de termijn worden beantwoord."
	if n, ok := segment.Notice(text); ok {
		fmt.Println(text[n.Start:n.End])
	}
	// Output: De vragen kunnen niet binnen de termijn worden beantwoord.
}

// Layout that is known goes into a Splitter: lines of an answer that are set
// narrower tell it from the question that follows.
func ExampleSplitter() {
	text := "Welke gevolgen heeft de vertraging voor de havens?\n\nAntwoord\n\nDie zijn beperkt."
	s := segment.Splitter{Lines: []segment.Line{
		{Start: 0, End: 50, Width: 50},
		{Start: 52, End: 60, Width: 8},
		{Start: 62, End: 79, Width: 17},
	}}
	for e := range s.Exchanges(text) {
		fmt.Println(text[e.Answer.Start:e.Answer.End])
	}
	// Output: Die zijn beperkt.
}

func ExampleSpeeches() {
	text := `De voorzitter:

Het woord is aan de heer Van Zandvoort.

De heer Van Zandvoort (VVD):

Dank u wel.`

	for s := range segment.Speeches(text) {
		fmt.Printf("%q %q %q: %s\n", s.Speaker, s.Fractie, s.Office, text[s.Start:s.End])
	}
	// Output:
	// "" "" "voorzitter": Het woord is aan de heer Van Zandvoort.
	// "Van Zandvoort" "VVD" "": Dank u wel.
}
