package kamerstuk

import (
	"cmp"
	"slices"
	"sort"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// redate resolves the dates in questions against the day on which they were
// asked, and those in answers against that of the answers: "19 januari a.s."
// in a question of December is not the January after the answer of February.
func (d *Document) redate(r refs.Resolver, all []refs.Mention, notes []int, resolved []refs.Resolved) {
	var asked, answered []segment.Passage
	for _, e := range d.Exchanges {
		asked = append(asked, e.Question)
		for _, p := range e.Parts {
			asked = append(asked, segment.Passage{Start: p.Start, End: p.End})
		}
		if e.Answered {
			answered = append(answered, e.Answer)
		}
	}
	reference := r.Date
	for _, said := range [...]struct {
		in []segment.Passage
		on refs.Date
	}{{asked, d.DateAsked}, {answered, d.DateAnswered}} {
		if said.on.IsZero() || said.on == reference {
			continue
		}
		slices.SortFunc(said.in, func(a, b segment.Passage) int {
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
		})
		var dates []refs.Mention
		var of []int
		for i, m := range all {
			if m.Ref.Kind() == refs.KindDate && liesIn(said.in, d.place(m, notes[i])) {
				dates, of = append(dates, m), append(of, i)
			}
		}
		r.Date = said.on
		for k, m := range r.Resolve(dates) {
			resolved[of[k]] = m
		}
	}
}

// place returns where a mention stands in the body: one in a note, where its
// mark stood.
func (d *Document) place(m refs.Mention, note int) int {
	if note < 0 {
		return m.Start
	}
	return d.Body.notes[note].At
}

// liesIn reports whether an offset lies in one of the passages, which are in
// order, or at the end of one.
func liesIn(passages []segment.Passage, at int) bool {
	i := sort.Search(len(passages), func(i int) bool { return passages[i].Start > at })
	return i > 0 && at <= passages[i-1].End
}
