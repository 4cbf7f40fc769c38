package main

import (
	"math"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// A moment is a date or a period on the time line.
type moment struct {
	Date   string // for people
	Time   string // for the element time, or ""
	Period bool
	Role   string // what the head says of the day
	Before string // the words of the first place around the date
	Words  string
	After  string
	Places []link
	// Gap is the distance to the moment before, from 0 to 6: more for a longer
	// time, but a century does not push the rest off the page.
	Gap   int
	first time.Time
	date  refs.Date
}

// moments returns the dates of a paper that name their year, each once, in the
// order of time.
func (b *builder) moments() []moment {
	d := b.doc
	var all []moment
	index := make(map[refs.Date]int)
	sentences := slices.Collect(d.Sentences())
	for i, m := range d.Mentions {
		date, ok := m.Ref.(refs.Date)
		first, resolved := date.First()
		if !ok || !resolved {
			continue
		}
		at, seen := index[date]
		if !seen {
			at = len(all)
			index[date] = at
			new := moment{Date: dutchDate(date), Time: htmlDate(date), Period: period(date), Role: role(&d.Head, date), first: first, date: date}
			if m.Note < 0 {
				new.quote(b.text, around(sentences, m.Start), m)
			} else {
				text := b.notes[m.Note].Text.String()
				new.quote(text, segment.Sentence{End: len(text)}, m)
			}
			all = append(all, new)
		}
		all[at].Places = append(all[at].Places, b.place(i, len(all[at].Places)))
	}
	slices.SortStableFunc(all, func(a, b moment) int { return a.first.Compare(b.first) })
	for i := 1; i < len(all); i++ {
		days := all[i].first.Sub(all[i-1].first).Hours() / 24
		all[i].Gap = min(6, int(math.Log2(days+1)/2))
	}
	return all
}

// period reports whether a date is more than a day.
func period(d refs.Date) bool {
	_, ok := d.Day()
	return !ok
}

// role says what a day is to the paper itself.
func role(h *kamerstuk.Head, d refs.Date) string {
	var roles []string
	if d == h.DateAsked {
		roles = append(roles, "gevraagd")
	}
	if d == h.DateAnswered {
		roles = append(roles, "beantwoord")
	}
	if d == h.Date && len(roles) == 0 {
		roles = append(roles, "dag van het stuk")
	}
	return strings.Join(roles, ", ")
}

// around returns the sentence that an offset is in.
func around(sentences []segment.Sentence, at int) segment.Sentence {
	i, ok := slices.BinarySearchFunc(sentences, at, func(s segment.Sentence, at int) int {
		switch {
		case s.End <= at:
			return -1
		case s.Start > at:
			return 1
		}
		return 0
	})
	if !ok {
		return segment.Sentence{Start: at, End: at}
	}
	return sentences[i]
}

// quoted is how many bytes of the sentence stand on each side of a date.
const quoted = 70

// quote sets the words of a mention and what stands around them.
func (q *moment) quote(text string, s segment.Sentence, m kamerstuk.Mention) {
	q.Words = text[m.Start:m.End]
	start, end := min(s.Start, m.Start), max(s.End, m.End)
	q.Before, q.After = text[start:m.Start], text[m.End:end]
	if len(q.Before) > quoted {
		cut := q.Before[len(q.Before)-quoted:]
		q.Before = "… " + cut[strings.IndexByte(cut, ' ')+1:]
	}
	if len(q.After) > quoted {
		cut := q.After[:quoted]
		if i := strings.LastIndexByte(cut, ' '); i >= 0 {
			cut = cut[:i]
		}
		q.After = cut + " …"
	}
	q.Before, q.After = whole(q.Before), whole(q.After)
}

// whole drops the bytes of a character that was cut in two.
func whole(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "")
}
