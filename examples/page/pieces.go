package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/kamertekst/kamertekst/segment"
)

// A piece is a part of the body from top to bottom: an exchange, a speech, or
// the text between them.
type piece struct {
	ID       string
	Asker    string // of an exchange: the fractie that asks
	Numbers  string // of the questions of an exchange: "3 en 4"
	Question []paragraph
	Answered bool
	Speaker  string      // of a speech
	Text     []paragraph // the answer, the speech or the text
	See      []link      // the questions to whose answers the answer points
	Printed  []stretch   // question and answer as they came in
	start    int
}

// Exchange reports whether the piece is a question with its answer.
func (p piece) Exchange() bool { return strings.HasPrefix(p.ID, questionPrefix) }

// A paragraph is a paragraph or a heading with the notes that belong to it.
type paragraph struct {
	ID     string
	Level  int    // of a heading, 2 for the outermost; 0 for a paragraph
	Label  string // number of the question that begins here
	Inline []inline
	Notes  []note
	// Row is the row of the grid that the paragraph stands in, and Span how
	// many rows its notes may take: until the next paragraph with notes.
	Row, Span int
}

func (p paragraph) plain() string {
	var b strings.Builder
	for _, i := range p.Inline {
		b.WriteString(i.Text)
	}
	return b.String()
}

// pieces returns the whole body: each exchange and speech where it begins, and
// between them the text that is in none.
func (b *builder) pieces() []piece {
	var all []piece
	var taken []segment.Passage
	for i, e := range b.doc.Exchanges {
		all = append(all, b.exchange(i, e))
		taken = append(taken, e.Question, e.Answer)
		for _, p := range e.Parts {
			taken = append(taken, segment.Passage{Start: p.Start, End: p.End})
		}
	}
	for i, s := range b.doc.Speeches {
		line := b.speakerLine(s)
		all = append(all, b.speech(i, s, line))
		taken = append(taken, line, segment.Passage{Start: s.Start, End: s.End})
	}
	slices.SortFunc(taken, func(x, y segment.Passage) int { return cmp.Compare(x.Start, y.Start) })
	done := 0
	for _, t := range append(taken, segment.Passage{Start: len(b.text), End: len(b.text)}) {
		if done < t.Start {
			all = append(all, b.between(done, t.Start)...)
		}
		done = max(done, t.End)
	}
	slices.SortStableFunc(all, func(x, y piece) int { return cmp.Compare(x.start, y.start) })
	return all
}

// questionPrefix begins the names of the places of exchanges.
const questionPrefix = "vraag-"

// questionID is the name of the place of an exchange on the page.
func questionID(exchange int) string { return fmt.Sprint(questionPrefix, exchange+1) }

func (b *builder) exchange(i int, e segment.Exchange) piece {
	p := piece{
		ID:       questionID(i),
		Asker:    strings.Join(e.Askers, ", "),
		Answered: e.Answered,
		Text:     b.column(e.Answer.Start, e.Answer.End),
		start:    e.Question.Start,
	}
	if n := len(e.Labels) - 1; n > 0 {
		p.Numbers = strings.Join(e.Labels[:n], ", ") + " en " + e.Labels[n]
	} else if n == 0 {
		p.Numbers = e.Labels[0]
	}
	for _, part := range e.Parts {
		ask := b.column(part.Start, part.End)
		if len(ask) > 0 {
			ask[0].Label = part.Label
		}
		p.Question = append(p.Question, ask...)
		p.start = min(p.start, part.Start)
	}
	if len(e.Parts) == 0 {
		p.Question = b.column(e.Question.Start, e.Question.End)
	}
	for _, l := range e.See {
		p.See = append(p.See, link{b.labels[l], l})
	}
	p.Printed = b.printed(e.Question)
	if e.Answered {
		p.Printed = append(append(p.Printed, stretch{Text: "\n\n"}), b.printed(e.Answer)...)
	}
	return p
}

// printed returns a passage as it came in.
func (b *builder) printed(s segment.Passage) []stretch {
	return b.repaired(b.doc.Body.Source(s.Start, s.End))
}

// speakerLine returns the paragraph before a speech, which names the speaker.
func (b *builder) speakerLine(s segment.Speech) segment.Passage {
	end := len(strings.TrimRight(b.text[:s.Start], " \n"))
	return segment.Passage{Start: strings.LastIndexByte(b.text[:end], '\n') + 1, End: end}
}

func (b *builder) speech(i int, s segment.Speech, line segment.Passage) piece {
	return piece{
		ID:      fmt.Sprintf("spreker-%d", i+1),
		Speaker: strings.TrimRight(b.text[line.Start:line.End], ": "),
		Text:    b.column(s.Start, s.End),
		start:   s.Start,
	}
}

// between returns a stretch of text that is in no exchange and no speech, as a
// piece, or none where only the labels of questions and answers stand there.
func (b *builder) between(start, end int) []piece {
	if text := b.column(start, end); len(text) > 0 {
		return []piece{{Text: text, start: start}}
	}
	return nil
}

// column returns the paragraphs of a range of the body, as rows of a grid.
func (b *builder) column(start, end int) (all []paragraph) {
	for start < end {
		stop := end
		if i := strings.Index(b.text[start:end], "\n\n"); i >= 0 {
			stop = start + i
		}
		s := b.text[start:stop]
		from := start + len(s) - len(strings.TrimLeft(s, " \n"))
		to := start + len(strings.TrimRight(s, " \n"))
		if from < to && !b.isLabel(b.text[from:to]) {
			all = append(all, paragraph{
				ID:     fmt.Sprintf("p%d", from),
				Level:  b.headings[from],
				Inline: b.inline(from, to),
				Notes:  b.notesIn(from, to),
				Row:    len(all) + 1,
			})
		}
		start = stop + len("\n\n")
	}
	next := len(all)
	for i := len(all) - 1; i >= 0; i-- {
		all[i].Span = next - i
		if all[i].Notes != nil {
			next = i
		}
	}
	return all
}

// isLabel reports whether a paragraph only says which question or answer
// follows, which the page shows in its own way.
func (b *builder) isLabel(s string) bool {
	if len(b.doc.Exchanges) == 0 {
		return false
	}
	l, ok := segment.ParseLabel(s)
	return ok && (l.Kind == segment.QuestionLabel || l.Kind == segment.AnswerLabel) ||
		b.labels[strings.Trim(s, " .:)")] != ""
}
