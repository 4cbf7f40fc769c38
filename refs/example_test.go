package refs_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/kamertekst/kamertekst/refs"
)

func ExampleAll() {
	text := "De motie-Van Ginneken (Kamerstuk 26 643, nr. 1011) ziet op artikel 83, eerste lid, van het VWEU."
	for m := range refs.All(text) {
		fmt.Printf("%q is %s %s\n", text[m.Start:m.End], m.Ref.Kind(), m.Ref)
	}
	// Output:
	// "motie-Van Ginneken" is motion motie-Van Ginneken
	// "Kamerstuk 26 643, nr. 1011" is kamerstuk kst-26643-1011
	// "artikel 83, eerste lid, van het VWEU" is article 12016E:83(1)
}

// A reference may be broken in any way that PDF text and OCR break it.
func ExampleAll_dirty() {
	text := "zie 15Kamer-\nstukken ll 2023/24,\n36\u00a0410\u00a0XVI, nr.\f\n160, blz. 3"
	for m := range refs.All(text) {
		fmt.Println(m.Ref)
		fmt.Println(m.Printed)
	}
	// Output:
	// kst-36410-XVI-160
	// Kamerstukken II 2023/24, 36410 XVI, nr. 160, p. 3
}

func ExampleParse() {
	for _, s := range []string{
		"kst-20082009-31700-VI-D",
		"https://zoek.officielebekendmakingen.nl/ah-tk-20142015-1241.html",
		"ECLI:NL:HR:2012:BQ9251",
	} {
		ref, err := refs.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		switch x := ref.(type) {
		case refs.Kamerstuk:
			fmt.Println(x.Dossier(), x.Number())
		case refs.Aanhangsel:
			fmt.Println(x.Chamber(), x.Number())
		default:
			fmt.Println(x.URL())
		}
	}
	// Output:
	// 31700-VI D
	// II 1241
	// https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:2012:BQ9251
}

func ExampleParse_error() {
	_, err := refs.ParseECLI("ECLI:NL:HR:20123:BQ9251")
	fmt.Println(err)
	// Output:
	// refs.ParseECLI: parsing "ECLI:NL:HR:20123:BQ9251" at byte 16: invalid syntax
}

func ExampleResolver() {
	text := "Zoals op 14 februari jl. toegezegd, kom ik terug op de motie op stuk nr. 12."
	r := refs.Resolver{
		Date:    refs.MustParseDate("2024-03-01"),
		Dossier: refs.MustParseDossier("36512"),
	}
	for _, m := range r.Resolve(slices.Collect(refs.All(text))) {
		fmt.Println(text[m.Start:m.End], "=", m.Ref)
	}
	// Output:
	// 14 februari jl. = 2024-02-14
	// stuk nr. 12 = kst-36512-12
}

// A motion leads to its paper, where the document has it.
func ExampleResolved_Target() {
	text := "De motie-Van Ginneken (Kamerstuk 26 643, nr. 1011). De motie-Van Ginneken en de motie-Podt."
	for _, m := range (refs.Resolver{}).Resolve(slices.Collect(refs.All(text))) {
		fmt.Println(m.Ref, "leads to", m.Target())
	}
	// Output:
	// motie-Van Ginneken leads to kst-26643-1011
	// kst-26643-1011 leads to kst-26643-1011
	// motie-Van Ginneken leads to kst-26643-1011
	// motie-Podt leads to <nil>
}

// Values are keys of maps and fields of JSON as they are.
func ExampleKamerstuk() {
	cited := map[refs.Kamerstuk]int{}
	for m := range refs.All("Kamerstuk 26643, nr. 1011; Kamerstukken II 2023/24, 26 643, nr. 1011") {
		if k, ok := m.Ref.(refs.Kamerstuk); ok {
			cited[k]++
		}
	}
	b, _ := json.Marshal(cited)
	fmt.Println(string(b))
	// Output:
	// {"kst-26643-1011":2}
}

func ExampleDate() {
	d := refs.MustParseDate("2022-09/2023-03")
	first, _ := d.First()
	last, _ := d.Last()
	fmt.Println(first.Format(time.DateOnly), "to", last.Format(time.DateOnly))
	// Output:
	// 2022-09-01 to 2023-03-31
}

func ExampleECHR_ECLI() {
	e, _ := refs.MustParseECHR("53886/00").ECLI(refs.MustParseDate("2005-11-24"), "JUD")
	fmt.Println(e)
	// Output:
	// ECLI:CE:ECHR:2005:1124JUD005388600
}

func ExampleArticle_JCI() {
	a := refs.MustParseArticle("BWBR0005289:6:162(2)")
	fmt.Println(a.JCI())
	fmt.Println(a.URL())
	// Output:
	// jci1.3:c:BWBR0005289&artikel=162&lid=2
	// https://wetten.overheid.nl/jci1.3:c:BWBR0005289&artikel=162&lid=2
}
