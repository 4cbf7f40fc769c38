package kamerstuk

import (
	"slices"
	"sort"
	"strings"
)

// A Note is a footnote or endnote.
type Note struct {
	// Label is the number or sign of the note as printed: "1", "*".
	Label string
	// Mark is where the mark stood in the raw text. It is empty, with Start
	// equal to End, where no mark was found.
	Mark Range
	// At is the offset in the text where the mark stood, or -1 where no mark
	// was found.
	At int
	// Start and End are the half-open range of raw bytes of the note, from
	// its label to its last visible character.
	Start, End int
	// Text is the note, without its label, with its own map to the raw bytes.
	Text Text
}

// A style is a way to print the number of a note. Mark and label of a note
// have the same style; a superscript number loses its style in plain text.
type style uint8

const (
	plainStyle        style = iota // 1
	parenStyle                     // 1)
	bracketStyle                   // [1]
	caretStyle                     // [^1], as converters from DOCX write it
	raisedStyle                    // ¹
	romanStyle                     // i, as DOCX numbers endnotes
	romanBracketStyle              // [i]
	starStyle                      // *, **
)

// A footnote is a note found in the lines of a source.
type footnote struct {
	label      string
	number     int
	style      style
	page       int
	start, end int   // in the source, label included
	text       int   // where its text begins on its first line
	lines      []int // its lines; the first may hold the label alone
	mark       mark  // zero where none was found
	at         int   // where the mark stood in the text, or -1
}

// maxNote is the highest number of a note, and maxStars the most asterisks.
const (
	maxNote  = 999
	maxStars = 3
)

// findNotes finds the texts of footnotes at the foot of their pages and at
// the end of the document, gives their lines their role, and ties them to
// their marks in the body. It returns the lines too, as those that hold two notes
// are cut.
func findNotes(src string, lines []line, kind Extractor) ([]line, []footnote) {
	f := noteFinder{src: src, lines: lines, printed: !kind.paragraphs()}
	labels := f.labels(nil)
	cut := f.cutNotes(labels)
	above := f.aboveAnswer()
	if cut || len(above) > 0 {
		labels = f.labels(above)
	}
	lines = f.lines
	if len(labels) > 0 {
		f.onPages(labels)
	}
	if len(f.notes) == 0 {
		f.underHeading()
	}
	if len(f.notes) == 0 {
		return lines, nil
	}
	f.tie()
	f.tieSmallOne(above)
	f.tieMembers()
	for i := range f.notes {
		f.notes[i].hold(lines)
		m := &f.notes[i].mark
		if l := &lines[m.line]; m.found() && l.start == m.start && l.end == m.end {
			l.role = markLine
		}
	}
	sort.SliceStable(f.notes, func(i, j int) bool { return f.notes[i].lines[0] < f.notes[j].lines[0] })
	return lines, f.notes
}

// onPages finds the notes of each page, and else those at the end.
func (f *noteFinder) onPages(labels []noteLabel) {
	f.marks = findMarks(f.src, f.lines, labels, false)
	f.width, _ = usualWidth(f.lines)
	for i := 0; i < len(labels); {
		j := i
		for j < len(labels) && f.lines[labels[j].line].page == f.lines[labels[i].line].page {
			j++
		}
		f.page(labels[i:j])
		i = j
	}
	if len(f.notes) == 0 && f.printed {
		f.atEnd(labels)
	}
}

// hold widens the range of a note to its lines behind the first: beside a column
// they may stand before it.
func (n *footnote) hold(lines []line) {
	for _, i := range n.lines[1:] {
		if l := &lines[i]; !l.blank() {
			n.start, n.end = min(n.start, l.start), max(n.end, l.end)
		}
	}
}

type noteFinder struct {
	src     string
	lines   []line
	marks   *marks
	notes   []footnote
	width   int                // columns of a full line of the body
	printed bool               // the lines are those of printed pages
	ends    bool               // the notes stand at the end of the document
	until   int                // the line at which a list of notes ends, or 0
	tried   bool               // they were looked for there
	last    [starStyle + 1]int // the last number given to a note of each style
}

