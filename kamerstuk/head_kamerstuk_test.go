package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestIdentifierOfEersteKamer holds that letters of the Eerste Kamer give the
// identifier since 2010, and numbers with a letter that of their session; what
// older letters are depends on the chamber.
func TestIdentifierOfEersteKamer(t *testing.T) {
	for _, c := range [...]struct{ head, want string }{
		{"Vergaderjaar 2023–2024\n36 410 Nota over de toestand van 's Rijks Financiën\nL MOTIE VAN HET LID ROSENMÖLLER C.S.\nVoorgesteld 28 november 2023\n", "kst-36410-L"},
		{"Vergaderjaar 2003–2004 Nr. 188b\n28 600\nRaad voor Vervoer\nBRIEF VAN DE MINISTER VAN VERKEER EN WATERSTAAT\nDen Haag, 8 april 2004\n", "kst-20032004-28600-188b"},
		{"Vergaderjaar 2005–2006\n30 413 Pensioenwet\nC BRIEF VAN DE MINISTER VAN FINANCIËN\nDen Haag, 8 april 2006\n", ""},
	} {
		d := kamerstuk.Parse(c.head + "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering dit te doen,\nen gaat over tot de orde van de dag.\n")
		if d.Identifier != c.want || d.Date.IsZero() || d.Title == "" {
			t.Errorf("%q: identifier %q, date %v, title %q", c.head, d.Identifier, d.Date, d.Title)
		}
	}
}

// TestDateOfBill holds that a bill as it was sent to the other Kamer has the day
// below its type.
func TestDateOfBill(t *testing.T) {
	d := kamerstuk.Parse("Vergaderjaar 2021–2022\n36 012 Wijziging van de Gemeentewet\nA GEWIJZIGD VOORSTEL VAN WET\n22 maart 2022\nWij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden, Prins van Oranje-Nassau, enz. enz. enz.\n")
	if d.Date.String() != "2022-03-22" {
		t.Errorf("date %v", d.Date)
	}
}

// TestAnsweredBy holds that nobody answers a list of questions or the questions
// of a committee that have no answers yet.
func TestAnsweredBy(t *testing.T) {
	const to = "\nDe vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën over de begroting.\nDe voorzitter van de commissie,\nTielen\n1\nWat kost dit?\n2\nWaarom is dat?\n"
	for title, want := range map[string]string{
		"Nr. 5 LIJST VAN VRAGEN EN ANTWOORDEN":         "Minister van Financiën",
		"Nr. 5 LIJST VAN VRAGEN":                       "",
		"INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG": "",
	} {
		if got := kamerstuk.Parse("36 012 Wijziging van de Gemeentewet\n" + title + to).AnsweredBy.String(); got != want {
			t.Errorf("%s: answered by %q, want %q", title, got, want)
		}
	}
}

// TestLetterOfCommittee holds that the day on which a committee sent its letter
// is that of the questions.
func TestLetterOfCommittee(t *testing.T) {
	const head = "Vergaderjaar 2012–2013\n33 000 IV Vaststelling van de begrotingsstaten\nG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 9 oktober 2012\n" +
		"De vaste commissie voor Koninkrijksrelaties heeft kennisgenomen van de brief van de minister van 31 mei 2012 over het referendum. "
	for _, sentence := range [...]string{
		"Naar aanleiding daarvan heeft de commissie de minister op 3 juli 2012 een brief gestuurd.",
		"De commissie heeft de minister bij brief van 3 juli 2012 een aantal vragen gesteld.",
		"Naar aanleiding hiervan is op 3 juli 2012 een brief gestuurd aan de minister.",
	} {
		if d := kamerstuk.Parse(head + sentence + "\nDe minister heeft op 4 oktober 2012 gereageerd.\n"); d.DateAsked.String() != "2012-07-03" || d.DateAnswered.String() != "2012-10-04" {
			t.Errorf("%q: asked %v, answered %v", sentence, d.DateAsked, d.DateAnswered)
		}
	}
}

