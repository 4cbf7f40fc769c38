package kamerstuk

import (
	"sort"
	"strings"
)

// Extractors set short notes on one line:
//
//	2 Kamerstukken II 2022/23, 31 293, nr. 240. 3 Kamerstukken II 2021/22, 31 293, nr. 12.

// runOn is how many lines of a note are searched for the one behind it.
const runOn = 4

// cutNotes cuts the lines within which a note begins, and reports whether it
// did. It begins there where its number follows that of the note before it, its
// mark stands in the text above, and no line begins with its number.
func (f *noteFinder) cutNotes(labels []noteLabel) bool {
	inner := f.within(labels)
	if len(inner) == 0 {
		return false
	}
	all := append(append([]noteLabel{}, labels...), inner...)
	sort.SliceStable(all, func(i, j int) bool { return all[i].line < all[j].line })
	found := findMarks(f.src, f.lines, all, false)
	var cuts []noteLabel
	for _, l := range inner {
		page := f.lines[l.line].page
		if found.best(l.number, l.style, page, l.line) >= sure && found.best(l.number-1, l.style, page, l.line) > 0 {
			cuts = append(cuts, l)
		}
	}
	if len(cuts) == 0 {
		return false
	}
	f.lines = cutLines(f.src, f.lines, cuts)
	return true
}

// within returns the notes that may begin within the lines of another, text
// being where their labels stand.
func (f *noteFinder) within(labels []noteLabel) []noteLabel {
	var inner []noteLabel
	for k, l := range labels {
		if l.style == starStyle || l.style == caretStyle {
			continue
		}
		stop := min(len(f.lines), l.line+runOn)
		if k+1 < len(labels) {
			stop = min(stop, labels[k+1].line)
		}
		from := l.text
		for i, number := l.line, l.number+1; i < stop; {
			if f.lines[i].role != body || f.lines[i].blank() && i > l.line || f.taken(labels[k+1:], number, l) {
				break
			}
			at := f.labelWithin(i, max(from, f.lines[i].start), number, l.style)
			if at == 0 {
				i++
				continue
			}
			inner = append(inner, noteLabel{line: i, number: number, style: l.style, text: at})
			from = at + 1
			number++
			stop = min(len(f.lines), max(stop, i+runOn))
			if k+1 < len(labels) {
				stop = min(stop, labels[k+1].line)
			}
		}
	}
	return inner
}

// taken reports whether one of the next labels has the number of a note behind
// that of label l.
func (f *noteFinder) taken(next []noteLabel, number int, l noteLabel) bool {
	for _, n := range next[:min(len(next), runOn)] {
		if n.style == l.style && n.number == number {
			return f.lines[n.line].page == f.lines[l.line].page
		}
	}
	return false
}

// labelWithin returns the offset in the source, behind offset from, at which the
// label of a note stands within line i, or 0.
func (f *noteFinder) labelWithin(i, from, number int, st style) int {
	l := &f.lines[i]
	if from >= l.end {
		return 0
	}
	sign := " " + itoa(number)
	switch st {
	case bracketStyle:
		sign = " [" + itoa(number) + "]"
	case parenStyle:
		sign += ")"
	}
	s := f.src[from:l.end]
	for at := 0; ; {
		k := strings.Index(s[at:], sign)
		if k < 0 {
			return 0
		}
		at += k + 1
		rest := s[at+len(sign)-1:]
		if st != bracketStyle && !endsCitation(s[:at-1]) || rest == "" || st == plainStyle && rest[0] != ' ' {
			continue
		}
		if rest = strings.TrimLeft(rest, " "); rest != "" && (startsSource(rest) || st != plainStyle && startsNote(rest)) {
			return from + at
		}
	}
}

// endsCitation reports whether a note may end here, behind which another begins
// on the same line.
func endsCitation(s string) bool {
	s = s[max(0, len(s)-200):]
	if s == "" || abbreviates(s) {
		return false
	}
	return endsNote(s) || isAddress(s[strings.LastIndexByte(s, ' ')+1:])
}

// cutLines cuts lines before the labels within them.
func cutLines(src string, lines []line, cuts []noteLabel) []line {
	sort.SliceStable(cuts, func(i, j int) bool { return cuts[i].text < cuts[j].text })
	out := make([]line, 0, len(lines)+len(cuts))
	for i, l := range lines {
		for len(cuts) > 0 && cuts[0].line == i {
			if at := cuts[0].text; at > l.start && at < l.end {
				var a line
				a, l = l.cutAt(src, at)
				out = append(out, a)
			}
			cuts = cuts[1:]
		}
		out = append(out, l)
	}
	return out
}
