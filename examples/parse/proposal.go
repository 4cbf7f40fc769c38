package main

import (
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// proposal prints what a motion asks, or what an amendment changes.
func (p *printer) proposal(d *kamerstuk.Document) {
	text := d.Body.String()
	if m := d.Motion; len(m.Movers) > 0 {
		p.movers("Motion", m.Movers, m.Replaces)
		p.passages("  - ", text, m.Considering)
		p.passages("  > ", text, m.Requests)
	}
	if a := d.Amendment; len(a.Movers) > 0 {
		p.movers("Amendment", a.Movers, a.Replaces)
		p.passages("  - ", text, a.Changes)
		p.passages("  > ", text, a.Explanation)
	}
}

func (p *printer) movers(what string, movers []string, replaces refs.Kamerstuk) {
	title := what + " by " + strings.Join(movers, ", ")
	if !replaces.IsZero() {
		title += ", instead of " + replaces.String()
	}
	p.section(title)
}

// passages prints passages of the text in their first lines, behind a mark.
func (p *printer) passages(mark, text string, passages []segment.Passage) {
	for _, s := range passages {
		p.lines(mark, 3, text[s.Start:s.End])
	}
}
