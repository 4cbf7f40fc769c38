package kamerstuk_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/together"
	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

// TestTogether reads papers with one Parser, and looks into one Document and its
// Text, in many goroutines.
func TestTogether(t *testing.T) {
	parser := kamerstuk.Parser{Date: refs.MustParseDate("2024-03-01"), Index: known.Index{}}
	for name, raw := range papers(t) {
		t.Run(name, func(t *testing.T) {
			one := parser.Parse(raw)
			together.Same(t, func() string { return look(t, raw, one) + look(t, raw, parser.Parse(raw)) })
		})
	}
}

// look writes what a document has.
func look(t *testing.T, raw string, d *kamerstuk.Document) string {
	var b bytes.Buffer
	g := golden{raw, d}
	for _, name := range goldenOrder {
		goldenFiles[name](g, &b)
	}
	written, err := d.MarshalJSON()
	if err != nil {
		t.Error(err)
	}
	b.Write(written)
	for s := range d.Sentences() {
		from, to := d.Body.Source(s.Start, s.End)
		fmt.Fprintln(&b, s, from, to)
		for piece := range d.Body.Sources(s.Start, s.End) {
			fmt.Fprintln(&b, piece)
		}
	}
	for run := range d.Body.Runs() {
		fmt.Fprintln(&b, run)
	}
	return strings.ToValidUTF8(b.String(), "?")
}
