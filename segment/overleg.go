package segment

import "strings"

// hasAnswers reports whether answers stand under the heading "Antwoord". A
// heading that says who answers must come twice: once it may stand over all
// the answers.
func (r *reading) hasAnswers() bool {
	n := 0
	for i, p := range r.paragraphs {
		if p.label.Kind != AnswerLabel || len(p.label.Numbers) > 0 {
			continue
		}
		if n++; n == 2 || !strings.Contains(r.at(i), " ") {
			return true
		}
	}
	return false
}

// overleg reads a schriftelijk overleg in which each answer stands under the
// heading "Antwoord", directly below the question. The end of an answer has no
// sign; the next question is known for what it is.
type overleg struct {
	*reading
	columns columns
	askers  []string
	topic   string
	sentIn  int // where the head of Kamervragen ends, -1 where there is none
}

func (r *reading) readOverleg() {
	r.splitJoined()
	o := &overleg{reading: r, columns: r.measure(), sentIn: sentIn(r.text)}
	from := 0  // the first paragraph after the last label
	open := -1 // the exchange that waits for its answer, which begins there
	for i, p := range r.paragraphs {
		if p.label.Kind != AnswerLabel {
			continue
		}
		q := o.questionStart(from, i)
		o.endAnswer(open, from, q, false)
		r.mark(Passage{p.start, p.end}, HeadingBlock)
		open, from = o.question(q, i), i+1
	}
	o.endAnswer(open, from, len(r.paragraphs), true)
}

// splitJoined cuts the paragraph before a heading "Antwoord" where the end of
// the answer above was joined to the question.
func (r *reading) splitJoined() {
	ps := make([]paragraph, 0, len(r.paragraphs))
	for i, p := range r.paragraphs {
		if i > 0 && i+1 < len(r.paragraphs) && r.paragraphs[i+1].label.Kind == AnswerLabel {
			if at := r.joinedQuestion(i); at > 0 {
				_, end := trimRange(r.text, p.start, p.start+at)
				ps = append(ps, paragraph{start: p.start, end: end})
				p.start += at
			}
		}
		ps = append(ps, p)
	}
	r.paragraphs = ps
}

// joinedQuestion returns where the question begins in paragraph i, which ends
// before the heading "Antwoord", when an answer stands before it there: where
// the government spoke before the members do, where the members begin to speak
// on a new line, or where nothing else is left for the answer above. It is 0
// where that is not so.
func (r *reading) joinedQuestion(i int) int {
	s := r.at(i)
	alone := r.paragraphs[i-1].label.Kind == AnswerLabel
	for sentence := range Sentences(s) {
		part := s[sentence.Start:sentence.End]
		members := speaksFor(part) || isIndirectAsk(part) && namesMembers(part)
		switch {
		case sentence.Start == 0:
			if members && !alone || isDirectAsk(part) {
				return 0
			}
		case members, isDirectAsk(part) && asksGovernment(part):
			if alone || isAnswering(s[:sentence.Start]) || r.startsLine(r.paragraphs[i].start+sentence.Start) {
				return sentence.Start
			}
			return 0
		}
	}
	return 0
}

// endAnswer gives the paragraphs from i on to the exchange that waits for its
// answer: up to the first heading, or up to where the next question starts.
func (o *overleg) endAnswer(exchange, i, q int, last bool) {
	end := i
	for end < q && !o.isBreak(end) {
		end++
	}
	for end > i+1 && (isSigned(o.at(end-1), o.at(end-2)) || endsPage(o.at(end-1), o.at(end-2)) || last && isNoteText(o.at(end-1))) {
		end--
	}
	o.headings(end, q)
	if exchange < 0 || end == i {
		return
	}
	e := &o.exchanges[exchange]
	e.Answer, e.Answered = o.trimAnswerLine(o.passage(i, end)), true
	o.mark(e.Answer, AnswerBlock)
}

// headings takes up the headings between an answer and the next question: the
// fractie and the topic under which it stands.
func (o *overleg) headings(from, to int) {
	for i := from; i < to; i++ {
		askers, isAsker := askerHeading(o.at(i))
		switch {
		case isAsker:
			o.askers, o.topic = askers, ""
		case o.isTopic(i):
			_, o.topic = cutEnumerator(o.at(i))
		default:
			continue
		}
		o.mark(o.passage(i, i+1), HeadingBlock)
	}
}

