package kamerstuk

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stop returns the first line behind line i that no note on its page can hold.
func (f *noteFinder) stop(i, page int) int {
	for i++; i < len(f.lines); i++ {
		l := &f.lines[i]
		if l.page != page || l.role == noteText || i == f.until {
			break
		}
		if l.blank() || l.role != body {
			continue
		}
		s := l.text(f.src)
		if isNotesRule(s) || l.isLabel(f.src) || isReference(s) || strings.HasPrefix(s, "Geachte ") {
			break
		}
		if n, ok := readLabel(s); ok && n.style != plainStyle {
			break
		}
	}
	return i
}

// fewLines is how many lines behind the end of a sentence may still belong to
// a note at the foot of its page.
const fewLines = 6

// noteEnd returns the line before stop at which a note has ended and the body
// goes on: in text of two columns the notes stand at the foot of each.
func (f *noteFinder) noteEnd(l noteLabel, stop int) int {
	open := f.openBefore(l.line)
	width := f.width
	for i := l.line; i < stop; i++ {
		at := &f.lines[i]
		if at.blank() || at.role != body || i == l.line && l.text >= at.end {
			continue
		}
		width = max(width, at.width)
		next := f.nextBody(i, stop)
		if next == stop {
			return stop
		}
		s := f.lines[next].text(f.src)
		if !f.printed { // a line is a paragraph
			if unicode.IsLower(firstRune(s)) {
				continue
			}
			return next
		}
		t := at.text(f.src)
		if i == l.line {
			t = t[l.text-at.start:]
		}
		if t == "" || !endsNote(t) || brokenAddress(t, s) {
			continue
		}
		goesOn := open && unicode.IsLower(firstRune(s))
		short := at.width+1+firstWidth(s) <= width
		if (short || goesOn) && (goesOn || f.bodyLines(next, stop) > fewLines) {
			return next
		}
	}
	return stop
}

// endsNote reports whether a note may end with line s.
func endsNote(s string) bool {
	return endsSentence(s) && s[len(s)-1] != ':' && s[len(s)-1] != ';' || strings.HasSuffix(s, ")") || strings.HasSuffix(s, "/")
}

// firstWidth returns the columns of the first word of a line.
func firstWidth(s string) int {
	if k := strings.IndexByte(s, ' '); k > 0 {
		s = s[:k]
	}
	return utf8.RuneCountInString(s)
}

// lookBack is how many lines before a note the body is looked for.
const lookBack = 200

// openBefore reports whether the last line of the body before line i does not
// end a sentence.
func (f *noteFinder) openBefore(i int) bool {
	stop := max(0, i-lookBack)
	for i--; i >= stop; i-- {
		if l := &f.lines[i]; !l.blank() && l.role == body {
			return !endsSentence(l.text(f.src))
		}
	}
	return false
}

// breaksLine reports whether line i stands within a sentence of the body whose
// last line before it is full: no heading stands there.
func (f *noteFinder) breaksLine(i int) bool {
	return f.openBefore(i) && f.lines[f.lastBody(0, i)].width > f.width*3/4
}

// ended reports whether no line of the body follows line i on its page.
func (f *noteFinder) ended(i int) bool {
	stop := f.pageEnd(i)
	return f.nextBody(i, stop) == stop
}

// hasLetter reports whether s holds a letter.
func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// nextBody returns the next line of the body behind line i, or stop.
func (f *noteFinder) nextBody(i, stop int) int {
	for i++; i < stop; i++ {
		if l := &f.lines[i]; !l.blank() && l.role == body {
			return i
		}
	}
	return stop
}

// bodyLines counts the lines of the body from i on, up to one more than
// fewLines.
func (f *noteFinder) bodyLines(i, stop int) int {
	n := 0
	for ; i < stop && n <= fewLines; i++ {
		if l := &f.lines[i]; !l.blank() && l.role == body {
			n++
		}
	}
	return n
}

// continued gives the last note the lines of it that run over to the next
// page: they stand at its foot, before line i, and are wider than the body.
func (f *noteFinder) continued(i int) {
	if len(f.notes) == 0 {
		return
	}
	note := &f.notes[len(f.notes)-1]
	if f.lines[i].page != note.page+1 || endsNote(f.src[note.start:note.end]) {
		return
	}
	last := &f.lines[note.lines[len(note.lines)-1]]
	first, wide := i, last.hyphen > 0 || last.width > f.width && f.openBefore(f.lastBody(0, i))
	for k := i - 1; k >= 0 && i-k <= 3*fewLines; k-- {
		l := &f.lines[k]
		if l.blank() || l.role != body {
			continue
		}
		if l.page != f.lines[i].page || first < i && l.width <= f.width {
			break
		}
		wide = wide || l.width > f.width
		first = k
	}
	if !wide || !endsNote(f.lines[f.lastBody(first, i)].text(f.src)) {
		return
	}
	for k := first; k < i; k++ {
		f.add(note, k)
	}
}

// lastBody returns the last line of the body in [first, i).
func (f *noteFinder) lastBody(first, i int) int {
	for i--; i > first && (f.lines[i].blank() || f.lines[i].role != body); i-- {
	}
	return i
}
