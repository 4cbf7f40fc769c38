package segment_test

import (
	"slices"
	"testing"

	"github.com/kamertekst/kamertekst/segment"
)

func TestSee(t *testing.T) {
	for answer, want := range map[string][]string{
		"Zie het antwoord op vraag 1.":                                                     {"1"},
		"Zie de antwoorden op de vragen 1, 2 en 3. Dat is alles.":                          {"1", "2"},
		"Ik verwijs u naar het antwoord op vraag 2.":                                       {"2"},
		"Hiervoor wordt verwezen naar de beantwoording van vraag 2.":                       {"2"},
		"Ja, zie het antwoord op vraag 7.":                                                 nil,
		"Zie het antwoord op vraag 1 van mijn brief van 3 mei.":                            nil,
		"Zie het antwoord op vraag 1 in Aanhangsel Handelingen van de Tweede Kamer nr. 3.": nil,
		"In het antwoord op vraag 1 ging ik daarop in.":                                    nil,
		"Ja. Zie het antwoord op vraag 1.":                                                 nil,
	} {
		text := "Vraag 1\n\nWat?\n\nAntwoord 1\n\nDit.\n\nVraag 2\n\nHoe?\n\nAntwoord 2\n\nZo.\n\nVraag 3\n\nWie?\n\nAntwoord 3\n\n" + answer
		exchanges := slices.Collect(segment.Exchanges(text))
		if got := exchanges[2].See; !slices.Equal(got, want) {
			t.Errorf("%q points to %q, want %q", answer, got, want)
		}
	}
}
