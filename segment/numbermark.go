package segment

import (
	"iter"
	"strings"
)

// numberMark is a number that may be that of a question or an answer.
type numberMark struct {
	numbers []string
	heading Passage
	glued   bool // no space stands before the text: "8Is het u bekend"
	last    bool // it ends a paragraph that says something else
}

// numberMarks yields the numbers at the start of paragraph i and after the
// sentences in it, each followed by a capital or by nothing: the line it stands
// on may have been joined to the one above. A number that OCR
// glued to its text ("8Is", "5I n de", "2en4 Afgesproken", "2 en 3Afgesproken")
// is read as well.
func (r *reading) numberMarks(i int) iter.Seq[numberMark] {
	return func(yield func(numberMark) bool) {
		p := r.paragraphs[i]
		if m, ok := r.bracketedMark(i); ok && !yield(m) {
			return
		}
		for at := p.start; at < p.end; {
			if m, ok := r.misreadOne(at, p.end); ok && !yield(m) {
				return
			}
			if isDigit(r.text[at]) {
				if m, ok := r.numberMarkAt(i, at, p.end); ok {
					if !yield(m) {
						return
					}
					at = m.heading.End
				}
			}
			next := nextAfterSentence(r.text[at:p.end])
			if next < 0 {
				return
			}
			at += next
		}
	}
}

// bracketedMark reads a number in brackets at the start of paragraph i: "(1) Wat".
func (r *reading) bracketedMark(i int) (numberMark, bool) {
	p := r.paragraphs[i]
	s, ok := strings.CutPrefix(r.text[p.start:p.end], "(")
	if !ok {
		return numberMark{}, false
	}
	number, rest := cutNumber(s)
	rest, ok = strings.CutPrefix(rest, ") ")
	if number == "" || !ok || !isUpperAt(rest, 0) {
		return numberMark{}, false
	}
	return numberMark{numbers: []string{number}, heading: Passage{p.start, p.end - len(rest) - 1}}, true
}

// misreadOne reads a number 1 that OCR took for a letter: "l Is het waar".
func (r *reading) misreadOne(at, end int) (numberMark, bool) {
	if !isMisreadOne(r.text[at:end]) {
		return numberMark{}, false
	}
	return numberMark{numbers: []string{"1"}, heading: Passage{at, at + 1}}, true
}

// isMisreadOne reports whether a small l stands alone before a capital.
func isMisreadOne(s string) bool {
	return strings.HasPrefix(s, "l ") && isUpperAt(s, 2)
}

// nextAfterSentence returns where the next number stands that comes after the
// end of a sentence and a space, or -1.
func nextAfterSentence(s string) int {
	for k := 2; k < len(s); k++ {
		if s[k-1] != ' ' || !isDigit(s[k]) && (s[k] != 'l' || !isMisreadOne(s[k:])) {
			continue
		}
		if strings.IndexByte(".?!)'\"", s[k-2]) < 0 && !endsWithSession(s[:k-1]) {
			continue
		}
		if s[k-2] == '.' { // not "blz. 3"
			if _, ok := lookupAbbreviation(tokenBefore(s, 0, k-2)); ok {
				continue
			}
		}
		return k
	}
	return -1
}

// endsWithSession reports whether a text ends with a vergaderjaar, as the line
// "Zie ook Aanhangsel Handelingen nr. 640, vergaderjaar 1988-1989" does.
func endsWithSession(s string) bool {
	const form = "vergaderjaar 1988-1989"
	s = s[max(0, len(s)-len(form)):]
	years, ok := strings.CutPrefix(s, "vergaderjaar ")
	return ok && len(years) == 9 && years[4] == '-'
}

// numberMarkAt reads the number at an offset of paragraph i, which ends at end.
func (r *reading) numberMarkAt(i, at, end int) (numberMark, bool) {
	s := r.text[at:end]
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n > 4 {
		return numberMark{}, false
	}
	if n < len(s) && isUpper(s[n]) { // "8Is"
		return numberMark{numbers: []string{s[:n]}, heading: Passage{at, at + n}, glued: true}, n < 3
	}
	m := numberMark{}
	_, rest := cutNumbers(s, &m.numbers)
	if second, after := cutGluedSecond(s[n:]); second != "" && len(m.numbers) < 2 {
		m.numbers, rest = []string{s[:n], second}, after
		m.glued = isUpperAt(rest, 0)
	}
	if len(m.numbers) == 0 {
		return numberMark{}, false
	}
	rest = strings.TrimLeft(rest, ".)")
	m.heading = Passage{at, at + len(s) - len(rest)}
	if rest == "" {
		m.last = at > r.paragraphs[i].start
		return m, !m.last || s[len(s)-1] == '.'
	}
	after := trimLeft(rest)
	return m, m.glued || len(after) < len(rest) && (isUpperAt(after, 0) || strings.HasPrefix(after, "«"))
}

// cutGluedSecond reads the second of two numbers, one of which OCR glued to what
// stands beside it: "en4 Afgesproken", " en 3Afgesproken".
func cutGluedSecond(s string) (number, rest string) {
	s, ok := strings.CutPrefix(strings.TrimPrefix(s, " "), "en")
	s = strings.TrimPrefix(s, " ")
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if !ok || n == 0 || n > 2 || n < len(s) && isLetterAt(s, n) && !isUpperAt(s, n) {
		return "", s
	}
	return s[:n], s[n:]
}
