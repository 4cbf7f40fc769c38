package kamerstuk

import (
	"github.com/kamertekst/kamertekst/segment"
	"strings"
)

// text writes the body and the notes.
func (p *page) text() Text {
	p.limits, p.spaced = limits(p.lines), isSpaced(p.lines)
	p.editor = editor{src: p.src}
	p.editor.out.Grow(len(p.src))
	full := p.full()
	p.editor.changes = make([]change, 0, full+full/8) // a line end each, and what was taken out
	p.out = make([]segment.Line, 0, full)
	last := -1
	for i := range p.lines {
		if l := &p.lines[i]; l.role != body || l.blank() || p.dropped(l) {
			continue
		}
		p.add(last, i)
		last = i
	}
	p.finish(last)
	p.editor.close(p.editor.pos)
	t := Text{s: p.editor.out.String(), lines: p.out, extractor: p.kind, runs: p.editor.runs}
	if len(p.notes) > 0 {
		t.notes = make([]Note, 0, len(p.notes))
	}
	for i := range p.notes {
		t.notes = append(t.notes, p.note(&p.notes[i]))
	}
	return t
}

// full counts the lines of the body that are not blank.
func (p *page) full() int {
	n := 0
	for i := range p.lines {
		if l := &p.lines[i]; l.role == body && !l.blank() {
			n++
		}
	}
	return n
}

// dropped reports whether a line of the body is a remnant that is no text:
// what converters write around endnotes, or a mark alone.
func (p *page) dropped(l *line) bool {
	if l.width > 16 {
		return false
	}
	s := l.text(p.src)
	return isNotesRule(s) || isEmptyNote(s)
}

// add writes line i of the body behind line last.
func (p *page) add(last, i int) {
	l := &p.lines[i]
	join := p.join(last, i)
	p.between(last, i, join)
	start := p.editor.out.Len()
	p.content(l)
	p.out = append(p.out, segment.Line{Start: start, End: p.editor.out.Len(), Width: l.width, Indent: l.indent, Page: l.page})
	if join == joinPrinted {
		p.carried += 1 + p.lines[last].width
	} else {
		p.carried = 0
	}
}

// finish writes what stands behind the last line.
func (p *page) finish(last int) {
	if last >= 0 {
		l := &p.lines[last]
		p.endHyphen(l)
	}
	p.gap(last, len(p.lines), "")
}

// endHyphen writes the hyphen that the text ends in.
func (p *page) endHyphen(l *line) {
	if l.hyphen == 0 || p.editor.pos >= l.end {
		return
	}
	switch {
	case l.hyphen > 1: // a soft hyphen with nothing behind it
		p.editor.replace(l.end, "", ReasonHyphenMark, false)
	case p.src[l.end-1] == pdfiumHyphen:
		p.editor.replace(l.end, "-", ReasonHyphenMark, true)
	default:
		p.editor.keep(l.end)
	}
}

// between writes what stands between line last and line i, and the hyphen that
// line last ends in.
func (p *page) between(last, i int, join joining) {
	if last < 0 {
		p.gap(last, i, "")
		return
	}
	l := &p.lines[last]
	switch join {
	case joinNone:
		p.endHyphen(l)
		p.gap(last, i, "\n\n")
	case joinTight:
		p.endHyphen(l)
		why := ReasonAddress
		if openDash(l.text(p.src), p.lines[i].text(p.src)) {
			why = ReasonLineEnd
		}
		p.gapFor(last, i, "", why, false)
	case joinHyphen:
		p.hyphen(last, i)
	default:
		p.endHyphen(l)
		with := " "
		if closesUp(p.lines[i].text(p.src)) {
			with = ""
		}
		p.gap(last, i, with)
	}
}

