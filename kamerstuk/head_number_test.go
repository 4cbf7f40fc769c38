package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestNumberedPapers holds that a paper has the fields of its head whatever
// kind of paper it is.
func TestNumberedPapers(t *testing.T) {
	for _, c := range [...]struct {
		kind string
		typ  kamerstuk.Type
	}{
		{"NOTA VAN WIJZIGING", ""}, {"TWEEDE NOTA VAN WIJZIGING", ""}, {"GEWIJZIGD VOORSTEL VAN WET", ""}, {"INITIATIEFNOTA", ""},
		{"ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT", ""}, {"JAARVERSLAG VAN HET MINISTERIE VAN FINANCIËN (IX)", ""},
		{"VERSLAG", kamerstuk.TypeVerslag}, {"EINDVERSLAG", kamerstuk.TypeVerslag}, {"NADER VOORLOPIG VERSLAG", kamerstuk.TypeVerslag},
	} {
		for _, break1 := range [...]string{" ", "\n"} {
			d := kamerstuk.Parse("Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2021–2022\n36 012 Wijziging van de Gemeentewet\nNr. 9" + break1 + c.kind + "\nOntvangen 3 mei 2022\n" +
				"Het voorstel van wet wordt als volgt gewijzigd:\nIn artikel 5 vervalt de zinsnede «en de provincie».\nkst-36012-9\n")
			if d.Type != c.typ || d.Number != "9" || len(d.Dossiers) != 1 || d.Date.String() != "2022-05-03" || d.Title != "Wijziging van de Gemeentewet" || d.Session.String() != "2021-2022" {
				t.Errorf("%q: type %q, number %q, dossiers %v, date %v, title %q, session %v", c.kind, d.Type, d.Number, d.Dossiers, d.Date, d.Title, d.Session)
			}
		}
	}
}

// TestNumberInDossiers holds that the number of a paper that a motion in two
// dossiers replaces is in the dossier that the motion has its own number in.
func TestNumberInDossiers(t *testing.T) {
	d := kamerstuk.Parse("35 300 XV\nVaststelling van de begrotingsstaten voor het jaar 2020\n25 883\nArbeidsomstandigheden\nNr. 97\nGEWIJZIGDE MOTIE VAN HET LID VAN DEN BERGE\nTER VERVANGING VAN DIE GEDRUKT ONDER NR. 61\nVoorgesteld 1 juli 2020\n" +
		"De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering dit te doen,\nen gaat over tot de orde van de dag.\nVan den Berge\nkst-35300-XV-97\nISSN 0921 - 7371\n’s-Gravenhage 2020\nTweede Kamer, vergaderjaar 2019–2020, 35 300 XV, nr. 97\n")
	for _, m := range d.Mentions {
		if m.Ref.String() == "kst-35300-XV-61" {
			return
		}
	}
	t.Errorf("dossiers %v, mentions %v", d.Dossiers, d.Mentions)
}
