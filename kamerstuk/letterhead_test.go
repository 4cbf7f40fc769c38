package kamerstuk_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// letter composes a letter with answers of two pages, with what stands at the
// top of the second.
func letter(top string) string {
	return `> Retouradres Postbus 90801 2509 LV Den Haag
De voorzitter van de Tweede Kamer der Staten-Generaal
Onze referentie
2024-0000251902
Uw referentie
2024Z06833
Datum 30 mei 2024
Betreft Kamervragen van het lid Jansen over de vleessector
In antwoord op uw brief van 18 april 2024 zend ik u de antwoorden.
Vraag 1
Bent u bekend met de enquête?1
Antwoord op vraag 1
Ja.
Vraag 2
Hoeveel inspecties zijn er geweest?
Antwoord op vraag 2
In die jaren waren dat er meer dan voorheen, wat te maken
heeft met de uitbreiding van de dienst en met de cijfers die
Pagina 1 van 2
` + "\f" + top + `niet representatief zijn.2

1 De Volkskrant, 28 mei 2024.
2 Jaarverslag Arbeidsinspectie 2023, blz. 41.
Pagina 2 van 2
`
}

const answer2 = "In die jaren waren dat er meer dan voorheen, wat te maken heeft met de uitbreiding van de dienst en met de cijfers die niet representatief zijn."

// TestLetterheadRepeated holds that what a page repeats of the letterhead is
// furniture, above the text and beside it.
func TestLetterheadRepeated(t *testing.T) {
	const gap = "                             "
	for _, top := range [...]string{
		"",
		"Datum\n30 mei 2024\n\nOnze referentie\n2024-0000251902\n\n",
		gap + gap + "Datum\n" + gap + gap + "30 mei 2024\n\n" + gap + gap + "Onze referentie\n" + gap + gap + "2024-0000251902\n\n",
		"Datum" + gap + "Onze referentie\n30 mei 2024" + gap + "2024-0000251902\n\n",
	} {
		d := kamerstuk.Parse(letter(top))
		if len(d.Exchanges) != 2 || d.Body.String()[d.Exchanges[1].Answer.Start:d.Exchanges[1].Answer.End] != answer2 {
			t.Errorf("top %q: body\n%s", top, d.Body.String())
		}
	}
}

// TestLetterheadUnlike holds that lines behind a label that the first page
// does not have are text, and so is what follows a value.
func TestLetterheadUnlike(t *testing.T) {
	for _, top := range [...]string{
		"Datum\n4 juni 2024\n",
		"Datum\n30 mei 2024\n2024Z06833\n",
	} {
		lines := strings.Fields(top)
		text := kamerstuk.Clean(letter(top)).String()
		if !strings.Contains(text, lines[len(lines)-1]+"\n") && !strings.Contains(text, lines[len(lines)-1]+" niet") {
			t.Errorf("top %q is lost: body\n%s", top, text)
		}
	}
}

// TestEndnotesOfPages holds that the marks of notes at the end of a document
// stand on any page, and that none is taken out of a reference.
func TestEndnotesOfPages(t *testing.T) {
	d := kamerstuk.Parse(letter("Kenmerk\n2024-00002519021\n"))
	notes := slices.Collect(d.Body.Notes())
	if len(notes) != 2 {
		t.Fatalf("%d notes, want 2; body\n%s", len(notes), d.Body.String())
	}
	for i, before := range [...]string{"enquête?", "zijn."} {
		if text := d.Body.String(); notes[i].At < 0 || !strings.HasSuffix(text[:notes[i].At], before) {
			t.Errorf("note %s: mark at %d, want it behind %q", notes[i].Label, notes[i].At, before)
		}
	}
}

// TestLetterheadTable holds that one label with its value is no letterhead
// above the text: it may be the row of a table.
func TestLetterheadTable(t *testing.T) {
	raw := letter("De tabel toont de dagen.\n\nDatum\n30 mei 2024\n\nAantal\n12\n\n")
	if got := kamerstuk.Clean(raw).String(); !strings.Contains(got, "De tabel toont de dagen.\n\nDatum\n\n30 mei 2024\n\nAantal") {
		t.Errorf("%s", got)
	}
}