// page finds the notes of one page among its labels. They are numbered on
// from the page before, or anew.
func (f *noteFinder) page(labels []noteLabel) {
	for _, st := range [...]style{caretStyle, bracketStyle, parenStyle, plainStyle, raisedStyle, romanBracketStyle, romanStyle, starStyle} {
		var of []noteLabel
		for _, l := range labels {
			if l.style == st && f.lines[l.line].role == body {
				of = append(of, l)
			}
		}
		if st == plainStyle && f.printed && f.displaced(of) {
			continue
		}
		row := f.row(of, st)
		if row != nil && st == plainStyle && f.printed && f.mayEnd(of, row[0]) && f.atEnd(of) {
			continue
		}
		if row != nil {
			f.continued(row[0].line)
			f.take(row)
		}
	}
}

// mayEnd reports whether the notes of a page, of which row begins the row whose
// marks stand on it, may be the first of all the notes of the document: the mark
// of the first stands on no line of the page.
func (f *noteFinder) mayEnd(labels []noteLabel, row noteLabel) bool {
	if len(f.notes) > 0 || f.tried || f.pageOf(row.line) == 0 {
		return false
	}
	first := slices.IndexFunc(labels, func(l noteLabel) bool { return l.number == 1 })
	return first >= 0 && labels[first].line <= row.line && f.marks.best(1, plainStyle, f.pageOf(row.line), labels[first].line) < sure
}

// atEnd finds notes with plain numbers at the end of the document, whose marks
// stand on any page before them. It reports whether there are any.
func (f *noteFinder) atEnd(labels []noteLabel) bool {
	onPages := f.marks
	f.ends, f.tried = true, true
	f.marks = findMarks(f.src, f.lines, labels, true)
	var of []noteLabel
	for _, l := range labels {
		if l.style == plainStyle {
			of = append(of, l)
		}
	}
	row := f.row(of, plainStyle)
	if len(row) > 1 {
		f.take(row)
		return true
	}
	f.ends, f.marks = false, onPages
	return false
}

// pageOf returns the page on which the marks of a note on line i stand: of
// endnotes, all is one page.
func (f *noteFinder) pageOf(i int) int {
	if f.ends {
		return 0
	}
	return f.lines[i].page
}

// row returns the labels that begin the notes of a page: the last row of
// numbers, each one more than the one before, that begins where the numbering
// stands and whose marks stand in the text before it.
func (f *noteFinder) row(labels []noteLabel, st style) []noteLabel {
	places := make(map[int][]int) // of each number, its places in labels, descending
	for i := len(labels) - 1; i >= 0; i-- {
		places[labels[i].number] = append(places[labels[i].number], i)
	}
	last := f.last[st]
	for k, first := range [...]int{last + 1, 1, last + 2, last + 3} {
		if k == 1 && last == 0 || k > 1 && !f.printed {
			continue
		}
		tried := places[first]
		if len(tried) > 8 { // a page full of ones is a table
			tried = tried[:8]
		}
		for _, i := range tried {
			if f.lone(labels[i]) && f.ended(labels[i].line) {
				continue // the number of the page
			}
			row := []noteLabel{labels[i]}
			for j := i + 1; j < len(labels) && len(row) < maxNote; j++ {
				if labels[j].number == row[len(row)-1].number+1 {
					row = append(row, labels[j])
				}
			}
			if row = f.marked(row, first == last+1); row != nil {
				return row
			}
		}
	}
	return nil
}

