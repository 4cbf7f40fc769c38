package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// outline returns the renderer for what people read, fit for where it goes:
// as wide as the terminal, and with headings in bold where stdout is one.
func outline(stdout *os.File) renderer {
	width := columns(stdout)
	bold := isTerminal(stdout) && os.Getenv("NO_COLOR") == ""
	return func(name string, d *kamerstuk.Document) ([]byte, error) {
		p := printer{width: width, bold: bold}
		p.paper(name, d)
		return p.out.Bytes(), nil
	}
}

// A printer writes the outline of one paper.
type printer struct {
	out   bytes.Buffer
	width int
	bold  bool
}

func (p *printer) paper(name string, d *kamerstuk.Document) {
	if name == "-" {
		name = "standard input"
	}
	p.heading(name)
	p.head(&d.Head)
	p.proposal(d)
	p.exchanges(d)
	p.speeches(d)
	p.references(d)
	p.figures(d)
	p.out.WriteByte('\n')
}

// heading prints a line in bold, where bold is wanted.
func (p *printer) heading(s string) {
	s = printable(s)
	if p.bold {
		s = "\x1b[1m" + s + "\x1b[0m"
	}
	fmt.Fprintln(&p.out, s)
}

// lines prints s behind a first column, in at most limit lines; more are cut.
func (p *printer) lines(first string, limit int, s string) {
	indent := strings.Repeat(" ", runes(first))
	for i, line := range wrap(printable(s), p.width-runes(first), limit) {
		if i > 0 {
			first = indent
		}
		fmt.Fprintf(&p.out, "%s%s\n", first, line)
	}
}

// field prints a named value of the head, if there is one.
func (p *printer) field(name, value string) {
	if value = strings.TrimSpace(value); value != "" {
		p.lines(fmt.Sprintf("  %-10s  ", name), 4, value)
	}
}

func (p *printer) head(h *kamerstuk.Head) {
	p.field("type", typeName(h.Type))
	p.field("title", h.Title)
	var dossiers []string
	for _, d := range h.Dossiers {
		dossiers = append(dossiers, d.String())
	}
	p.field("dossier", strings.Join(dossiers, ", "))
	p.field("number", h.Number)
	p.field("identifier", h.Identifier)
	p.field("session", h.Session.String())
	if h.Date != h.DateAnswered {
		p.field("date", h.Date.String())
	}
	p.field("asked", onAndBy(h.DateAsked.String(), h.AskedBy))
	p.field("answered", onAndBy(h.DateAnswered.String(), h.AnsweredBy))
	p.field("also for", h.AlsoOnBehalfOf.String())
}

// onAndBy says when and by whom something was done, as far as is known.
func onAndBy(day string, who kamerstuk.Persons) string {
	if len(who) == 0 {
		return day
	}
	return strings.TrimSpace(day + " by " + who.String())
}

// typeName names the type of a paper as its readers do.
func typeName(t kamerstuk.Type) string {
	switch t {
	case kamerstuk.TypeKamervraag:
		return "Schriftelijke vragen (Aanhangsel van de Handelingen)"
	case kamerstuk.TypeAntwoordbrief:
		return "Beantwoording van schriftelijke vragen"
	case kamerstuk.TypeVSO:
		return "Verslag van een schriftelijk overleg"
	case kamerstuk.TypeLijst:
		return "Lijst van vragen"
	case kamerstuk.TypeVerslag:
		return "Verslag"
	case kamerstuk.TypeNota:
		return "Nota naar aanleiding van het verslag"
	case kamerstuk.TypeMvT:
		return "Memorie van toelichting"
	case kamerstuk.TypeBrief:
		return "Brief van de regering"
	case kamerstuk.TypeMotie:
		return "Motie"
	case kamerstuk.TypeAmendement:
		return "Amendement"
	case kamerstuk.TypeHandelingen:
		return "Handelingen"
	}
	return cmp.Or(string(t), "unknown")
}

// figures prints how much of everything there is.
func (p *printer) figures(d *kamerstuk.Document) {
	pages, asks, dates := 0, 0, 0
	for line := range d.Body.Lines() {
		pages = max(pages, line.Page+1)
	}
	for _, e := range d.Exchanges {
		asks += max(1, len(e.Asks))
	}
	all, days := tally(d)
	references := 0
	for _, r := range all {
		references += r.count
	}
	for _, r := range days {
		dates += r.count
	}
	p.section("Figures")
	figures := []string{
		count(pages, "page", "pages"),
		count(len(slices.Collect(d.Body.Furniture())), "piece of furniture", "pieces of furniture"),
		count(len(slices.Collect(d.Body.Notes())), "note", "notes"),
	}
	if len(d.Speeches) > 0 {
		figures = append(figures, count(len(d.Speeches), "speech", "speeches"))
	}
	figures = append(figures,
		count(len(d.Exchanges), "exchange", "exchanges"),
		count(asks, "question", "questions"),
		count(references, "reference", "references"),
		count(dates, "date", "dates"))
	p.lines("  ", 4, strings.Join(figures, ", "))
}

// section prints the heading of a part of the outline.
func (p *printer) section(title string) {
	p.out.WriteByte('\n')
	p.heading(title)
}

// count prints a number with the word for what is counted.
func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", more)
}
