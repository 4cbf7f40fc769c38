package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/kamertekst/kamertekst/refs"
)

// writeTSV writes a line for each reference. No column holds a tab or a line
// end: in the words of the text all white space is one space.
func writeTSV(w io.Writer, name, text string, found []refs.Resolved, exists bool) {
	for _, m := range found {
		fmt.Fprintf(w, "%s\t%d\t%d\t%s\t%s\t%s\t%s", oneLine(name), m.Start, m.End, m.Ref.Kind(), oneLine(m.Ref.String()),
			address(m), oneLine(text[m.Start:m.End]))
		if exists {
			fmt.Fprintf(w, "\t%s", m.Exists)
		}
		fmt.Fprintln(w)
	}
}

// oneLine makes all white space in s single spaces.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
