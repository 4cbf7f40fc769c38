package segment

import (
	"slices"
	"strconv"
	"strings"
)

// item is a label or a question number with the text up to the next one.
type item struct {
	kind    LabelKind
	numbers []string
	bare    bool    // the number stands without "Vraag" or "Antwoord"
	heading Passage // the label or the number itself
	body    Passage // the text under it, empty where there is none
}

// itemizer finds the items of a text.
type itemizer struct {
	*reading
	items    []item
	bare     bool // questions have no label: numbers count
	list     bool // the paper is one of questions by its title
	letter   bool // the letter of a committee with its questions stands above
	expect   int  // the number that the next question is likely to have
	inAnswer bool // an answer heading without number stands above
	answered int  // the last number in the answer
	asked    int  // how many questions were found
	spare    int  // how many questions may stand below the last without a number
}

// items returns the labels and question numbers of the text in order. Numbers
// without a label count where they run on from one question to the next.
func (r *reading) items() []item {
	z := itemizer{reading: r, bare: !r.hasQuestionLabels(), list: r.isList(), expect: 1}
	for i, p := range r.paragraphs {
		switch {
		case p.label.Kind != 0:
			z.label(i)
		case z.bare && z.asked > 1 && !z.inAnswer && isAnswerLine(z.at(i)):
			z.items = append(z.items, item{kind: AnswerLabel, heading: Passage{p.start, p.start}})
			z.beginAnswer(i)
			z.answerNumbers(slices.Collect(z.numberMarks(i)))
		case z.bare && z.readLetters(i):
		case z.bare:
			marks := slices.Collect(z.numberMarks(i))
			if !z.inAnswer || !z.answerNumbers(marks) {
				z.questionNumbers(i, marks)
			}
		}
	}
	z.repairJoint()
	z.setBodies()
	return z.items
}

// readLetters reads what begins and ends the two letters in which the Eerste
// Kamer asks and is answered, and reports whether paragraph i is that: the
// heading over either, and the last words of the committee. The numbers in the
// second letter are those of answers.
func (z *itemizer) readLetters(i int) bool {
	p, s := z.paragraphs[i], z.at(i)
	if isCommitteeLetter(s) && isCapitals(s) {
		z.letter = true
		return true
	}
	if !z.letter || z.asked == 0 || z.inAnswer {
		return false
	}
	switch {
	case isReactionHeading(s) && isCapitals(s):
		z.items = append(z.items, item{kind: AnswerLabel, heading: Passage{p.start, p.end}})
		z.inAnswer = true
	case speaksCommittee(s):
		z.items = append(z.items, item{heading: Passage{p.start, p.start}})
	default:
		return false
	}
	return true
}

func (z *itemizer) label(i int) {
	p := z.paragraphs[i]
	z.items = append(z.items, item{kind: p.label.Kind, numbers: p.label.Numbers, heading: Passage{p.start, p.end}})
	if p.label.Kind == AnswerLabel && len(p.label.Numbers) == 0 {
		if z.asked > 1 {
			z.beginAnswer(i)
		}
	}
}

// beginAnswer notes that the answers to all questions begin at paragraph i.
// Where it says there who answers, as in the older papers, each paragraph below
// the last question that asks may be one whose number OCR lost.
func (z *itemizer) beginAnswer(i int) {
	z.inAnswer = true
	if len(z.items) < 2 || !isAnswerLine(z.at(i)) && (i+1 == len(z.paragraphs) || !isAnswerLine(z.at(i+1))) {
		return
	}
	last := z.items[len(z.items)-2]
	pieces := z.pieces(z.trim(Passage{last.heading.End, z.paragraphs[i].start}))
	for k := len(pieces) - 1; k > 0 && z.spare < maxSkip && isDirectAsk(z.in(pieces[k])); k-- {
		z.spare++
	}
}

// isAnswerLine reports whether a paragraph begins with who answers, as the
// older papers print it: "Antwoord van minister Kooijmans (Buitenlandse Zaken).
// (Ontvangen 13 juli 1994)".
func isAnswerLine(s string) bool {
	return (strings.HasPrefix(s, "Antwoord van ") || strings.HasPrefix(s, "Antwoorden van ")) &&
		containsAny(s[:min(len(s), maxHeading)], "(Ontvangen", "(ontvangen", "(Ingezonden", "(ingezonden")
}

