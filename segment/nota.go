package segment

import (
	"slices"
	"strings"
)

// notaTitles are the titles of papers in which the government takes up each
// question in its own words and answers it there.
var notaTitles = [...]string{"NOTA NAAR AANLEIDING VAN", "MEMORIE VAN ANTWOORD", "NADERE MEMORIE VAN ANTWOORD"}

// headSize bounds how far into a paper its title is looked for, in bytes.
const headSize = 6000

// isNota reports whether the paper is a nota naar aanleiding van het verslag
// or a memorie van antwoord, by its title.
func (r *reading) isNota() bool {
	for i, p := range r.paragraphs {
		if p.start > headSize {
			return false
		}
		s := r.at(i)
		for _, title := range &notaTitles {
			if k := strings.Index(s[:min(len(s), maxHeading)], title); k >= 0 {
				return true
			}
			if hasPrefixFold(s, strings.ToLower(title)) && len(s) < maxHeading && !strings.HasSuffix(s, ".") {
				return true
			}
		}
	}
	return false
}

// hasReactions reports whether a heading says that the answers stand among the
// questions: "Vragen en opmerkingen van de leden van de VVD-fractie en reactie
// van de bewindspersoon".
func (r *reading) hasReactions() bool {
	for i := range r.paragraphs {
		s := r.at(i)
		if askers, _ := askerHeading(s); len(askers) > 0 && strings.Contains(s, " en reactie van ") {
			return true
		}
	}
	return false
}

// isReply reports whether the paper is the letter with which a minister sends
// his answers to the questions of a committee: it says so before the heading of
// the first fractie, and the answers stand among the questions.
func (r *reading) isReply() bool {
	replies := false
	for i, p := range r.paragraphs {
		if p.start > headSize {
			return false
		}
		s := r.at(i)
		if askers, _ := askerHeading(s); len(askers) > 0 {
			return replies
		}
		replies = replies || isAnswering(s) && containsAny(s, "antwoorden op", "beantwoording") && containsAny(s, "commissie", "schriftelijk overleg")
	}
	return false
}

// printsAnswers reports whether the head of a schriftelijk overleg says that the
// answers are printed with the questions, as the older ones do.
func (r *reading) printsAnswers() bool {
	return strings.Contains(r.text[:min(len(r.text), headSize)], "ragen en antwoorden zijn hierna afgedrukt")
}

// nota reads a paper in which each question is told in the words of the
// government and answered behind it, in the same paragraph or in the next.
type nota struct {
	*reading
	heading []string // the fracties of the heading above
	askers  []string
	topic   string
	open    int // the exchange whose answer goes on, -1 for none
}

func (r *reading) readNota() {
	n := &nota{reading: r, open: -1}
	for i := range r.paragraphs {
		s := r.at(i)
		askers, isAsker := askerHeading(s)
		switch {
		case isAsker:
			n.heading, n.askers, n.open = askers, askers, -1
			r.mark(r.passage(i, i+1), HeadingBlock)
		case isSignature(s):
			n.open = -1
		case r.isSectionHeading(i):
			if _, n.topic = cutEnumerator(s); containsAny(s, notaTitles[:]...) {
				n.topic = "" // the title of the paper itself
			}
			n.open = -1
			r.mark(r.passage(i, i+1), HeadingBlock)
		default:
			for _, piece := range r.takeUps(i) {
				n.read(piece)
			}
		}
	}
	n.markAnswers()
	r.exchanges = answeredOnly(r.exchanges)
}

// read reads a piece of a paragraph: a question taken up with what is answered
// behind it, or more of the answer before it.
func (n *nota) read(piece Passage) {
	s := n.text[piece.Start:piece.End]
	if !takesUp(s) || isOpening(s) || hasNoQuestions(s) {
		if n.open >= 0 {
			n.goOn(piece)
		}
		return
	}
	n.askers = n.whoAsks(s)
	end := piece.Start + askedEnd(s)
	n.exchanges = append(n.exchanges, Exchange{Askers: n.askers, Topic: n.topic, Question: Passage{piece.Start, end}})
	n.open = len(n.exchanges) - 1
	if start := skipSpace(n.text, end); start < piece.End {
		n.goOn(Passage{start, piece.End})
	}
}

