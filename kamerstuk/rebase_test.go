package kamerstuk_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestNoteEdges reads notes whose last character stands for bytes that were
// misread, or for markup: their edits lie in their text, and nothing of them is
// lost from it or from the body.
func TestNoteEdges(t *testing.T) {
	for _, raw := range []string{
		"woord1 hier.\n1 Noot over caf\xe9Â\u00a0\n",
		"woord1 hier\n1 Noot over Ã©Â\u00a0\n",
		"<div>en1</div>\n<p>1 Noot van R&D &#13;</p>\n",
		"en1<p>1 n&&#13;",
		"woord1 \ufeff</p>\u2028&\r1 n&amp;",
		"/393\n3Vd\xed\xa0",
		"ISSN 0921 - 737\x83Tweede Kamer, vergaderjaar 2023–2024, 1G",
	} {
		for x := range kamerstuk.Extractor(16) {
			text := kamerstuk.Cleaner{Extractor: x}.Clean(raw)
			texts := []kamerstuk.Text{text}
			for n := range text.Notes() {
				texts = append(texts, n.Text)
			}
			for _, text := range texts {
				s := text.String()
				if !utf8.ValidString(s) {
					t.Errorf("%q, extractor %v: %q is not valid UTF-8", raw, x, s)
				}
				for e := range text.Edits() {
					if !strings.Contains(s, e.With) || e.Start > e.End || e.End > len(raw) {
						t.Errorf("%q, extractor %v: edit %+v of %q", raw, x, e, s)
					}
				}
			}
		}
	}
}
