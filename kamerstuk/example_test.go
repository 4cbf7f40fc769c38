package kamerstuk_test

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"golang.org/x/text/transform"
)

// A page as pdftotext -raw gives it: a word is broken at a line end, the mark
// of a footnote is glued to a year, and the footer stands below.
const page = `De regeling is in 20221 geëva-
lueerd. Zie de motie-Van Raan (Kamerstuk 26
643, nr. 885).
1 Kamerstukken II 2022/23, 26 643, nr. 908.
Tweede Kamer, vergaderjaar 2023–2024, 26 643, nr. 1011 2
`

func Example() {
	d := kamerstuk.Parse(page)
	fmt.Println(d.Body)
	for _, m := range d.Mentions {
		fmt.Println(m.Ref.Kind(), m.Ref)
	}
	// Output:
	// De regeling is in 2022 geëvalueerd. Zie de motie-Van Raan (Kamerstuk 26 643, nr. 885).
	// date 2022
	// motion motie-Van Raan
	// kamerstuk kst-26643-885
	// kamerstuk kst-26643-908
}

func ExampleClean() {
	text := kamerstuk.Clean("Zoals is medege-\ndeeld aan de JBZ-\nraad over wet-\nen regelgeving.")
	fmt.Println(text)
	for e := range text.Edits() {
		fmt.Printf("%d-%d %s\n", e.Start, e.End, e.Reason)
	}
	// Output:
	// Zoals is medegedeeld aan de JBZ-raad over wet- en regelgeving.
	// 15-17 hyphen joined
	// 34-35 hyphen kept
	// 49-50 hyphen suspended
}

func ExampleText_Source() {
	raw := "het BNC-fiche van 1 juli\n20221. De tekst\n1 Kamerstuk 22 112, nr. 3467.\n"
	text := kamerstuk.Clean(raw)
	fmt.Println(text)
	start, end := text.Source(len("het BNC-fiche van "), len("het BNC-fiche van 1 juli 2022"))
	fmt.Printf("%q\n", raw[start:end])
	// Output:
	// het BNC-fiche van 1 juli 2022. De tekst
	// "1 juli\n2022"
}

func ExampleText_Sources() {
	raw := "een richtlijn1\n1 PbEU 2016, L 119.\nTweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 3 1\n\fvan de Raad"
	text := kamerstuk.Clean(raw)
	fmt.Println(text)
	for r := range text.Sources(0, text.Len()) {
		fmt.Printf("%q\n", raw[r.Start:r.End])
	}
	// Output:
	// een richtlijn van de Raad
	// "een richtlijn"
	// "\n"
	// "\n"
	// "\n\fvan de Raad"
}

func ExampleText_Notes() {
	raw := "Dat staat in NIS21\nen in de wet.2\n1 Richtlijn (EU) 2022/2555.\n2 Stb. 2018, 387.\n"
	text := kamerstuk.Clean(raw)
	fmt.Println(text)
	for n := range text.Notes() {
		fmt.Printf("%s %q %s\n", n.Label, raw[n.Mark.Start:n.Mark.End], n.Text)
	}
	// Output:
	// Dat staat in NIS2 en in de wet.
	// 1 "1" Richtlijn (EU) 2022/2555.
	// 2 "2" Stb. 2018, 387.
}

func ExampleText_Furniture() {
	raw := "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2023–2024\nDe Kamer,\nkst-21501-02-3121\nISSN 0921 - 7371\n"
	text := kamerstuk.Clean(raw)
	fmt.Println(text)
	for f := range text.Furniture() {
		fmt.Printf("%s: %q\n", f.Kind, raw[f.Start:f.End])
	}
	// Output:
	// De Kamer,
	// letterhead: "Tweede Kamer der Staten-Generaal"
	// letterhead: "2"
	// letterhead: "Vergaderjaar 2023–2024"
	// publication: "kst-21501-02-3121"
	// publication: "ISSN 0921 - 7371"
}

