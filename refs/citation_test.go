package refs_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/refs"
)

// TestCitationOfIdentifier cites from an identifier alone.
func TestCitationOfIdentifier(t *testing.T) {
	for id, want := range map[string]string{
		"kst-26643-1011":          "Kamerstukken II, 26643, nr. 1011",
		"kst-20082009-31700-VI-D": "Kamerstukken I 2008/09, 31700 VI, D",
		"kst-1071718":             "Kamerstukken II, nr. 1071718",
		"h-tk-20072008-7909-7943": "Handelingen II 2007/08, p. 7909-7943",
		"h-tk-20102011-108-5":     "Handelingen II 2010/11, nr. 108, item 5",
		"stb-2011-35":             "Stb. 2011, 35",
	} {
		if got := (refs.Citation{Ref: refs.MustParse(id)}).String(); got != want {
			t.Errorf("%s is cited as %q, want %q", id, got, want)
		}
	}
}

// TestInvalidNames finds no law and no motion whose name is not valid UTF-8.
func TestInvalidNames(t *testing.T) {
	for _, text := range []string{"artikel 24 van de E\x81ergiewet", "de motie-Van\xa6der", "artikel 7, eerste lid, van de Gron\xb0wet"} {
		checkAll(t, text)
	}
}
