package kamerstuk

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
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
	plainStyle   style = iota // 1
	parenStyle                // 1)
	bracketStyle              // [1]
	caretStyle                // [^1], as converters from DOCX write it
	starStyle                 // *, **
)

// A noteLabel is a line that may begin the text of a note.
type noteLabel struct {
	line   int // index of the line
	number int
	style  style
	text   int // offset in the source where the text of the note begins; the line's end where it stands below
}

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
// their marks in the body.
func findNotes(src string, lines []line, kind Extractor) []footnote {
	f := noteFinder{src: src, lines: lines, printed: !kind.paragraphs()}
	labels := f.labels()
	if len(labels) == 0 {
		return nil
	}
	f.marks = findMarks(src, lines, labels, false)
	f.width, _ = usualWidth(lines)
	for i := 0; i < len(labels); {
		j := i
		for j < len(labels) && lines[labels[j].line].page == lines[labels[i].line].page {
			j++
		}
		f.page(labels[i:j])
		i = j
	}
	if len(f.notes) == 0 && f.printed {
		f.atEnd(labels)
	}
	f.tie()
	for i := range f.notes {
		m := &f.notes[i].mark
		if l := &lines[m.line]; m.found() && l.start == m.start && l.end == m.end {
			l.role = markLine
		}
	}
	sort.SliceStable(f.notes, func(i, j int) bool { return f.notes[i].lines[0] < f.notes[j].lines[0] })
	return f.notes
}

type noteFinder struct {
	src     string
	lines   []line
	marks   *marks
	notes   []footnote
	width   int                // columns of a full line of the body
	printed bool               // the lines are those of printed pages
	ends    bool               // the notes stand at the end of the document
	last    [starStyle + 1]int // the last number given to a note of each style
}

// labels returns the lines that may begin a note, in order.
func (f *noteFinder) labels() []noteLabel {
	var labels []noteLabel
	hash, counted := 0, false
	var answers answerNumbers
	for i := range f.lines {
		l := &f.lines[i]
		if l.role != body || l.blank() {
			continue
		}
		s := l.text(f.src)
		counts := counted
		counted = countsBelow(s)
		if answers.has(s) || counts && isLoneNumber(s) {
			continue
		}
		n, ok := labelAt(s)
		if !ok {
			continue
		}
		if n.number == 0 { // "#.", a number that the extractor lost
			if hash == maxNote {
				continue
			}
			hash++
			n.number = hash
		}
		n.line, n.text = i, l.start+n.text
		labels = append(labels, n)
	}
	return labels
}

// countsBelow reports whether a line of a letterhead has a number below it.
func countsBelow(s string) bool {
	switch strings.TrimSuffix(s, ":") {
	case "Bijlage(n)", "Bijlage", "Bijlagen", "Aantal bijlagen", "Pagina", "Bladzijde", "Blad":
		return true
	}
	return false
}

// answerNumbers follows the numbers of answers that stand alone on their lines
// below one heading "Antwoord", as in the Aanhangsel to 2010. The first stands
// right below the heading, or below who answers.
type answerNumbers struct {
	next int // the next number, or 0 where no such answers stand
	head int // lines that may still stand before the first number
}

// has reports whether line s is the number of an answer.
func (a *answerNumbers) has(s string) bool {
	if s == "Antwoord" {
		*a = answerNumbers{next: 1, head: 1}
		return false
	}
	if a.next == 0 {
		return false
	}
	if a.next == 1 && !isDigit(s[0]) {
		if strings.HasPrefix(s, "Antwoord van ") {
			a.head = 9
		}
		if a.head--; a.head <= 0 {
			a.next = 0
		}
		return false
	}
	if len(s) > 24 || !isDigit(s[0]) {
		return false
	}
	last := 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == ',' }) {
		switch {
		case digits(w) == len(w):
			last = atoi(w)
		case w != "en" && w != "t/m" && w != "tot" && w != "met":
			return false
		}
	}
	if atoi(s[:digits(s)]) != a.next {
		return false
	}
	a.next = last + 1
	return true
}

// labelAt is readLabel for lines of which few begin as a label does.
func labelAt(s string) (noteLabel, bool) {
	if c := s[0]; isDigit(c) || c == '[' || c == '#' || c == '*' || c == '\'' {
		return readLabel(s)
	}
	return noteLabel{}, false
}

