package segment

import (
	"math/bits"
	"strings"
)

// group is the questions from up to to that an answer is for.
type group struct{ from, to int }

func (g group) isEmpty() bool { return g.from >= g.to }

const (
	maxAlign  = 10_000 // the most pairs of a question and an answer that are compared
	maxGroup  = 6      // the most questions to one answer
	crossing  = 0.6    // the price of taking questions of two paragraphs together
	splitting = 0.35   // the price of taking a paragraph apart
	dropping  = 0.5    // the price of leaving a question without an answer
	unlike    = 0.5    // the price of tying questions to an answer that shares no word with them
	losing    = 3.0    // the price of leaving an answer without a question
	unlikeAny = 0.2    // the price of tying to such an answer where it only may be one
)

// align finds for each answer the questions that it is for, in order: the way
// of taking neighbouring questions together, and of leaving some open, in
// which the sentences that take up the questions share most words with them.
func align(questions, answers []unit) []group {
	n, m := len(questions), len(answers)
	groups := make([]group, m)
	if n == 0 || m == 0 || n*m > maxAlign {
		for j := range groups {
			groups[j] = group{min(j, n), min(j+1, n)}
		}
		return groups
	}
	masks := sharedWords(questions, answers)
	width := n + 1
	score := make([]float64, width*(m+1))
	step := make([]int8, width*(m+1)) // questions taken by the answer; 0 none, -1 a question left open
	for j := 0; j <= m; j++ {
		for i := 0; i <= n; i++ {
			at := j*width + i
			if i == 0 && j == 0 {
				continue
			}
			score[at] = -1e9
			try := func(s float64, how int8) {
				if s > score[at] {
					score[at], step[at] = s, how
				}
			}
			if j > 0 {
				if answers[j-1].weak {
					try(score[at-width], 0)
				} else {
					try(score[at-width]-losing, 0)
				}
				for k := 1; k <= min(i, maxGroup); k++ {
					try(score[at-width-k]+gain(questions, masks[(j-1)*n:j*n], i-k, i, answers[j-1]), int8(k))
				}
			}
			if i > 0 {
				try(score[at-1]-dropping, -1)
			}
		}
	}
	for i, j := n, m; i > 0 || j > 0; {
		k := step[j*width+i]
		if k < 0 {
			i--
			continue
		}
		if j == 0 {
			break
		}
		j--
		groups[j] = group{i - int(k), i}
		i -= int(k)
	}
	return groups
}

// sharedWords returns for each answer and each question which of the words of
// the answer the question has, a bit for each.
func sharedWords(questions, answers []unit) []uint64 {
	masks := make([]uint64, len(questions)*len(answers))
	for i, q := range questions {
		has := make(map[string]bool, len(q.words))
		for _, w := range q.words {
			has[w] = true
		}
		for j, a := range answers {
			for k, w := range a.words[:min(len(a.words), 64)] {
				if has[w] {
					masks[j*len(questions)+i] |= 1 << k
				}
			}
		}
	}
	return masks
}

// gain is what tying the questions from up to to to an answer is worth; masks
// are the words that each question shares with it.
func gain(questions []unit, masks []uint64, from, to int, answer unit) float64 {
	var shared uint64
	for _, mask := range masks[from:to] {
		shared |= mask
	}
	worth := 2 * float64(bits.OnesCount64(shared)) / float64(min(len(answer.words), 64)+1)
	switch {
	case shared == 0 && answer.weak:
		worth = -unlikeAny
	case shared == 0:
		worth = -unlike
	}
	for i := from + 1; i < to; i++ {
		if questions[i].para != questions[i-1].para {
			worth -= crossing
		}
	}
	if from > 0 && questions[from-1].para == questions[from].para {
		worth -= splitting
	}
	return worth
}

// maxWords bounds the words of a unit that are compared.
const maxWords = 120

// stem is how many letters of two words must be the same.
const stem = 5

// contentWords returns the words that say what a text is about, in small
// letters, each cut to its first letters.
func contentWords(s string) []string {
	var list []string
	for w := range words(s) {
		if len(w) < 4 {
			continue
		}
		w = strings.ToLower(w)
		if isCommonWord(w) {
			continue
		}
		if len(w) > stem {
			w = w[:stem]
		}
		list = append(list, w)
		if len(list) == maxWords {
			break
		}
	}
	return list
}

// isCommonWord reports whether a word says nothing of what a question is about.
func isCommonWord(w string) bool {
	switch w {
	case "leden", "fractie", "fracties", "vragen", "vraag", "minister", "staatssecretaris", "regering", "kabinet", "deze", "naar", "welke", "wordt",
		"worden", "hebben", "heeft", "zijn", "voor", "over", "door", "willen", "weten", "waarom", "tevens", "verder", "voorts", "zich", "daarvan",
		"hierover", "volgende", "geantwoord", "antwoord", "luidt", "opgemerkt", "staat", "kunnen", "aanleiding", "niet", "geen", "meer", "ook",
		"kamer", "bereid", "aangeven", "toelichten", "toegelicht", "eens", "wanneer", "zodat", "daarbij", "daarmee", "waarbij", "waarmee", "deel", "want",
		"maar", "omdat", "indien", "tussen", "onder", "moeten", "moet", "zouden", "zullen", "graag", "eerste", "tweede", "heel", "dient":
		return true
	}
	return false
}
