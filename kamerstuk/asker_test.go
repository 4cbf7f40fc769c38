package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestAskedBy holds that each member is read, in whatever words.
func TestAskedBy(t *testing.T) {
	for title, want := range map[string]string{
		"Vragen van de leden Van Dijk, Jansen (beiden SP) en van de heer Pieters (VVD) over vis (ingezonden 3 mei 2024).":          "Van Dijk (SP), Jansen (SP), Pieters (VVD)",
		"Vragen van het lid Pieters (VVD) en van het Kamerlid De Wael (CDA) aan de Minister van Justitie (ingezonden 3 mei 2024).": "Pieters (VVD), De Wael (CDA)",
	} {
		d := kamerstuk.Parse("Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2023–2024\nAanhangsel van de Handelingen\n1234\n" + title + "\n\nVraag 1\nKlopt dat?\n\nAntwoord 1\nJa.\n")
		if got := d.AskedBy.String(); got != want {
			t.Errorf("%q: %q", title, got)
		}
	}
}
