package segment

import (
	"strconv"
	"strings"
)

// item is a label or a question number with the text up to the next one.
type item struct {
	kind    LabelKind
	numbers []string
	heading Passage // the label or the number itself
	body    Passage // the text under it, empty where there is none
	from    int     // the paragraphs of the body; where the label shares a
	to      int     // paragraph with text, that paragraph is the first
}

// items returns the labels and question numbers of the text in order. Bare
// numbers count where they run on from one question to the next.
func (r *reading) items() []item {
	var items []item
	expect := 1
	bare := !r.hasQuestionLabels()
	for i := range r.paragraphs {
		p := r.paragraphs[i]
		switch {
		case p.label.Kind != 0:
			items = append(items, item{kind: p.label.Kind, numbers: p.label.Numbers, heading: Passage{p.start, p.end}, from: i + 1})
		case bare:
			if it, ok := r.bareNumber(i, expect); ok {
				items = append(items, it)
				expect, _ = strconv.Atoi(it.numbers[0])
				expect++
			}
		}
	}
	for i := range items {
		to := len(r.paragraphs)
		if i+1 < len(items) {
			to = r.paragraphAt(items[i+1].heading.Start)
		}
		items[i].to = max(items[i].from, to)
		r.setBody(&items[i])
	}
	return items
}

// setBody sets the range of an item's text from its paragraphs.
func (r *reading) setBody(it *item) {
	it.body = r.passage(it.from, it.to)
	if !it.body.isEmpty() && it.body.Start < it.heading.End {
		it.body.Start = skipSpace(r.text, it.heading.End)
	}
}

// paragraphAt returns the index of the paragraph that holds the offset.
func (r *reading) paragraphAt(offset int) int {
	lo, hi := 0, len(r.paragraphs)
	for lo < hi {
		mid := (lo + hi) / 2
		if r.paragraphs[mid].end > offset {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

func (r *reading) hasQuestionLabels() bool {
	for _, p := range r.paragraphs {
		if p.label.Kind == QuestionLabel && len(p.label.Numbers) > 0 {
			return true
		}
	}
	return false
}

// maxSkip bounds how many numbers of a list may be missing between two that
// were read.
const maxSkip = 1

// bareNumber reads the number of a question that stands without "Vraag": alone
// in its paragraph ("12"), or before the question ("12. Waar", "12 Waar"). It
// must be the number expected, or just past it, and a question must follow.
func (r *reading) bareNumber(i, expect int) (item, bool) {
	s := r.at(i)
	number, rest := cutNumber(s)
	if number == "" || !isDigit(number[len(number)-1]) {
		return item{}, false
	}
	n, _ := strconv.Atoi(number)
	if n < expect || n > expect+maxSkip || n == 0 {
		return item{}, false
	}
	rest = strings.TrimLeft(rest, ".)")
	p := r.paragraphs[i]
	it := item{kind: QuestionLabel, numbers: []string{number}, heading: Passage{p.start, p.start + len(s) - len(rest)}, from: i}
	if trimSpace(rest) == "" {
		it.from = i + 1
		return it, i+1 < len(r.paragraphs) && asksFirst(r.at(i+1))
	}
	return it, spaceLen(rest, 0) > 0 && asksFirst(trimLeft(rest))
}

// asksFirst reports whether a paragraph opens with a question: one of its
// first sentences is one, and it starts with a capital.
func asksFirst(s string) bool {
	if !isUpperAt(s, 0) && !strings.HasPrefix(s, "«") && !strings.HasPrefix(s, "(") {
		return false
	}
	n := 0
	for sentence := range Sentences(s) {
		if isDirectAsk(s[sentence.Start:sentence.End]) {
			return true
		}
		if n++; n == 4 {
			break
		}
	}
	return false
}

// hasQuestions reports whether the items hold numbered questions: labels, or
// at least two bare numbers from 1 on.
func hasQuestions(items []item) bool {
	n := 0
	for _, it := range items {
		if it.kind == QuestionLabel && len(it.numbers) > 0 {
			n++
		}
	}
	return n > 0
}
