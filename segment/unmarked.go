package segment

import "strings"

// answersUnmarked reports whether the answers of a list stand under the
// questions without a heading of their own: most questions that have no answer
// heading are followed by more than the question.
func (n *numbered) answersUnmarked() bool {
	if n.isQuestionsOnly() {
		return false
	}
	open, more := 0, 0
	for i, it := range n.items {
		if it.kind == NoticeLabel {
			return false
		}
		if it.kind != QuestionLabel || n.isMarked(i) {
			continue
		}
		open++
		if cut := n.questionEnd(it); cut > 0 && cut < it.body.End {
			more++
		}
	}
	return open > 0 && more*2 >= open
}

// isQuestionsOnly reports whether the paper is by its title a list of questions
// without answers.
func (n *numbered) isQuestionsOnly() bool {
	const title = "LIJST VAN VRAGEN"
	head := n.text[:min(len(n.text), headSize)]
	i := strings.Index(head, title)
	if i < 0 {
		return false
	}
	after := head[i+len(title):]
	return !strings.Contains(after[:min(len(after), 40)], "ANTWOORD")
}

// isMarked reports whether the heading of an answer names a number of item i,
// or follows it without a number.
func (n *numbered) isMarked(i int) bool {
	for _, number := range n.items[i].numbers {
		if n.named[number] {
			return true
		}
	}
	return i+1 < len(n.items) && n.items[i+1].kind == AnswerLabel && len(n.items[i+1].numbers) == 0
}

// splitQuestion cuts the text under question i into the question and its
// answer, which is also that to the questions directly before without one. It
// reports false where there is no answer.
func (n *numbered) splitQuestion(i int) bool {
	it := &n.items[i]
	if n.isMarked(i) {
		return false
	}
	cut := n.questionEnd(*it)
	if cut <= 0 || cut >= it.body.End {
		return false
	}
	answer := n.trimTail(Passage{n.skipPages(skipSpace(n.text, cut)), it.body.End}, i)
	if answer.isEmpty() {
		return false
	}
	it.body.End = cut
	n.mark(it.body, QuestionBlock)
	n.mark(answer, AnswerBlock)
	first := i
	for first > 0 && n.items[first-1].kind == QuestionLabel && !n.done[first-1] && !n.isMarked(first-1) {
		first--
	}
	var questions []int
	for q := first; q <= i; q++ {
		n.done[q] = true
		questions = append(questions, q)
	}
	n.emit(questions, n.labels(questions), answer)
	return true
}

// questionEnd returns where the question under an item ends when the answer
// follows without a heading: after its last question mark before anything
// else, with the page anchor behind it; where nothing ends in a question mark,
// after the first paragraph.
func (n *numbered) questionEnd(it item) int {
	pieces := n.pieces(it.body)
	if len(pieces) == 0 {
		return 0
	}
	end := n.plainEnd(pieces)
	asked := end > 0
	body := n.text[max(it.body.Start, end):it.body.End]
	at := it.body.End - len(body)
	for s := range Sentences(body) {
		sentence := body[s.Start:s.End]
		asks := isDirectAsk(sentence) || asked && (isAnchor(sentence) || continuesQuestion(sentence) && isIndirectAsk(sentence))
		if asked && !asks {
			break
		}
		if asks {
			asked, end = true, at+s.End
		}
	}
	switch {
	case asked:
		return it.body.Start + skipAnchor(n.in(it.body), end-it.body.Start)
	case len(pieces) > 1:
		return pieces[0].End
	}
	return 0
}

// plainEnd returns where a question ends that has no question mark in its
// first paragraph: at a full stop, or with the items of a list. It is 0 where
// there is no such question.
func (n *numbered) plainEnd(pieces []Passage) int {
	first := n.in(pieces[0])
	if !opensAsking(first) || strings.IndexByte(first, '?') >= 0 {
		return 0
	}
	if strings.HasSuffix(first, ":") {
		return n.listEnd(pieces)
	}
	end := 0
	for s := range Sentences(first) {
		if !opensAsking(first[s.Start:s.End]) {
			break
		}
		end = s.End
	}
	return pieces[0].Start + end
}

// listEnd returns where the list ends that the first of some paragraphs leads
// up to: with the item that ends in a stop, or the last one. It is 0 where
// there is no list.
func (n *numbered) listEnd(pieces []Passage) int {
	end := 0
	for _, p := range pieces[1:] {
		s := n.in(p)
		if !isListItem(s) {
			break
		}
		end = p.End
		if s[len(s)-1] == '.' || s[len(s)-1] == '?' {
			break
		}
	}
	return end
}
