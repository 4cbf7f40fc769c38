package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
)

// An inline is a part of a paragraph: words, a reference, a date, or the mark
// of a note.
type inline struct {
	Text    string
	ID      string // anchor of a mention
	Href    string // of a reference
	Title   string // what is shown on hover
	Date    string // of a date
	Missing bool   // a reference to what was not published
	Note    int    // of a mark: number of the note on this page, from 1
}

// A note is a footnote.
type note struct {
	Number int // on this page, from 1: numbers as printed can come twice
	Label  string
	Marked bool // its mark is in the text
	Inline []inline
}

// inline returns a range of the body as its parts. A mark inside a reference
// comes after it.
func (b *builder) inline(start, end int) []inline {
	var all []inline
	done := start
	words := func(to int) {
		if done < to {
			all = append(all, inline{Text: b.text[done:to]})
			done = to
		}
	}
	marks := b.marksIn(start, end)
	for i := b.firstMention(start); i < b.inBody && b.doc.Mentions[i].Start < end; i++ {
		m := b.doc.Mentions[i]
		if m.End > end {
			continue
		}
		for len(marks) > 0 && b.notes[marks[0]].At <= m.Start {
			words(b.notes[marks[0]].At)
			all = append(all, b.mark(marks[0]))
			marks = marks[1:]
		}
		words(m.Start)
		all = append(all, b.mention(i, b.text[done:max(done, m.End)]))
		done = max(done, m.End)
	}
	for _, n := range marks {
		words(b.notes[n].At)
		all = append(all, b.mark(n))
	}
	words(end)
	return all
}

// firstMention returns the index of the first mention of the body that does not
// begin before an offset.
func (b *builder) firstMention(at int) int {
	i, _ := slices.BinarySearchFunc(b.doc.Mentions[:b.inBody], at, func(m kamerstuk.Mention, at int) int {
		return cmp.Compare(m.Start, at)
	})
	return i
}

// mention returns a reference or a date with its words. Of several that share
// their words, only the first has them; the others are anchors.
func (b *builder) mention(i int, text string) inline {
	m := b.doc.Mentions[i]
	in := inline{Text: text, Title: hover(m, b.doc.Text(m))}
	if !b.anchored[i] {
		b.anchored[i] = true
		in.ID = anchor(i)
	}
	if m.Ref.Kind() == refs.KindDate {
		in.Date = htmlDate(m.Ref)
		return in
	}
	in.Href = address(m)
	in.Missing = m.Exists == refs.DoesNotExist
	return in
}

// anchor is the name of the place of a mention on the page.
func anchor(mention int) string { return fmt.Sprintf("m%d", mention+1) }

// place leads to a mention, the nth of its kind. One that no paragraph has
// whole, since it goes on in the next, has no anchor.
func (b *builder) place(mention, n int) link {
	l := link{Text: strconv.Itoa(n + 1)}
	if b.doc.Mentions[mention].Note >= 0 {
		l.Text += " (noot)"
	}
	if b.anchored[mention] {
		l.ID = anchor(mention)
	}
	return l
}

// htmlDate returns a date as the element time has it, or "".
func htmlDate(r refs.Ref) string {
	if s := r.String(); !strings.ContainsAny(s, "{/X") {
		return s
	}
	return ""
}

// marksIn returns the notes whose mark is in a range of the body or at its
// end, by their index.
func (b *builder) marksIn(start, end int) (marks []int) {
	first, _ := slices.BinarySearchFunc(b.marks, start+1, func(n, at int) int { return cmp.Compare(b.notes[n].At, at) })
	for _, n := range b.marks[first:] {
		if b.notes[n].At > end {
			break
		}
		marks = append(marks, n)
	}
	return marks
}

func (b *builder) mark(n int) inline {
	b.marked[n] = true
	return inline{Text: b.notes[n].Label, Note: n + 1}
}

// notesIn returns the notes whose mark is in a range and that were not shown
// yet.
func (b *builder) notesIn(start, end int) (all []note) {
	for _, i := range b.marksIn(start, end) {
		if !b.noted[i] {
			all = append(all, b.note(i))
		}
	}
	return all
}

// looseNotes returns the notes that were not shown beside the text.
func (b *builder) looseNotes() (all []note) {
	for i := range b.notes {
		if !b.noted[i] {
			all = append(all, b.note(i))
		}
	}
	return all
}

func (b *builder) note(n int) note {
	b.noted[n] = true
	text, done := b.notes[n].Text.String(), 0
	var all []inline
	inNotes := b.doc.Mentions[b.inBody:]
	first, _ := slices.BinarySearchFunc(inNotes, n, func(m kamerstuk.Mention, n int) int { return cmp.Compare(m.Note, n) })
	for i := b.inBody + first; i < len(b.doc.Mentions) && b.doc.Mentions[i].Note == n; i++ {
		m := b.doc.Mentions[i]
		all = append(all, inline{Text: text[done:max(done, m.Start)]}, b.mention(i, text[max(done, m.Start):max(done, m.End)]))
		done = max(done, m.End)
	}
	return note{Number: n + 1, Label: b.notes[n].Label, Marked: b.marked[n], Inline: append(all, inline{Text: text[done:]})}
}

// hover says what a mention is: its kind, its citation, its identifier.
func hover(m kamerstuk.Mention, text string) string {
	if d, ok := m.Ref.(refs.Date); ok {
		return dutchDate(d)
	}
	s := kindName(m.Ref.Kind()) + ": " + citation(m, text)
	if id := m.Ref.String(); !strings.Contains(s, id) {
		s += " (" + id + ")"
	}
	if m.Exists == refs.DoesNotExist {
		s += " – " + notPublished
	}
	return s
}
