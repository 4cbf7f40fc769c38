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
