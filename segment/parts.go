package segment

import (
	"slices"
	"strings"
)

// section is what stands under the heading of a fractie in one of the two
// parts of a schriftelijk overleg: paragraphs from up to to.
type section struct {
	askers   []string
	from, to int
}

// readParts reads a schriftelijk overleg in two parts: the questions of all
// fracties, then the answers, each of which takes up the question it is for.
// It reports whether the paper is one.
func (r *reading) readParts() bool {
	asked, answered := r.partSections()
	if len(asked) == 0 || len(answered) == 0 {
		return len(asked) > 0 && r.isInbreng() && r.onlyAsk(asked)
	}
	questions := r.partQuestions(asked)
	askers, questionsOf := byAsker(questions)
	answers := r.partAnswers(answered, questionsOf)
	if len(answers) == 0 {
		return false
	}
	if len(askers) == 1 {
		nameAsker(answers, questions[0].askers)
	}
	_, answersOf := byAsker(answers)
	groups := make(map[string][]group, len(askers))
	for _, asker := range askers {
		groups[asker] = align(questionsOf[asker], answersOf[asker])
	}
	absorb(answers, groups)
	_, answersOf = byAsker(answers)
	for _, asker := range askers {
		r.joinParts(questionsOf[asker], answersOf[asker], groups[asker])
	}
	slices.SortStableFunc(r.exchanges, func(a, b Exchange) int { return a.Question.Start - b.Question.Start })
	return len(r.exchanges) > 0
}

// isInbreng reports whether the paper is by its title what the fracties bring
// in, before the minister answers it.
func (r *reading) isInbreng() bool {
	return strings.Contains(r.text[:min(len(r.text), headSize)], "INBRENG ")
}

// onlyAsk reads the questions of fracties that nobody has answered yet, and
// reports whether there are any.
func (r *reading) onlyAsk(sections []section) bool {
	questions := r.partQuestions(sections)
	for i := range questions {
		r.emitPart(questions[i:i+1], nil)
	}
	return len(r.exchanges) > 0
}

// nameAsker sets who asked where an answer does not say it.
func nameAsker(answers []unit, askers []string) {
	for i := range answers {
		if len(answers[i].askers) == 0 {
			answers[i].askers = askers
		}
	}
}

// partHeading is a heading of one of the parts.
type partHeading struct {
	at       int // its paragraph
	askers   []string
	reaction bool // it stands over answers
	agenda   bool // it stands over neither
	letter   bool // it stands over the letter in which a committee asks
}

// partHeadings returns the headings that name a fractie, or stand over the
// answers, the agenda, a letter or another part, in order.
func (r *reading) partHeadings() []partHeading {
	var headings []partHeading
	for i := range r.paragraphs {
		s := r.at(i)
		if len(s) > maxHeading {
			continue
		}
		askers, isAsker := askerHeading(s)
		_, title := cutEnumerator(s)
		reaction := len(askers) == 0 && isReactionHeading(title)
		agenda, letter := isAgendaHeading(s), isCommitteeLetter(title)
		if isAsker || reaction || agenda || letter {
			headings = append(headings, partHeading{i, askers, reaction, agenda, letter})
			r.mark(r.passage(i, i+1), HeadingBlock)
		}
	}
	return headings
}

// partSections finds the sections of both parts. The second part begins at a
// heading over the reaction ("II Antwoord/Reactie van de Minister", "BRIEF VAN
// DE MINISTER"), or else where the first fractie comes again. A heading with
// nothing under it, as in a table of contents, has no section. Where no heading
// names a fractie in the first part, the letter of the committee is its section.
func (r *reading) partSections() (asked, answered []section) {
	headings := r.partHeadings()
	var letters []section
	seen := map[string]bool{}
	second := false
	for k, h := range headings {
		s := section{askers: h.askers, from: h.at + 1, to: len(r.paragraphs)}
		if k+1 < len(headings) {
			s.to = headings[k+1].at
		}
		second = second || h.reaction && len(asked)+len(letters) > 0 || seen[joined(h.askers)]
		switch {
		case s.from == s.to || h.agenda || h.letter && second:
		case second:
			answered = append(answered, s)
		case h.letter:
			letters = append(letters, s)
		case len(h.askers) > 0:
			asked = append(asked, s)
			seen[joined(h.askers)] = true
		}
	}
	if len(asked) == 0 {
		asked = letters
	}
	return asked, answered
}

