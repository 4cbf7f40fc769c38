package kamerstuk

import (
	"cmp"
	"iter"
	"math"
	"slices"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// A Document is a paper that was read. Fields without a value are zero. Its
// strings are copies or parts of the clean text, never of the raw text.
type Document struct {
	Head
	// Body is the running text, which also holds the footnotes, the furniture
	// and the map to the raw bytes.
	Body Text
	// Notice is the Mededeling that stands in place of answers, as a range of
	// the body; zero where there is none.
	Notice segment.Passage
	// Exchanges are the questions with their answers, as ranges of the body.
	Exchanges []segment.Exchange
	// Speeches are what each speaker says in a debate, as ranges of the body.
	Speeches []segment.Speech
	// Motion and Amendment are what a paper of that type proposes.
	Motion    Motion
	Amendment Amendment
	// Sections are the headings of a letter, a memorie van toelichting, a nota
	// or a verslag with what they cover, as ranges of the body.
	Sections []segment.Section
	// Mentions are the references and dates of the body, then those of the
	// notes, each in order: a mention's Start counts bytes of the body, or of
	// the text of its note. Those that nothing in the paper completes are left
	// out ("stuk nr. 13", "artikel 5"), but for dates, motions, and articles
	// that name their paragraph. So is what the paper says of itself. The
	// methods rely on their order.
	Mentions []Mention
}

// A Mention is a reference or date in a document.
type Mention struct {
	// Resolved has the reference, completed from the document, and its place
	// in the body or in the text of the note.
	refs.Resolved
	// Note is the index of the note that the mention stands in, or -1 where
	// it stands in the body.
	Note int
}

// holder returns the text that a mention stands in: the body, or that of its
// note.
func (d *Document) holder(m Mention) Text {
	if m.Note >= 0 && m.Note < len(d.Body.notes) {
		return d.Body.notes[m.Note].Text
	}
	return d.Body
}

// Note returns the note that a mention stands in, and whether it stands in one.
func (d *Document) Note(m Mention) (note Note, ok bool) {
	if m.Note >= 0 && m.Note < len(d.Body.notes) {
		return d.Body.notes[m.Note], true
	}
	return Note{}, false
}

// Source returns the range of raw bytes of a mention, from its first to its
// last: a page end and its furniture may stand within; see Sources.
func (d *Document) Source(m Mention) (start, end int) { return d.holder(m).Source(m.Start, m.End) }

// Sources returns the pieces of the raw text that a mention was made from, in
// the order of the mention; see [Text.Sources].
func (d *Document) Sources(m Mention) iter.Seq[Range] { return d.holder(m).Sources(m.Start, m.End) }

// Text returns the words of a mention, as a part of the body or of its note.
func (d *Document) Text(m Mention) string { return d.holder(m).slice(m.Start, m.End) }

// Sentences returns the sentences of the body, as ranges of it.
func (d *Document) Sentences() iter.Seq[segment.Sentence] {
	return d.Body.Splitter().Sentences(d.Body.s)
}

// Blocks returns the blocks of the body, which tile it.
func (d *Document) Blocks() iter.Seq[segment.Block] {
	return d.Body.Splitter().Blocks(d.Body.s)
}

// A Parser reads papers. Its zero value works and is ready to use; it is not
// changed by parsing, so that one Parser may serve many goroutines.
type Parser struct {
	// Date is the day against which dates without a year are resolved in a
	// paper that does not state its own date. Where it is zero too, it is the
	// day of the questions that the paper answers; else the dates stay without
	// a year. In questions and answers the days on which they were asked and
	// answered come first.
	Date refs.Date
	// Index knows which identifiers exist. It may be nil: then the existence
	// of what is referred to is not known.
	Index refs.Index
	// Words is further evidence on hyphens; see Cleaner. It may be nil.
	Words Words
	// Extractor is the kind of text that comes in; see Cleaner.
	Extractor Extractor
}

// Parse reads a paper with the zero Parser.
func Parse(raw string) *Document { return Parser{}.Parse(raw) }

// Parse reads a paper: it cleans the raw text, reads the head, joins questions
// to answers, and finds and resolves all references and dates. Every text
// parses; a text with nothing in it gives a Document with nothing in it.
func (p Parser) Parse(raw string) *Document {
	body := Cleaner{Extractor: p.Extractor, Words: p.Words}.Clean(raw)
	d := &Document{Body: body}
	own := d.readHead(raw)
	d.split()
	d.find(p, own)
	return d
}

// split reads what stands in the body, each type of paper in its own way.
func (d *Document) split() {
	splitter := d.Body.Splitter()
	if d.Type == TypeHandelingen || d.Type == TypeVerslag {
		d.Speeches = slices.Collect(splitter.Speeches(d.Body.s))
	}
	if d.Type == TypeHandelingen || d.Speeches != nil { // the verslag of a committee may be of a debate
		return
	}
	switch d.Type {
	case TypeMotie, TypeAmendement:
		d.readProposal()
		return
	case TypeBrief, TypeMvT:
		d.Sections = slices.Collect(segment.Sections(d.Body.s))
		return
	case TypeVerslag, TypeNota:
		d.Sections = slices.Collect(segment.Sections(d.Body.s))
	case TypeKamervraag:
		d.Notice, _ = segment.Notice(d.Body.s)
	}
	d.Exchanges = slices.Collect(splitter.Exchanges(d.Body.s))
}

// find finds and resolves the mentions of body and notes. The paper's own
// identifiers in its title block, own, are no mentions.
func (d *Document) find(p Parser, own segment.Passage) {
	usual := 8 + len(d.Body.s)/400 // most papers have fewer, and a copy costs more
	all := make([]refs.Mention, 0, usual)
	notes := make([]int, 0, usual)
	for m := range refs.All(d.Body.s) {
		if m.Start < own.End && m.End > own.Start && d.isOwn(m.Ref) {
			continue
		}
		all = append(all, m)
		notes = append(notes, -1)
	}
	for i := range d.Body.notes {
		for m := range refs.All(d.Body.notes[i].Text.s) {
			all = append(all, m)
			notes = append(notes, i)
		}
	}
	if len(all) == 0 {
		return
	}
	r := refs.Resolver{Index: p.Index, Date: d.referenceDate(p.Date)}
	if own, err := refs.ParseKamerstuk(d.Identifier); err == nil && d.hasDossier(own.Dossier()) {
		r.Dossier = own.Dossier() // of several, the one that it has its number in
	} else if len(d.Dossiers) == 1 {
		r.Dossier = d.Dossiers[0]
	}
	d.Mentions = make([]Mention, 0, len(all))
	resolved := r.Resolve(all)
	d.redate(r, all, notes, resolved)
	for i, m := range resolved {
		if m.Incomplete && !standsAlone(m.Ref) {
			continue // nothing in the paper says what it is a part of
		}
		d.Mentions = append(d.Mentions, Mention{m, notes[i]})
	}
}

// standsAlone reports whether a mention means something to a reader though
// the paper does not say what it belongs to: a day without a year, a motion by
// its movers, an article that names its paragraph ("artikel 55, eerste lid").
func standsAlone(r refs.Ref) bool {
	switch r := r.(type) {
	case refs.Date, refs.Motion:
		return true
	case refs.Article:
		return r.Paragraph() != ""
	}
	return false
}

// referenceDate returns the day against which dates without a year are
// resolved: that of the paper, else the one given, else that of the questions
// it answers.
func (d *Document) referenceDate(given refs.Date) refs.Date {
	for _, date := range [...]refs.Date{d.Date, given, d.DateAsked} {
		if !date.IsZero() {
			return date
		}
	}
	return refs.Date{}
}

// Askers returns who asks the questions of an exchange of the document: the
// fracties that the text around it names, or a member whose fractie it does not
// say, else the members who ask all questions of the paper.
func (d *Document) Askers(e segment.Exchange) Persons {
	if len(e.Askers) == 0 {
		return d.AskedBy
	}
	var all Persons
	for _, asker := range e.Askers {
		p := Person{Printed: asker}
		if fractie, ok := segment.Fractie(asker); ok {
			p.Fractie = fractie
		} else {
			p.Name = asker
		}
		all = append(all, p)
	}
	return all
}

// MentionsIn returns the mentions that lie within body[start:end], in order.
func (d *Document) MentionsIn(start, end int) iter.Seq[Mention] {
	return d.mentions(-1, start, end)
}

// MentionsInNote returns the mentions in the text of a note, in order; i is
// its place among the notes of the body.
func (d *Document) MentionsInNote(i int) iter.Seq[Mention] {
	return d.mentions(i, 0, math.MaxInt)
}

// mentions returns the mentions in a note, or with -1 in the body, that lie
// within a range.
func (d *Document) mentions(note, start, end int) iter.Seq[Mention] {
	order := func(m Mention) int { // as they stand in Mentions: the body first
		if m.Note < 0 {
			return cmp.Or(cmp.Compare(-1, note), cmp.Compare(m.Start, start))
		}
		if note < 0 {
			return 1
		}
		return cmp.Or(cmp.Compare(m.Note, note), cmp.Compare(m.Start, start))
	}
	return func(yield func(Mention) bool) {
		i, _ := slices.BinarySearchFunc(d.Mentions, 0, func(m Mention, _ int) int { return order(m) })
		for ; i < len(d.Mentions) && d.Mentions[i].Note == note && d.Mentions[i].Start < end; i++ {
			if d.Mentions[i].End <= end && !yield(d.Mentions[i]) {
				return
			}
		}
	}
}

// isOwn reports whether a reference in the title block is to the paper itself.
func (d *Document) isOwn(r refs.Ref) bool {
	switch r := r.(type) {
	case refs.Kamerstuk:
		return r.String() == d.Identifier || d.hasDossier(r.Dossier())
	case refs.Dossier:
		return d.hasDossier(r)
	case refs.Aanhangsel:
		return r.String() == d.Identifier
	case refs.TKNumber:
		return d.Identifier == "kv-tk-"+r.String()
	}
	return false
}

func (d *Document) hasDossier(x refs.Dossier) bool {
	for _, y := range d.Dossiers {
		if x == y {
			return true
		}
	}
	return false
}
