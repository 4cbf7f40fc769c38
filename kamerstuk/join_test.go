package kamerstuk_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestLineEnds joins lines that a figure or an office begins.
func TestLineEnds(t *testing.T) {
	for _, test := range []struct{ name, raw, want string }{
		{
			"a number behind its abbreviation",
			"Dat blijkt uit de eerdere vragen van het lid Feikema (Aanhangsel Handelingen II 2022–2023, nr.\n1604). Daarin is toegezegd dat de wet (Stb.\n2015, 93) wordt gewijzigd.\n",
			"Dat blijkt uit de eerdere vragen van het lid Feikema (Aanhangsel Handelingen II 2022–2023, nr. 1604). Daarin is toegezegd dat de wet (Stb. 2015, 93) wordt gewijzigd.",
		}, {
			"a signature below a full line",
			"De regeling loopt tot en met 2025. Dit is ook gemeld in het commissiedebat van 12 mei 2023.\nDe Staatssecretaris van Justitie en Veiligheid,\nA.J. de Wael\n",
			"De regeling loopt tot en met 2025. Dit is ook gemeld in het commissiedebat van 12 mei 2023.\n\nDe Staatssecretaris van Justitie en Veiligheid,\n\nA.J. de Wael",
		}, {
			"an office within a sentence",
			"Daarover is gesproken met de gemeenten, de provincies en de waterschappen in het hele land, en ook met\nDe Minister van Financiën, die in Brussel was, en met de Kamer.\n",
			"Daarover is gesproken met de gemeenten, de provincies en de waterschappen in het hele land, en ook met De Minister van Financiën, die in Brussel was, en met de Kamer.",
		},
		{
			"a short line that ends in a word that calls for another",
			"Vragen van het lid Ceder (ChristenUnie) aan de Ministers van Buitenlandse Zaken, die daar\nzelf is geweest, en\nOntwikkelingssamenwerking over de ontwikkelingen in het land en over de steun aan de\nburgers die er wonen.\n",
			"Vragen van het lid Ceder (ChristenUnie) aan de Ministers van Buitenlandse Zaken, die daar zelf is geweest, en Ontwikkelingssamenwerking over de ontwikkelingen in het land en over de steun aan de burgers die er wonen.",
		},
	} {
		if diff := cmp.Diff(test.want, kamerstuk.Clean(test.raw).String()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.name, diff)
		}
	}
}

// TestItemsThatEndOpen holds that a list stays a list though an item ends in a
// word behind which a sentence goes on.
func TestItemsThatEndOpen(t *testing.T) {
	const list = "* punt een\n\n* punt twee\n\n* punt drie, dat over de hele breedte van de regel gaat"
	if got := kamerstuk.Clean(strings.ReplaceAll(list, "\n\n", "\n") + "\n").String(); got != list {
		t.Errorf("%q", got)
	}
}
