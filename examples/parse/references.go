package main

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
)

// A reference is what a paper refers to, and how often.
type reference struct {
	kind, citation, address string
	others                  string // what it may be instead, where the text leaves that open
	missing                 bool   // it was never published
	count                   int
}

// tally returns the references of a paper and its dates, each once, in the
// order in which they are first mentioned.
func tally(d *kamerstuk.Document) (references, dates []*reference) {
	seen := make(map[refs.Ref]*reference)
	for _, m := range d.Mentions {
		if r := seen[m.Ref]; r != nil {
			r.count++
			continue
		}
		r := describe(m, d.Text(m))
		seen[m.Ref] = r
		if m.Ref.Kind() == refs.KindDate {
			dates = append(dates, r)
		} else {
			references = append(references, r)
		}
	}
	return references, dates
}

// describe describes a mention that is printed as text.
func describe(m kamerstuk.Mention, text string) *reference {
	r := &reference{kind: m.Ref.Kind().String(), address: m.Ref.URL(), missing: m.Exists == refs.DoesNotExist, count: 1}
	// Which page of a paper is cited does not matter here.
	m.Printed.Pages = ""
	r.citation = cmp.Or(m.Printed.String(), m.Ref.String(), text)
	if r.citation == m.Ref.String() && m.Ref.Kind() != refs.KindDate {
		r.citation = text // "Richtlijn 2002/58/EG" says more than "32002L0058"
	}
	candidates := m.Candidates
	if r.address == "" && len(candidates) > 0 { // a motion by its movers: the best candidate is the paper
		r.address = candidates[0].Ref.URL()
		candidates = candidates[1:]
	}
	var others []string
	for _, c := range candidates {
		if c.Ref != m.Ref {
			others = append(others, c.Ref.String())
		}
	}
	if len(others) > 0 {
		r.others = "or " + strings.Join(others, ", ")
	}
	return r
}

// known says so where the index knows that a reference leads nowhere.
func (r *reference) known() string {
	if r.missing {
		return "was never published under this number"
	}
	return ""
}

// times says how often something is mentioned, where that is more than once.
func times(n int) string {
	if n < 2 {
		return ""
	}
	return fmt.Sprintf(" (%d times)", n)
}

// references prints each reference once, and then the dates.
func (p *printer) references(d *kamerstuk.Document) {
	all, dates := tally(d)
	if len(all) > 0 {
		p.section("References")
	}
	for _, r := range all {
		p.lines(fmt.Sprintf("  %-11s  ", r.kind), 2, r.citation+times(r.count))
		for _, more := range []string{r.address, r.others, r.known()} {
			if more != "" {
				// An address is never cut, so that it can be followed.
				fmt.Fprintf(&p.out, "%15s%s\n", "", printable(more))
			}
		}
	}
	if len(dates) > 0 {
		p.section("Dates")
		var s []string
		for _, r := range dates {
			s = append(s, r.citation+times(r.count))
		}
		p.lines("  ", len(dates), strings.Join(s, ", "))
	}
}
