package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/kamertekst/kamertekst/refs"
)

// writeMarkdown writes a text with each reference that has an address made a
// link. All else stays as it is; a reference that is in a link already, too, so
// that a second run changes nothing.
func writeMarkdown(w io.Writer, text string, found []refs.Resolved) {
	// What would end the text or the address of a link is escaped.
	inText := strings.NewReplacer(`\`, `\\`, `[`, `\[`, `]`, `\]`)
	inURL := strings.NewReplacer(`(`, "%28", `)`, "%29", `<`, "%3C", `>`, "%3E", `"`, "%22", " ", "%20")
	done := 0
	for i, m := range found {
		url := address(m)
		if i+1 < len(found) && found[i+1].Start < m.End {
			continue // of "nrs. 4-6" the last two share a span, which prints the last
		}
		if url == "" || m.Exists == refs.DoesNotExist || linked(text, m) {
			continue
		}
		words := oneLine(text[m.Start:m.End])
		fmt.Fprintf(w, "%s[%s](%s)", text[done:m.Start], inText.Replace(words), inURL.Replace(url))
		done = m.End
	}
	io.WriteString(w, text[done:])
}

// near is how far around a reference a link is looked for.
const near = 256

// linked reports whether a mention is in the text of a link or in an address.
func linked(text string, m refs.Resolved) bool {
	before := text[max(0, m.Start-near):m.Start]
	before = before[strings.LastIndexAny(before, " \t\r\n")+1:]
	if strings.Contains(before, "://") {
		return true
	}
	after := text[m.End:min(len(text), m.End+near)]
	i := strings.IndexAny(after, "[]")
	return i >= 0 && strings.HasPrefix(after[i:], "](")
}