func ExampleText_Extractor() {
	text := kamerstuk.Clean("Dat is zo.Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1Antwoord 3De emissiefacto-ren zijn emissiefactoren.")
	fmt.Println(text.Extractor())
	fmt.Println(text)
	// Output:
	// pdf glued
	// Dat is zo.
	//
	// Antwoord 3
	//
	// De emissiefactoren zijn emissiefactoren.
}

func ExampleTransformer() {
	r := transform.NewReader(strings.NewReader("De leden zijn geÃ¯nformeerd over de ﬁnanciën."), new(kamerstuk.Transformer))
	text, err := io.ReadAll(r)
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(string(text))
	// Output: De leden zijn geïnformeerd over de financiën.
}

func ExampleCleaner() {
	cleaner := kamerstuk.Cleaner{Words: wordList{"abc-transactie": true}}
	fmt.Println(cleaner.Clean("Er is sprake van een Abc-\ntransactie."))
	// Output: Er is sprake van een Abc-transactie.
}

// wordList is a list of words as a Cleaner takes it.
type wordList map[string]bool

func (w wordList) Has(word string) bool { return w[word] }

// questions are written questions with their answers, as they are printed in
// the Aanhangsel of the Handelingen.
const questions = `2210
Vragen van het lid Erkens (VVD) aan de Minister van Klimaat en Groene Groei
over de voortgang van een project (ingezonden 2 juli 2024).
Antwoord van Minister Hermans (Klimaat en Groene Groei) (ontvangen 23 juli
2024).
Vraag 1
Kent u de brief van 27 juni jl.?
Antwoord 1
Ja.
`

func ExampleParse() {
	d := kamerstuk.Parse(questions)
	fmt.Println(d.Type, d.Number, d.DateAnswered)
	fmt.Println(d.AskedBy, d.AnsweredBy)
	for _, e := range d.Exchanges {
		fmt.Println(e.Labels, d.Body.String()[e.Question.Start:e.Question.End])
		fmt.Println(d.Body.String()[e.Answer.Start:e.Answer.End])
	}
	// Output:
	// kamervraag 2210 2024-07-23
	// Erkens (VVD) Minister Hermans (Klimaat en Groene Groei)
	// [1] Kent u de brief van 27 juni jl.?
	// Ja.
}

func ExampleParser() {
	parser := kamerstuk.Parser{Date: refs.MustParseDate("2024-03-01")}
	d := parser.Parse("Op 12 december jl. en op 4–5 maart is daarover gesproken.")
	for _, m := range d.Mentions {
		fmt.Println(d.Body.String()[m.Start:m.End], "is", m.Ref)
	}
	// Output:
	// 12 december jl. is 2023-12-12
	// 4–5 maart is 2024-03-04/2024-03-05
}

func ExampleDocument_Source() {
	raw := "Zie artikel 83, eerste\nlid, van het VWEU."
	d := kamerstuk.Parse(raw)
	for _, m := range d.Mentions {
		start, end := d.Source(m)
		fmt.Printf("%s %q\n", m.Ref, raw[start:end])
	}
	// Output: 12016E:83(1) "artikel 83, eerste\nlid, van het VWEU"
}

func ExampleDocument_MarshalJSON() {
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", "  ")
	if err := enc.Encode(kamerstuk.Parse("Zie Stb. 2018, 387.")); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "schema": "kamertekst.document.v1",
	//   "text": "Zie Stb. 2018, 387.",
	//   "mentions": [
	//     {
	//       "kind": "stb",
	//       "id": "stb-2018-387",
	//       "url": "https://zoek.officielebekendmakingen.nl/stb-2018-387.html",
	//       "cite": "Stb. 2018, 387",
	//       "text": "Stb. 2018, 387",
	//       "start": 4,
	//       "end": 18,
	//       "source": {
	//         "start": 4,
	//         "end": 18
	//       }
	//     }
	//   ]
	// }
}
