package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestConsultation holds whom a committee says it asked, and when.
func TestConsultation(t *testing.T) {
	const minister = "Minister van Landbouw, Natuurbeheer en Visserij"
	for _, c := range [...]struct{ sentence, answeredBy, asked, answered string }{
		{"heeft bij brief van 25 mei 1988 een aantal vragen gesteld aan de " + minister + " over het jaarverslag. De minister heeft daarop geantwoord bij brief van 24 augustus 1988.", minister, "1988-05-25", "1988-08-24"},
		{"heeft de " + minister + " bij brief van 25 mei 1988 een aantal vragen voorgelegd over het jaarverslag.", minister, "1988-05-25", ""},
		{"heeft schriftelijk overleg gevoerd met de " + minister + " over het jaarverslag. De brief van de commissie van 25 mei 1988 en de brief van de minister van 24 augustus 1988 zijn hierbij afgedrukt.", minister, "1988-05-25", "1988-08-24"},
		{"heeft de " + minister + " schriftelijk een aantal vragen gesteld over het jaarverslag. De vragen, gesteld op 25 mei 1988, en het antwoord van de minister d.d. 24 augustus 1988 zijn hierna opgenomen.", minister, "1988-05-25", "1988-08-24"},
		{"heeft bij brief van 25 mei 1988 de " + minister + " gevraagd om een nadere toelichting. De minister heeft bij brief van 24 augustus 1988 geantwoord.", minister, "1988-05-25", "1988-08-24"},
		{"heeft een aantal vragen ter beantwoording voorgelegd aan de " + minister + " over het jaarverslag. De minister heeft deze vragen beantwoord bij brief van 24 augustus 1988.", minister, "", "1988-08-24"},
		{"heeft bij brief van 25 mei 1988 een aantal vragen ter beantwoording voorgelegd aan de " + minister + ".", minister, "1988-05-25", ""},
		{"had behoefte de " + minister + " een aantal vragen ter beantwoording voor te leggen.", minister, "", ""},
		{"had behoefte over de brief van de " + minister + " van 20 december 1987 (20 200, hoofdstuk XIV, nr. 19) een aantal vragen aan de minister voor te leggen. Bij brief van 24 augustus 1988 heeft de minister deze vragen beantwoord.", minister, "", "1988-08-24"},
		{"heeft over de brief van de Minister van Financiën van 20 december 1987 een aantal vragen voorgelegd aan de " + minister + " en de Staatssecretaris van Economische Zaken mevrouw De Wael.", minister + ", De Wael (Staatssecretaris van Economische Zaken)", "", ""},
		{"heeft een aantal vragen voorgelegd aan de " + minister + ". De Beschikking superheffing is op 1 april 1988 gewijzigd.", minister, "", ""},
		{"heeft kennis genomen van de nota die de minister bij brief van 20 december 1987 aan de Kamer zond en heeft een aantal vragen gesteld aan de " + minister + ".", minister, "", ""},
		{"heeft een aantal vragen voorgelegd aan de Ministers van Buitenlandse Zaken en voor Ontwikkelingssamenwerking over het jaarverslag.", "Minister van Buitenlandse Zaken, Minister voor Ontwikkelingssamenwerking", "", ""},
		{"heeft een aantal vragen voorgelegd aan de Ministers van Justitie en Financiën en aan de Minister-President, Minister van Algemene Zaken, over het jaarverslag.", "Minister van Justitie, Minister van Financiën, Minister-President, Minister van Algemene Zaken", "", ""},
	} {
		d := kamerstuk.Parse("Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 1987-1988\n20 477\nJaarverslag 1986 van de Algemene Inspectiedienst\nNr. 4\nVERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld 7 september 1988\n" +
			"De vaste Commissie voor Landbouw " + c.sentence + "\nDe voorzitter van de commissie, Blauw\nDe griffier van de commissie, Van Dooren\nTweede Kamer, vergaderjaar 1987-1988, 20 477, nr. 4\n1")
		if got := d.AnsweredBy.String(); got != c.answeredBy {
			t.Errorf("%q: answered by %q", c.sentence, got)
		}
		if d.DateAsked.String() != c.asked || d.DateAnswered.String() != c.answered || d.Date.String() != "1988-09-07" {
			t.Errorf("%q: asked %v, answered %v, of %v", c.sentence, d.DateAsked, d.DateAnswered, d.Date)
		}
	}
}
