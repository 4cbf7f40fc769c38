package segment

import (
	"iter"
	"strings"
)

// paragraph is a run of text between line ends, without the white space
// around it.
type paragraph struct {
	start, end int
	label      Label
}

// paragraphs returns the lines of text that are not blank. In cleaned text
// each is a paragraph. A label with text behind it on the line ("Antwoord 1:
// Ja.") is a paragraph of its own.
func paragraphs(text string) []paragraph {
	ps := make([]paragraph, 0, strings.Count(text, "\n")-strings.Count(text, "\n\n")+1)
	for line := range linesOf(text) {
		if len(ps) == 0 || !ps[len(ps)-1].goesOn(text, line) {
			ps = appendParagraph(ps, text, line.Start, line.End)
		}
	}
	return ps
}

// smallLabels reads labels without a capital, each a paragraph of its own, in a
// text that has no other: "vraag 1". One alone is the end of a sentence.
func (r *reading) smallLabels() {
	if r.hasQuestionLabels() {
		return
	}
	found, expect := map[int]Label{}, "1"
	for i := range r.paragraphs {
		s := r.at(i)
		if len(s) > maxLabel || !strings.HasPrefix(s, "vraag") && !strings.HasPrefix(s, "vragen") && !strings.HasPrefix(s, "antwoord") {
			continue
		}
		l, ok := ParseLabel(strings.ToUpper(s[:1]) + s[1:])
		if !ok {
			continue
		}
		if l.Kind == QuestionLabel {
			if len(l.Numbers) == 0 || l.Numbers[0] != expect {
				return
			}
			expect = successor(l.Numbers[len(l.Numbers)-1])
		}
		found[i] = l
	}
	if expect == "1" || expect == "2" {
		return
	}
	for i, l := range found {
		r.paragraphs[i].label = l
	}
}

// goesOn reports whether a line is the last number of the label above it, which
// was too long for a line, and adds it: "en 23".
func (p *paragraph) goesOn(text string, line Passage) bool {
	numbers := p.label.Numbers
	last, ok := strings.CutPrefix(text[line.Start:line.End], "en ")
	if !ok || len(numbers) < 2 || last != successor(numbers[len(numbers)-1]) {
		return false
	}
	p.label.Numbers, p.end = append(numbers, last), line.End
	return true
}

// linesOf yields the lines of a text that are not blank, without white space
// around them.
func linesOf(text string) iter.Seq[Passage] {
	return func(yield func(Passage) bool) {
		for pos := 0; pos <= len(text); {
			end := len(text)
			if i := strings.IndexByte(text[pos:], '\n'); i >= 0 {
				end = pos + i
			}
			if start, stop := trimRange(text, pos, end); start < stop && !yield(Passage{start, stop}) {
				return
			}
			pos = end + 1
		}
	}
}

// appendParagraph appends a line, or the label at its start and the rest. Of a
// line that its markup makes a heading it leaves that out.
func appendParagraph(ps []paragraph, text string, start, end int) []paragraph {
	s := text[start:end]
	before, behind := markup(s)
	limit := min(len(s), maxLabel)
	var l Label
	var rest string
	l.Kind, _, rest = cutLabel(s[min(before, limit):limit], &l.Numbers)
	switch {
	case l.Kind != 0:
	case isMarkedHeading(s, before, behind):
		return append(ps, paragraph{start: start + before, end: end - behind})
	default:
		return append(ps, paragraph{start: start, end: end})
	}
	head := limit - len(rest)
	emphasized := before > 0 && head < len(s) && strings.IndexByte(emphasisMarks, s[head]) >= 0
	behindLabel := " .:)\u00a0\t"
	if before > 0 {
		behindLabel += emphasisMarks
	}
	body := head + len(s[head:]) - len(strings.TrimLeft(s[head:], behindLabel))
	if body == len(s) {
		return append(ps, paragraph{start: start, end: end, label: l})
	}
	if !opensInline(l, s, head, body) && !(emphasized && isUpperAt(s, body)) {
		return append(ps, paragraph{start: start, end: end})
	}
	_, head = trimRange(s, 0, body)
	return append(ps, paragraph{start: start, end: start + head, label: l}, paragraph{start: start + body, end: end})
}

// opensInline reports whether text stands behind a label on its line: after a
// number, or after a colon, and with a capital.
func opensInline(l Label, s string, head, body int) bool {
	if body == head || !isUpperAt(s, body) && !strings.HasPrefix(s[body:], "«") {
		return false
	}
	colon := strings.Contains(s[head:body], ":")
	switch l.Kind {
	case QuestionLabel, AnswerLabel:
		return colon || len(l.Numbers) > 0
	}
	return colon && l.Kind == ExplanationLabel
}
