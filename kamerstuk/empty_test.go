package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestNothing reads texts that are nothing, or nothing behind the passes over
// characters, as what every extractor gives.
func TestNothing(t *testing.T) {
	for x := range kamerstuk.Extractor(16) {
		for _, raw := range []string{"", " ", "\n", "\f", "\r", "\x00", "\x02", "-", "1", "*", "[", "[^", "\ufeff", "\u00ad", "\u200b"} {
			doc := kamerstuk.Parser{Extractor: x}.Parse(raw)
			if body := doc.Body.String(); len(body) > len(raw) {
				t.Errorf("extractor %v: %q of %q", x, body, raw)
			}
		}
	}
}
