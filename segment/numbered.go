package segment

import (
	"slices"
	"strings"
)

// numbered joins numbered questions to their answers.
type numbered struct {
	*reading
	items   []item
	named   map[string]bool  // numbers that the heading of an answer names
	asked   map[string]bool  // numbers of questions
	pending []int            // questions since the last answer to all that are open
	waiting map[string][]int // the questions of each number that are open
	done    []bool           // for each item whether it is answered
	askers  []askerFrom
	pages   bool // the pages that questions are about stand in a column behind them
}

// askerFrom says which fracties ask from an offset on.
type askerFrom struct {
	start  int
	askers []string
}

// readNumbered reads papers whose questions have numbers: Kamervragen, letters
// that answer them, lists of questions.
func (r *reading) readNumbered(items []item) {
	n := &numbered{reading: r, items: items, named: map[string]bool{}, asked: map[string]bool{}, waiting: map[string][]int{}, askers: r.askerHeadings(), pages: r.hasPageColumn()}
	n.nameAnswers()
	unmarked := n.answersUnmarked()
	if unmarked {
		n.splitLostUnmarked()
	} else {
		n.splitLost()
	}
	n.done = make([]bool, len(n.items))
	for i := range n.items {
		it := &n.items[i]
		r.mark(it.heading, HeadingBlock)
		switch it.kind {
		case QuestionLabel:
			if unmarked && n.splitQuestion(i) {
				continue
			}
			it.body = n.cutPages(r.trimNotes(n.trimTail(it.body, i)))
			r.mark(it.body, QuestionBlock)
			n.wait(i)
		case AnswerLabel:
			n.answer(i)
		case NoticeLabel:
			r.notice = n.trimNoticeLine(it.body)
			r.mark(r.notice, NoticeBlock)
		}
	}
	for i, it := range n.items {
		if it.kind == QuestionLabel && !n.done[i] {
			n.emit([]int{i}, it.numbers, Passage{})
		}
	}
	slices.SortStableFunc(r.exchanges, func(a, b Exchange) int { return a.Question.Start - b.Question.Start })
}

// nameAnswers notes the numbers that the headings name, and cuts
// joint questions that are answered apart into items of their own.
func (n *numbered) nameAnswers() {
	answer := map[string]int{} // the item that answers a number
	for i, it := range n.items {
		for _, number := range it.numbers {
			if it.kind != AnswerLabel {
				n.asked[number] = true
				continue
			}
			n.named[number] = true
			answer[number] = i
		}
	}
	var items []item
	for _, it := range n.items {
		units := []Passage(nil)
		if it.kind == QuestionLabel && answeredApart(it.numbers, answer) {
			units = n.splitJoint(it)
		}
		if units == nil {
			items = append(items, it)
			continue
		}
		for k, u := range units {
			items = append(items, item{kind: it.kind, numbers: it.numbers[k : k+1], heading: it.heading, body: u})
			it.heading = Passage{u.End, u.End}
		}
	}
	n.items = items
}

// answeredApart reports whether each of some numbers has an answer and not all
// the same.
func answeredApart(numbers []string, answer map[string]int) bool {
	apart := false
	for _, number := range numbers {
		i, ok := answer[number]
		if !ok {
			return false
		}
		apart = apart || i != answer[numbers[0]]
	}
	return apart
}

// askerHeadings returns the headings of fracties, in order, and the sentences
// in their place: "De leden van de PVV-fractie hebben de volgende vragen." A
// line that goes on in small letters is the title of Kamervragen.
func (r *reading) askerHeadings() []askerFrom {
	var askers []askerFrom
	for i, p := range r.paragraphs {
		if s := r.at(i); len(s) <= maxHeading && strings.Contains(s, " volgende vragen") && speaksFor(s) {
			askers = append(askers, askerFrom{p.start, speakers(s)})
			continue
		}
		if names, ok := askerHeading(r.at(i)); ok && (i+1 == len(r.paragraphs) || !isLower(r.text[r.paragraphs[i+1].start])) {
			askers = append(askers, askerFrom{p.start, names})
		}
	}
	return askers
}

// askersAt returns the fracties whose heading stands last before an offset.
func (n *numbered) askersAt(offset int) []string {
	i, _ := slices.BinarySearchFunc(n.askers, offset, func(a askerFrom, offset int) int { return a.start - offset })
	if i == 0 {
		return nil
	}
	return n.askers[i-1].askers
}

// wait notes that question i has no answer yet.
func (n *numbered) wait(i int) {
	n.pending = append(n.pending, i)
	for _, number := range n.items[i].numbers {
		n.waiting[number] = append(n.waiting[number], i)
	}
}

// answer ties the answer of item i to the questions that its heading names.
func (n *numbered) answer(i int) {
	questions := n.questionsFor(i)
	if len(questions) == 0 {
		return
	}
	for _, q := range questions {
		n.done[q] = true
	}
	body := n.trimAnswerLine(n.trimTail(n.items[i].body, i))
	n.mark(body, AnswerBlock)
	n.emit(questions, n.labels(questions), body)
}