// whoAsks returns who asks what a text takes up: those that it names, else those
// who asked before. The fractie of a member is that of the heading above.
func (n *nota) whoAsks(s string) []string {
	names := speakers(s)
	switch {
	case len(names) > 0 && len(n.heading) > 0 && onlyMembers(names):
		return n.heading
	case len(names) > 0:
		return names
	case speakUnnamed(skipAdverb(s)), otherAsks(s):
		return nil
	}
	return n.askers
}

// goOn adds a passage to the answer of the open exchange.
func (n *nota) goOn(p Passage) {
	e := &n.exchanges[n.open]
	if !e.Answered {
		e.Answer.Start, e.Answered = p.Start, true
	}
	e.Answer.End = p.End
}

func (n *nota) markAnswers() {
	for _, e := range n.exchanges {
		n.mark(e.Question, QuestionBlock)
		n.mark(e.Answer, AnswerBlock)
	}
}

// answeredOnly drops what was taken up and not answered: in a nota that is a
// remark.
func answeredOnly(exchanges []Exchange) []Exchange {
	kept := exchanges[:0]
	for _, e := range exchanges {
		if e.Answered {
			kept = append(kept, e)
		}
	}
	return kept
}

// maxSectionTitle bounds the title of a section in bytes.
const maxSectionTitle = 160

// isSectionHeading reports whether paragraph i is the heading of a section or
// the name of a topic: short, without the stop of a sentence, and text under
// it.
func (r *reading) isSectionHeading(i int) bool {
	s := r.at(i)
	number, title := cutEnumerator(s)
	if len(title) > maxSectionTitle || title == "" || isTableRow(title) || !isUpperAt(title, 0) || endsSentence(title) || strings.HasSuffix(title, ":") || isBullet(s) {
		return false
	}
	if IsHeading(s) || number != "" {
		return true
	}
	if i+1 == len(r.paragraphs) || speaksFor(s) {
		return false
	}
	_, isAsker := askerHeading(r.at(i + 1))
	return takesUp(r.at(i+1)) && !isAsker
}

// isTableRow reports whether a line ends in figures, as the rows of a table do
// and titles do not, but for a year.
func isTableRow(s string) bool {
	figures := 0
	for field := range strings.FieldsSeq(s) {
		if isDigit(field[0]) && strings.Trim(field, "0123456789.,%") == "" {
			figures++
		} else {
			figures = 0
		}
	}
	return figures > 1 || figures == 1 && !isDigit(s[max(0, len(s)-4)])
}

// takesUp reports whether a paragraph opens by taking up what members asked:
// "De leden van de SP-fractie vragen", "Op de vraag van de leden".
func takesUp(s string) bool {
	if speaksFor(s) && !strings.HasPrefix(s, "Zij ") {
		return true
	}
	first := firstSentence(s)
	if isDirectAsk(first) {
		return true
	}
	if namesQuestion(first) || isAskedBySomeone(first) || otherAsks(first) {
		return true
	}
	if rest, ok := strings.CutPrefix(first, "Graag "); ok {
		verb, _ := cutWord(rest)
		return isTellVerb(verb) && namesMembersFirst(first)
	}
	return isIndirectAsk(first) && (strings.Contains(first, "leden") || asksAlso(first))
}

// asksAlso reports whether those who asked before wish to know more: "Ook willen
// zij weten of de norm verandert."
func asksAlso(s string) bool {
	verb, rest := cutWord(skipAdverb(s))
	who, _ := cutWord(rest)
	return isUpperAt(s, 0) && isLowerAt(verb, 0) && who == "zij"
}

// namesQuestion reports whether a sentence begins with the question that it
// answers or that is answered behind it: "Op de vraag van de leden".
func namesQuestion(s string) bool {
	for _, opening := range [...]string{"Op de vraag ", "Op de vragen ", "Op vragen van ", "Naar aanleiding van de vra", "In antwoord op de vra", "In reactie op de vra",
		"In antwoord op vragen van ", "Op het verzoek van de leden", "De vraag van de ", "De vraag van het lid ", "De vragen van de leden", "Ten aanzien van de vra",
		"Wat betreft de vra", "Met betrekking tot de vra"} {
		if strings.HasPrefix(s, opening) {
			return true
		}
	}
	return false
}

// isAskedBySomeone reads the passive: "Door de leden van de CDA-fractie is
// gevraagd hoeveel dit kost."
func isAskedBySomeone(s string) bool {
	by, ok := strings.CutPrefix(s, "Door ")
	return ok && namesMembersFirst(by) && strings.Contains(s, " gevraagd")
}

