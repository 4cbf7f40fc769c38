package kamerstuk_test

import (
	"slices"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

func TestSignatures(t *testing.T) {
	for _, c := range [...]struct{ signature, want string }{
		{"De Minister van Justitie\nen Veiligheid,\n\nD.M. van Weel", "D.M. van Weel (Minister van Justitie en Veiligheid)"},
		{"DE MINISTER VAN DEFENSIE\n\nRuben Brekelmans", "Ruben Brekelmans (MINISTER VAN DEFENSIE)"},
		{"DE MINISTER-PRESIDENT,\nMinister van Algemene Zaken,\n\nMark Rutte", "Mark Rutte (MINISTER-PRESIDENT, Minister van Algemene Zaken)"},
		{"drs. H.G.J. Kamp\nMinister van Economische Zaken", "drs. H.G.J. Kamp (Minister van Economische Zaken)"},
		{"DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,\n\ning. R. (Robert) Tieman", "ing. R. (Robert) Tieman (MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT)"},
		{"De Minister voor Asiel en Migratie,\nnamens deze,\n\nM.H.M. Faber-van de Klashorst", "M.H.M. Faber-van de Klashorst (Minister voor Asiel en Migratie)"},
		{"De Minister van Economische Zaken,\nnamens deze:\n\nmr. A.B. Jansen", "mr. A.B. Jansen (Minister van Economische Zaken)"},
		{"De Minister van Economische Zaken, mede namens de Minister van Financiën,\n\nDirk Beljaarts", "Dirk Beljaarts (Minister van Economische Zaken)"},
		{"De Minister van Economische Zaken,\n\nDirk Beljaarts\n\nVerslag van de Raad\n\nDe minister van Wirtschaft,\n\nRobert Habeck", "Dirk Beljaarts (Minister van Economische Zaken)"},
		{"de staatssecretaris Jeugd, Preventie en Sport,\n\nVincent Karremans", "Vincent Karremans (staatssecretaris Jeugd, Preventie en Sport)"},
		{
			"De Minister van Financiën, De Staatssecretaris van Financiën,\n\nE. Heinen F.L. Idsinga",
			"E. Heinen (Minister van Financiën), F.L. Idsinga (Staatssecretaris van Financiën)",
		},
	} {
		d := kamerstuk.Parse("Den Haag\n\nMinisterie van Financiën\nPostbus 20201\n\nDatum 9 november 2021\nBetreft Beantwoording vragen van het lid Boucke (D66) over Aldel\n\nGeachte voorzitter,\n\n" +
			"Hierbij zend ik u de antwoorden op de vragen van het lid Boucke (D66) over Aldel (ingezonden 30 september 2021).\n\n" + c.signature + "\n\nVraag 1\nWat?\n\nAntwoord 1\nJa.\n")
		if got := d.AnsweredBy.String(); got != c.want {
			t.Errorf("%q is signed by %q, want %q", c.signature, got, c.want)
		}
		for _, p := range d.AnsweredBy {
			if p.Name == "" || p.Office == "" || p.Portfolio == "" || p.Fractie != "" {
				t.Errorf("%q: name %q, office %q, portfolio %q", c.signature, p.Name, p.Office, p.Portfolio)
			}
		}
	}
}

// TestLetter holds that the letter of a ministry has the fields of its head
// whatever it is about.
func TestLetter(t *testing.T) {
	d := kamerstuk.Parse("De Voorzitter van de Eerste Kamer der Staten-Generaal\nPostbus 20017\n2500 EA DEN HAAG\n\nDatum: 22 oktober 2024\nOnderwerp: Uitvoering motie-Rosenmöller c.s.\n\n" +
		"Geachte voorzitter,\n\nDe Kamer heeft op 1 oktober jl. een motie aangenomen.\n\nDe Minister van Financiën,\n\nE. Heinen\n")
	if d.Type != kamerstuk.TypeBrief || d.Date.String() != "2024-10-22" || d.Title != "Uitvoering motie-Rosenmöller c.s." || d.AnsweredBy.String() != "E. Heinen (Minister van Financiën)" {
		t.Errorf("type %q, date %v, title %q, signed by %q", d.Type, d.Date, d.Title, d.AnsweredBy)
	}
	if len(d.Mentions) == 0 || d.Mentions[len(d.Mentions)-1].Ref.String() != "2024-10-01" {
		t.Errorf("mentions %v, want 2024-10-01 at the end", d.Mentions)
	}
}

// TestAnsweringLetter holds what a letter says of the questions it answers.
func TestAnsweringLetter(t *testing.T) {
	for _, c := range [...]struct{ sentence, asked, also string }{
		{"In antwoord op uw brief van 14 september 2023 deel ik u mede, mede namens de Minister voor Rechtsbescherming, dat de vragen van het lid Mutluer (PvdA) over wachttijden worden beantwoord.", "2023-09-14", "Minister voor Rechtsbescherming"},
		{"Hierbij zend ik u, mede namens de Minister voor Rechtsbescherming, de antwoorden op de vragen van het lid Mutluer (PvdA) (ingezonden op 14 september jl. met kenmerk 2023Z12345).", "2023-09-14", "Minister voor Rechtsbescherming"},
		{"Hierbij zend ik u de antwoorden op de vragen van het lid Mutluer (PvdA).\n\nDe vragen werden ingezonden op 14 september 2023 met kenmerk 2023Z12345.", "2023-09-14", ""},
	} {
		d := kamerstuk.Parse("Datum 24 oktober 2023\nBetreft Antwoorden Kamervragen over wachttijden\n\n" + c.sentence + "\n\nDe Minister van Justitie en Veiligheid,\n\nD. Yeşilgöz-Zegerius\n\nVraag 1\nWat?\n\nAntwoord 1\nJa.\n")
		if d.DateAsked.String() != c.asked || d.AlsoOnBehalfOf.String() != c.also {
			t.Errorf("%q: asked %v, also on behalf of %q", c.sentence, d.DateAsked, d.AlsoOnBehalfOf)
		}
	}
}

// TestSignatureBehindMark holds that who signs begins a paragraph though the
// sentence above ends in the mark of a note.
func TestSignatureBehindMark(t *testing.T) {
	d := kamerstuk.Parse("Eerste Kamer der Staten-Generaal\n1\nVergaderjaar 2021–2022\n35 925 VII Vaststelling van de begrotingsstaten\nG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 24 maart 2022\n" +
		"De leden van de fractie vragen wanneer de toezegging wordt nagekomen, zoals in het debat van vorig jaar is beloofd, en wat daarvan de kosten zijn.1\nDe Kamer ontvangt de evaluatie voor 5 juli a.s.2\nDe Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties,\nA.C. de Wael\n" +
		"1\nStb. 2020, 262.\n2\nStb. 2021, 176.\nEerste Kamer, vergaderjaar 2021–2022, 35 925 VII, G 2\n")
	if got := d.AnsweredBy.String(); got != "A.C. de Wael (Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties)" || len(slices.Collect(d.Body.Notes())) != 2 {
		t.Errorf("signed by %q in %q", got, d.Body)
	}
}