// isCommitteeLetter reports whether a heading stands over the letter with the
// questions, as the Eerste Kamer prints it.
func isCommitteeLetter(title string) bool {
	for _, opening := range [...]string{"brief van de voorzitter", "brief van de vaste commissie", "brief aan de minister", "brief aan de staatssecretaris"} {
		if hasPrefixFold(title, opening) {
			return !endsSentence(title)
		}
	}
	return false
}

// isReactionHeading reports whether a heading stands over the answers.
func isReactionHeading(title string) bool {
	if endsSentence(title) {
		return false
	}
	for _, opening := range [...]string{"antwoord/reactie", "antwoord / reactie", "antwoorden/reactie", "reactie van de ", "reactie van het kabinet",
		"antwoord van de ", "antwoorden van de ", "beantwoording van de ", "brief van de minister", "brief van de staatssecretaris", "reactie bewindsperso"} {
		if hasPrefixFold(title, opening) {
			return true
		}
	}
	return false
}

// unit is the smallest stretch of the first part that can be a question by
// itself, or an answer of the second part.
type unit struct {
	Passage
	askers  []string
	topic   string
	para    int // the paragraph it stands in
	section int // for an answer the heading that it stands under
	words   []string
	weak    bool // an answer that may be more of the one before it
}

// byAsker groups units by who asks, in the order of the units.
func byAsker(units []unit) (askers []string, groups map[string][]unit) {
	groups = map[string][]unit{}
	for _, u := range units {
		of := joined(u.askers)
		if groups[of] == nil {
			askers = append(askers, of)
		}
		groups[of] = append(groups[of], u)
	}
	return askers, groups
}

// joined makes a key of those who ask.
func joined(askers []string) string { return strings.Join(askers, ", ") }

// partQuestions returns the units of the first part in order.
func (r *reading) partQuestions(sections []section) []unit {
	var units []unit
	for _, s := range sections {
		topic, askers, first := "", s.askers, len(units)
		for i := s.from; i < s.to; i++ {
			text := r.at(i)
			if len(s.askers) == 0 { // a letter: its text says who asks
				if names := speakers(text); len(names) > 0 && (len(askers) == 0 || speaksFor(text)) {
					askers = names
				}
				if len(askers) == 0 || len(units) == first && (speaksCommittee(text) || isOpening(text)) {
					continue
				}
			}
			switch {
			case speaksCommittee(text) || isSignature(text):
				i = s.to
				continue
			case r.isTopicIn(i, s.to):
				_, topic = cutEnumerator(text)
				r.mark(r.passage(i, i+1), HeadingBlock)
				continue
			case i == s.from && isFirstOpening(text), topic != "" && isOpening(text), hasNoQuestions(text):
				continue
			}
			for k, p := range r.splitAsked(i) {
				if i == s.from && k == 0 {
					p.Start = r.afterOpening(p)
				}
				if last := len(units) - 1; k == 0 && last >= first && units[last].para == i-1 && r.leadsUp(units[last].Passage, p) {
					p.Start = units[last].Start
					units = units[:last]
				}
				units = append(units, unit{Passage: p, askers: askers, topic: topic, para: i, words: contentWords(r.text[p.Start:p.End])})
			}
		}
	}
	return units
}

// leadsUp reports whether what stands in a paragraph asks nothing and leads up to
// the question of the next, in which the members do not speak anew.
func (r *reading) leadsUp(above, p Passage) bool {
	s := r.in(p)
	return isDirectAsk(firstSentence(s)) && !speaksFor(s) && len(r.asks(above)) == 0
}

// isTopicIn reports whether paragraph i is a topic within a section.
func (r *reading) isTopicIn(i, to int) bool {
	s := r.at(i)
	if len(s) > maxTopic || i+1 >= to || endsSentence(s) || strings.HasSuffix(s, ":") || isBullet(s) || isTableRow(s) || isPostalCode(s) || !isUpperAt(s, 0) && !isDigit(s[0]) {
		return false
	}
	return !speaksFor(s) && !isDirectAsk(s) && len(firstSentence(s)) == len(s)
}

