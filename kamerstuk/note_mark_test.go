package kamerstuk_test

import (
	"slices"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestMarkAmongNumbers takes the mark of a note from the place where it stands,
// and from no number that only ends in its digit.
func TestMarkAmongNumbers(t *testing.T) {
	for _, tt := range []struct{ name, raw, want string }{
		{"the line is broken at the mark",
			"Kunt u uw antwoord (Aanhangsel Handelingen II 2020/21, nr. 1891) aanvullen? De regels staan in Stcrt. 2021, 119871\n.\n\n1\nGewijzigd bij Stcrt. 2021, nr. 19023.\n",
			"Kunt u uw antwoord (Aanhangsel Handelingen II 2020/21, nr. 1891) aanvullen? De regels staan in Stcrt. 2021, 11987."},
		{"behind the last number of a sentence, above a footer",
			"Bent u bekend met de eerdere vragen1 over zoönosen?\nDat is gemeld. Zie tevens Kamerstuk 25 295, nrs. 1834 en 18412.\n1\nAanhangsel van de Handelingen II, 2020/21, nr. 1204.\n2\nKamerstukken II 2021/22, 25 268, nr. 207.\nTweede Kamer, vergaderjaar 2021–2022, Aanhangsel 2\n",
			"Bent u bekend met de eerdere vragen over zoönosen?\n\nDat is gemeld. Zie tevens Kamerstuk 25 295, nrs. 1834 en 1841."},
		{"an apostrophe behind the name of a committee",
			"De vaste Commissie voor Justitie' heeft de eer verslag uit te brengen.\nZij verwees naar de nota van wijziging (20901, nr. 7).\n' Samenstelling: Leden: Kosto (PvdA), voorzitter, Korthals (VVD).\n",
			"De vaste Commissie voor Justitie heeft de eer verslag uit te brengen. Zij verwees naar de nota van wijziging (20901, nr. 7)."},
		{"behind a dossier",
			"Het debat gaat over de motie in dossier 25 2951 en over een tweede motie.\n\n1 Zie de brief van 3 mei.\n",
			"Het debat gaat over de motie in dossier 25 295 en over een tweede motie."},
		{"never within the years of a session",
			"Zitting 1981-1982 was kort, en de vragen1 kwamen laat.\nIn 1981 kwamen er 1 211 binnen.\n\n1 Vragen van het lid Dales.\n",
			"Zitting 1981-1982 was kort, en de vragen kwamen laat. In 1981 kwamen er 1 211 binnen."},
		{"behind a number longer than its series has",
			"Zie Stb. 2021, 2241 en Stcrt. 2023, 107842, in vergaderjaar 2022/233 bekendgemaakt.\n\n1 Wijziging.\n2 Regeling.\n3 Het laatste jaar.\n",
			"Zie Stb. 2021, 224 en Stcrt. 2023, 10784, in vergaderjaar 2022/23 bekendgemaakt."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := kamerstuk.Clean(tt.raw)
			if got := text.String(); got != tt.want {
				t.Errorf("text\n%q, want\n%q", got, tt.want)
			}
			if notes := slices.Collect(text.Notes()); len(notes) == 0 {
				t.Error("no notes")
			}
		})
	}
}
