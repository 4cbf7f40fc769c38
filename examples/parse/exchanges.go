package main

import (
	"fmt"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/segment"
)

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
		if of := strings.Join(e.Askers, ", "); of != asker || e.Topic != topic {
			asker, topic = of, e.Topic
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

// speeches prints who says what in a debate, in the first words of it.
func (p *printer) speeches(d *kamerstuk.Document) {
	if len(d.Speeches) == 0 {
		return
	}
	p.section("Debate")
	text := d.Body.String()
	for i, s := range d.Speeches {
		if i > 0 {
			p.out.WriteByte('\n')
		}
		p.heading("  " + speaker(s))
		p.lines("        ", 2, text[s.Start:s.End])
	}
}

// speaker names who gives a speech: a member with the fractie, a member of the
// government with the office, the chair by the office alone.
func speaker(s segment.Speech) string {
	name := strings.TrimSpace(s.Office + " " + s.Speaker)
	if s.Fractie != "" {
		name += " (" + s.Fractie + ")"
	}
	return name
}