// setBodies sets the text of each item: up to the next.
func (z *itemizer) setBodies() {
	for i := range z.items {
		end := len(z.text)
		if i+1 < len(z.items) {
			end = z.items[i+1].heading.Start
		}
		z.items[i].body = z.trim(Passage{z.items[i].heading.End, end})
	}
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
// were read: OCR loses some.
const maxSkip = 3

// questionNumbers finds the questions that begin in paragraph i, whose numbers
// are marks: where a
// number stands alone ("12"), before the question ("12. Waar", "12 Waar"), or,
// in text without line ends, after the sentence before it. The number must be
// the one expected or a little past it, and a question must follow. A line
// "blz. 7" begins a question whose number was lost.
func (z *itemizer) questionNumbers(i int, marks []numberMark) {
	p := z.paragraphs[i]
	if isPageLine(z.at(i)) {
		if i+1 < len(z.paragraphs) && isUpperAt(z.at(i+1), 0) && asksFirst(z.at(i+1)) {
			z.items = append(z.items, item{kind: QuestionLabel, bare: true, heading: Passage{p.start, p.end}})
			z.asked++
		}
		return
	}
	for _, m := range marks {
		n, _ := strconv.Atoi(strings.TrimRight(m.numbers[0], letters))
		if n < z.expect || n > z.expect+maxSkip || n == 0 || len(m.numbers) > 1 && m.glued || m.last && n > z.expect {
			continue
		}
		if !z.asksBehind(i, m) && !(z.list && n == z.expect && z.goesOnAsking(i, m)) {
			continue
		}
		if z.asked == 0 && n > 1 {
			z.lostFirst(m.heading.Start, n)
		}
		z.items = append(z.items, item{kind: QuestionLabel, bare: true, numbers: m.numbers, heading: m.heading})
		z.expect = n + len(m.numbers)
		z.asked++
	}
}

// asksBehind reports whether a question stands directly behind a mark of
// paragraph i.
func (z *itemizer) asksBehind(i int, m numberMark) bool {
	question := trimSpace(z.text[m.heading.End:z.paragraphs[i].end])
	if question == "" && i+1 < len(z.paragraphs) {
		question = z.at(i + 1)
	}
	return asksFirst(question)
}

// maxLead is how many paragraphs may stand between a number and the end of its
// question: what leads up to it, or the items that it ends in.
const maxLead = 6

// goesOnAsking reports whether something is asked behind a mark of paragraph i,
// in a list of questions of which it is the next number: a question that ends
// in a full stop, or in one of the paragraphs up to the next number.
func (z *itemizer) goesOnAsking(i int, m numberMark) bool {
	if question := trimSpace(z.text[m.heading.End:z.paragraphs[i].end]); question != "" {
		return opensAsking(question)
	}
	for k := i + 1; k < min(len(z.paragraphs), i+1+maxLead); k++ {
		switch s := z.at(k); {
		case isDigit(s[0]), z.paragraphs[k].label.Kind != 0:
			return false
		case isDirectAsk(s), k == i+1 && opensAsking(s):
			return true
		}
	}
	return false
}

// lostFirst finds the questions before number n, the first that was read: they
// stand between the date on which the questions were sent in and that number.
func (z *itemizer) lostFirst(end, n int) {
	start := sentIn(z.text[:end])
	if start < 0 {
		if z.list && n == 2 {
			z.lostOne(end)
		}
		return
	}
	p := z.trim(Passage{start, end})
	pieces := z.pieces(p)
	if len(pieces) != n-1 {
		lines, _ := z.askingUnits(p)
		pieces = mergeUnits(z.text, lines)
	}
	if len(pieces) != n-1 {
		return
	}
	for k, p := range pieces {
		if !asksFirst(z.in(p)) {
			return
		}
		z.items = append(z.items, item{kind: QuestionLabel, bare: true, numbers: []string{strconv.Itoa(k + 1)}, heading: Passage{p.Start, p.Start}})
		z.asked++
	}
}

// lostOne finds the first question of a list, before an offset where the second
// begins: the last paragraph above that opens as a question and is one.
func (z *itemizer) lostOne(end int) {
	at := z.paragraphAt(end)
	for k := at - 1; k >= max(0, at-maxLead); k-- {
		if s := z.at(k); opensAsking(s) && isDirectAsk(firstSentence(s)) {
			start := z.paragraphs[k].start
			z.items = append(z.items, item{kind: QuestionLabel, bare: true, numbers: []string{"1"}, heading: Passage{start, start}})
			z.asked++
			return
		}
	}
}

// sentIn returns where the date ends on which Kamervragen were sent in:
// "(Ingezonden 23 september 1994)". It is -1 where there is none.
func sentIn(text string) int {
	text = text[:min(len(text), headSize)]
	i := max(strings.LastIndex(text, "(Ingezonden "), strings.LastIndex(text, "(ingezonden "), strings.LastIndex(text, "(lngezonden ")) // as OCR reads it
	if i < 0 {
		return -1
	}
	k := strings.IndexByte(text[i:min(len(text), i+maxAnchor)], ')')
	if k < 0 {
		return -1
	}
	return i + k + 1
}

// answerNumbers finds the numbers under one heading "Antwoord" for all
// questions among the marks of a paragraph, and reports whether there are any.
// Where the first is found the heading itself has no answer.
func (z *itemizer) answerNumbers(marks []numberMark) bool {
	found := false
	for _, m := range marks {
		n, _ := strconv.Atoi(strings.TrimRight(m.numbers[0], letters))
		if m.last || n <= z.answered || n >= z.expect+z.spare || !isUpperAt(z.text, skipSpace(z.text, m.heading.End)) {
			continue
		}
		if z.answered == 0 {
			z.demote(m.heading.Start, n)
		}
		z.items = append(z.items, item{kind: AnswerLabel, bare: true, numbers: m.numbers, heading: m.heading})
		z.answered = n
		found = true
	}
	return found
}

// repairJoint repairs the numbers of a joint answer that OCR misread: an answer
// to "2 en 4" before an answer to 4 alone is one to 2 and 3.
func (z *itemizer) repairJoint() {
	for i := range z.items {
		it := &z.items[i]
		if !it.bare || it.kind != AnswerLabel || len(it.numbers) != 2 || i+1 == len(z.items) {
			continue
		}
		next := z.items[i+1]
		if next.kind == AnswerLabel && rangeLen(it.numbers[0], it.numbers[1]) == 2 && len(next.numbers) > 0 && next.numbers[0] == it.numbers[1] {
			it.numbers = []string{it.numbers[0], successor(it.numbers[0])}
		}
	}
}

// demote takes the answer from the last heading "Antwoord": what stands
// between it and the first number, at an offset, says who answers. Where more
// stands there and that number is 2, it is the first answer.
func (z *itemizer) demote(end, first int) {
	for k := len(z.items) - 1; k >= 0; k-- {
		it := &z.items[k]
		if it.kind != AnswerLabel {
			continue
		}
		p := z.trim(Passage{it.heading.End, end})
		if rest := z.trimAnswerLine(p); first == 2 && rest.Start > p.Start && endsSentence(z.in(rest)) && !strings.HasPrefix(z.in(rest), "Zie ook ") {
			it.numbers = []string{"1"}
		} else {
			it.kind = 0
		}
		return
	}
}

// isPageLine reports whether a paragraph is the page that a question is about,
// printed above it: "blz. 7".
func isPageLine(s string) bool {
	rest, ok := strings.CutPrefix(s, "blz.")
	if !ok || len(s) > 20 {
		return false
	}
	number, rest := cutNumber(rest)
	return number != "" && strings.Trim(rest, " .") == ""
}

// asksFirst reports whether a text opens with a question: one of its first
// sentences is one, and it starts with a capital.
func asksFirst(s string) bool {
	if !isUpperAt(s, 0) && !strings.HasPrefix(s, "«") && !strings.HasPrefix(s, "(") {
		return false
	}
	s = s[:min(len(s), maxFirstQuestion)]
	if strings.IndexByte(s, '?') < 0 {
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

// maxFirstQuestion bounds how far the first question mark is looked for.
const maxFirstQuestion = 1500

// pieces returns the parts of the paragraphs that lie in a passage.
func (r *reading) pieces(p Passage) []Passage {
	var pieces []Passage
	for i := r.paragraphAt(p.Start); i < len(r.paragraphs) && r.paragraphs[i].start < p.End; i++ {
		piece := r.trim(Passage{max(p.Start, r.paragraphs[i].start), min(p.End, r.paragraphs[i].end)})
		if !piece.isEmpty() {
			pieces = append(pieces, piece)
		}
	}
	return pieces
}

// paragraphAt returns the index of the paragraph that holds the offset, or of
// the next one.
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

// hasQuestions reports whether the items hold numbered questions: a label, or
// two numbers, or one in a paper that is by its title a list of questions.
func (r *reading) hasQuestions(items []item) bool {
	labelled, bare := 0, 0
	for _, it := range items {
		switch {
		case it.kind != QuestionLabel:
		case it.bare:
			bare++
		case len(it.numbers) > 0:
			labelled++
		}
	}
	return labelled > 0 || bare > 1 || bare == 1 && r.isList()
}

// isList reports whether the paper is a list of questions by its title, or the
// questions of a member with the date they were sent in.
func (r *reading) isList() bool {
	head := r.text[:min(len(r.text), headSize)]
	return strings.Contains(head, "LIJST VAN VRAGEN") || strings.Contains(head, "(Ingezonden ") || strings.Contains(head, "(ingezonden ") || strings.Contains(head, "(lngezonden ")
}
