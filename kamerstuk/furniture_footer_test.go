package kamerstuk_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestFootersOfZitting holds that the footers of papers to 1980, which count
// in zittingen, are furniture.
func TestFootersOfZitting(t *testing.T) {
	for _, foot := range [...]string{
		"Tweede Kamer, zitting 1979-1980, 15 800, nr. 24",
		"Eerste Kamer, zitting 1975-1976, 13 100, nr. 24 1",
		"Tweede Kamer, zitting 1975-1976, Aanhangsel\n2417",
	} {
		text := kamerstuk.Clean("De Kamer,\ngehoord de beraadslaging;\nspreekt als haar mening uit, dat Nederland dit dient te laten,\nen gaat over tot de orde van de dag.\nStemerdink\n" + foot + "\n")
		if found := slices.Collect(text.Furniture()); len(found) != 1+strings.Count(foot, "\n") || strings.Contains(text.String(), "zitting") {
			t.Errorf("%q: furniture %v, text\n%s", foot, found, text.String())
		}
	}
	text := kamerstuk.Clean("Dit is besproken in de Tweede Kamer, zitting 1979-1980, 15 800, nr. 24 en later opnieuw.\n")
	if n := len(slices.Collect(text.Furniture())); n != 0 {
		t.Errorf("%d pieces of furniture in a sentence", n)
	}
}

// TestBesideFooters: where each page has the footer of the official papers,
// nothing else is furniture for standing at the edge of its pages: no answer of
// one word, and no number of a question.
func TestBesideFooters(t *testing.T) {
	var raw strings.Builder
	for _, page := range []string{"1", "2", "3"} {
		raw.WriteString(page + "\nIs punt " + strings.Repeat("a", len(raw.String())%7+1) + " juist?\nAntwoord:\nJa.\n")
		raw.WriteString("Tweede Kamer, vergaderjaar 2023–2024, 27 625, nr. 651 " + page + "\n")
	}
	d := kamerstuk.Parse(raw.String())
	if got := strings.Count(d.Body.String(), "Ja."); got != 3 {
		t.Errorf("%d answers in %q", got, d.Body)
	}
	if len(d.Exchanges) != 3 {
		t.Errorf("%d exchanges in %q", len(d.Exchanges), d.Body)
	}
	for f := range d.Body.Furniture() {
		if s := raw.String()[f.Start:f.End]; !strings.HasPrefix(s, "Tweede Kamer, ") {
			t.Errorf("furniture %q", s)
		}
	}
}
