package main

import (
	"bytes"
	"cmp"
	"fmt"
	"strings"
	"unicode"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// width is the width of the outline in characters. What is longer is cut.
const width = 100

// renderOutline writes the outline of a paper: its head, its questions with
// their answers, its references, and on which page each stands.
func renderOutline(name, text string, parser kamerstuk.Parser) ([]byte, error) {
	o := outline{raw: text, doc: parser.Parse(text)}
	o.line("", name)
	o.head()
	o.exchanges()
	o.references()
	o.out.WriteByte('\n')
	return o.out.Bytes(), nil
}

// An outline is the outline of one paper in the making.
type outline struct {
	out bytes.Buffer
	raw string // the text as it came out of the PDF
	doc *kamerstuk.Document
}

// line writes text behind a margin, on one line that is cut to the width.
func (o *outline) line(margin, text string) {
	s := []rune(margin + printable(strings.Join(strings.Fields(text), " ")))
	if len(s) > width {
		s = append(s[:width-4:width-4], []rune(" ...")...)
	}
	o.out.WriteString(string(s) + "\n")
}

// section writes the heading of a part of the outline.
func (o *outline) section(title string) { o.out.WriteString("\n" + title + "\n") }

// page returns the page that an offset in the raw text is on, from 1: each
// page before it ended with a form feed.
func (o *outline) page(offset int) int {
	return 1 + strings.Count(o.raw[:offset], "\f")
}

// at returns the page of a place in the body, for the margin.
func (o *outline) at(start, end int) string {
	start, _ = o.doc.Body.Source(start, end)
	return fmt.Sprintf("  p. %-3d ", o.page(start))
}

func (o *outline) head() {
	h := &o.doc.Head
	for _, field := range [...]struct{ name, value string }{
		{"type", string(h.Type)},
		{"title", h.Title},
		{"identifier", h.Identifier},
		{"date", h.Date.String()},
		{"asked", strings.TrimSpace(h.DateAsked.String() + " " + h.AskedBy.String())},
		{"answered", strings.TrimSpace(h.DateAnswered.String() + " " + h.AnsweredBy.String())},
	} {
		if field.value != "" {
			o.line(fmt.Sprintf("  %-10s  ", field.name), field.value)
		}
	}
}

// exchanges writes what is asked, and under it how it is answered.
func (o *outline) exchanges() {
	text := o.doc.Body.String()
	for i, e := range o.doc.Exchanges {
		if i == 0 {
			o.section("Questions and answers")
		}
		for _, q := range questions(e) {
			o.line(o.at(q.Start, q.End)+q.Label+"  ", text[q.Start:q.End])
		}
		if e.Answered {
			o.line(o.at(e.Answer.Start, e.Answer.End)+"> ", text[e.Answer.Start:e.Answer.End])
		}
	}
	if o.doc.Notice != (segment.Passage{}) {
		o.section("Mededeling")
		o.line(o.at(o.doc.Notice.Start, o.doc.Notice.End), text[o.doc.Notice.Start:o.doc.Notice.End])
	}
}

// questions returns the questions of an exchange: those that share the answer,
// or the first sentence in which something is asked.
func questions(e segment.Exchange) []segment.Part {
	if len(e.Parts) > 0 {
		return e.Parts
	}
	first := e.Question
	if len(e.Asks) > 0 {
		first = e.Asks[0]
	}
	label := cmp.Or(strings.Join(e.Labels, ", "), strings.Join(e.Askers, ", "), "?")
	return []segment.Part{{Label: label, Start: first.Start, End: first.End}}
}

// references writes each reference where it is first made, with its address.
func (o *outline) references() {
	seen := make(map[refs.Ref]bool)
	for _, m := range o.doc.Mentions {
		if m.Ref.Kind() == refs.KindDate || seen[m.Ref] {
			continue
		}
		if len(seen) == 0 {
			o.section("References")
		}
		seen[m.Ref] = true
		start, _ := o.doc.Source(m)
		o.line(fmt.Sprintf("  p. %-3d ", o.page(start)), o.doc.Text(m))
		if url := address(m); url != "" {
			// An address is never cut, so that it can be followed.
			fmt.Fprintf(&o.out, "%9s%s\n", "", url)
		}
	}
}

// address returns the address of what is referred to: of a motion that is
// named by its movers, that of the paper that it is most likely to be.
func address(m kamerstuk.Mention) string {
	if to := m.Target(); to != nil {
		return to.URL()
	}
	return ""
}

// printable returns s as it can go to a terminal, on one line: without the
// characters that move the cursor, colour the text or turn its direction.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r != ' ' && !unicode.IsGraphic(r) {
			return -1
		}
		return r
	}, s)
}