// speaksCommittee reports whether a paragraph is the committee's closing word.
func speaksCommittee(s string) bool {
	for _, opening := range [...]string{"De leden van de vaste commissie", "De leden van de commissie", "De vaste commissie", "De commissie ", "De leden van de algemene commissie",
		"De leden van de tijdelijke commissie", "De leden van de parlementaire commissie"} {
		if strings.HasPrefix(s, opening) {
			return true
		}
	}
	return false
}

// hasNoQuestions reports whether a fractie only says that it asks nothing.
func hasNoQuestions(s string) bool {
	return len(s) < 400 && containsAny(s, "geen verdere vragen", "geen nadere vragen", "geen vragen", "geen aanvullende vragen", "geen behoefte") && !strings.Contains(s, "?")
}

// maxOpening bounds how many sentences an opening has.
const maxOpening = 5

// afterOpening returns where a question starts when an opening stands before it
// on lines of its own: the two are one paragraph only for the lack of a gap.
func (r *reading) afterOpening(p Passage) int {
	n := 0
	for s := range Sentences(r.text[p.Start:p.End]) {
		at := p.Start + s.Start
		if s.Start > 0 && r.startsLine(at) && isOpening(r.text[p.Start:at]) {
			return at
		}
		if n++; n == maxOpening {
			break
		}
	}
	return p.Start
}

// splitAsked cuts a paragraph where a question can begin: where members speak
// anew after something was asked.
func (r *reading) splitAsked(i int) []Passage {
	p := r.paragraphs[i]
	var pieces []Passage
	start, end, asked := p.start, p.start, false
	for s := range Sentences(r.text[p.start:p.end]) {
		from := p.start + s.Start
		part := r.text[from : p.start+s.End]
		if asked && from > start && (speaksFor(part) || isIndirectAsk(part) && namesMembersFirst(part)) {
			pieces = append(pieces, Passage{start, end})
			start, asked = from, false
		}
		asked = asked || isDirectAsk(part) || isIndirectAsk(part)
		end = p.start + s.End
	}
	return append(pieces, Passage{start, p.end})
}

// partAnswers returns the answers of the second part to the questions of each
// asker: each begins with the sentence that takes the question up.
func (r *reading) partAnswers(sections []section, questions map[string][]unit) []unit {
	var units []unit
	for at, s := range sections {
		open := false
		askers := s.askers
		for i := s.from; i < s.to; i++ {
			if isSignature(r.at(i)) {
				open = false
				continue
			}
			if r.isTopicIn(i, s.to) && takesUp(r.at(i+1)) { // the topic of the next answer
				r.mark(r.passage(i, i+1), HeadingBlock)
				continue
			}
			for _, piece := range r.takeUps(i) {
				text := r.text[piece.Start:piece.End]
				switch {
				case takesUp(text) && !isOpening(text):
					if names := speakers(firstSentence(text)); len(names) > 0 && questions[joined(names)] != nil {
						askers = names
					} else {
						askers = s.answers(askers, names)
					}
					weak := open && isDirectAsk(firstSentence(text)) && !speaksFor(text)
					units = append(units, unit{Passage: piece, askers: askers, para: i, section: at, words: contentWords(firstSentence(text)), weak: weak})
					open = true
				case open && (opensMatter(text) || asksFurther(firstSentence(text))):
					units = append(units, unit{Passage: piece, askers: askers, para: i, section: at, words: contentWords(firstSentence(text)), weak: true})
				case open:
					units[len(units)-1].End = piece.End
				}
			}
		}
	}
	return units
}

// answers returns whose question an answer takes up in which some fracties are
// named: that of the heading above where it is among them, or none is named, or
// only a member by name.
func (s section) answers(askers, names []string) []string {
	switch {
	case len(names) == 0:
		return askers
	case len(s.askers) > 0 && onlyMembers(names):
		return s.askers
	case len(s.askers) == 1 && slices.Contains(names, s.askers[0]), slices.Equal(names, s.askers):
		return s.askers
	}
	return names[:1]
}

