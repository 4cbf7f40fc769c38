package kamerstuk

import (
	"iter"
	"sort"

	"github.com/kamertekst/kamertekst/segment"
)

// A Text is clean text that knows where each of its bytes came from. Its zero
// value is the empty text. A Text is immutable and safe for concurrent use.
//
// It is always valid UTF-8 in Unicode normalization form NFC. Paragraphs,
// headings and list items are separated by one empty line.
//
// Inside, a Text is a list of runs in reading order. Each run is a range of
// the text that a range of the raw bytes made, so that columns printed side
// by side can be read one after the other.
type Text struct {
	s         string
	runs      []run // none where the text is the raw text as it came in
	notes     []Note
	furniture []Furniture
	lines     []segment.Line
	extractor Extractor
}

// A run is a range of the text, the range of raw bytes that made it, and what
// was changed on the way.
type run struct {
	start, end       int
	rawStart, rawEnd int
	changes          []change // sorted; at is an offset in the whole text
}

// String returns the text.
func (t Text) String() string { return t.s }

// Len returns the length of the text in bytes.
func (t Text) Len() int { return len(t.s) }

// Extractor returns what kind of text the raw text was found to be.
func (t Text) Extractor() Extractor { return t.extractor }

// Notes returns the footnotes in the order of their texts.
func (t Text) Notes() iter.Seq[Note] {
	return func(yield func(Note) bool) {
		for _, n := range t.notes {
			if !yield(n) {
				return
			}
		}
	}
}

// Furniture returns what belongs to the printed page and not to the paper, in
// order: page headers and footers, page numbers, the publication block.
func (t Text) Furniture() iter.Seq[Furniture] {
	return func(yield func(Furniture) bool) {
		for _, f := range t.furniture {
			if !yield(f) {
				return
			}
		}
	}
}

// Lines returns the printed lines that the text was made of, in order: the
// layout evidence that a segment.Splitter takes. There are none for text that
// came in clean, and for that of a note.
func (t Text) Lines() iter.Seq[segment.Line] {
	return func(yield func(segment.Line) bool) {
		for _, l := range t.lines {
			if !yield(l) {
				return
			}
		}
	}
}

// Splitter returns a segment.Splitter that knows how the text stood on its
// pages.
func (t Text) Splitter() segment.Splitter { return segment.Splitter{Lines: t.lines} }

// A Run is a range of a text and the range of raw bytes that made it.
type Run struct {
	Start, End int   // in the text
	Source     Range // in the raw text
}

// Runs returns the runs of the text in reading order. Text that was read from
// top to bottom is one run; of columns printed side by side each line is one.
// The edits within the source of a run, applied to it, give the text of the
// run; the sources of two runs do not overlap.
func (t Text) Runs() iter.Seq[Run] {
	return func(yield func(Run) bool) {
		if t.runs == nil && t.s != "" {
			yield(Run{0, len(t.s), Range{0, len(t.s)}})
		}
		for _, r := range t.runs {
			if !yield(Run{r.start, r.end, Range{r.rawStart, r.rawEnd}}) {
				return
			}
		}
	}
}

// Edits returns what was changed, run by run in reading order.
//
// Nothing is lost: a raw byte that is no white space is in the text or in
// exactly one edit, which says why it went.
func (t Text) Edits() iter.Seq[Edit] {
	return func(yield func(Edit) bool) {
		for i := range t.runs {
			for j := range t.runs[i].changes {
				if !yield(t.runs[i].changes[j].edit(t.s)) {
					return
				}
			}
		}
	}
}