// readLabel reads the label of a note at the start of a line. text is the
// offset of what follows it.
func readLabel(s string) (noteLabel, bool) {
	var n noteLabel
	i := 0
	switch {
	case strings.HasPrefix(s, "[^"):
		n.style, i = caretStyle, 2
	case s[0] == '[':
		n.style, i = bracketStyle, 1
	case strings.HasPrefix(s, "' Samenstelling"): // as OCR reads a small one
		return noteLabel{number: 1, text: 2}, true
	case strings.HasPrefix(s, "#. "):
		return noteLabel{style: parenStyle, text: 3}, true
	case s[0] == '*':
		for n.text < len(s) && s[n.text] == '*' {
			n.text++
		}
		n.style, n.number = starStyle, n.text
		n.text += len(s[n.text:]) - len(strings.TrimLeft(s[n.text:], " "))
		return n, n.number <= maxStars && n.text < len(s)
	}
	k := digits(s[i:])
	if k == 0 || k > 3 || s[i] == '0' {
		return n, false
	}
	n.number = atoi(s[i : i+k])
	i += k
	switch {
	case n.style != plainStyle:
		if i == len(s) || s[i] != ']' {
			return n, false
		}
		i++
	case i < len(s) && s[i] == ')':
		n.style = parenStyle
		i++
		if i < len(s) && s[i] != ' ' {
			return n, false
		}
	case i == len(s):
	case s[i] == ' ' || s[i] == '\t':
		if rest := strings.TrimLeft(s[i:], " \t"); rest == "" || !startsNote(rest) || isMonth(rest) {
			return n, false
		}
	default:
		if r, _ := utf8.DecodeRuneInString(s[i:]); !unicode.IsUpper(r) && r != '«' && !strings.HasPrefix(s[i:], "http") {
			return n, false
		}
	}
	n.text = i + len(s[i:]) - len(strings.TrimLeft(s[i:], " \t"))
	return n, true
}

// startsNote reports whether the text behind a number may be that of a note:
// a figure goes on with a unit or more figures.
func startsNote(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || strings.ContainsRune("«‘“\"'(’<[", r) || unicode.IsDigit(r) && strings.IndexFunc(s, unicode.IsLetter) > 0
}

// page finds the notes of one page among its labels. They are numbered on
// from the page before, or anew.
func (f *noteFinder) page(labels []noteLabel) {
	for _, st := range [...]style{caretStyle, bracketStyle, parenStyle, plainStyle, starStyle} {
		var of []noteLabel
		for _, l := range labels {
			if l.style == st && f.lines[l.line].role == body {
				of = append(of, l)
			}
		}
		if st == plainStyle && f.printed && f.displaced(of) {
			continue
		}
		if row := f.row(of, st); row != nil {
			f.continued(row[0].line)
			f.take(row)
		}
	}
}

// atEnd finds notes with plain numbers at the end of the document, whose marks
// stand on any page before them.
func (f *noteFinder) atEnd(labels []noteLabel) {
	f.ends = true
	f.marks = findMarks(f.src, f.lines, labels, true)
	var of []noteLabel
	for _, l := range labels {
		if l.style == plainStyle {
			of = append(of, l)
		}
	}
	if row := f.row(of, plainStyle); len(row) > 1 {
		f.take(row)
	}
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
		case score >= sure || l.style == caretStyle || f.isMembers(l):
			found++
			last = i
		case score > 0:
			weak = max(weak, score)
			last = i
		}
	}
	row = row[:last+1]
	if len(row) > 0 && !f.isMembers(row[0]) && !f.breaksLine(row[0].line) && f.asks(row) {
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
	return stop < len(f.lines) && f.lines[stop].page != f.lines[first].page && f.noteEnd(row[len(row)-1], stop) == stop
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

// isMembers reports whether a note lists the members of a committee.
func (f *noteFinder) isMembers(l noteLabel) bool {
	s := f.src[l.text:]
	return strings.HasPrefix(strings.TrimLeft(s, " \r\n"), "Samenstelling")
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

// stop returns the first line behind line i that no note on its page can hold.
func (f *noteFinder) stop(i, page int) int {
	for i++; i < len(f.lines); i++ {
		l := &f.lines[i]
		if l.page != page || l.role == noteText {
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

// openBefore reports whether the last line of the body before line i does not
// end a sentence.
func (f *noteFinder) openBefore(i int) bool {
	for i--; i >= 0; i-- {
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

func labelOf(l noteLabel) string {
	if l.style == starStyle {
		return strings.Repeat("*", l.number)
	}
	return itoa(l.number)
}

func itoa(n int) string {
	var b [8]byte
	i := len(b)
	for {
		i--
		b[i] = byte('0' + n%10)
		if n /= 10; n == 0 || i == 0 {
			return string(b[i:])
		}
	}
}

// isNotesRule recognises what converters from DOCX write before the endnotes.
func isNotesRule(s string) bool { return s == "--footnotes--" }

// isEmptyNote recognises the separators that DOCX keeps among its notes.
func isEmptyNote(s string) bool { return s == "[^-1]" || s == "[^0]" }
