package kamerstuk_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestNumerals holds that notes may be numbered in Roman numerals and in raised
// figures, in a text of lines and in one of paragraphs.
func TestNumerals(t *testing.T) {
	for _, c := range [...]struct{ one, two, first, second, labels string }{
		{"i", "ii", "i ", "ii ", "i ii"},
		{"[i]", "[ii]", "[i] ", "[ii] ", "i ii"},
		{"¹", "²", "¹ ", "² ", "1 2"},
		{"¹", "²", "¹", "²", "1 2"},
		{"[^1]", "[^2]", "[^1]: ", "[^2]: ", "1 2"},
	} {
		for _, end := range [...]string{"\n", "\n\n"} {
			raw := strings.Join([]string{
				"Vraag 1", "Kent u het bericht «Aldel sluit»?" + c.one, "Antwoord 1", "Ja.",
				"Vraag 2", "Wat vindt u daarvan?", "Antwoord 2", "Dat schreef ik al eerder" + c.two + ". Het bedrijf had een toekomst.",
				c.first + "NRC, 3 september 2021.", c.second + "Kamerstuk 29 826, nr. 130.", "",
			}, end)
			d := kamerstuk.Parse(raw)
			var labels, texts []string
			for n := range d.Body.Notes() {
				labels, texts = append(labels, n.Label), append(texts, n.Text.String())
				if n.At < 0 {
					t.Errorf("%q: no mark of note %s", raw, n.Label)
				}
			}
			if strings.Join(labels, " ") != c.labels || !slices.Equal(texts, []string{"NRC, 3 september 2021.", "Kamerstuk 29 826, nr. 130."}) {
				t.Errorf("%q: notes %q %q", raw, labels, texts)
			}
		}
	}
}

// TestNoNumerals holds that numerals without a mark are no notes, nor are the
// emphasised headings of Markdown.
func TestNoNumerals(t *testing.T) {
	for _, raw := range [...]string{
		"In deel i staat meer. Neem een taxi, of de mix.\n\ni Dit is geen noot.\n\nii Dit ook niet.\n",
		"**Vraag 1**\n\nWat kost dit?\n\n**Antwoord**\n\nDat is *duur* en **zwaar**.\n\n**Vraag 2**\n\nWie betaalt dit?\n\n**Antwoord**\n\nNiemand.\n",
		"De leden vragen:\ni Wat kost dit?\nii Wie betaalt dit?\niii Wanneer is het klaar?\n",
	} {
		if notes := slices.Collect(kamerstuk.Clean(raw).Notes()); len(notes) > 0 {
			t.Errorf("%q: %d notes", raw, len(notes))
		}
	}
}

// TestExponents keeps the raised figures of quantities.
func TestExponents(t *testing.T) {
	for raw, want := range map[string]string{
		"Het oppervlak is 12 m² en de bron² is bekend.\n\n¹ Dat is de eerste.\n² Bron: KNMI.\n": "Het oppervlak is 12 m² en de bron is bekend.",
		"In 2023¹ werd 10³ ton gemeten².\n\n¹ Bron: CBS.\n² Bron: KNMI.\n":                      "In 2023 werd 10³ ton gemeten.",
	} {
		if got := kamerstuk.Clean(raw).String(); !strings.HasPrefix(got, want) {
			t.Errorf("%q gives %q", raw, got)
		}
	}
}
