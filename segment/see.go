package segment

import (
	"slices"
	"strings"
)

// pointElsewhere sets for each exchange the questions to whose answers its
// answer points.
func (r *reading) pointElsewhere() {
	known := map[string]bool{}
	for _, e := range r.exchanges {
		for _, label := range e.Labels {
			known[label] = true
		}
	}
	if len(known) == 0 {
		return
	}
	for i := range r.exchanges {
		e := &r.exchanges[i]
		if !e.Answered {
			continue
		}
		for _, number := range pointsTo(firstSentence(r.in(e.Answer))) {
			if known[number] && !slices.Contains(e.Labels, number) {
				e.See = append(e.See, number)
			}
		}
	}
}

// pointsTo returns the numbers of the questions whose answers a sentence points
// to. One that also names another paper may mean the questions of that.
func pointsTo(s string) []string {
	if !strings.HasPrefix(s, "Zie ") && !strings.Contains(s, "verwijs") && !strings.Contains(s, "verwezen") || containsAny(s, "Kamer", "vragen van het lid", "vragen van de leden", "brief") {
		return nil
	}
	_, rest, ok := strings.Cut(s, "antwoord")
	if !ok {
		return nil
	}
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "ing"), "en")
	word, after := cutWord(rest)
	if word != "op" && word != "bij" && word != "van" {
		return nil
	}
	var numbers []string
	cutNumbers(skipConnectives(after), &numbers)
	return numbers
}
