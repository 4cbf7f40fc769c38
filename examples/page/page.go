package main

import (
	"cmp"
	_ "embed"
	"html/template"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
)

//go:embed page.html.tmpl
var layout string

//go:embed page.css
var style string

// A page is what the template shows.
type page struct {
	Style       template.CSS // the style sheet of this program, no part of the paper
	Title, Type string
	Facts       []fact
	Contents    []link
	Asked       string // "Vraag" where Contents has the numbers of questions
	Pieces      []piece
	Loose       []note // notes whose mark was not found
	Moments     []moment
	Register    []group
	Raw         []stretch
	Repairs     []tally
}

// A fact is a line of the head. Href may be empty.
type fact struct{ Name, Value, Href string }

// A link leads to a place on the page, or nowhere where ID is empty.
type link struct{ ID, Text string }

// render writes the page of a paper. All that comes from the paper goes
// through html/template, which escapes it.
func render(w io.Writer, raw string, d *kamerstuk.Document) error {
	t, err := template.New("page").Parse(layout)
	if err != nil {
		return err
	}
	b := newBuilder(raw, d)
	p := page{
		Style:    template.CSS(style),
		Title:    title(&d.Head),
		Type:     typeName(d.Type),
		Facts:    facts(d),
		Pieces:   b.pieces(),
		Loose:    b.looseNotes(), // after pieces, which shows all others
		Moments:  b.moments(),    // after both, which set the anchors
		Register: b.register(),
		Raw:      b.repaired(0, len(raw)),
		Repairs:  tallyRepairs(raw, b.edits),
	}
	p.Contents, p.Asked = contents(p.Pieces)
	return t.Execute(w, p)
}

// title is the heading of the page: what the questions are about, or what is
// printed over the paper.
func title(h *kamerstuk.Head) string {
	s := cmp.Or(h.Subject, h.Title, typeName(h.Type))
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// facts lists what the head of a paper says.
func facts(d *kamerstuk.Document) (all []fact) {
	h := &d.Head
	add := func(name, value, href string) {
		if value != "" {
			all = append(all, fact{name, value, href})
		}
	}
	for _, dossier := range h.Dossiers {
		add("Dossier", dossier.String(), dossier.URL())
	}
	add("Nummer", h.Number, "")
	add("Vergaderjaar", h.Session.String(), "")
	if h.Date != h.DateAnswered {
		add("Datum", dutchDate(h.Date), "")
	}
	add("Voorgesteld door", strings.Join(slices.Concat(d.Motion.Movers, d.Amendment.Movers), ", "), "")
	add("Gevraagd door", h.AskedBy.String(), "")
	add("Gevraagd op", dutchDate(h.DateAsked), "")
	add("Beantwoord door", h.AnsweredBy.String(), "")
	add("Mede namens", h.AlsoOnBehalfOf.String(), "")
	add("Beantwoord op", dutchDate(h.DateAnswered), "")
	if ref, err := refs.Parse(h.Identifier); err == nil {
		add("Officieel", h.Identifier, ref.URL())
	}
	return all
}

// contents leads to the first question of each fractie and the first speech of
// each speaker, or to each question by its number where the paper does not say
// who asks it, or to each heading.
func contents(pieces []piece) (all []link, asked string) {
	seen := make(map[string]bool)
	for _, p := range pieces {
		if who := cmp.Or(p.Asker, p.Speaker); who != "" && !seen[who] {
			all = append(all, link{p.ID, who})
			seen[who] = true
		}
	}
	if all != nil {
		return all, ""
	}
	for _, p := range pieces {
		if p.Numbers != "" {
			all = append(all, link{p.ID, p.Numbers})
		}
	}
	if all != nil {
		return all, "Vraag"
	}
	for _, p := range pieces {
		for _, h := range p.Text {
			if h.Level > 0 {
				all = append(all, link{h.ID, h.plain()})
			}
		}
	}
	return all, ""
}
