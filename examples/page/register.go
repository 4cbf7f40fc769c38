package main

import (
	"cmp"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
)

// notPublished is said of a reference that the list of publications lacks.
const notPublished = "staat niet in de lijst van officiële publicaties"

// A group is the references of a kind.
type group struct {
	Name    string
	Entries []*entry
}

// An entry is a reference with the places where it stands.
type entry struct {
	Citation, ID, Href string
	Others             string // what it may be instead
	Missing            bool
	Places             []link
}

// register returns each reference once, by kind, in the order of the text.
func (b *builder) register() (groups []group) {
	d := b.doc
	seen := make(map[refs.Ref]*entry)
	index := make(map[string]int)
	for i, m := range d.Mentions {
		if m.Ref.Kind() == refs.KindDate {
			continue
		}
		e := seen[m.Ref]
		if e == nil {
			e = newEntry(m, d.Text(m))
			seen[m.Ref] = e
			name := kindName(m.Ref.Kind())
			if _, ok := index[name]; !ok {
				index[name] = len(groups)
				groups = append(groups, group{Name: name})
			}
			g := &groups[index[name]]
			g.Entries = append(g.Entries, e)
		}
		e.Places = append(e.Places, b.place(i, len(e.Places)))
	}
	return groups
}

func newEntry(m kamerstuk.Mention, text string) *entry {
	m.Printed.Pages = "" // of several places each may cite another page
	e := &entry{
		Citation: citation(m, text),
		ID:       m.Ref.String(),
		Href:     address(m),
		Missing:  m.Exists == refs.DoesNotExist,
	}
	var others []string
	for _, c := range m.Candidates {
		if c.Ref != m.Ref && c.Ref.URL() != e.Href {
			others = append(others, c.Ref.String())
		}
	}
	e.Others = strings.Join(others, " of ")
	return e
}

// citation returns the official citation of a mention, or its words where that
// says no more than the identifier.
func citation(m kamerstuk.Mention, text string) string {
	s := m.Printed.String()
	if s == m.Ref.String() {
		s = text
	}
	return cmp.Or(s, text)
}

// address returns where a mention leads. A motion named by its movers leads to
// the paper that the text ties to the name.
func address(m kamerstuk.Mention) string {
	if to := m.Target(); to != nil {
		return to.URL()
	}
	return ""
}
