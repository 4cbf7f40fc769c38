package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestCommitteeDebate holds that the verslag of a debate in a committee has the
// speeches of it, and one on a bill has none.
func TestCommitteeDebate(t *testing.T) {
	const head = "28 973 Toekomst veehouderij\nNr. 245 "
	const debate = "\nVastgesteld 28 april 2022\nAanvang 10.02 uur.\nDe voorzitter:\nGoedemorgen.\nMevrouw Vestering (PvdD):\nVoorzitter, dank u wel.\nMinister Staghouwer:\nIk kom erop terug.\n"
	for _, title := range [...]string{"VERSLAG VAN EEN COMMISSIEDEBAT", "VERSLAG VAN EEN ALGEMEEN OVERLEG", "VERSLAG VAN EEN NOTAOVERLEG", "STENOGRAM VAN EEN COMMISSIEDEBAT"} {
		d := kamerstuk.Parse(head + title + debate)
		if d.Type != kamerstuk.TypeVerslag || len(d.Speeches) != 3 || len(d.Exchanges) > 0 {
			t.Errorf("%s: type %q, %d speeches, %d exchanges", title, d.Type, len(d.Speeches), len(d.Exchanges))
		}
	}
	d := kamerstuk.Parse(head + "VERSLAG\nVastgesteld 28 april 2022\nDe leden van de VVD-fractie vragen waarom dat zo is.\nDe voorzitter van de commissie,\nKuik\n")
	if d.Type != kamerstuk.TypeVerslag || len(d.Speeches) > 0 {
		t.Errorf("verslag on a bill: type %q, %d speeches", d.Type, len(d.Speeches))
	}
}
