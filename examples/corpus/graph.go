package main

import (
	"cmp"
	"encoding/json"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
)

// A Citation is one reference in a paper, without its place: all that are
// equal are one edge of the graph.
type Citation struct {
	From string `json:"from"` // the identifier of the paper that cites, else its file
	To   string `json:"to"`   // the identifier of what it cites
	Kind string `json:"kind"` // a refs.Kind
	// Incomplete is true where the paper does not say enough to tell what it
	// cites, as of "stuk nr. 12" in no dossier. To is then what it does say.
	Incomplete bool `json:"incomplete,omitempty"`
}

// A Target is what is cited.
type Target struct {
	To, Kind string
}

// citationsOf returns the references in a document. Dates are none.
func citationsOf(from string, d *kamerstuk.Document) (all []Citation) {
	for _, m := range d.Mentions {
		if m.Ref.Kind() != refs.KindDate {
			all = append(all, Citation{from, target(m).String(), m.Ref.Kind().String(), m.Incomplete})
		}
	}
	return all
}

// target returns what is cited. Of a motion that is known by its movers it is
// the paper, where the document names it. What the document leaves open is
// cited as it stands.
func target(m kamerstuk.Mention) refs.Ref {
	return cmp.Or(m.Target(), m.Ref)
}

// citationLine gives the line of an edge. The paper that cites decides where
// it goes, so that all edges of a paper stand together.
func citationLine(c Citation, count int) (from, line string, err error) {
	b, err := json.Marshal(struct {
		Citation
		Count int `json:"count"`
	}{c, count})
	return c.From, string(b), err
}
