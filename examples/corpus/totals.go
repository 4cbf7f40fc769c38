package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

const totalsFile = "totals.json"

// Totals are figures over any number of papers. The zero value is those of
// none.
type Totals struct {
	Papers     int `json:"papers"`
	Unreadable int `json:"unreadable"`
	Exchanges  int `json:"exchanges"`
	Unanswered int `json:"unanswered"` // of the exchanges
	Tally
	Kinds map[string]Tally `json:"kinds"` // by refs.Kind
}

// A Tally counts references.
type Tally struct {
	References int `json:"references"`
	Distinct   int `json:"distinct"` // each target counted once
}

// figuresOf returns the totals of one paper, without its references: which are
// distinct shows in the graph only.
func figuresOf(d *kamerstuk.Document) Totals {
	t := Totals{Papers: 1, Exchanges: len(d.Exchanges)}
	for _, e := range d.Exchanges {
		if !e.Answered {
			t.Unanswered++
		}
	}
	return t
}

// toTarget takes an edge of the graph to what it leads to.
func toTarget(c Citation, count int) (Target, int) {
	return Target{c.To, c.Kind}, count
}

// targetTotals returns the totals of one target and the number of references
// to it.
func targetTotals(t Target, count int) Totals {
	tally := Tally{References: count, Distinct: 1}
	return Totals{Tally: tally, Kinds: map[string]Tally{t.Kind: tally}}
}

// addTotals adds up. It changes neither a nor b, which Beam may use again.
func addTotals(a, b Totals) Totals {
	a.Papers += b.Papers
	a.Unreadable += b.Unreadable
	a.Exchanges += b.Exchanges
	a.Unanswered += b.Unanswered
	a.Tally = a.plus(b.Tally)
	kinds := make(map[string]Tally, max(len(a.Kinds), len(b.Kinds)))
	maps.Copy(kinds, a.Kinds)
	for kind, tally := range b.Kinds {
		kinds[kind] = kinds[kind].plus(tally)
	}
	a.Kinds = kinds
	return a
}

func (t Tally) plus(u Tally) Tally {
	return Tally{t.References + u.References, t.Distinct + u.Distinct}
}

// totalsLine gives the line of totals. It alone is in its file.
func totalsLine(t Totals) (key, line string, err error) {
	b, err := json.Marshal(t)
	return "", string(b), err
}

// readTotals reads what the pipeline wrote, wherever that is.
func readTotals(ctx context.Context, output string) (t Totals, err error) {
	fs, err := filesystem.New(ctx, output)
	if err != nil {
		return t, err
	}
	defer fs.Close()
	b, err := filesystem.Read(ctx, fs, strings.TrimSuffix(output, "/")+"/"+totalsFile)
	if err != nil {
		return t, err
	}
	return t, json.Unmarshal(b, &t)
}

// print prints totals for people.
func (t Totals) print(w io.Writer) error {
	var b strings.Builder
	row := func(name string, count int) { fmt.Fprintf(&b, "%-15s%9d\n", name, count) }
	row("papers", t.Papers)
	row("unreadable", t.Unreadable)
	row("exchanges", t.Exchanges)
	row("  unanswered", t.Unanswered)
	tally := func(name string, t Tally) { fmt.Fprintf(&b, "%-15s%9d%9d distinct\n", name, t.References, t.Distinct) }
	tally("references", t.Tally)
	for _, kind := range slices.Sorted(maps.Keys(t.Kinds)) {
		tally("  "+kind, t.Kinds[kind])
	}
	_, err := io.WriteString(w, b.String())
	return err
}
