package segment_test

import (
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/segment"
)

func TestFracties(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"VVD", "VVD"},
		{"de VVD-fractie", "VVD"},
		{"de leden van de GroenLinks-PvdA-fractie", "GroenLinks-PvdA"},
		{"De leden van GroenLinks-PvdA", "GroenLinks-PvdA"},
		{"de SP-fractieleden", "SP"},
		{"de leden van de fracties van D66 en Volt", "D66, Volt"},
		{"de PvdA- en de GroenLinks-fractie", "PvdA, GroenLinks"},
		{"de leden van de VVD-fractie en de leden van de PVV-fractie", "VVD, PVV"},
		{"de fracties van GroenLinks-PvdA, D66, PvdD en ChristenUnie", "GroenLinks-PvdA, D66, PvdD, ChristenUnie"},
		{"De aan het woord zijnde leden van de SGP-fractie", "SGP"},
		{"de leden van de GroenLinks-PvdAfractie", "GroenLinks-PvdA"},
		{"de fractie-Otten", "Fractie-Otten"},
		{"de leden van de Partij voor de Dieren-fractie", "PvdD"},
		{"de ChristenUniefractie en de 50PLUS-fractie", "ChristenUnie, 50PLUS"},
		{"de fractie van het lid Omtzigt", "Lid Omtzigt"},
		{"D'66", "D66"}, {"D’66", "D66"}, {"CU", "ChristenUnie"}, {"P.v.d.A.", "PvdA"}, {"WD", "VVD"},
		{"Groep Van Haga", "BVNL"}, {"Partij voor de Dieren", "PvdD"}, {"het lid Omtzigt", "Lid Omtzigt"},
	} {
		all := segment.Fracties(tt.name)
		if got := strings.Join(all, ", "); got != tt.want {
			t.Errorf("Fracties(%q) = %q; want %q", tt.name, got, tt.want)
		}
		if got, ok := segment.Fractie(tt.name); ok != (len(all) == 1) || ok && got != tt.want {
			t.Errorf("Fractie(%q) = %q, %v; want %q where it is one", tt.name, got, ok, tt.want)
		}
	}
	for _, name := range []string{"", "de leden", "de Minister", "de VVD-fractie vraagt", "fractie", "VVDer", "de leden van de commissie"} {
		if got, ok := segment.Fractie(name); ok {
			t.Errorf("Fractie(%q) = %q, want none", name, got)
		}
		if got := segment.Fracties(name); got != nil {
			t.Errorf("Fracties(%q) = %q, want none", name, got)
		}
	}
}
