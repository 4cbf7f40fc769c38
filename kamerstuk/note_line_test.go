package kamerstuk_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestNotesOnOneLine reads notes that an extractor set on one line, and takes
// a number within a note for no other.
func TestNotesOnOneLine(t *testing.T) {
	for _, test := range []struct {
		name, raw string
		want      []string
	}{
		{
			"in brackets",
			"Vraag 1\nKent u het bericht?[1] Kent u ook de brief?[2]\n\nAntwoord 1\nJa.\n\n[1] Omroep Zilt, 3 mei 2024. [2] Kamerstukken II 2022/23, 31 293, nr. 240.\n",
			[]string{"Omroep Zilt, 3 mei 2024.", "Kamerstukken II 2022/23, 31 293, nr. 240."},
		}, {
			"a number in a note",
			"Vraag 1\nKent u het bericht?[1]\n\nAntwoord 1\nJa.\n\n[1] Omroep Zilt, deel 2 Kamerstukken van 3 mei 2024. Zie [2] Kamerstukken II 2022/23, 31 293, nr. 240.\n",
			[]string{"Omroep Zilt, deel 2 Kamerstukken van 3 mei 2024. Zie [2] Kamerstukken II 2022/23, 31 293, nr. 240."},
		},
	} {
		var got []string
		for n := range kamerstuk.Clean(test.raw).Notes() {
			got = append(got, n.Text.String())
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.name, diff)
		}
	}
}

// TestDebateFoot takes the foot of a page of the Handelingen out, which comes
// only once.
func TestDebateFoot(t *testing.T) {
	const raw = "De heer Feikema (SP):\nDank u wel, voorzitter. Ik heb geen verdere vragen.\nTweede Kamer\nDigitale weerbaarheid van\nziekenhuizen\n29 november 2023\nTK 27\n27-12-2\n\fDe voorzitter:\nDank u wel.\n"
	const want = "De heer Feikema (SP):\n\nDank u wel, voorzitter. Ik heb geen verdere vragen.\n\nDe voorzitter:\n\nDank u wel."
	if diff := cmp.Diff(want, kamerstuk.Clean(raw).String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