// marked returns the row of notes up to the last whose mark stands in the text
// before it, or nil where the marks are missing. Where the row goes on with
// the numbering of the notes and breaks a sentence of the body, marks that
// hide behind other numbers will do. A list of the members of a committee is a
// note also where OCR lost its mark.
func (f *noteFinder) marked(row []noteLabel, next bool) []noteLabel {
	page := f.pageOf(row[0].line)
	found, weak, last := 0, 0, -1
	for i, l := range row {
		score := f.marks.best(l.number, l.style, page, l.line)
		switch {
		case score >= sure || l.style == caretStyle || f.isMembers(l.text):
			found++
			last = i
		case score > 0:
			weak = max(weak, score)
			last = i
		}
	}
	row = row[:last+1]
	if len(row) > 0 && !f.isMembers(row[0].text) && !f.breaksLine(row[0].line) && f.asks(row) {
		return nil
	}
	if found == 0 && f.holdQuestions(row) {
		return nil
	}
	switch {
	case found > 0 && found*3 >= len(row)*2:
		return row
	case next && f.printed && (found > 0 || weak > 1) && (f.interrupts(row[0].line) || f.atFoot(row)):
		return row
	}
	return nil
}

// asks reports whether what stands below the first label is a question: the
// label is its number.
func (f *noteFinder) asks(row []noteLabel) bool {
	if len(row) == 0 || row[0].style != plainStyle {
		return false
	}
	stop := f.stop(row[0].line, f.lines[row[0].line].page)
	if len(row) > 1 {
		stop = min(stop, row[1].line)
	}
	for i, n := row[0].line, 0; i < stop && n <= fewLines; i++ {
		l := &f.lines[i]
		if l.blank() || l.role != body || i == row[0].line && row[0].text >= l.end {
			continue
		}
		if n++; endsSentence(l.text(f.src)) {
			return strings.HasSuffix(l.text(f.src), "?")
		}
	}
	return false
}

// holdQuestions reports whether at least half of what stands below the labels
// of a row holds a question: the labels are the numbers of a list of questions.
func (f *noteFinder) holdQuestions(row []noteLabel) bool {
	asked := 0
	for k, l := range row {
		stop := min(len(f.lines), l.line+2*fewLines)
		if k+1 < len(row) {
			stop = min(stop, row[k+1].line)
		}
		for i := l.line; i < stop; i++ {
			if s := f.lines[i].text(f.src); strings.Contains(s, "? ") || strings.HasSuffix(s, "?") {
				asked++
				break
			}
		}
	}
	return asked*2 >= len(row)
}

// atFoot reports whether a row of notes stands at the foot of its page and is
// short.
func (f *noteFinder) atFoot(row []noteLabel) bool {
	first := row[0].line
	stop := f.stop(first, f.lines[first].page)
	lines := 0
	for i := first; i < stop; i++ {
		if l := &f.lines[i]; !l.blank() && l.role == body {
			if lines++; lines > 3*fewLines {
				return false
			}
		}
	}
	if stop < len(f.lines) && f.lines[stop].page == f.lines[first].page || stop == len(f.lines) && !f.footed() {
		return false
	}
	return f.noteEnd(row[len(row)-1], stop) == stop
}

// footed reports whether the last page ends in a footer, as a printed page
// does.
func (f *noteFinder) footed() bool {
	i := len(f.lines) - 1
	for i > 0 && f.lines[i].blank() {
		i--
	}
	return i >= 0 && f.lines[i].role == furniture
}

// interrupts reports whether the line at which a note begins stands within a
// sentence of the body, or is set wider than the body.
func (f *noteFinder) interrupts(i int) bool {
	if f.openBefore(i) {
		return true
	}
	l := &f.lines[i]
	if l.width <= 3 && i+1 < len(f.lines) {
		l = &f.lines[i+1]
	}
	return l.width > f.width+1
}