// closesUp reports whether a line begins with punctuation that belongs to the
// word before it: an extractor broke the line at a mark.
func closesUp(s string) bool {
	if s == "" || len(s) > 1 && s[1] != ' ' && s[1] != ')' && (s[1] != '.' || len(s) > 2) {
		return false
	}
	return strings.IndexByte(".,;:?!)", s[0]) >= 0
}

// hyphen decides on the hyphen between two lines and writes it.
func (p *page) hyphen(last, i int) {
	l, r := &p.lines[last], &p.lines[i]
	start := l.stem()
	v := p.evidence.judge(p.src[l.start:start], r.text(p.src))
	if v.reason == ReasonHyphenJoined || v.reason == ReasonDiaeresis {
		if _, broken := p.apart(last, i); broken || p.besides(last, i) {
			p.editor.replace(l.end, "", ReasonHyphenJoined, v.doubtful)
		}
		p.gapFor(last, i, "", ReasonHyphenJoined, v.doubtful)
		if v.reason == ReasonDiaeresis {
			p.editor.replace(r.start+1, v.with, v.reason, v.doubtful)
		}
		return
	}
	if p.src[start:l.end] == "-" {
		p.editor.keep(l.end)
	} else {
		p.editor.replace(l.end, "-", ReasonHyphenMark, v.doubtful)
	}
	with := ""
	if v.reason == ReasonHyphenSuspended {
		with = " "
	}
	p.gapFor(last, i, with, v.reason, v.doubtful)
}

// gap replaces what stands between two lines of the body, for being a line
// end.
func (p *page) gap(last, i int, with string) { p.gapFor(last, i, with, ReasonLineEnd, false) }

// gapFor replaces what stands between line last and line i of the body by
// with: white space, and lines that are no part of it, each with its reason.
func (p *page) gapFor(last, i int, with string, why Reason, doubtful bool) {
	end := len(p.src)
	if i < len(p.lines) {
		end = p.lines[i].start
	}
	if p.besides(last, i) {
		p.gapBeside(last, i, with, why, doubtful)
		return
	}
	if p.editor.pos < end && p.src[p.editor.pos:end] == with {
		p.editor.keep(end)
		return
	}
	at := p.editor.out.Len()
	// What is written goes in for the first white space, so that the last word
	// and what joins it to the next have a source of one piece.
	space := func(to int) {
		if to > p.editor.pos {
			p.editor.replace(to, with, why, doubtful)
			with = ""
		}
	}
	for k := last + 1; k < i; k++ {
		l := &p.lines[k]
		if l.blank() || l.end <= p.editor.pos {
			continue
		}
		space(l.start)
		if n := p.markAt(l.start); n != nil && l.role == markLine {
			p.takeMark(n)
			n.at = at
			continue
		}
		p.editor.replace(l.end, "", removal(l.role), false)
	}
	space(end)
	p.editor.replace(end, with, why, doubtful)
}

// besides reports whether the gap between two lines of the body lies in a part
// of the page with columns.
func (p *page) besides(last, i int) bool {
	for k := max(0, last); k <= i && k < len(p.lines); k++ {
		if p.lines[k].column > 0 {
			return true
		}
	}
	return false
}

// gapBeside is gapFor where columns stand side by side: each line is a run of
// its own, and the white space behind it stands for what joins it to the next.
func (p *page) gapBeside(last, i int, with string, why Reason, doubtful bool) {
	at := p.editor.out.Len()
	end := p.editor.pos
	for end < len(p.src) && isSpace(p.src[end]) {
		end++
	}
	p.editor.replace(end, with, why, doubtful)
	for k := last + 1; k < i; k++ {
		l := &p.lines[k]
		if l.blank() {
			continue
		}
		p.editor.jump(l.start)
		if n := p.markAt(l.start); n != nil && l.role == markLine {
			p.takeMark(n)
			n.at = at
			continue
		}
		p.editor.replace(l.end, "", removal(l.role), false)
	}
	if i < len(p.lines) {
		p.editor.jump(p.lines[i].start)
	}
}

