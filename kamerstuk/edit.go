package kamerstuk

import (
	"strings"
	"unicode/utf8"
)

// An Edit is one change that cleaning made: the raw bytes from Start to End
// were replaced by With, for a reason. An Edit with an empty With only took
// something out. The zero value is no edit.
type Edit struct {
	Start, End int    // half-open byte offsets in the raw text
	With       string // what stands in the text instead; "" where nothing does
	Reason     Reason
	// Doubtful is true where the decision rests on no evidence of the
	// document and no firm rule, so that a person may want to look at it.
	Doubtful bool
}

// A Reason says why an edit was made. The zero value is no reason.
type Reason uint8

// The reasons of an [Edit].
const (
	_                     Reason = iota
	ReasonEncoding               // bytes that are no UTF-8, read as Windows-1252; UTF-8 that was read so ("Ã¯"); a byte order mark
	ReasonNormalise              // characters composed to Unicode normalization form NFC
	ReasonLigature               // a ligature or the letter ĳ, spelled out
	ReasonHyphenMark             // a soft hyphen, or a special hyphen made plain
	ReasonInvisible              // a character without width
	ReasonSpace                  // odd, repeated or surrounding white space
	ReasonLineEnd                // a line end within a paragraph, or white space between paragraphs
	ReasonHyphenJoined           // a hyphen of the typesetter at a line end: the word is whole again
	ReasonHyphenKept             // a hyphen of the word itself at a line end: the line end went, the hyphen stayed
	ReasonHyphenSuspended        // a hyphen that stands for the rest of a word ("wet- en regelgeving")
	ReasonDiaeresis              // a diaeresis that the typesetter dropped at a line end came back ("geïndexeerd")
	ReasonAddress                // a web address broken over lines, joined
	ReasonFurniture              // a page header, footer, page number or publication block: see Text.Furniture
	ReasonNote                   // the text of a footnote: see Text.Notes
	ReasonNoteLabel              // the number before the text of a footnote, or the rule above the notes
	ReasonNoteMark               // the mark of a footnote in the running text
	ReasonMarkup                 // a tag or a character reference of HTML or XML
)

var reasonNames = [...]string{
	"", "encoding", "normalise", "ligature", "hyphen mark", "invisible", "space", "line end", "hyphen joined",
	"hyphen kept", "hyphen suspended", "diaeresis", "address", "furniture", "note", "note label", "note mark", "markup",
}

