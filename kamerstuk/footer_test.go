package kamerstuk_test

import (
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestBesideFooters: where each page has the footer of the official papers,
// nothing else is furniture for standing at the edge of its pages: no answer of
// one word, and no number of a question.
func TestBesideFooters(t *testing.T) {
	var raw strings.Builder
	for _, page := range []string{"1", "2", "3"} {
		raw.WriteString(page + "\nIs punt " + strings.Repeat("a", len(raw.String())%7+1) + " juist?\nAntwoord:\nJa.\n")
		raw.WriteString("Tweede Kamer, vergaderjaar 2023–2024, 27 625, nr. 651 " + page + "\n")
	}
	d := kamerstuk.Parse(raw.String())
	if got := strings.Count(d.Body.String(), "Ja."); got != 3 {
		t.Errorf("%d answers in %q", got, d.Body)
	}
	if len(d.Exchanges) != 3 {
		t.Errorf("%d exchanges in %q", len(d.Exchanges), d.Body)
	}
	for f := range d.Body.Furniture() {
		if s := raw.String()[f.Start:f.End]; !strings.HasPrefix(s, "Tweede Kamer, ") {
			t.Errorf("furniture %q", s)
		}
	}
}