// removal returns the reason for which a line left the body.
func removal(r role) Reason {
	switch r {
	case furniture:
		return ReasonFurniture
	case noteText:
		return ReasonNote
	}
	return ReasonNoteLabel
}

// content writes a line up to its hyphen, without the marks of notes and with
// single spaces.
func (p *page) content(l *line) {
	end := l.stem()
	for p.editor.pos < end {
		pos := p.editor.pos
		n := p.markBefore(l, end)
		stop := end
		if n != nil {
			stop = n.mark.start
			for stop > pos && isSpace(p.src[stop-1]) {
				stop--
			}
		}
		p.repaired(l, stop)
		p.words(l, stop)
		if n != nil {
			p.takeMark(n)
		}
	}
}

// repaired writes text within a line up to its last repair.
func (p *page) repaired(l *line, end int) {
	for len(p.repairs) > 0 && p.repairs[0].end <= end {
		r := p.repairs[0]
		p.repairs = p.repairs[1:]
		if r.start >= p.editor.pos && r.start > l.start {
			p.words(l, r.start)
			p.editor.replace(r.end, r.with, r.why, false)
		}
	}
}

// words writes text within a line, each run of white space as one space.
func (p *page) words(l *line, end int) {
	for l.holds&(wide|oddSpace) != 0 && p.editor.pos < end {
		s := p.src[p.editor.pos:end]
		k := wideSpace(s)
		if k < 0 {
			break
		}
		p.editor.keep(p.editor.pos + k)
		n := 0
		for k+n < len(s) && isSpace(s[k+n]) {
			n++
		}
		p.editor.replace(p.editor.pos+n, " ", ReasonSpace, false)
	}
	p.editor.keep(end)
}

// wideSpace returns the offset of the first white space in s that is not one
// single space, or -1.
func wideSpace(s string) int {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c <= ' ' && (c == ' ' && i+1 < len(s) && isSpace(s[i+1]) || c >= '\t' && c <= '\r') {
			return i
		}
	}
	return -1
}

// markBefore returns the note whose mark stands next, on a line before end.
func (p *page) markBefore(l *line, end int) *footnote {
	if len(p.marks) > 0 && p.marks[0].mark.start >= l.start && p.marks[0].mark.end <= end {
		return p.marks[0]
	}
	return nil
}

// markAt returns the note whose mark stands next, at an offset.
func (p *page) markAt(at int) *footnote {
	if len(p.marks) > 0 && p.marks[0].mark.start == at {
		return p.marks[0]
	}
	return nil
}

// takeMark takes a mark out of the text.
func (p *page) takeMark(n *footnote) {
	n.at = p.editor.out.Len()
	if p.editor.pos < n.mark.start {
		p.editor.replace(n.mark.start, "", ReasonSpace, false)
	}
	p.editor.replace(n.mark.end, "", ReasonNoteMark, false)
	p.marks = p.marks[1:]
}

// note writes the text of a note.
func (p *page) note(n *footnote) Note {
	q := page{src: p.src, lines: p.lines, kind: p.kind, evidence: p.evidence, limits: p.limits}
	q.editor = editor{src: p.src, pos: n.text}
	last := -1
	for k, i := range n.lines {
		l := p.lines[i]
		if k == 0 {
			l.start = n.text
		}
		if l.start >= l.end {
			continue
		}
		if last < 0 {
			q.editor.pos, q.editor.from = l.start, l.start
		} else {
			q.between(last, i, q.joinNote(last, i))
		}
		q.content(&l)
		last = i
	}
	if last >= 0 {
		q.endHyphen(&p.lines[last])
	}
	q.editor.close(q.editor.pos)
	t := Text{s: q.editor.out.String(), extractor: p.kind, runs: q.editor.runs}
	return Note{Label: n.label, Mark: Range{n.mark.start, n.mark.end}, At: n.at, Start: n.start, End: n.end, Text: t}
}
