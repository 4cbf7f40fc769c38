package segment

import (
	"iter"
	"strings"
	"unicode"
)

// Motion is a motion, in a paper of its own or read out in a debate: from "De
// Kamer," through "en gaat over tot de orde van de dag". Half-open byte
// offsets.
type Motion struct {
	Start, End int
	// Considering are the clauses with what the motion rests on: "constaterende
	// dat ...", "overwegende dat ...", "van mening dat ...", each without the
	// stop at its end.
	Considering []Passage
	// Requests are the clauses with what the Kamer asks or states: "verzoekt de
	// regering ...", "spreekt uit dat ...".
	Requests []Passage
}

// motionOpening and motionClosing are the first and the last words of a motion.
const (
	motionOpening = "De Kamer,"
	motionClosing = "en gaat over tot de orde van de dag"
)

// maxMotion bounds the length of a motion in bytes.
const maxMotion = 20_000

// Motions returns the motions of a text in order.
func Motions(text string) iter.Seq[Motion] {
	return func(yield func(Motion) bool) {
		for at := 0; ; {
			start := nextLine(text, at, motionOpening)
			if start < 0 {
				return
			}
			at = start + len(motionOpening)
			rest := text[at:min(len(text), at+maxMotion)]
			if k := nextLine(rest, 0, motionOpening); k >= 0 {
				rest = rest[:k]
			}
			k := strings.Index(rest, motionClosing)
			if k < 0 {
				continue
			}
			end := at + k + len(motionClosing)
			if !yield(readMotion(text, start, at, end)) {
				return
			}
			at = end
		}
	}
}

// nextLine returns where the next line begins that starts with some words, or
// -1.
func nextLine(text string, at int, words string) int {
	for {
		k := strings.Index(text[at:], words)
		if k < 0 {
			return -1
		}
		at += k
		if opensLine(text, at) {
			return at
		}
		at += len(words)
	}
}

// opensLine reports whether nothing visible stands before text[i:] on its line.
func opensLine(text string, i int) bool {
	for i > 0 {
		n := spaceLenBefore(text, i)
		if n == 0 {
			return false
		}
		if i -= n; text[i] == '\n' {
			return true
		}
	}
	return true
}

// clauseKind says what a clause of a motion does.
type clauseKind uint8

const (
	noClause clauseKind = iota
	hearing             // "gehoord de beraadslaging"
	considering
	requesting
	closing
)

// clauseOpenings begin the clauses of a motion.
var clauseOpenings = [...]struct {
	words string
	kind  clauseKind
}{
	{"gehoord ", hearing},
	{"constaterend", considering},
	{"overwegend", considering},
	{"van mening", considering},
	{"van oordeel", considering},
	{"gelet op ", considering},
	{"gezien ", considering},
	{"voorts ", considering},
	{"verzoekt ", requesting},
	{"spreekt ", requesting},
	{"roept ", requesting},
	{"draagt ", requesting},
	{"nodigt ", requesting},
	{"besluit ", requesting},
	{"stelt vast", requesting},
	{"keurt ", requesting},
	{"zegt ", requesting},
	{"dringt ", requesting},
	{motionClosing, closing},
}

// readMotion reads the clauses between from and end.
func readMotion(text string, start, from, end int) Motion {
	m := Motion{Start: start, End: end}
	kind, open := noClause, from
	for at := from; at < end; at++ {
		if !opensClause(text, from, at) {
			continue
		}
		next := clauseAt(text[at:end])
		if next == noClause || kind > hearing && next != closing && followsComma(text, at) {
			continue
		}
		m.add(text, kind, open, at)
		kind, open = next, at
	}
	return m
}

// add adds the clause of a kind between start and end, without the stop behind
// it.
func (m *Motion) add(text string, kind clauseKind, start, end int) {
	end = start + len(strings.TrimRightFunc(text[start:end], isStopOrSpace))
	switch {
	case start == end:
	case kind == considering:
		m.Considering = append(m.Considering, Passage{start, end})
	case kind == requesting:
		m.Requests = append(m.Requests, Passage{start, end})
	}
}

func isStopOrSpace(r rune) bool { return r == ';' || r == ',' || r == '.' || unicode.IsSpace(r) }

// opensClause reports whether a clause can begin at text[at:]: at the start of
// a line, or after a semicolon or a comma.
func opensClause(text string, from, at int) bool {
	if !isLower(text[at]) || at == from {
		return false
	}
	switch text[at-1] {
	case '\n':
		return true
	case ' ':
		return at-2 >= from && (text[at-2] == ';' || text[at-2] == ',' || text[at-2] == '\n')
	}
	return false
}

// followsComma reports whether a comma stands before text[at:] on its line:
// within a clause, "gelet op" and the like are words as any other.
func followsComma(text string, at int) bool {
	return text[at-1] == ' ' && text[at-2] == ','
}

func clauseAt(s string) clauseKind {
	for _, opening := range &clauseOpenings {
		if strings.HasPrefix(s, opening.words) {
			return opening.kind
		}
	}
	return noClause
}
