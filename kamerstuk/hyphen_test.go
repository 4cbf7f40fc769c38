package kamerstuk_test

import (
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/kamerstuk"
)

func TestHyphen(t *testing.T) {
	for _, c := range []struct{ raw, want string }{
		{"verant-\nwoordelijkheid", "verantwoordelijkheid"},
		{"VVD-\nfractie", "VVD-fractie"},
		{"CO2-\nuitstoot", "CO2-uitstoot"},
		{"25-\njarige", "25-jarige"},
		{"Noord-\nHolland", "Noord-Holland"},
		{"Van Wijngaarden-\nBakker", "Van Wijngaarden-Bakker"},
		{"Groen-\nLinks", "GroenLinks"},
		{"zorg-\nen huurtoeslag", "zorg- en huurtoeslag"},
		{"mvo-\nstandaarden", "mvo-standaarden"},
		{"oud-\nminister", "oud-minister"},
		{"oud-\nheid", "oudheid"},
		{"niet-\nontvankelijk", "niet-ontvankelijk"},
		{"collega-\nminister", "collega-minister"},
		{"minister-\npresident", "minister-president"},
		{"secretaris-\ngeneraal", "secretaris-generaal"},
		{"een-op-\neen", "een-op-een"},
		{"een ad-hoc-\ncommissie", "een ad-hoc-commissie"},
		{"top-\ndown", "top-down"},
		{"woon-\nwerkverkeer", "woon-werkverkeer"},
		{"kosten-\nbatenanalyse", "kosten-batenanalyse"},
		{"kosten-\nverlaging", "kostenverlaging"},
		{"zij-\ninstromer", "zij-instromer"},
		{"zij-\nlijn", "zijlijn"},
		{"zee-\negel", "zee-egel"},
		{"ge-\nerfd", "geërfd"},
		{"ge-\nindexeerd", "geïndexeerd"},
		{"co-\nouderschap", "co-ouderschap"},
		{"co-\nördinatie", "coördinatie"},
		{"financi-\neel", "financieel"},
		{"boete-\noplegging", "boete-oplegging"},
		{"recre-\natie", "recreatie"},
		{"juridisch-\nbestuurlijk", "juridisch-bestuurlijk"},
		{"2023–\n2024", "2023–2024"},
		{"school-\n, sport- en speeltuin", "school-, sport- en speeltuin"},
		{"www.nl/een-\nadres", "www.nl/een-adres"},
		{"voor\u00ad\nstel", "voorstel"},
		{"voor\x02stel", "voorstel"},
	} {
		if got := kamerstuk.Clean(c.raw).String(); got != c.want {
			t.Errorf("%q gives %q, want %q", c.raw, got, c.want)
		}
	}
}

// keptHyphens are the words of the collected line ends that keep their hyphen;
// all others lose it, but for addresses.
var keptHyphens = map[string]string{
	"aanloop-|en":         "aanloop- en",
	"CCS-|projecten":      "CCS-projecten",
	"mvo-|standaarden":    "mvo-standaarden",
	"WIA-|uitkering":      "WIA-uitkering",
	"PKI-|consortium":     "PKI-consortium",
	"Informatica-|CWI-":   "Informatica-CWI-",
	"Joseph-|Agema,7":     "Joseph-Agema,7",
	"ENTSO-E-|verband":    "ENTSO-E-verband",
	"drone-|exploitanten": "drone-exploitanten",
	"EU-|recht":           "EU-recht",
	"zorgaanbie-|5":       "zorgaanbie-5", // the number is a note in between, which stands alone here
}

// Each line end with a hyphen that was collected from real papers.
func TestHyphensOfPapers(t *testing.T) {
	rows := strings.Split(strings.TrimSpace(corpus.Read(t, "facts/line-end-hyphens.tsv")), "\n")
	for _, row := range rows[1:] {
		f := strings.SplitN(row, "\t", 3)
		left, right := f[0], f[1]
		want, kept := keptHyphens[left+"|"+right]
		switch {
		case kept:
		case strings.ContainsAny(left, "/.") || strings.ContainsAny(right, "/~"):
			want = left + right
		default:
			want = strings.TrimSuffix(left, "-") + right
		}
		raw := "Dat staat in de " + left + "\n" + right + " van de Kamer"
		if got := kamerstuk.Clean(raw).String(); got != "Dat staat in de "+want+" van de Kamer" {
			t.Errorf("%s|%s gives %q", left, right, got)
		}
	}
}