// String returns the reason in words, such as "hyphen joined", and "" for none.
func (r Reason) String() string { return nameOf(r, "Reason", reasonNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (r Reason) MarshalText() ([]byte, error) {
	return marshalName(r, "Reason", reasonNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (r *Reason) UnmarshalText(text []byte) error {
	return unmarshalName(r, text, "Reason", reasonNames[:])
}

// A change is an Edit as it is kept: what it wrote stands in the text that the
// changes of its run lead to, so that it holds no string of its own.
type change struct {
	start, end int // in the source
	at         int // byte offset of what it wrote in the text
	size       int32
	reason     Reason
	doubtful   bool
}

// textEnd is where what was written ends in the text.
func (c *change) textEnd() int { return c.at + int(c.size) }

// edit returns the Edit that a change of a text is.
func (c *change) edit(text string) Edit {
	return Edit{c.start, c.end, text[c.at:c.textEnd()], c.reason, c.doubtful}
}

// An editor writes a text out of a source, front to back, and keeps what it
// changed. Everything before pos has been written or replaced.
type editor struct {
	src     string
	pos     int
	out     strings.Builder
	changes []change
	runs    []run // those that are closed; the open one began at start and from
	start   int   // of the open run, in the text
	from    int   // of the open run, in the source
	first   int   // of the open run, in changes
}

// jump closes the run and opens one that begins at pos in the source.
func (e *editor) jump(pos int) {
	if pos == e.pos {
		return
	}
	e.close(e.pos)
	e.pos, e.from = pos, pos
}

// close closes the run, which ends at end in the source.
func (e *editor) close(end int) {
	e.runs = append(e.runs, run{e.start, e.out.Len(), e.from, end, e.changes[e.first:len(e.changes):len(e.changes)]})
	e.start, e.first = e.out.Len(), len(e.changes)
}

// keep copies the source up to end.
func (e *editor) keep(end int) {
	if end > e.pos {
		e.out.WriteString(e.src[e.pos:end])
		e.pos = end
	}
}

// replace writes with instead of the source up to end.
func (e *editor) replace(end int, with string, why Reason, doubtful bool) {
	if end == e.pos {
		e.insert(with, why, doubtful)
		return
	}
	if n := len(e.changes); why == ReasonEncoding && n > e.first && e.changes[n-1].reason == why && e.changes[n-1].end == e.pos && !isBlank(with) && !endsBlank(e.out.String()) {
		e.changes[n-1].end, e.changes[n-1].size = end, e.changes[n-1].size+int32(len(with)) // text that was misread is misread in rows
	} else {
		e.changes = append(e.changes, change{e.pos, end, e.out.Len(), int32(len(with)), why, doubtful})
	}
	e.out.WriteString(with)
	e.pos = end
}

// isBlank reports whether s is nothing but white space.
func isBlank(s string) bool { return strings.TrimSpace(s) == "" }

// endsBlank reports whether the last character of s is white space.
func endsBlank(s string) bool { return s != "" && isSpace(s[len(s)-1]) }

// insert writes what has no bytes of its own in the source: as part of the
// change before it, or else of the character before it, so that each change
// has a range of the source.
func (e *editor) insert(with string, why Reason, doubtful bool) {
	if with == "" {
		return
	}
	if n := len(e.changes); n > e.first && e.changes[n-1].end == e.pos && e.changes[n-1].textEnd() == e.out.Len() {
		e.changes[n-1].size += int32(len(with))
	} else {
		_, size := utf8.DecodeLastRuneInString(e.src[e.from:e.pos])
		e.changes = append(e.changes, change{e.pos - size, e.pos, e.out.Len() - size, int32(size + len(with)), why, doubtful})
	}
	e.out.WriteString(with)
}

// compose turns two lists of changes, from raw to middle and from middle to
// text, into one from raw to text. shift is the distance from middle to raw
// before the first change of either, grown the distance from middle to text.
// Where a change of the second list cuts into what one of the first wrote,
// both become one change.
func compose(first, second []change, shift, grown int) []change {
	if len(first) == 0 && shift == 0 {
		return second
	}
	c := composer{first: first, shift: shift, grown: grown}
	c.out = make([]change, 0, len(first)+len(second))
	for _, s := range second {
		c.add(s)
	}
	for len(c.first) > 0 {
		c.take()
	}
	return c.out
}

// A composer holds the state of compose.
type composer struct {
	first        []change // those not yet passed
	out          []change
	shift, grown int
	cut          change // the last change of first whose end lies behind what was composed
}

// because gives a change of white space the reason of the markup or of the
// misread bytes that it goes together with.
func (c *change) because(why Reason) {
	if (why == ReasonMarkup || why == ReasonEncoding) && (c.reason == ReasonSpace || c.reason == ReasonLineEnd) {
		c.reason = why
	}
}

// take passes a change of the first list that the second does not touch.
func (c *composer) take() {
	f := c.first[0]
	c.first = c.first[1:]
	c.shift = f.end - f.textEnd()
	f.at += c.grown
	c.out = append(c.out, f)
}

// add composes one change of the second list.
func (c *composer) add(s change) {
	for len(c.first) > 0 && c.first[0].textEnd() <= s.start {
		c.take()
	}
	d := s
	d.start, d.end = s.start+c.shift, s.end+c.shift
	if s.start < c.cut.textEnd() { // s begins in what is left of the last replacement
		last := c.out[len(c.out)-1]
		c.out = c.out[:len(c.out)-1]
		d.start, d.at, d.size = last.start, last.at, d.size+last.size-int32(c.cut.textEnd()-s.start)
		d.because(last.reason)
		if s.end < c.cut.textEnd() {
			d.end = last.end
			d.size += int32(c.cut.textEnd() - s.end)
		}
	}
	if len(c.first) > 0 && c.first[0].at < s.start { // s begins within a replacement
		kept := s.start - c.first[0].at
		d.start, d.at, d.size = c.first[0].start, d.at-kept, d.size+int32(kept)
		d.because(c.first[0].reason)
	}
	for len(c.first) > 0 && c.first[0].at < s.end {
		f := c.first[0]
		c.first = c.first[1:]
		c.shift = f.end - f.textEnd()
		d.end = s.end + c.shift
		d.because(f.reason)
		if f.textEnd() > s.end {
			d.end = f.end
			d.size += int32(f.textEnd() - s.end)
			c.cut = f
		}
	}
	c.grown = s.textEnd() - s.end
	c.out = append(c.out, d)
}
