package segment

import "strings"

// Amendment is a change to a bill that members propose.
type Amendment struct {
	// Changes are the texts to be changed: one for each of the numerals I, II,
	// ... that stand over them, without the numeral, or a single one.
	Changes []Passage
	// Explanation are the paragraphs under "Toelichting", without the names of
	// those who signed.
	Explanation []Passage
}

// FindAmendment reads the amendment of a paper: what follows the words "stelt
// het volgende amendement voor". It reports false where they are missing.
func FindAmendment(text string) (Amendment, bool) {
	r := &reading{text: text, paragraphs: paragraphs(text)}
	for i := range r.paragraphs {
		if proposes(r.at(i)) {
			return r.amendment(i + 1), true
		}
	}
	return Amendment{}, false
}

// proposes reports whether a paragraph says that an amendment follows: "De
// ondergetekende stelt het volgende amendement voor:".
func proposes(s string) bool {
	return len(s) < maxHeading && strings.HasPrefix(s, "De ondergetekende") && strings.Contains(s, "amendement") && containsAny(s, " stelt ", " stellen ")
}

// amendment reads the paragraphs from i on.
func (r *reading) amendment(i int) Amendment {
	var a Amendment
	numbered := i < len(r.paragraphs) && isRoman(r.at(i))
	explaining := false
	for ; i < len(r.paragraphs); i++ {
		p := r.passage(i, i+1)
		switch {
		case r.paragraphs[i].label.Kind == ExplanationLabel:
			explaining = true
		case explaining:
			a.Explanation = append(a.Explanation, p)
		case numbered && isRoman(r.at(i)):
			a.Changes = append(a.Changes, Passage{p.End, p.End})
		case len(a.Changes) == 0:
			a.Changes = append(a.Changes, p)
		default:
			a.Changes[len(a.Changes)-1].End = p.End
		}
	}
	changes := a.Changes[:0]
	for _, p := range a.Changes {
		if p = r.trim(p); !p.isEmpty() {
			changes = append(changes, p)
		}
	}
	a.Changes = changes
	for n := len(a.Explanation); n > 0 && isSignedName(r.in(a.Explanation[n-1])); n-- {
		a.Explanation = a.Explanation[:n-1]
	}
	return a
}
