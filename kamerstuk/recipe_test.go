package kamerstuk_test

import (
	"fmt"
	"slices"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// Pieces of a paper for a language model or a search engine: each question
// with its answer, and the references in both. In some papers all answers
// stand behind all questions.
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
		for _, p := range [...]segment.Passage{e.Question, e.Answer} {
			for m := range d.MentionsIn(p.Start, p.End) {
				fmt.Println("cites", m.Ref)
			}
		}
	}
	// Output:
	// Kent u de motie (Kamerstuk 26 643, nr. 1011)?
	// Ja. Zie artikel 6:162 van het Burgerlijk Wetboek.
	// cites kst-26643-1011
	// cites BWBR0005289:6:162
}

// The raw text with something taken out of it, here each date: what is found
// in the clean text is cut out of the bytes that came in. Mentions of notes come
// behind those of the body, and a mention may be in several pieces, so the
// pieces are put in the order of the raw text first. The members of a range
// share one span, which is cut once. A date that is part of a citation ("EHRM 12
// november 2008, nr. 34503/97") is no mention by itself, and dates in page
// headers and footers are none at all.
func Example_redact() {
	raw := "De brief van 13 fe-\nbruari 20241 is op 4 maart ontvangen.\n\n1 Die van 3 mei 2023 niet.\n"
	d := kamerstuk.Parse(raw)
	var cuts []kamerstuk.Range
	for _, m := range d.Mentions {
		if m.Ref.Kind() == refs.KindDate {
			cuts = slices.AppendSeq(cuts, d.Sources(m))
		}
	}
	slices.SortFunc(cuts, func(a, b kamerstuk.Range) int { return a.Start - b.Start })
	at := 0
	for _, c := range cuts {
		if c.Start >= at {
			fmt.Print(raw[at:c.Start], "[datum]")
			at = c.End
		}
	}
	fmt.Print(raw[at:])
	// Output:
	// De brief van [datum]1 is op [datum] ontvangen.
	//
	// 1 Die van [datum] niet.
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
