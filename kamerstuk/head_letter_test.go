package kamerstuk_test

import (
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestSignatureOfLongLetter holds that the signature is found at the end of a
// letter of any length, also where it shares a line with the close or the name.
func TestSignatureOfLongLetter(t *testing.T) {
	head := "Datum 9 november 2021\nBetreft Acute zorg\n\nGeachte voorzitter,\n\n"
	body := strings.Repeat("Dit is een alinea van de brief over de acute zorg.\n\n", 60)
	for _, c := range [...]struct{ signature, want string }{
		{"Hoogachtend,\nde minister van Financiën,\n\nJ.R.V.A. Dijsselbloem\n", "J.R.V.A. Dijsselbloem (minister van Financiën)"},
		{"De Minister van Economische Zaken,\n(w.g.) H.G.J. Kamp\n", "H.G.J. Kamp (Minister van Economische Zaken)"},
		{"S.Th.P.H. Palmen-Schlangen\nStaatssecretaris Herstel en Toeslagen\n", "S.Th.P.H. Palmen-Schlangen (Staatssecretaris Herstel en Toeslagen)"},
		{"E. Heinen\nMinister van Financiën\n\nAntwoorden van de Minister van Financiën op vragen\n", "E. Heinen (Minister van Financiën)"},
		{"De minister van Financiën,\n\nAntwoorden op vragen over de zorg\n", ""},
	} {
		if got := kamerstuk.Parse(head + body + c.signature).AnsweredBy.String(); got != c.want {
			t.Errorf("%q is signed by %q, want %q", c.signature, got, c.want)
		}
	}
}

// TestLetterOfPlace holds that the day of a letter may stand behind its place,
// and that it may be sent for others too.
func TestLetterOfPlace(t *testing.T) {
	d := kamerstuk.Parse("Den Haag, 8 oktober 2024\n\nBetreft: aanbieding evaluatie\n\nGeachte voorzitter,\n\n" +
		"Hierbij bied ik u, mede namens de minister van Binnenlandse Zaken en Koninkrijksrelaties en de Staatssecretaris van Financiën, de evaluatie aan.\n\nDe Minister van Financiën,\n\nE. Heinen\n")
	if d.Type != kamerstuk.TypeBrief || d.Date.String() != "2024-10-08" || d.Title != "aanbieding evaluatie" {
		t.Errorf("type %q, date %v, title %q", d.Type, d.Date, d.Title)
	}
	if got, want := d.AlsoOnBehalfOf.String(), "minister van Binnenlandse Zaken en Koninkrijksrelaties, Staatssecretaris van Financiën"; got != want {
		t.Errorf("also on behalf of %q, want %q", got, want)
	}
}

// TestLetterToCommittee holds that a letter with the answers to a committee has
// its questions with their answers.
func TestLetterToCommittee(t *testing.T) {
	d := kamerstuk.Parse("Datum 6 mei 2024\nBetreft Reactie op vragen over donorregistratie\n\nGeachte voorzitter,\n\n" +
		"Hierbij zend ik u mijn reactie op de vragen van de vaste commissie voor Volksgezondheid, Welzijn en Sport over donorregistratie (ingezonden 12 april 2024).\n\nde minister voor Medische Zorg,\n\nPia Dijkstra\n\n" +
		"Vragen en opmerkingen van de leden van de VVD-fractie\n\nDe leden van de VVD-fractie vragen hoeveel mensen hun keuze hebben vastgelegd.\n\nAntwoord\n\nDat zijn er 3 miljoen.\n")
	if d.Type != kamerstuk.TypeAntwoordbrief || d.DateAsked.String() != "2024-04-12" || d.DateAnswered.String() != "2024-05-06" || len(d.Exchanges) != 1 {
		t.Errorf("type %q, asked %v, answered %v, %d exchanges", d.Type, d.DateAsked, d.DateAnswered, len(d.Exchanges))
	}
}

// TestTypeOfLetter holds what is a letter of the government, and that the day
// of any other is known all the same.
func TestTypeOfLetter(t *testing.T) {
	const (
		day      = "Datum dinsdag 8 oktober 2024\n"
		subject  = "Betreft Acute zorg\n"
		greeting = "\nGeachte voorzitter,\n\nMet deze brief bericht ik u.\n\n"
		signed   = "De Minister van Financiën,\n\nE. Heinen\n"
		letter   = kamerstuk.TypeBrief
	)
	for _, c := range [...]struct {
		text, date string
		typ        kamerstuk.Type
	}{
		{day + subject + greeting, "2024-10-08", letter},
		{day + greeting + signed, "2024-10-08", letter},
		{subject + greeting + signed, "", letter},
		{day + greeting, "2024-10-08", ""},
		{day + subject + greeting + "Dit is de stand van zaken.\n\nIn een debat is hiernaar gevraagd.\n\nHierbij voldoe ik aan wat ik in antwoord op vragen van het lid Dobbe (SP) toezegde.\n", "2024-10-08", letter},
		{"**Datum** 8 oktober 2024\n**Betreft:** Acute zorg\n" + greeting, "2024-10-08", letter},
		{"Datum: 's-Gravenhage, 8 oktober 2024\n" + subject + greeting, "2024-10-08", letter},
		{day + subject + "\nGeachte heer Heinen,\n\nNamens de vaste commissie verzoek ik u hierom.\n", "2024-10-08", ""},
		{day + subject + "\nGeachte voorzitter,\n\nIn antwoord op uw brief van 3 oktober 2024, waarin u vraagt om een reactie, bericht ik u als volgt.\n", "2024-10-08", letter},
	} {
		if d := kamerstuk.Parse(c.text); d.Type != c.typ || d.Date.String() != c.date {
			t.Errorf("%q: type %q, date %v", c.text, d.Type, d.Date)
		}
	}
}

// TestWordingOfAnswers holds that the first sentence of a letter says whose
// questions it answers, and when they were asked, however it puts it.
func TestWordingOfAnswers(t *testing.T) {
	for _, c := range [...]struct{ sentence, askers, asked string }{
		{"Hierbij treft u de antwoorden op de vragen die het lid Westerveld (GroenLinks-PvdA) op 4 maart 2024 heeft gesteld over jeugdzorg.", "Westerveld (GroenLinks-PvdA)", "2024-03-04"},
		{"Hierbij bieden wij u de antwoorden aan op de vragen van het lid Saris (NSC) over jeugdzorg, die wij op 4 maart jl. ontvingen.", "Saris (NSC)", "2024-03-04"},
		{"Bijgaand zend ik u de antwoorden op de vragen van het lid Dobbe (SP) over jeugdzorg (ingezonden 4 maart 2024).", "Dobbe (SP)", "2024-03-04"},
		{"Naar aanleiding van de schriftelijke vragen van het lid Dobbe (SP) over het debat op 3 maart 2024 bericht ik u als volgt.", "Dobbe (SP)", ""},
		{"In antwoord op uw brief van 4 maart 2024 deel ik u mede dat de vragen van de leden Van der Lee (GL) en Krul c.s., van uw Kamer, over jeugdzorg worden beantwoord.", "Van der Lee (GL), Krul c.s.", "2024-03-04"},
	} {
		d := kamerstuk.Parse("Datum 12 maart 2024\nBetreft Beantwoording Kamervragen\n\nGeachte voorzitter,\n\n" + c.sentence + "\n\nDe Minister van Financiën,\n\nE. Heinen\n")
		if d.AskedBy.String() != c.askers || d.DateAsked.String() != c.asked {
			t.Errorf("%q: asked by %q, %v", c.sentence, d.AskedBy, d.DateAsked)
		}
	}
}