// questionsFor returns the open questions that the answer of item i is for. A
// heading without numbers is for all that are open. A heading whose numbers
// are those of no open question is a slip of the pen where a question stands
// directly before it.
func (n *numbered) questionsFor(i int) []int {
	numbers := n.items[i].numbers
	var questions []int
	add := func(candidates []int) {
		for _, q := range candidates {
			if !n.done[q] {
				n.done[q] = true
				questions = append(questions, q)
			}
		}
	}
	if len(numbers) == 0 {
		for _, q := range n.pending {
			if !n.done[q] {
				questions = append(questions, q)
			}
		}
		n.pending = nil
		return questions
	}
	for _, number := range numbers {
		add(n.waiting[number])
		delete(n.waiting, number)
	}
	slices.Sort(questions)
	if len(questions) == 0 && i > 0 && n.items[i-1].kind == QuestionLabel && !n.done[i-1] {
		questions = []int{i - 1}
	}
	return questions
}

// labels returns the numbers of the questions, in order.
func (n *numbered) labels(questions []int) []string {
	var labels []string
	seen := map[string]bool{}
	for _, q := range questions {
		for _, number := range n.items[q].numbers {
			if !seen[number] {
				seen[number] = true
				labels = append(labels, number)
			}
		}
	}
	return labels
}

// emit adds the exchange of some questions, which are items in order.
func (n *numbered) emit(questions []int, labels []string, answer Passage) {
	e := Exchange{Labels: slices.Clone(labels), Answer: answer, Answered: !answer.isEmpty()}
	first, last := n.items[questions[0]].body, n.items[questions[len(questions)-1]].body
	e.Question = Passage{first.Start, last.End}
	if !n.adjacent(questions) || first.isEmpty() {
		e.Question = last
	}
	if e.Question.isEmpty() {
		return
	}
	e.Askers = n.askersAt(e.Question.Start)
	if len(labels) > 1 {
		if parts := n.parts(questions); inOrder(parts, labels) {
			e.Parts = parts
		}
	}
	n.exchanges = append(n.exchanges, e)
}

// adjacent reports whether nothing but questions of the same exchange stands
// between the first and the last of them.
func (n *numbered) adjacent(questions []int) bool {
	return questions[len(questions)-1]-questions[0] == len(questions)-1
}

// parts returns one part for each number of the questions.
func (n *numbered) parts(questions []int) []Part {
	var parts []Part
	for _, q := range questions {
		it := n.items[q]
		switch len(it.numbers) {
		case 0:
			continue
		case 1:
			parts = append(parts, Part{it.numbers[0], it.body.Start, it.body.End})
			continue
		}
		for k, p := range n.splitJoint(it) {
			parts = append(parts, Part{it.numbers[k], p.Start, p.End})
		}
	}
	return parts
}

// inOrder reports whether the labels of the parts are some of the labels, in
// their order.
func inOrder(parts []Part, labels []string) bool {
	for _, p := range parts {
		i := slices.Index(labels, p.Label)
		if i < 0 {
			return false
		}
		labels = labels[i+1:]
	}
	return true
}

// splitJoint cuts the questions under one heading: a paragraph each where the
// count is right, else at the sentences that begin a question. It returns as
// many as the heading has numbers, or none.
func (n *numbered) splitJoint(it item) []Passage {
	want := len(it.numbers)
	units := n.pieces(it.body)
	if len(units) < want {
		units = units[:0]
		for s := range Sentences(n.in(it.body)) {
			units = append(units, Passage{it.body.Start + s.Start, it.body.Start + s.End})
		}
	}
	if len(units) > want {
		units = mergeUnits(n.text, units)
	}
	if len(units) < want {
		return nil
	}
	return mergeShortest(units, want)
}

// mergeShortest joins the shortest of more units than there are questions to
// the one before it, until the count is right: a short question mostly goes on
// from the one before.
func mergeShortest(units []Passage, want int) []Passage {
	if len(units) > want+maxSurplus {
		return nil
	}
	for len(units) > want {
		k := 1
		for i := 2; i < len(units); i++ {
			if units[i].End-units[i].Start < units[k].End-units[k].Start {
				k = i
			}
		}
		units[k-1].End = units[k].End
		units = slices.Delete(units, k, k+1)
	}
	return units
}

// maxSurplus bounds how many units more than questions are joined: with many
// more the text does not show which question is which.
const maxSurplus = 8

// mergeUnits joins what belongs to one question: what leads up to it, and what
// only goes on from it ("Zo ja, waarom?").
func mergeUnits(text string, units []Passage) []Passage {
	merged := units[:0]
	open := false // the last one has not asked yet
	for _, u := range units {
		s := text[u.Start:u.End]
		if len(merged) > 0 && (open || continuesQuestion(s)) {
			merged[len(merged)-1].End = u.End
			open = open && !isDirectAsk(s)
			continue
		}
		open = !isDirectAsk(s)
		merged = append(merged, u)
	}
	if open && len(merged) > 1 {
		merged[len(merged)-2].End = merged[len(merged)-1].End
		merged = merged[:len(merged)-1]
	}
	return merged
}

// continuesQuestion reports whether a sentence only goes on from the question
// before it.
func continuesQuestion(s string) bool {
	for _, opening := range [...]string{"Zo ja", "Zo nee", "Zo niet", "Zo neen", "Indien", "Waarom ", "Waarom?", "En ", "Graag ", "Of ", "Wat is daarvan",
		"Is dit ", "Is dat ", "Hoe is dat", "Waar blijkt", "Waaruit blijkt", "Wie ", "Sinds wanneer", "Als dat", "Als dit", "Kunt u dit toelichten",
		"Kunt u dat toelichten", "Kunt u uw antwoord toelichten", "Kunt u hierop"} {
		if strings.HasPrefix(s, opening) {
			return true
		}
	}
	return false
}