// otherAsks reports whether a sentence takes up what a body outside the Kamer
// asks: "De Orde van Advocaten vraagt of".
func otherAsks(s string) bool {
	article, rest := cutWord(s)
	if article != "De" && article != "Het" {
		return false
	}
	name, rest := cutMemberName(rest)
	if bracketedFirst(rest) != "" {
		rest = rest[strings.IndexByte(rest, ')')+1:]
	}
	asked, ok := strings.CutPrefix(trimLeft(rest), "vraagt ")
	word, _ := cutWord(asked)
	switch word {
	case "of", "waarom", "hoe", "hoeveel", "welke", "wanneer", "wat":
		return ok && name != ""
	}
	return false
}

// takeUps cuts paragraph i before each sentence that takes up a question after
// the answer to the one before has begun, and before a signature at its end.
// Lines of one paragraph and of two look the same where the last one is full.
func (r *reading) takeUps(i int) []Passage {
	p := r.paragraphs[i]
	s := r.text[p.start:p.end]
	var pieces []Passage
	start, done := 0, 0
	if takesUp(s) {
		done = askedEnd(s)
	}
	for sentence := range Sentences(s) {
		if sentence.Start == 0 || sentence.Start < done {
			continue
		}
		rest := s[sentence.Start:]
		if isSignature(rest) {
			return append(pieces, Passage{p.start + start, p.start + start + len(strings.TrimRight(s[start:sentence.Start], " "))})
		}
		if takesUpAgain(s[sentence.Start:sentence.End]) || r.startsLine(p.start+sentence.Start) && takesUp(rest) {
			pieces = append(pieces, Passage{p.start + start, p.start + len(strings.TrimRight(s[:sentence.Start], " "))})
			start, done = sentence.Start, sentence.Start+askedEnd(rest)
		}
	}
	return append(pieces, Passage{p.start + start, p.end})
}

// takesUpAgain reports whether a sentence within a paragraph takes up another
// question: the members are named first and ask.
func takesUpAgain(s string) bool {
	return takesUp(s) && isIndirectAsk(s) && namesMembersFirst(s)
}

// startsLine reports whether a printed line is known to start at the offset.
func (r *reading) startsLine(offset int) bool {
	_, ok := slices.BinarySearchFunc(r.lines, offset, func(l Line, offset int) int { return l.Start - offset })
	return ok
}

// maxFirstSentence bounds how far the end of a first sentence is looked for.
const maxFirstSentence = 1500

func firstSentence(s string) string {
	for sentence := range Sentences(s[:min(len(s), maxFirstSentence)]) {
		return s[sentence.Start:sentence.End]
	}
	return s
}

// askedEnd returns where the question ends that opens a paragraph of a nota:
// before the words that answer it in the same sentence, or after the sentences
// in which the members speak. Before they have asked, one that says what they
// ask about may stand between; the government may not.
func askedEnd(s string) int {
	end, n, asked := 0, 0, false
	for sentence := range Sentences(s) {
		part := s[sentence.Start:sentence.End]
		if cut := answerClause(part); cut > 0 {
			return sentence.Start + cut
		}
		asks := isDirectAsk(part) || isIndirectAsk(part)
		switch {
		case n == 0 || speaksFor(part) || isDirectAsk(part) || asks && namesMembersFirst(part):
			end = sentence.End
		case asked || n > maxLeadUp || sentence.Start > end+maxLeadUpBytes || speaksGovernment(part):
			return end
		}
		asked = asked || asks
		n++
	}
	return end
}

// maxLeadUp and maxLeadUpBytes bound what stands between the members and what
// they ask.
const (
	maxLeadUp      = 12
	maxLeadUpBytes = 600
)

// namesMembersFirst reports whether the members are named in the first words.
func namesMembersFirst(s string) bool { return namesMembers(s[:min(len(s), 80)]) }

// speaksGovernment reports whether the government speaks in a sentence.
func speaksGovernment(s string) bool {
	if strings.HasPrefix(s, "Ja") || strings.HasPrefix(s, "Nee") {
		return true
	}
	n := 0
	for word := range words(s) {
		switch word {
		case "ik", "Ik", "wij", "Wij", "regering", "kabinet", "mijn", "Mijn", "ondergetekende", "ondergetekenden":
			return true
		}
		if n++; n > 8 {
			break
		}
	}
	return false
}
