package segment

// splitLostUnmarked cuts questions whose number was lost from the answers above
// them, in a list whose answers have no heading: a paragraph that opens with a
// question below an answer, where as many numbers are missing. Below the last
// number the page that a question is about must say that it is one.
func (n *numbered) splitLostUnmarked() {
	var items []item
	for i, it := range n.items {
		if !it.bare || it.kind != QuestionLabel || len(it.numbers) == 0 {
			items = append(items, it)
			continue
		}
		units := n.askedUnits(n.pieces(it.body), i+1 == len(n.items))
		if len(units) > 1 && (i+1 == len(n.items) || len(units)-1 == n.lostAfter(i)) {
			items = append(items, cutLost(it, units)...)
		} else {
			items = append(items, it)
		}
	}
	n.items = items
}

// askedUnits puts pieces of a text together, each question with the answer
// below it. With paged, only a question with its page begins another.
func (n *numbered) askedUnits(pieces []Passage, paged bool) []Passage {
	var units []Passage
	for k, p := range pieces {
		begins := k == 0 || !isDirectAsk(n.in(pieces[k-1])) && endsSentence(n.in(pieces[k-1])) && n.opensQuestion(p, paged)
		if begins {
			units = append(units, p)
		} else {
			units[len(units)-1].End = p.End
		}
	}
	if last := len(units) - 1; last > 0 && isDirectAsk(n.in(units[last])) { // nothing answers it
		return nil
	}
	return units
}

// opensQuestion reports whether a piece of text opens with a question, and with
// paged whether its page stands behind that.
func (r *reading) opensQuestion(p Passage, paged bool) bool {
	s := r.in(p)
	first := firstSentence(s)
	if paged {
		return cutAnchor(first) != first && isDirectAsk(first)
	}
	return isDirectAsk(first) && isUpperAt(s, 0) && !continuesQuestion(s)
}
