package kamerstuk_test

import (
	"fmt"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
)

// Pieces of a paper for a language model or a search engine: each question
// with its answer, who asked it, and the references in it.
func Example_chunks() {
	d := kamerstuk.Parse(`Vraag 1
Kent u de motie (Kamerstuk 26 643, nr. 1011)?
Antwoord 1
Ja. Zie artikel 6:162 van het Burgerlijk Wetboek.
`)
	text := d.Body.String()
	for _, e := range d.Exchanges {
		fmt.Println(text[e.Question.Start:e.Question.End])
		fmt.Println(text[e.Answer.Start:e.Answer.End])
		for m := range d.MentionsIn(e.Question.Start, max(e.Question.End, e.Answer.End)) {
			fmt.Println("cites", m.Ref)
		}
	}
	// Output:
	// Kent u de motie (Kamerstuk 26 643, nr. 1011)?
	// Ja. Zie artikel 6:162 van het Burgerlijk Wetboek.
	// cites kst-26643-1011
	// cites BWBR0005289:6:162
}

// The raw text with something taken out of it, here each date: what is found
// in the clean text is cut out of the bytes that came in.
func Example_redact() {
	raw := "De brief van 13 fe-\nbruari 2024 is ontvangen.\n"
	d := kamerstuk.Parse(raw)
	var b strings.Builder
	at := 0
	for _, m := range d.Mentions {
		if m.Ref.Kind() == refs.KindDate {
			start, end := d.Source(m)
			b.WriteString(raw[at:start] + "[datum]")
			at = end
		}
	}
	fmt.Print(b.String() + raw[at:])
	// Output: De brief van [datum] is ontvangen.
}

// An alert on a dossier: does a paper cite anything in it?
func Example_alert() {
	dossier := refs.MustParseDossier("26643")
	d := kamerstuk.Parse("Zie Kamerstuk 26 643, nr. 1011 en Kamerstuk 22 112, nr. 3842.")
	for _, m := range d.Mentions {
		if k, ok := m.Ref.(refs.Kamerstuk); ok && k.Dossier() == dossier {
			fmt.Printf("%s cites %s\n", d.Text(m), k.URL())
		}
	}
	// Output: Kamerstuk 26 643, nr. 1011 cites https://zoek.officielebekendmakingen.nl/kst-26643-1011.html
}