// opensMatter reports whether a paragraph turns to another matter without
// saying who asked: "Wat betreft de kosten geldt dat ...".
func opensMatter(s string) bool {
	for _, opening := range [...]string{"Wat betreft ", "Voor wat betreft ", "Ten aanzien van ", "Met betrekking tot ", "Aangaande ", "Over de ", "Over het "} {
		if strings.HasPrefix(s, opening) {
			return true
		}
	}
	matter, _, ok := strings.Cut(s, " betreft,")
	return ok && strings.HasPrefix(matter, "Wat ") && len(matter) <= maxMatter && !strings.ContainsAny(matter, ".?!")
}

// maxMatter bounds the length in bytes of the words between "Wat" and
// "betreft".
const maxMatter = 120

// furtherOpenings begin a sentence in which those who asked before ask more.
var furtherOpenings = [...]string{"Tot slot ", "Ten slotte ", "Ook ", "Verder ", "Voorts ", "Daarnaast ", "Tevens ", "Vervolgens ", "Er "}

// asksFurther reports whether a sentence takes up a further question without
// naming a fractie: "Zij vragen ook naar de norm.", "Tot slot vragen zij naar de norm.", "Ook wordt gevraagd",
// "Daarnaast stellen deze leden een vraag over de norm."
func asksFurther(s string) bool {
	if strings.HasPrefix(s, "Gevraagd wordt ") || strings.HasPrefix(s, "Gevraagd is ") || strings.HasPrefix(s, "Gevraagd werd ") {
		return true
	}
	if verb, ok := strings.CutPrefix(s, "Zij "); ok {
		verb, _ = cutWord(verb)
		return isMembersVerb(verb) && isIndirectAsk(s)
	}
	for _, opening := range &furtherOpenings {
		rest, ok := strings.CutPrefix(s, opening)
		if !ok {
			continue
		}
		verb, after := cutWord(rest)
		who, after := cutWord(after)
		switch who {
		case "gevraagd":
			return verb == "wordt" || verb == "is" || verb == "werd"
		case "zij":
			return isMembersVerb(verb) && isIndirectAsk(s)
		case "deze", "de", "genoemde":
			noun, _ := cutWord(after)
			return noun == "leden" && verb == "stellen" && containsAny(s, " een vraag ", " vragen ")
		}
		return false
	}
	return false
}

// absorb makes what takes up no question part of the answer before it, under
// the same heading: nothing between two answers belongs to neither. The groups
// are those of the answers to each asker.
func absorb(answers []unit, groups map[string][]group) {
	next := map[string]int{} // how many answers to each asker stand before
	empty := make([]bool, len(answers))
	for k, a := range answers {
		of := joined(a.askers)
		if g := groups[of]; next[of] < len(g) {
			empty[k] = g[next[of]].isEmpty()
		}
		next[of]++
	}
	for k := len(answers) - 1; k > 0; k-- {
		if empty[k] && answers[k-1].section == answers[k].section {
			answers[k-1].End = answers[k].End
		}
	}
}

// joinParts ties the questions of one fractie to the answers that take them up.
func (r *reading) joinParts(questions, answers []unit, groups []group) {
	next := 0
	for k, g := range groups {
		if g.isEmpty() {
			continue
		}
		for ; next < g.from; next++ {
			r.emitPart(questions[next:next+1], nil)
		}
		r.emitPart(questions[g.from:g.to], &answers[k])
		next = g.to
	}
	for ; next < len(questions); next++ {
		r.emitPart(questions[next:next+1], nil)
	}
}

func (r *reading) emitPart(questions []unit, answer *unit) {
	first, last := questions[0], questions[len(questions)-1]
	e := Exchange{Askers: first.askers, Topic: first.topic, Question: Passage{first.Start, last.End}}
	if answer == nil {
		if len(r.asks(e.Question)) == 0 {
			return
		}
	} else {
		e.Answer, e.Answered = answer.Passage, true
		r.mark(e.Answer, AnswerBlock)
	}
	r.mark(e.Question, QuestionBlock)
	r.exchanges = append(r.exchanges, e)
}
