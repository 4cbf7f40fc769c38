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