// question adds the exchange whose question is the paragraphs from q up to i.
func (o *overleg) question(q, i int) int {
	if q >= i {
		return -1
	}
	askers := o.askers
	if len(askers) == 0 {
		askers = speakers(o.at(q))
	}
	question := o.passage(q, i)
	if q > 0 && o.underAsker(q) {
		question.Start = o.afterOpening(o.passage(q, q+1))
	}
	if o.sentIn > question.Start && o.sentIn < question.End {
		question = o.trim(Passage{o.sentIn, question.End})
	}
	o.mark(question, QuestionBlock)
	o.exchanges = append(o.exchanges, Exchange{Askers: askers, Topic: o.topic, Question: question})
	return len(o.exchanges) - 1
}

// questionStart returns the first paragraph of the question that ends before
// the label at paragraph i. The paragraphs from from on are the answer before
// it, headings, and the question. The paragraph directly before the label is
// certainly question.
func (o *overleg) questionStart(from, i int) int {
	if from >= i {
		return i
	}
	for k := i - 1; k >= from; k-- { // below the last heading all is question
		if o.isBreak(k) {
			return o.skipOpening(k+1, i, o.underAsker(k+1))
		}
	}
	if from == 0 {
		return o.firstQuestion(i)
	}
	first := i - 1
	for k := i - 2; k > from && k > first-maxGap; k-- { // the answer has at least one paragraph
		if o.columns.isNarrow(o.reading, k) {
			break
		}
		if o.columns.isWide(o.reading, k) || looksAsked(o.at(k)) && (k == first-1 || speaksFor(o.at(k))) && !(answersItself(o.at(k)) && speaksFor(o.at(first))) {
			first = k
		}
	}
	return first
}

// maxGap is how many paragraphs before a part of a question are looked at for
// the beginning of it.
const maxGap = 3

// firstQuestion returns the paragraph of the first question of a paper without
// headings, which ends before the label at paragraph i: notes may stand
// between.
func (o *overleg) firstQuestion(i int) int {
	for k := i - 1; k >= 0 && k > i-5; k-- {
		if looksAsked(o.at(k)) {
			return k
		}
	}
	return i - 1
}

// underAsker reports whether paragraph i stands directly under the heading of a
// fractie.
func (o *overleg) underAsker(i int) bool {
	_, isAsker := askerHeading(o.at(i - 1))
	return isAsker
}

// skipOpening skips the paragraphs in which a fractie only says that it has
// read the papers and has questions. Directly under its heading it may say what
// it thinks of them as well; under a topic that is part of the question.
func (o *overleg) skipOpening(k, i int, underAsker bool) int {
	if underAsker && k < i-1 && isFirstOpening(o.at(k)) {
		k++
	}
	for k < i-1 && isOpening(o.at(k)) {
		k++
	}
	return k
}

// isBreak reports whether paragraph i is a heading that ends an answer: that
// of a fractie, over the agenda, or the topic of the question that follows.
func (o *overleg) isBreak(i int) bool {
	_, isAsker := askerHeading(o.at(i))
	return isAsker || isAgendaHeading(o.at(i)) || i+1 < len(o.paragraphs) && o.isTopic(i)
}

// maxTopic bounds the length of a topic in bytes.
const maxTopic = 300

// isTopic reports whether paragraph i is the heading over a question: short,
// without the stop of a sentence, and what follows is another heading, or
// reads as a question or is set like one.
func (o *overleg) isTopic(i int) bool {
	s := o.at(i)
	if len(s) > maxTopic || endsSentence(strings.TrimRight(s, "0123456789")) || strings.HasSuffix(s, ":") || isBullet(s) || !isUpperAt(s, 0) && !isDigit(s[0]) && s[0] != '\'' {
		return false
	}
	if isPageEnd(s) || speaksFor(s) || isTableRow(s) || isPostalCode(s) || len(firstSentence(s)) < len(s) {
		return false
	}
	if i > 0 && o.paragraphs[i-1].label.Kind == AnswerLabel { // an answer has a paragraph at least
		return false
	}
	if o.paragraphs[i].label.Kind != 0 || i+1 >= len(o.paragraphs) || o.paragraphs[i+1].label.Kind != 0 {
		return false
	}
	return o.columns.isWide(o.reading, i+1) || looksAsked(o.at(i+1))
}
