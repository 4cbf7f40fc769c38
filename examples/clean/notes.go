package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// writeWithNotes writes a text with the mark of each footnote in its place,
// as [1], and the footnotes below it.
func writeWithNotes(w io.Writer, text kamerstuk.Text) {
	// Notes come in the order in which they are printed. Their marks can stand
	// in another order, where columns are printed side by side.
	marks := slices.SortedStableFunc(text.Notes(), func(a, b kamerstuk.Note) int {
		return cmp.Compare(a.At, b.At)
	})
	s, done := text.String(), 0
	for _, n := range marks {
		if n.At < 0 { // no mark was found
			continue
		}
		fmt.Fprintf(w, "%s[%s]", s[done:n.At], n.Label)
		done = n.At
	}
	fmt.Fprintln(w, s[done:])
	for n := range text.Notes() {
		fmt.Fprintf(w, "\n[%s] %s\n", n.Label, n.Text)
	}
}
