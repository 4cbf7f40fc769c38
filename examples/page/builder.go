package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/segment"
)

// A builder makes the pieces of a page. It keeps what was shown already.
type builder struct {
	raw      string
	doc      *kamerstuk.Document
	text     string
	inBody   int // how many mentions are of the body; those of the notes follow
	notes    []kamerstuk.Note
	marks    []int             // the notes by the place of their mark
	edits    []kamerstuk.Edit  // by place in the raw text
	headings map[int]int       // level of the heading that starts at an offset
	labels   map[string]string // where on the page the question with a number is
	noted    []bool            // notes that were shown
	marked   []bool            // notes whose mark was shown
	anchored []bool            // mentions that have their anchor
}

func newBuilder(raw string, d *kamerstuk.Document) *builder {
	b := &builder{
		raw:      raw,
		doc:      d,
		text:     d.Body.String(),
		notes:    slices.Collect(d.Body.Notes()),
		edits:    slices.Collect(d.Body.Edits()),
		headings: headings(d),
		labels:   make(map[string]string),
		anchored: make([]bool, len(d.Mentions)),
	}
	b.noted = make([]bool, len(b.notes))
	b.marked = make([]bool, len(b.notes))
	for i := range b.notes {
		b.marks = append(b.marks, i)
	}
	// Edits and notes come in reading order, which is not that of the raw text
	// where columns are printed side by side.
	slices.SortStableFunc(b.marks, func(x, y int) int { return cmp.Compare(b.notes[x].At, b.notes[y].At) })
	slices.SortStableFunc(b.edits, func(x, y kamerstuk.Edit) int { return cmp.Compare(x.Start, y.Start) })
	for b.inBody < len(d.Mentions) && d.Mentions[b.inBody].Note < 0 {
		b.inBody++
	}
	for i, e := range d.Exchanges {
		for _, l := range e.Labels {
			b.labels[l] = questionID(i)
		}
	}
	return b
}

// headings returns the level of each heading, by the offset that it starts at:
// that of its section, else 2, and 3 for the topic of a question.
func headings(d *kamerstuk.Document) map[int]int {
	text := d.Body.String()
	topics := make(map[string]bool)
	for _, e := range d.Exchanges {
		topics[e.Topic] = true
	}
	levels := make(map[int]int)
	for h := range d.Blocks() {
		if h.Kind != segment.HeadingBlock {
			continue
		}
		levels[h.Start] = 2
		if topics[strings.TrimSpace(text[h.Start:h.End])] {
			levels[h.Start] = 3
		}
	}
	for _, s := range d.Sections {
		levels[s.Start] = min(s.Level+1, 4)
	}
	return levels
}
