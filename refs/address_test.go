package refs_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/refs"
)

// TestParseURL checks that the address of a reference leads back to it.
func TestParseURL(t *testing.T) {
	for _, x := range []refs.Ref{
		refs.MustParseKamerstuk("kst-26643-1011"), refs.MustParseDossier("36410-VI"), refs.MustParseHandelingen("h-tk-20102011-108-5"),
		refs.MustParseAanhangsel("ah-tk-20142015-1241"), refs.MustParseTKNumber("2024Z14098"), refs.MustParseStaatsblad("stb-2011-35"),
		refs.MustParseStaatscourant("stcrt-2015-10247"), refs.MustParseTractatenblad("trb-2008-175"), refs.MustParseECLI("ECLI:NL:HR:2012:BQ9251"),
		refs.MustParseLJN("AB1234"), refs.MustParseECHR("33696/19"), refs.MustParseCJEU("C-452/11 P"), refs.MustParseEUAct("32016R0679"),
		refs.MustParseCELEX("62003CJ0403"), refs.MustParseCOM("COM(2022)156"), refs.MustParseArticle("BWBR0005289:6:162(1)"),
		refs.MustParseArticle("BWBR0005537:7:24(4,5)"), refs.MustParsePublication("CVDR700412_1"),
	} {
		if got, err := refs.Parse(x.URL()); got != x {
			t.Errorf("Parse(%q) = %v, %v; want %v", x.URL(), got, err, x)
		}
		if got, err := refs.Parse(x.String()); got != x {
			t.Errorf("Parse(%q) = %v, %v; want it as %v", x.String(), got, err, x.Kind())
		}
	}
}

// TestParseAddress reads addresses in forms that this package does not print.
func TestParseAddress(t *testing.T) {
	const eurlex = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri="
	for address, want := range map[string]string{
		eurlex + "CELEX%3A32016R0679":                   "32016R0679",
		eurlex + "CELEX:32016R0679&from=EN":             "32016R0679",
		eurlex + "COM:2022:156:FIN":                     "COM(2022)156",
		eurlex + "ecli%3AECLI%3AEU%3AC%3A2012%3A829":    "ECLI:EU:C:2012:829",
		"http://data.europa.eu/eli/reg/2016/679/oj":     "32016R0679",
		eurlex + "OJ:L:2016:119:TOC":                    "",
		"https://eur-lex.europa.eu/homepage.html?lid=2": "",
	} {
		got, err := refs.Parse(address)
		if want == "" && err == nil || want != "" && (err != nil || got.String() != want) {
			t.Errorf("Parse(%q) = %v, %v; want %q", address, got, err, want)
		}
	}
}
