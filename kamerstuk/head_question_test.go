package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestOldQuestions holds the heads of the Aanhangsel to 1980.
func TestOldQuestions(t *testing.T) {
	for _, c := range [...]struct{ text, number, asker, subject, asked, answerer, answered string }{
		{
			"Zitting 1965-1966\nAanhangsel tot het Verslag van de Handelingen der Tweede Kamer\n98. Vragen van de heer Bruggeman (P.v.d.A.) betreffende de verkeersveiligheid op Rijksweg 12. (Ingezonden 24 februari 1966.)\n" +
				"1. Is het de Minister bekend, dat zich daar ongevallen hebben voorgedaan?\nANTWOORD\nvan de heer Suurhoff, Minister van Verkeer en Waterstaat. (Ingekomen 22 maart 1966.)\n1. Ja.\n",
			"98", "Bruggeman (P.v.d.A.)", "de verkeersveiligheid op Rijksweg 12", "1966-02-24", "", "1966-03-22",
		},
		{
			"Tweede Kamer der Staten-Generaal\nZitting 1975-1976\nAanhangsel\n1213\nVragen van het lid Van der Spek (P.S.P.) betreffende laagvliegoefeningen boven de Waddenzee. (Ingezonden 8 april 1976)\n" +
				"1. Heeft de Minister kennis genomen van de berichten?\nAntwoord\nvan Minister Vredeling (Defensie). (Ontvangen 12 mei 1976)\n1. Ja.\n",
			"1213", "Van der Spek (P.S.P.)", "laagvliegoefeningen boven de Waddenzee", "1976-04-08", "Minister Vredeling (Defensie)", "1976-05-12",
		},
		{
			"2210\nVragen van het lid Kat (D66) aan de Minister van Financiën inzake het debat over de zorg (ingezonden 2 juli 2024).\nAntwoord van Minister Heinen (Financiën) (ontvangen 23 juli 2024).\nVraag 1\nWat?\nAntwoord 1\nDat.\n",
			"2210", "Kat (D66)", "het debat over de zorg", "2024-07-02", "Minister Heinen (Financiën)", "2024-07-23",
		},
	} {
		d := kamerstuk.Parse(c.text)
		got := [...]string{d.Number, d.AskedBy.String(), d.Subject, d.DateAsked.String(), d.AnsweredBy.String(), d.DateAnswered.String()}
		if want := [...]string{c.number, c.asker, c.subject, c.asked, c.answerer, c.answered}; d.Type != kamerstuk.TypeKamervraag || got != want {
			t.Errorf("type %q, %q, want %q", d.Type, got, want)
		}
	}
}

// TestTitleInPieces holds that the title of questions and the line of who
// answers are whole where each of their lines became a paragraph, and that the
// questions below a title without a day are no part of it.
func TestTitleInPieces(t *testing.T) {
	const (
		title = "Vragen van de leden Verhoef (GroenLinks-PvdA) en Ten Cate (NSC) aan de Minister van Volksgezondheid, Welzijn en Sport over ziekenhuizen"
		rest  = "Vraag 1\n\nKent u de vragen van het lid Bushoff (ingezonden 3 mei 2023)?\n\nAntwoord 1\n\nJa.\n"
	)
	pieces := kamerstuk.Parse("1536\n\nVragen van de leden Verhoef (GroenLinks-PvdA) en Ten Cate (NSC) aan de\n\nMinister van Volksgezondheid, Welzijn en Sport over\n\nziekenhuizen (ingezonden 29\n\nfebruari 2024).\n\n" +
		"Antwoord van Minister Dekkers (Volksgezondheid, Welzijn en\n\nSport) (ontvangen 11 april\n\n2024).\n\n" + rest)
	if pieces.Type != kamerstuk.TypeKamervraag || pieces.Title != title || pieces.Subject != "ziekenhuizen" || pieces.DateAsked.String() != "2024-02-29" || pieces.DateAnswered.String() != "2024-04-11" {
		t.Errorf("type %q, title %q, subject %q, asked %v, answered %v", pieces.Type, pieces.Title, pieces.Subject, pieces.DateAsked, pieces.DateAnswered)
	}
	if undated := kamerstuk.Parse(title + "\n\n" + rest); undated.Title != title || !undated.DateAsked.IsZero() {
		t.Errorf("title %q, asked %v", undated.Title, undated.DateAsked)
	}
}

// TestIdentifierOfAanhangsel holds that number, vergaderjaar and chamber give
// the identifier where it is not printed.
func TestIdentifierOfAanhangsel(t *testing.T) {
	for head, want := range map[string]string{
		"Tweede Kamer der Staten-Generaal\nVergaderjaar 1998–1999 Aanhangsel van de Handelingen\n": "ah-tk-19981999-902",
		"Eerste Kamer der Staten-Generaal\nVergaderjaar 2014–2015 Aanhangsel van de Handelingen\n": "ah-ek-20142015-902",
		"Tweede Kamer der Staten-Generaal\nVergaderjaar 1984–1985 Aanhangsel van de Handelingen\n": "",
		"Vergaderjaar 1998–1999 Aanhangsel van de Handelingen\n":                                   "",
	} {
		d := kamerstuk.Parse(head + "902\nVragen van het lid Kat (D66) over de zorg. (Ingezonden 6 maart 1999)\nAntwoord van minister Borst-Eilers (Volksgezondheid). (Ontvangen 25 maart 1999)\n1\nIs dit zo?\n1\nJa.\n")
		if d.Identifier != want || d.Number != "902" {
			t.Errorf("%q: identifier %q, number %q", head, d.Identifier, d.Number)
		}
	}
}

// TestSentInByOCR holds that the day of questions is found where OCR read its I
// as l.
func TestSentInByOCR(t *testing.T) {
	d := kamerstuk.Parse("Vergaderjaar 1990-1991\nAanhangsel van de Handelingen\n212\nVragen van de leden De Wael (PvdA) en Hoekema (CDA) over de Koninklijke marechaussee. (lngezonden 4 december 1990)\n1 Is het waar, dat de bezetting onvoldoende is?\n2 Zo ja, waarom?\n")
	if d.DateAsked.String() != "1990-12-04" || d.Subject != "de Koninklijke marechaussee" {
		t.Errorf("asked %v, subject %q", d.DateAsked, d.Subject)
	}
}
