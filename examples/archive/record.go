package main

import (
	"cmp"
	"database/sql"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// A record is what the database keeps of a paper: its rows, but for their
// numbers. The fields are the columns in schema.sql.
type record struct {
	kind, identifier, date, title, text, notes string

	exchanges []exchange
	mentions  []mention
}

// answered counts the exchanges that have an answer.
func (r *record) answered() (n int) {
	for _, e := range r.exchanges {
		if e.answer.Valid {
			n++
		}
	}
	return n
}

type exchange struct {
	labels, topic, question    string
	answer                     sql.NullString
	questionStart, questionEnd int
	answerStart, answerEnd     sql.NullInt64
	askers                     []asker
}

type asker struct{ fractie, member string }

type mention struct {
	kind, target, dossier, url, citation string
	before, text, after                  string
}

// newRecord makes the record of a document.
func newRecord(d *kamerstuk.Document) *record {
	r := &record{
		kind:       string(d.Type),
		identifier: d.Identifier,
		date:       d.Date.String(),
		title:      d.Title,
		text:       d.Body.String(),
	}
	var notes []string
	for n := range d.Body.Notes() {
		notes = append(notes, n.Text.String())
	}
	for _, e := range d.Exchanges {
		r.exchanges = append(r.exchanges, newExchange(d, r.text, e))
	}
	for _, m := range d.Mentions {
		if m.Ref.Kind() == refs.KindDate {
			continue
		}
		around := r.text
		if m.Note >= 0 {
			around = notes[m.Note]
		}
		r.mentions = append(r.mentions, newMention(m, around))
	}
	for i, n := range notes {
		notes[i] = strings.ReplaceAll(n, "\n", " ")
	}
	r.notes = strings.Join(notes, "\n")
	return r
}

func newExchange(d *kamerstuk.Document, text string, e segment.Exchange) exchange {
	x := exchange{
		labels:        strings.Join(e.Labels, ", "),
		topic:         cmp.Or(e.Topic, d.Subject),
		question:      text[e.Question.Start:e.Question.End],
		questionStart: e.Question.Start,
		questionEnd:   e.Question.End,
		askers:        askers(d, e),
	}
	if e.Answered {
		x.answer = sql.NullString{String: text[e.Answer.Start:e.Answer.End], Valid: true}
		x.answerStart = sql.NullInt64{Int64: int64(e.Answer.Start), Valid: true}
		x.answerEnd = sql.NullInt64{Int64: int64(e.Answer.End), Valid: true}
	}
	return x
}

// askers says who asks a question: whom the text around it names, else those
// who ask all questions of the paper, such as "Erkens (VVD)".
func askers(d *kamerstuk.Document, e segment.Exchange) []asker {
	var all []asker
	for _, p := range d.Askers(e) {
		all = append(all, asker{p.Fractie, p.Name})
	}
	return all
}

// newMention makes the row of a mention that stands in a text.
func newMention(m kamerstuk.Mention, around string) mention {
	target, citation := cmp.Or(m.Target(), m.Ref), m.Printed.String()
	if target != m.Ref { // the paper that the motion is
		citation = refs.Citation{Ref: target}.String()
	}
	row := mention{
		kind:     m.Ref.Kind().String(),
		target:   target.String(),
		url:      target.URL(),
		citation: cmp.Or(citation, target.String()),
		before:   tail(around[:m.Start]),
		text:     oneLine(around[m.Start:m.End]),
		after:    head(around[m.End:]),
	}
	switch x := target.(type) {
	case refs.Kamerstuk:
		row.dossier = x.Dossier().String()
	case refs.Dossier:
		row.dossier = x.String()
	}
	return row
}

// nearby is how many bytes before and after a mention are kept.
const nearby = 80

// tail returns the last words of the paragraph that s ends in.
func tail(s string) string {
	s = s[strings.LastIndexByte(s, '\n')+1:]
	if len(s) <= nearby {
		return s
	}
	s = strings.ToValidUTF8(s[len(s)-nearby:], "")
	_, words, _ := strings.Cut(s, " ")
	return "... " + words
}

// head returns the first words of the paragraph that s begins in.
func head(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return cut(s, nearby)
}

// cut cuts a text between words where it is longer than n bytes.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	s = strings.ToValidUTF8(s[:n], "")
	return s[:max(0, strings.LastIndexByte(s, ' '))] + " ..."
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
