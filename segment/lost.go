package segment

import "strings"

// splitLost cuts questions whose number was lost from the text under the
// questions before them: in a list without labels, where numbers are missing
// after a question or nothing tells what follows, each paragraph that asks is
// a question of its own. What does not ask at the end is no part of a question.
func (n *numbered) splitLost() {
	var items []item
	for i, it := range n.items {
		if it.kind != QuestionLabel || !it.bare {
			items = append(items, it)
			continue
		}
		pieces := n.pieces(it.body)
		for len(pieces) > 1 && isPageEnd(n.text[pieces[len(pieces)-1].Start:pieces[len(pieces)-1].End]) {
			pieces = pieces[:len(pieces)-1]
		}
		lost := n.lostAfter(i)
		if lost != 0 && len(pieces) > 1 {
			items = append(items, n.cutLost(it, pieces, lost)...)
			continue
		}
		items = append(items, it)
	}
	n.items = items
}

// lostAfter returns how many numbers are missing after item i, and -1 where
// the next item is not a question with a number.
func (n *numbered) lostAfter(i int) int {
	if i+1 == len(n.items) || n.items[i+1].kind != QuestionLabel || len(n.items[i+1].numbers) == 0 || len(n.items[i].numbers) == 0 {
		return -1
	}
	return len(rangeMembers(n.items[i].numbers[len(n.items[i].numbers)-1], n.items[i+1].numbers[0])) - 1
}

// cutLost cuts the pieces of one item's text into a question each.
func (n *numbered) cutLost(it item, pieces []Passage, lost int) []item {
	it.body = pieces[0]
	items := []item{it}
	for k, p := range pieces[1:] {
		s := n.text[p.Start:p.End]
		if lost > 0 && len(pieces)-1 == lost || isDirectAsk(s) && !isNoteLine(s) || k == len(pieces)-2 && asksOpen(s) {
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
func asksOpen(s string) bool {
	if endsSentence(s) {
		return false
	}
	word, _ := cutWord(s)
	switch word {
	case "Hoe", "Wat", "Welke", "Waarom", "Wanneer", "Wie", "Waar", "Kan", "Kunt", "Kunnen", "Is", "Zijn", "Was", "Waren", "Heeft", "Hebben", "Hebt", "Bent", "Deelt",
		"Acht", "Wordt", "Worden", "Zal", "Zullen", "Hoeveel", "Klopt":
		return true
	}
	return strings.HasPrefix(s, "In hoeverre") || strings.HasPrefix(s, "Op welke") || strings.HasPrefix(s, "In welke")
}
