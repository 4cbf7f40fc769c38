package kamerstuk

import (
	"strings"
	"unicode"
)

// In the Aanhangsel to 2010 the notes to the questions stand between the last
// question and the line "Antwoord" or "Mededeling". Read by OCR they stand on
// one line as often as not, and their small "1" has become an apostrophe.

// aboveLines is how many lines above "Antwoord" the notes are looked for.
const aboveLines = 12

// aboveAnswer finds the notes above the first line "Antwoord" or "Mededeling"
// of an Aanhangsel to 2010, each on lines of its own, and returns their labels.
func (f *noteFinder) aboveAnswer() []noteLabel {
	answer := f.answerLine()
	if answer < 0 {
		return nil
	}
	first, near := f.firstAbove(answer)
	if first < 0 {
		return nil
	}
	stop := first + 1
	if near {
		stop = answer
	}
	var labels []noteLabel
	for i, number := first, 1; i < stop; i++ {
		l := &f.lines[i]
		if l.blank() || l.role != body {
			continue
		}
		if i > first && f.endedAbove(i, number+1) {
			stop = i
			break
		}
		if i == first {
			labels = append(labels, noteLabel{line: i, number: 1, text: l.start + smallOne(l.text(f.src))})
		} else if n, ok := labelAt(l.text(f.src)); ok && n.style == plainStyle && n.number == number+1 && l.start+n.text < l.end {
			n.line, n.text = i, l.start+n.text
			labels = append(labels, n)
			number++
		}
		if at := f.nextOnLine(i, number+1); at > 0 && number < aboveLines {
			f.lines = cutLines(f.src, f.lines, []noteLabel{{line: i, text: at}})
			stop++
		}
	}
	for k, l := range labels {
		note := footnote{number: l.number, page: f.lines[l.line].page, start: f.lines[l.line].start, text: l.text, label: itoa(l.number), at: -1}
		end := stop
		if k+1 < len(labels) {
			end = labels[k+1].line
		}
		for i := l.line; i < end; i++ {
			f.add(&note, i)
		}
		f.notes = append(f.notes, note)
		f.last[plainStyle] = l.number
	}
	return labels
}

// endedAbove reports whether the notes have ended before line i, which does not
// begin the one with a number.
func (f *noteFinder) endedAbove(i, number int) bool {
	if n, ok := labelAt(f.lines[i].text(f.src)); ok && n.style == plainStyle && n.number == number {
		return false
	}
	before := f.lines[f.lastFilled(i)].text(f.src)
	return endsSource(before) || endsNote(before)
}

// lastFilled returns the last line before line i that is not blank.
func (f *noteFinder) lastFilled(i int) int {
	for i--; i > 0 && f.lines[i].blank(); i-- {
	}
	return i
}

// answerLine returns the first line "Antwoord" or "Mededeling" with who answers
// below it, or -1.
func (f *noteFinder) answerLine() int {
	for i := range f.lines {
		l := &f.lines[i]
		if l.role != body || l.width != len("Antwoord") && l.width != len("Mededeling") {
			continue
		}
		s := l.text(f.src)
		if s != "Antwoord" && s != "Mededeling" {
			continue
		}
		next := f.nextBody(i, min(len(f.lines), i+fewLines))
		if next < len(f.lines) && strings.HasPrefix(f.lines[next].text(f.src), s+" van ") {
			return i
		}
	}
	return -1
}

// firstAbove returns the line above line answer at which note 1 begins, or -1.
// near is true where no question stands between the two, so that it needs no
// mark.
func (f *noteFinder) firstAbove(answer int) (first int, near bool) {
	near = true
	i := answer
	for range aboveLines {
		if i = f.lastBody(-1, i); i < 0 {
			return -1, false
		}
		s := f.lines[i].text(f.src)
		if strings.IndexByte(s, '?') >= 0 {
			near = false
			continue
		}
		n := smallOne(s)
		if n == 0 || n == len(s) || !startsSource(s[n:]) || !f.asked(i) {
			continue
		}
		if near || f.smallMark(i).found() || f.marked1(i) {
			return i, near
		}
	}
	return -1, false
}

// startsSource reports whether the text of a note to a question begins here.
func startsSource(s string) bool {
	r := firstRune(s)
	return unicode.IsUpper(r) || r == '«' || strings.HasPrefix(s, "http") || strings.HasPrefix(s, "www.")
}

// asked reports whether the body above line i ends in a question, with the mark
// of a note or without.
func (f *noteFinder) asked(i int) bool {
	k := f.lastBody(-1, i)
	return k >= 0 && strings.HasSuffix(strings.TrimRight(f.lines[k].text(f.src), " '’l0123456789"), "?")
}

// marked1 reports whether the mark "1" stands behind a question above line i.
func (f *noteFinder) marked1(i int) bool {
	for k := max(0, i-lookBack); k < i; k++ {
		if l := &f.lines[k]; l.role == body && strings.Contains(l.text(f.src), "?1") {
			return true
		}
	}
	return false
}

// smallMark returns the first mark of note 1 above line i that OCR read as an
// apostrophe: behind the sign of a sentence.
func (f *noteFinder) smallMark(i int) mark {
	for k := max(0, i-lookBack); k < i; k++ {
		l := &f.lines[k]
		if l.role != body || l.blank() {
			continue
		}
		s := l.text(f.src)
		for at := 0; ; {
			q := strings.IndexByte(s[at:], '?')
			if q < 0 {
				break
			}
			at += q + 1
			for _, one := range [...]string{"'", quote} {
				if rest, ok := strings.CutPrefix(s[at:], one); ok && (rest == "" || rest[0] == ' ') && !quoted(s[:at]) {
					return mark{start: l.start + at, end: l.start + at + len(one), line: k, page: l.page, score: sure}
				}
			}
		}
	}
	return mark{}
}

// quoted reports whether an apostrophe behind s closes a quotation.
func quoted(s string) bool {
	s = s[max(0, len(s)-300):]
	return s[0] == '\'' || strings.Contains(s, " '") || strings.Contains(s, "‘")
}

// nextOnLine returns the offset in the source at which the note with a number
// begins within line i, or 0.
func (f *noteFinder) nextOnLine(i, number int) int {
	l := &f.lines[i]
	s, sign := l.text(f.src), " "+itoa(number)+" "
	for at := 0; ; {
		k := strings.Index(s[at:], sign)
		if k < 0 {
			return 0
		}
		at += k
		if before, rest := s[:at], s[at+len(sign):]; rest != "" && startsSource(rest) && endsSource(before) {
			return l.start + at + 1
		}
		at++
	}
}

// endsSource reports whether a note to a question may end here: with a sentence,
// a year or "jl".
func endsSource(s string) bool {
	if abbreviates(s) {
		return false
	}
	n := len(s)
	return endsSentence(s) || strings.HasSuffix(s, " jl") || n > 5 && s[n-5] == ' ' && digits(s[n-4:]) == 4
}

// tieSmallOne gives note 1 the mark that OCR read as an apostrophe.
func (f *noteFinder) tieSmallOne(labels []noteLabel) {
	if len(labels) == 0 || f.notes[0].mark.score > sure {
		return
	}
	small := f.smallMark(labels[0].line)
	if !small.found() {
		return
	}
	f.notes[0].mark = small
	f.orderMarks()
}

// orderMarks puts the marks of a text of one column in order.
func (f *noteFinder) orderMarks() {
	for i := range f.notes {
		f.notes[i].mark.order = f.notes[i].mark.start
	}
}