// take makes notes of a row of labels.
func (f *noteFinder) take(row []noteLabel) {
	for k, l := range row {
		first := &f.lines[l.line]
		note := footnote{number: l.number, style: l.style, page: f.pageOf(l.line), start: first.start, end: first.end, text: l.text, at: -1}
		note.label = labelOf(l)
		stop := f.stop(l.line, first.page)
		if k+1 < len(row) {
			stop = min(stop, row[k+1].line)
		}
		if k+1 == len(row) || f.printed || !f.follows(l, row[k+1]) {
			stop = f.noteEnd(l, stop)
		}
		for i := l.line; i < stop; i++ {
			f.add(&note, i)
		}
		if note.text >= note.end && k+1 < len(row) && f.heap(row[k:]) {
			f.spread(row[k:])
			break
		}
		if note.text >= note.end || !hasLetter(f.src[note.text:note.end]) { // a label with nothing behind it
			for _, i := range note.lines {
				f.lines[i].role = body
			}
			continue
		}
		f.notes = append(f.notes, note)
	}
	f.last[row[0].style] = row[len(row)-1].number
}

// follows reports whether the note of label next stands behind that of label l
// with nothing but notes in between, in text of a paragraph a line: the mark of
// next stands before both.
func (f *noteFinder) follows(l, next noteLabel) bool {
	all := f.marks.of(next.number, next.style)
	return len(all) > 0 && all[len(all)-1].line < l.line
}

// heap reports whether the labels of a row stand one below the other before
// all their texts, as pdftotext sets them where a page has the numbers in a
// column of their own.
func (f *noteFinder) heap(row []noteLabel) bool {
	for k := 1; k < len(row); k++ {
		if f.nextBody(row[k-1].line, row[k].line) != row[k].line || row[k].text < f.lines[row[k].line].end {
			return false
		}
	}
	return true
}

// spread makes notes of labels that stand in a heap and of the texts below
// them.
func (f *noteFinder) spread(row []noteLabel) {
	last := row[len(row)-1].line
	f.share(row, last, f.stop(last, f.lines[last].page))
}

// share gives the labels of a group the lines from the one at on up to stop: a
// line each, or where there are more lines, up to the end of a sentence each.
// The last note has what is left.
func (f *noteFinder) share(group []noteLabel, at, stop int) {
	lines := 0
	for i := at + 1; i < stop; i++ {
		if l := &f.lines[i]; !l.blank() && l.role == body {
			lines++
		}
	}
	page := f.lines[at].page
	for k, l := range group {
		label := &f.lines[l.line]
		note := footnote{number: l.number, style: l.style, page: page, label: labelOf(l), start: -1, at: -1}
		if l.text < label.end { // its text begins on its line
			note.start, note.text, note.end, note.lines = label.start, l.text, label.end, append(note.lines, l.line)
			label.role = noteText
		} else {
			label.role = labelLine
		}
		for at < stop {
			next := f.nextBody(at, stop)
			if next == stop || len(note.lines) > 0 && k+1 < len(group) && f.endsAt(at, next, lines == len(group)) {
				break
			}
			f.add(&note, next)
			at = next
		}
		if len(note.lines) == 0 {
			label.role = body
			continue
		}
		if note.start < 0 {
			note.start = f.lines[note.lines[0]].start
			note.text = note.start
		}
		f.notes = append(f.notes, note)
	}
}

// endsAt reports whether a note ends with line at, before line next; single is
// true where each note has one line.
func (f *noteFinder) endsAt(at, next int, single bool) bool {
	s := f.lines[at].text(f.src)
	return single || endsNote(s) && !brokenAddress(s, f.lines[next].text(f.src))
}

// add adds a line to a note.
func (f *noteFinder) add(note *footnote, i int) {
	if l := &f.lines[i]; !l.blank() && l.role == body {
		l.role = noteText
		note.lines = append(note.lines, i)
		note.end = l.end
	}
}

// isNotesRule recognises what converters from DOCX write before the endnotes.
func isNotesRule(s string) bool { return s == "--footnotes--" }

// isEmptyNote recognises the separators that DOCX keeps among its notes.
func isEmptyNote(s string) bool { return s == "[^-1]" || s == "[^0]" }
