package kamerstuk

import (
	"sort"

	"github.com/kamertekst/kamertekst/segment"
)

// A Cleaner makes clean text of the raw text of a paper. Its zero value works
// and is ready to use; it is not changed by cleaning, so that one Cleaner may
// serve many goroutines.
type Cleaner struct {
	// Extractor is the kind of text that comes in. The zero value,
	// ExtractorAuto, has it recognised from the text.
	Extractor Extractor
	// Words is a list of Dutch words, asked where neither the document nor a
	// rule decides on a hyphen. It may be nil.
	Words Words
}

// Clean makes clean text of the raw text of a paper with the zero Cleaner.
func Clean(raw string) Text { return Cleaner{}.Clean(raw) }

// Clean makes clean text of the raw text of a paper: characters repaired,
// lines joined to paragraphs, line-end hyphens resolved by the rules of Dutch
// spelling, page furniture and footnotes taken out of the running text.
//
// Every text can be cleaned. Bytes that are not UTF-8 are read as
// Windows-1252; what is not understood stays as it is.
func (c Cleaner) Clean(raw string) Text {
	src, first, kind := c.decode(raw)
	if !kind.breaks() && isClean(src) {
		return untouched(raw, src, first, kind)
	}
	p := page{src: src, lines: splitLines(src), kind: kind, evidence: evidence{src: src, words: c.Words}}
	paginate(p.lines)
	p.recognise()
	p.lines = splitNumbers(src, p.lines)
	var found []Furniture
	p.lines, found = findFurniture(src, p.lines)
	if p.kind == ExtractorPDFLayout {
		p.lines = splitColumns(src, p.lines)
	}
	p.lines, p.notes = findNotes(src, p.lines, p.kind)
	p.marks = marksInOrder(p.notes)
	p.repair()
	text := p.text()
	text.furniture = found
	return text.rebase(first, len(src))
}

// decode takes markup out of a text and makes the passes over characters. It
// returns what kind of text it is, as far as that is known.
func (c Cleaner) decode(raw string) (string, []change, Extractor) {
	if c.Extractor != ExtractorHTML && (c.Extractor != ExtractorAuto || !isMarkup(raw)) {
		src, first := characters(raw)
		return src, first, c.Extractor
	}
	plain, first := stripMarkup(raw)
	src, second := characters(plain)
	return src, compose(first, second, 0, 0), ExtractorHTML
}

// recognise finds out what kind of text it is, where the caller does not know,
// and cuts what is glued.
func (p *page) recognise() {
	if p.kind == ExtractorAuto || p.kind == ExtractorPDFGlued {
		if lines, glued := splitGlued(p.src, p.lines); glued {
			p.kind, p.lines = ExtractorPDFGlued, lines
		}
	}
	if p.kind == ExtractorAuto {
		p.kind = recognise(p.src, p.lines)
	}
}

// repair finds what was broken within lines.
func (p *page) repair() {
	switch p.kind {
	case ExtractorPDFUnhyphenated:
		p.repairs = findLost(p.src, p.lines)
	case ExtractorPDFGlued, ExtractorOCR:
		p.repairs = findRests(p.src, p.lines)
	case ExtractorParagraphs:
		if !p.dense() {
			return // text that was cleaned before
		}
		if p.repairs = findRests(p.src, p.lines); len(p.repairs) > 0 {
			p.kind = ExtractorOCR
		}
	}
}

// dense reports whether two lines stand with no blank line between them.
func (p *page) dense() bool {
	for i := 1; i < len(p.lines); i++ {
		if !p.lines[i].blank() && !p.lines[i-1].blank() {
			return true
		}
	}
	return false
}

// A page is a source with all that was found on its pages, from which the text
// is written.
type page struct {
	src      string
	lines    []line
	kind     Extractor
	notes    []footnote
	marks    []*footnote // those with a mark, in the order of their marks
	repairs  []repair    // within lines, in order
	evidence evidence
	limits   []uint8 // of each line, the columns that a full line has there
	spaced   bool    // blank lines stand between paragraphs
	editor   editor
	out      []segment.Line
	carried  int // columns of a printed line that an extractor broke at a mark
}

// marksInOrder returns the notes that have a mark, in the order of the marks.
// Of two that claim the same characters the later goes without.
func marksInOrder(notes []footnote) []*footnote {
	var all []*footnote
	for i := range notes {
		if notes[i].mark.found() {
			all = append(all, &notes[i])
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].mark.order < all[j].mark.order })
	n := 0
	for _, note := range all {
		if n > 0 && note.mark.line == all[n-1].mark.line && note.mark.start < all[n-1].mark.end {
			note.mark = mark{}
			continue
		}
		all[n] = note
		n++
	}
	return all[:n]
}

// rebase turns ranges of the source, which is n bytes long, into ranges of
// the raw text.
func (t Text) rebase(first []change, n int) Text {
	if first == nil {
		return t
	}
	map0 := run{end: n, rawEnd: n, changes: first}
	for i := range t.runs {
		t.runs[i] = t.runs[i].rebase(&map0)
	}
	for i := range t.furniture {
		f := &t.furniture[i]
		f.Start, f.End = map0.source(f.Start, f.End)
	}
	for i := range t.notes {
		note := &t.notes[i]
		note.Start, note.End = map0.source(note.Start, note.End)
		note.Mark.Start, note.Mark.End = map0.source(note.Mark.Start, note.Mark.End)
		note.Text = note.Text.rebase(first, n)
	}
	return t
}

// rebase turns a run over the source into a run over the raw text. What was
// changed at the ends of the source belongs to the run that holds them.
func (r run) rebase(source *run) run {
	lo, hi := source.source(r.rawStart, r.rawEnd)
	first := source.changes
	i := sort.Search(len(first), func(i int) bool { return first[i].textEnd() > r.rawStart })
	j := sort.Search(len(first), func(i int) bool { return first[i].at >= r.rawEnd })
	shift := lo - r.rawStart
	if r.rawStart == 0 {
		i, lo, shift = 0, 0, 0
	}
	if r.rawEnd == source.end {
		j = len(first)
		hi = r.rawEnd
		if j > 0 {
			hi += first[j-1].end - first[j-1].textEnd()
		}
	}
	r.changes = clip(compose(first[i:max(i, j)], r.changes, shift, r.start-r.rawStart), r.start, r.end)
	r.rawStart, r.rawEnd = lo, hi
	return r
}

// clip cuts changes off at the bounds of the text that they are of: one that
// reaches over a bound wrote white space there, which is gone.
func clip(changes []change, start, end int) []change {
	for i := 0; i < len(changes) && changes[i].at < start; i++ {
		changes[i].size = int32(max(0, changes[i].textEnd()-start))
		changes[i].at = start
	}
	for i := len(changes) - 1; i >= 0 && changes[i].textEnd() > end; i-- {
		changes[i].at = min(changes[i].at, end)
		changes[i].size = int32(end - changes[i].at)
	}
	return changes
}
