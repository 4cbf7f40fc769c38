package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/segment"
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
	p.exchanges(d)
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
	p.field("session", h.Vergaderjaar.String())
	if h.Date != h.DateAnswered {
		p.field("date", h.Date.String())
	}
	p.field("asked", onAndBy(h.DateAsked.String(), h.AskedBy))
	p.field("answered", onAndBy(h.DateAnswered.String(), h.AnsweredBy))
	p.field("also for", strings.Join(h.AlsoOnBehalfOf, ", "))
}

// onAndBy says when and by whom something was done, as far as is known.
func onAndBy(day string, names []string) string {
	if len(names) == 0 {
		return day
	}
	return strings.TrimSpace(day + " by " + strings.Join(names, ", "))
}

// typeName names the type of a paper as its readers do.
func typeName(t kamerstuk.Type) string {
	switch t {
	case kamerstuk.Kamervraag:
		return "Schriftelijke vragen (Aanhangsel van de Handelingen)"
	case kamerstuk.Antwoordbrief:
		return "Beantwoording van schriftelijke vragen"
	case kamerstuk.VSO:
		return "Verslag van een schriftelijk overleg"
	case kamerstuk.Lijst:
		return "Lijst van vragen"
	case kamerstuk.Verslag:
		return "Verslag"
	case kamerstuk.Nota:
		return "Nota naar aanleiding van het verslag"
	case kamerstuk.MvT:
		return "Memorie van toelichting"
	case kamerstuk.Brief:
		return "Brief van de regering"
	case kamerstuk.Motie:
		return "Motie"
	case kamerstuk.Amendement:
		return "Amendement"
	case kamerstuk.Handelingen:
		return "Handelingen"
	}
	return cmp.Or(string(t), "unknown")
}

// exchanges prints who asks what, and how it is answered. An asker or a topic
// is named where it is another than before.
func (p *printer) exchanges(d *kamerstuk.Document) {
	text := d.Body.String()
	if d.Notice != (segment.Passage{}) {
		p.section("Mededeling")
		p.lines("  ", 4, text[d.Notice.Start:d.Notice.End])
	}
	if len(d.Exchanges) == 0 {
		return
	}
	p.section("Questions and answers")
	asker, topic := "", ""
	for i, e := range d.Exchanges {
		if i > 0 {
			p.out.WriteByte('\n')
		}
		if e.Asker != asker || e.Topic != topic {
			asker, topic = e.Asker, e.Topic
			p.heading("  " + strings.Trim(asker+": "+topic, ": "))
		}
		p.exchange(text, i, e)
	}
}

func (p *printer) exchange(text string, i int, e segment.Exchange) {
	label := strings.Join(e.Labels, ", ")
	switch {
	case len(e.Parts) > 0:
		for _, part := range e.Parts {
			p.lines(fmt.Sprintf("  %4s  ", part.Label), 2, text[part.Start:part.End])
		}
	case len(e.Labels) == 0:
		label = fmt.Sprint(i + 1)
		fallthrough
	default:
		p.lines(fmt.Sprintf("  %4s  ", label), 2, ask(text, e))
	}
	if n := len(e.Asks); n > 1 && len(e.Parts) == 0 {
		p.lines("        ", 1, fmt.Sprintf("(and %s more)", count(n-1, "question", "questions")))
	}
	if !e.Answered {
		p.lines("     -  ", 1, "no answer")
		return
	}
	p.lines("     >  ", 2, text[e.Answer.Start:e.Answer.End])
}

// ask returns the first sentence of an exchange that asks something, or the
// whole of the question where none was found.
func ask(text string, e segment.Exchange) string {
	if len(e.Asks) > 0 {
		return text[e.Asks[0].Start:e.Asks[0].End]
	}
	return text[e.Question.Start:e.Question.End]
}

// references prints each reference once, and then the dates.
func (p *printer) references(d *kamerstuk.Document) {
	all, dates := tally(d)
	if len(all) > 0 {
		p.section("References")
	}
	for _, r := range all {
		p.lines(fmt.Sprintf("  %-11s  ", r.kind), 2, r.citation+times(r.count))
		for _, more := range []string{r.address, r.others} {
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
	p.lines("  ", 4, strings.Join([]string{
		count(pages, "page", "pages"),
		count(len(slices.Collect(d.Body.Furniture())), "piece of furniture", "pieces of furniture"),
		count(len(slices.Collect(d.Body.Notes())), "note", "notes"),
		count(len(d.Exchanges), "exchange", "exchanges"),
		count(asks, "question", "questions"),
		count(references, "reference", "references"),
		count(dates, "date", "dates"),
	}, ", "))
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
