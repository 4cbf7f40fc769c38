package kamerstuk_test

import (
	"slices"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestQuestionsAreNoNotes holds that the numbers of a list of questions are no
// labels of notes, wherever a page ends.
func TestQuestionsAreNoNotes(t *testing.T) {
	const head = "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 1987-1988\nRijksbegroting voor het jaar 1988\n20 200\nHoofdstuk VII Ministerie van Binnenlandse Zaken\nNr. 6\nLIJST VAN VRAGEN EN ANTWOORDEN\nOntvangen 15 oktober 1987\n"
	const foot = "Tweede Kamer, vergaderjaar 1987-1988, 20 200 hoofdstuk VII, nr. 6\n1\n"
	const one = "1\nHoeveel gemeenten maken thans gebruik van de regeling? (blz. 12) In 1986 waren dat er 412.\n"
	const two = "2\nKan inzicht worden gegeven in de kosten? (blz. 17) De kosten bedragen f 8,3 min. per jaar. Daarvan komt de helft ten laste van de gemeenten.\n"
	const three = "3\nWanneer zal het wetsvoorstel worden ingediend?\nDe indiening is voorzien vóór het zomerreces van 1988.\n"
	for _, text := range [...]string{head + one + two + three, head + one + two + three + foot, head + one + foot + two + three, head + one + two + foot + three} {
		d := kamerstuk.Parse(text)
		if notes := slices.Collect(d.Body.Notes()); len(notes) > 0 || len(d.Exchanges) != 3 {
			t.Errorf("%d notes, %d exchanges in\n%s", len(notes), len(d.Exchanges), text)
		}
	}
}