// Source returns the smallest range of raw bytes that holds all that
// text[start:end] was made of. Where the range lies apart in the raw text (in
// two columns, or before and after a footnote), it spans what lies between:
// Sources gives the pieces. Offsets outside the text are moved to its bounds.
//
// The edits inside the range, applied to its bytes, give text[start:end]
// again, unless start or end cuts a replacement in two.
func (t Text) Source(start, end int) (int, int) {
	start, end = t.clamp(start, end)
	lo, hi := -1, -1
	for i := t.runAt(start); i < len(t.runs); i++ {
		r := &t.runs[i]
		if r.start > end || r.start == end && lo >= 0 {
			break
		}
		if r.start == r.end && start < end { // something taken out
			continue
		}
		a, b := r.source(max(start, r.start), min(end, r.end))
		if lo < 0 || a < lo {
			lo = a
		}
		hi = max(hi, b)
	}
	if lo < 0 {
		return start, end
	}
	return lo, hi
}

// A Range is a range of raw bytes, half-open.
type Range struct{ Start, End int }

// Sources returns the pieces of the raw text that text[start:end] was made
// of, in reading order: maximal ranges of raw bytes without anything in
// between that was taken out as furniture, footnote, mark or tag.
func (t Text) Sources(start, end int) iter.Seq[Range] {
	start, end = t.clamp(start, end)
	return func(yield func(Range) bool) {
		if t.runs == nil && start < end {
			yield(Range{start, end})
		}
		for i := t.runAt(start); i < len(t.runs) && t.runs[i].start < end; i++ {
			if !t.runs[i].pieces(max(start, t.runs[i].start), min(end, t.runs[i].end), yield) {
				return
			}
		}
	}
}

// slice returns text[start:end], with offsets outside the text moved to its
// bounds.
func (t Text) slice(start, end int) string {
	start, end = t.clamp(start, end)
	return t.s[start:end]
}

func (t Text) clamp(start, end int) (int, int) {
	start = min(max(start, 0), len(t.s))
	return start, min(max(end, start), len(t.s))
}

// runAt returns the index of the run that holds the byte at offset.
func (t Text) runAt(offset int) int {
	i := sort.Search(len(t.runs), func(i int) bool { return t.runs[i].end > offset })
	if i == len(t.runs) && i > 0 {
		i--
	}
	return i
}

// source returns the raw range of [start, end), which lies within the run.
// The range begins after what was taken out before start, and ends before
// what was taken out after end.
func (r *run) source(start, end int) (int, int) {
	lo := r.rawStart + start - r.start
	i := sort.Search(len(r.changes), func(i int) bool { return r.changes[i].textEnd() > start })
	if i < len(r.changes) && r.changes[i].at < start {
		lo = r.changes[i].start
	} else if i > 0 {
		lo = r.changes[i-1].end + start - r.changes[i-1].textEnd()
	}
	if end <= start && (end < r.end || end == r.start) {
		return lo, lo
	}
	hi := r.rawStart + end - r.start
	j := sort.Search(len(r.changes), func(i int) bool { return r.changes[i].at >= end }) - 1
	if j >= 0 {
		c := &r.changes[j]
		if c.textEnd() > end {
			hi = c.end
		} else {
			hi = c.end + end - c.textEnd()
		}
	}
	if end <= start { // the end of the run: before what was taken out behind it
		return hi, hi
	}
	return lo, max(lo, hi)
}

// cuts reports whether a change took out what is no part of the running text.
func (c change) cuts() bool {
	switch c.reason {
	case ReasonFurniture, ReasonNote, ReasonNoteLabel, ReasonNoteMark:
		return true
	case ReasonMarkup:
		return c.size == 0 // a tag; a character reference stands for a character
	}
	return false
}

// pieces yields the raw ranges of [start, end), cut where something was taken
// out that is no part of the running text.
func (r *run) pieces(start, end int, yield func(Range) bool) bool {
	lo, hi := r.source(start, end)
	i := sort.Search(len(r.changes), func(i int) bool { return r.changes[i].start >= lo })
	for ; i < len(r.changes) && r.changes[i].end <= hi; i++ {
		if !r.changes[i].cuts() {
			continue
		}
		if lo < r.changes[i].start && !yield(Range{lo, r.changes[i].start}) {
			return false
		}
		lo = r.changes[i].end
	}
	return lo >= hi || yield(Range{lo, hi})
}