// TestAlsoOnBehalf holds for whom else a printed letter was sent, by its first
// sentence only.
func TestAlsoOnBehalf(t *testing.T) {
	const head = "29 911 Bestrijding georganiseerde criminaliteit\nNr. 432 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 5 maart 2024\n"
	for text, want := range map[string]string{
		"Hierbij zend ik u, mede namens de Minister van Financiën, de voortgangsrapportage over het jaar 2023.\n":                           "Minister van Financiën",
		"Hierbij zend ik u de voortgangsrapportage.\n\nIn 2023 schreef mijn voorganger, mede namens de Minister van Financiën, hierover.\n": "",
	} {
		if got := kamerstuk.Parse(head + text).AlsoOnBehalfOf.String(); got != want {
			t.Errorf("%q: also on behalf of %q, want %q", text, got, want)
		}
	}
}

// TestDossiersOfHead holds that each dossier in the head opens a line of its own,
// and only the first gives the title.
func TestDossiersOfHead(t *testing.T) {
	d := kamerstuk.Parse("29 911 Bestrijding georganiseerde criminaliteit\n28 684 Naar een veiliger samenleving\nNr. 432 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID\nDen Haag, 5 maart 2024\nX.\n")
	if len(d.Dossiers) != 2 || d.Title != "Bestrijding georganiseerde criminaliteit" {
		t.Errorf("dossiers %v, title %q", d.Dossiers, d.Title)
	}
}

// TestOldNumber holds that a number with a small letter opens a line of the head.
func TestOldNumber(t *testing.T) {
	d := kamerstuk.Parse("Vergaderjaar 1996–1997\n25 506 Regels omtrent de instelling van een toezichtsraad voor de uitvoering van wet- en regelgeving\nnr. 6 VERSLAG\nVastgesteld 3 juni 1997\nDe commissie heeft de eer verslag uit te brengen.\n")
	if d.Type != kamerstuk.TypeVerslag || d.Number != "6" || len(d.Dossiers) != 1 || d.Date.String() != "1997-06-03" {
		t.Errorf("type %q, number %q, dossiers %v, date %v", d.Type, d.Number, d.Dossiers, d.Date)
	}
}

// TestDayOfMotion holds the day of the debate during which a motion was moved.
func TestDayOfMotion(t *testing.T) {
	for during, want := range map[string]string{
		"22 september 2016": "2016-09-22",
		"tijdens het Notaoverleg van maandag 12 september 2016":                "2016-09-12",
		"tijdens de Algemene Politieke Beschouwingen van 22 september 2016":    "2016-09-22",
		"tijdens de voortzetting van het Wetgevingsoverleg van 3 oktober 2016": "2016-10-03",
	} {
		d := kamerstuk.Parse("34 550 Nota over de toestand van ’s Rijks Financiën\nNr. 30 MOTIE VAN HET LID KLAVER\nVoorgesteld " + during + "\nDe Kamer,\ngehoord de beraadslaging,\nverzoekt de regering dit te doen,\nen gaat over tot de orde van de dag.\nKlaver\n")
		if d.Date.String() != want {
			t.Errorf("%s: date %v, want %s", during, d.Date, want)
		}
	}
}

// TestTypeByOCR holds that the type of a paper is found where OCR misread the IJ
// in it.
func TestTypeByOCR(t *testing.T) {
	for words, want := range map[string]kamerstuk.Type{
		"VERSLAG VAN EEN SCHRIFTEUJK OVERLEG": kamerstuk.TypeVSO,
		"VERSLAG VAN EEN SCHRIFTELUK OVERLEG": kamerstuk.TypeVSO,
		"UJST VAN VRAGEN EN ANTWOORDEN":       kamerstuk.TypeLijst,
		"VERSLAG":                             kamerstuk.TypeVerslag,
	} {
		d := kamerstuk.Parse("Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 1987-1988\n20 477\nJaarverslag 1986\nNr. 4\n" + words + " Vastgesteld 7 september 1988\nDe vaste Commissie voor Landbouw brengt hierbij verslag uit.\n")
		if d.Type != want || d.Number != "4" {
			t.Errorf("%s: type %q, number %q", words, d.Type, d.Number)
		}
	}
}
