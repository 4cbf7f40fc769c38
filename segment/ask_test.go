package segment_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/segment"
)

// asks reports whether a sentence within a question is found to ask.
func asks(sentence string) bool {
	for e := range segment.Exchanges("Vraag 1\n\n" + sentence + "\n\nAntwoord 1\n\nJa.") {
		return len(e.Asks) == 1 && e.Asks[0].End-e.Asks[0].Start == len(sentence)
	}
	return false
}

func TestAsks(t *testing.T) {
	for _, sentence := range []string{
		"Klopt dat?",
		"Klopt dat? (blz. 5)",
		"Wie zei «Wat nu?»",
		"Deze leden vragen of de Minister dat kan bevestigen.",
		"Zij vragen ook welke rol Eurojust zou moeten vervullen.",
		"De leden van de VVD-fractie vragen hoe het daarmee staat.",
		"De VVD-fractie vraagt de regering om een reactie.",
		"Ook vragen zij of dat kan.",
		"Verder verzoeken deze leden de Minister om op elk punt in te gaan.",
		"In zijn algemeenheid horen deze leden graag wat de prioriteiten zijn.",
		"Deze leden zien graag een reactie op dit statement.",
		"Zij willen graag weten op welke wijze dat is gebeurd.",
		"De leden van de D66-fractie zouden graag vernemen wat de planning is.",
		"Ook zijn deze leden benieuwd naar de uitkomst.",
		"Het is de leden van de PvdA-fractie niet duidelijk of de kosten worden gevolgd.",
		"Graag een gedetailleerd antwoord.",
		"Graag ontvangen zij een overzicht.",
		"Kunt u ingaan op:\n\na. de kosten;\n\nb. de baten; en\n\nc. de planning?",
		"Bent u bereid:\n\n– dit te doen;\n\n– dat te laten?",
	} {
		if !asks(sentence) {
			t.Errorf("%q does not ask", sentence)
		}
	}
	for _, sentence := range []string{
		"Zij hebben nog enkele vragen.",
		"De leden van de VVD-fractie stellen nog een aantal vragen.",
		"Deze leden constateren dat de vragen niet zijn beantwoord.",
		"Het kabinet beantwoordt deze vragen in mei.",
		"De leden van de SP-fractie lezen dat de Dienst (AFK?) bezorgd is.",
		"Deze leden zien dat de verordening op de agenda staat.",
		"Zij steunen de lijn van de Minister.",
	} {
		if asks(sentence) {
			t.Errorf("%q asks", sentence)
		}
	}
}
