package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestDatesOfHead holds the days that a paper says of itself.
func TestDatesOfHead(t *testing.T) {
	motion := kamerstuk.Parse("34 000 VIII Vaststelling van de begrotingsstaten\nNr. 31 MOTIE VAN HET LID PECHTOLD\nVoorgesteld tijdens het Wetgevingsoverleg van 17 november 2014\nDe Kamer,\ngehoord de beraadslaging,\nverzoekt de regering dit te doen,\nen gaat over tot de orde van de dag.\nPechtold\n")
	if motion.Date.String() != "2014-11-17" {
		t.Errorf("motion of %v", motion.Date)
	}
	list := kamerstuk.Parse("36 410 XIV Vaststelling van de begrotingsstaten\nNr. 7 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 28 september 2023\nDe vaste commissie voor Landbouw heeft de eer verslag uit te brengen.\n" +
		"De vragen zijn op 21 september 2023 voorgelegd aan de Minister van Landbouw, Natuur en Voedselkwaliteit. Bij brief van 27 september 2023 zijn ze door de Minister van Landbouw, Natuur en Voedselkwaliteit beantwoord.\n1\nHoeveel is dat?\nDat is niet bekend.\n2\nWaarom?\nDaarom is dat zo.\n")
	if list.DateAsked.String() != "2023-09-21" || list.DateAnswered.String() != "2023-09-27" {
		t.Errorf("list asked %v, answered %v", list.DateAsked, list.DateAnswered)
	}
}

// TestDateOfMeeting holds that the report of a whole meeting has the day in its
// head, and no title.
func TestDateOfMeeting(t *testing.T) {
	d := kamerstuk.Parse("Tweede Kamer\n\n35e vergadering\nDonderdag 12 december 2024\n\nAanvang 10.15 uur\nVoorzitter: Martin Bosma\n\nAanwezig zijn 143 leden der Kamer, te weten:\n\nAardema, Bikker en Zeedijk,\n\n" +
		"De voorzitter:\nIk open de vergadering.\n\nDe heer Flach (SGP):\nDat was op 28 november.\n")
	if d.Type != kamerstuk.TypeHandelingen || d.Date.String() != "2024-12-12" || d.Title != "" {
		t.Errorf("type %q, date %v, title %q", d.Type, d.Date, d.Title)
	}
}
