package kamerstuk_test

import (
	"encoding/json"
	"iter"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/segment"
)

// checkDocument checks what must hold of the reading of any text: what is found
// lies within it, every sequence can be ranged over twice and stopped early, and
// it can be written as JSON.
func checkDocument(t *testing.T, raw string) {
	t.Helper()
	d := kamerstuk.Parse(raw)
	checkMentions(t, raw, d)
	checkSequences(t, d)
	end := 0
	for b := range d.Blocks() {
		if b.Start != end || b.End <= b.Start {
			t.Errorf("block %d-%d behind %d", b.Start, b.End, end)
		}
		end = b.End
	}
	if end != d.Body.Len() {
		t.Errorf("blocks end at %d of %d", end, d.Body.Len())
	}
	for _, p := range passages(d) {
		if p.Start < 0 || p.Start > p.End || p.End > d.Body.Len() {
			t.Errorf("passage %v in a body of %d bytes", p, d.Body.Len())
		}
	}
	if b, err := json.Marshal(d); err != nil || !json.Valid(b) {
		t.Errorf("as JSON: %v", err)
	}
}

// checkMentions checks that mentions are in order, in the body or in a note,
// and that each has words of its own there and in the raw text.
func checkMentions(t *testing.T, raw string, d *kamerstuk.Document) {
	t.Helper()
	notes := slices.Collect(d.Body.Notes())
	for i, m := range d.Mentions {
		in := d.Body
		if m.Note >= len(notes) || m.Note < -1 {
			t.Fatalf("mention %d stands in note %d of %d", i, m.Note, len(notes))
		}
		if m.Note >= 0 {
			in = notes[m.Note].Text
		}
		if m.Start < 0 || m.Start >= m.End || m.End > in.Len() || in.String()[m.Start:m.End] != d.Text(m) {
			t.Errorf("mention %v at %d-%d of %d bytes", m.Ref, m.Start, m.End, in.Len())
		}
		if start, end := d.Source(m); start < 0 || start >= end || end > len(raw) {
			t.Errorf("mention %v has source %d-%d of %d bytes", m.Ref, start, end, len(raw))
		}
		if i == 0 {
			continue
		}
		if prev := d.Mentions[i-1]; m.Note < prev.Note || m.Note == prev.Note && m.Start < prev.Start {
			t.Errorf("mention %v of note %d at %d, behind one of note %d at %d", m.Ref, m.Note, m.Start, prev.Note, prev.Start)
		}
	}
}

// passages returns the ranges of the body that a document has found.
func passages(d *kamerstuk.Document) []segment.Passage {
	all := slices.Concat([]segment.Passage{d.Notice}, d.Motion.Considering, d.Motion.Requests, d.Amendment.Changes, d.Amendment.Explanation)
	for _, e := range d.Exchanges {
		all = append(append(all, e.Question, e.Answer), e.Asks...)
		for _, p := range e.Parts {
			all = append(all, segment.Passage{Start: p.Start, End: p.End})
		}
	}
	for _, s := range d.Speeches {
		all = append(all, segment.Passage{Start: s.Start, End: s.End})
	}
	for _, s := range d.Sections {
		all = append(all, segment.Passage{Start: s.Start, End: s.End})
	}
	return all
}

func checkSequences(t *testing.T, d *kamerstuk.Document) {
	t.Helper()
	checkTwice(t, "Furniture", d.Body.Furniture())
	checkTwice(t, "Lines", d.Body.Lines())
	checkTwice(t, "Runs", d.Body.Runs())
	checkTwice(t, "Edits", d.Body.Edits())
	checkTwice(t, "Sources", d.Body.Sources(0, d.Body.Len()))
	checkTwice(t, "Sentences", d.Sentences())
	checkTwice(t, "Blocks", d.Blocks())
	checkTwice(t, "MentionsIn", d.MentionsIn(0, d.Body.Len()))
	checkTwice(t, "MentionsInNote", d.MentionsInNote(0))
	checkTwice(t, "Notes", func(yield func(string) bool) {
		for n := range d.Body.Notes() {
			if !yield(n.Label + " " + n.Text.String()) {
				return
			}
		}
	})
}

var everyField = cmp.Exporter(func(reflect.Type) bool { return true })

// checkTwice stops a sequence early, and ranges over it twice.
func checkTwice[T any](t *testing.T, name string, seq iter.Seq[T]) {
	t.Helper()
	for range seq {
		break
	}
	if diff := cmp.Diff(slices.Collect(seq), slices.Collect(seq), everyField); diff != "" {
		t.Errorf("%s: the second time differs (-first +second):\n%s", name, diff)
	}
}

func FuzzParse(f *testing.F) {
	addSeeds(f)
	f.Fuzz(checkDocument)
}
