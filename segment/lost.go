package segment

// splitLost cuts questions and answers whose number was lost from the text
// under the ones before them. In a list without labels each paragraph is one
// of its own where as many numbers are missing; where nothing tells what
// follows, each that asks is a question. What does not ask at the end is no
// part of a question. Where the answers have the missing numbers, a line or a
// sentence is enough.
func (n *numbered) splitLost() {
	var items []item
	for i, it := range n.items {
		if !it.bare {
			items = append(items, it)
			continue
		}
		pieces := n.pieces(it.body)
		for len(pieces) > 1 && isPageEnd(n.in(pieces[len(pieces)-1])) {
			pieces = pieces[:len(pieces)-1]
		}
		lost := n.lostAfter(i)
		switch units := n.answeredLost(it, pieces, lost); {
		case units != nil:
			items = append(items, cutLost(it, units)...)
		case len(pieces) == 1 && lost > 0 && it.kind == QuestionLabel && len(n.anchored(pieces[0])) == lost+1:
			items = append(items, n.cutAsked(it, n.anchored(pieces[0]), false)...)
		case len(pieces) < 2 || lost == 0:
			items = append(items, it)
		case lost == len(pieces)-1:
			items = append(items, cutLost(it, pieces)...)
		case lost < 0 && it.kind == QuestionLabel && !n.answeredNext(i):
			items = append(items, n.cutAsked(it, pieces, i+1 == len(n.items))...)
		default:
			items = append(items, it)
		}
	}
	n.items = items
}

// anchored cuts a passage behind each page that a question is about: "Wanneer
// komt het voorstel? (blz. 14) Op welke wijze".
func (n *numbered) anchored(p Passage) []Passage {
	var pieces []Passage
	start := p.Start
	for s := range Sentences(n.in(p)) {
		sentence, end := n.text[p.Start+s.Start:p.Start+s.End], p.Start+s.End
		if cutAnchor(sentence) != sentence || isAnchor(sentence) {
			pieces = append(pieces, Passage{start, end})
			start = skipSpace(n.text, end)
		}
	}
	if start < p.End {
		pieces = append(pieces, Passage{start, p.End})
	}
	return pieces
}

// answeredLost cuts the text under a question where the numbers that are
// missing after it have answers: at the paragraphs or the lines that begin a
// question, or else at the sentences. It returns nil where these are not as
// many as the numbers.
func (n *numbered) answeredLost(it item, pieces []Passage, lost int) []Passage {
	if it.kind != QuestionLabel || lost < 1 || lost > maxSkip || len(pieces) == 0 {
		return nil
	}
	number := it.numbers[len(it.numbers)-1]
	for range lost {
		if number = successor(number); !n.named[number] {
			return nil
		}
	}
	lines, sentences := n.askingUnits(Passage{pieces[0].Start, pieces[len(pieces)-1].End})
	for _, units := range [...][]Passage{lines, sentences} {
		if units = mergeUnits(n.text, units); len(units) == lost+1 && isDirectAsk(n.in(units[lost])) {
			return units
		}
	}
	return nil
}

// askingUnits cuts a passage at the sentences that begin a line, and at all.
func (r *reading) askingUnits(p Passage) (lines, sentences []Passage) {
	paragraph := r.paragraphAt(p.Start)
	for s := range Sentences(r.in(p)) {
		u := Passage{p.Start + s.Start, p.Start + s.End}
		sentences = append(sentences, u)
		at := r.paragraphAt(u.Start)
		if len(lines) > 0 && at == paragraph && !r.startsLine(u.Start) {
			lines[len(lines)-1].End = u.End
			continue
		}
		paragraph, lines = at, append(lines, u)
	}
	return lines, sentences
}

// lostAfter returns how many numbers are missing after item i: up to the next
// item of its kind, or after the last question as many as answers go on to, or
// after the last answer as many as the questions. It is -1 where the next item
// has no number.
func (n *numbered) lostAfter(i int) int {
	it := n.items[i]
	if len(it.numbers) == 0 {
		return -1
	}
	last := it.numbers[len(it.numbers)-1]
	switch {
	case it.kind == AnswerLabel && i+1 == len(n.items):
		return runLen(last, n.asked)
	case it.kind == QuestionLabel && i+1 < len(n.items) && n.items[i+1].kind != QuestionLabel:
		if lost := runLen(last, n.named); lost > 0 {
			return lost
		}
	}
	if i+1 == len(n.items) || n.items[i+1].kind != n.items[i].kind || len(n.items[i+1].numbers) == 0 {
		return -1
	}
	return rangeLen(last, n.items[i+1].numbers[0]) - 1
}

// runLen returns how many of the numbers directly after one are in a set, and
// -1 for none.
func runLen(number string, set map[string]bool) int {
	n := 0
	for number = successor(number); set[number] && n < maxRange; number = successor(number) {
		n++
	}
	if n == 0 {
		return -1
	}
	return n
}

// answeredNext reports whether an answer follows item i: all that stands before
// it is the question.
func (n *numbered) answeredNext(i int) bool {
	return i+1 < len(n.items) && n.items[i+1].kind == AnswerLabel
}

// cutLost gives each piece of an item's text its own item: as many numbers
// were lost, so that each is known.
func cutLost(it item, pieces []Passage) []item {
	number := it.numbers[len(it.numbers)-1]
	it.body = pieces[0]
	items := []item{it}
	for _, p := range pieces[1:] {
		number = successor(number)
		items = append(items, item{kind: it.kind, bare: true, numbers: []string{number}, heading: Passage{p.Start, p.Start}, body: p})
	}
	return items
}

// cutAsked gives each piece that asks its own item, without a number.
func (n *numbered) cutAsked(it item, pieces []Passage, last bool) []item {
	it.body = pieces[0]
	items := []item{it}
	for k, p := range pieces[1:] {
		s := n.in(p)
		if isDirectAsk(s) && !isNoteLine(s) || last && k == len(pieces)-2 && asksOpen(s) {
			items = append(items, item{kind: QuestionLabel, bare: true, heading: Passage{p.Start, p.Start}, body: p})
		}
	}
	return items
}

// isNoteLine reports whether a paragraph left in the text is a note: it begins
// with a number or an apostrophe that OCR made of one.
func isNoteLine(s string) bool {
	return isDigit(s[0]) || s[0] == '\''
}

// asksOpen reports whether a paragraph that is cut off begins as a question.
func asksOpen(s string) bool { return !endsSentence(s) && opensAsking(s) }
