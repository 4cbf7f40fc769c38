// Package mutate changes papers for tests of what must hold of any text: bytes
// are flipped, lines dropped, doubled, moved and cut, pages swapped, and the
// texts of two papers glued together.
package mutate

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// most is how many bytes of a paper a change is made to.
const most = 6 << 10

// changes are made to a text; other is another paper.
var changes = []func(r *rand.Rand, text, other string) string{
	flipBytes, insertByte, dropLines, doubleLine, moveLine, cutLine, joinLines, swapPages, glue,
}

// Paper returns a part of one of the papers with one to five changes made to
// it. The same random numbers give the same text.
func Paper(r *rand.Rand, papers []string) string {
	text := part(r, pick(r, papers))
	for range 1 + r.IntN(5) {
		text = pick(r, changes)(r, text, pick(r, papers))
	}
	return text
}

// Runs returns how many texts a test makes of n: with -short, as with the race
// detector, a tenth.
func Runs(n int) int {
	if testing.Short() {
		return n / 10
	}
	return n
}

func pick[T any](r *rand.Rand, all []T) T { return all[r.IntN(len(all))] }

// part returns a part of a text that begins with a line: the head of the paper
// in half of all cases.
func part(r *rand.Rand, text string) string {
	if len(text) > most && r.IntN(2) == 0 {
		start := r.IntN(len(text) - most)
		text = text[start+strings.IndexByte(text[start:], '\n')+1:]
	}
	return text[:min(len(text), 1+r.IntN(most))]
}

func flipBytes(r *rand.Rand, text, _ string) string {
	b := []byte(text)
	for range min(len(b), 1+r.IntN(20)) {
		b[r.IntN(len(b))] = byte(r.Uint32())
	}
	return string(b)
}

func insertByte(r *rand.Rand, text, _ string) string {
	i := r.IntN(len(text) + 1)
	return text[:i] + string([]byte{byte(r.Uint32())}) + text[i:]
}

func dropLines(r *rand.Rand, text, _ string) string {
	lines := strings.SplitAfter(text, "\n")
	i := r.IntN(len(lines))
	return strings.Join(slices.Delete(lines, i, min(len(lines), i+1+r.IntN(3))), "")
}

func doubleLine(r *rand.Rand, text, _ string) string {
	lines := strings.SplitAfter(text, "\n")
	return strings.Join(slices.Insert(lines, r.IntN(len(lines)), pick(r, lines)), "")
}

func moveLine(r *rand.Rand, text, _ string) string {
	lines := strings.SplitAfter(text, "\n")
	i, j := r.IntN(len(lines)), r.IntN(len(lines))
	lines[i], lines[j] = lines[j], lines[i]
	return strings.Join(lines, "")
}

func cutLine(r *rand.Rand, text, _ string) string {
	i := r.IntN(len(text) + 1)
	return text[:i] + pick(r, []string{"\n", "-\n", "\r\n", "\n\n", "\f", "\u00ad\n"}) + text[i:]
}

func joinLines(r *rand.Rand, text, _ string) string {
	lines := strings.Split(text, "\n")
	i := r.IntN(len(lines))
	return strings.Join(lines[:i], "\n") + pick(r, []string{"", " "}) + strings.Join(lines[i:], "\n")
}

// swapPages moves the last pages to the front, or, where the text has no form
// feed, the last lines.
func swapPages(r *rand.Rand, text, _ string) string {
	pages := strings.SplitAfter(text, "\f")
	if len(pages) == 1 {
		pages = strings.SplitAfter(text, "\n")
	}
	i := r.IntN(len(pages))
	return strings.Join(pages[i:], "") + strings.Join(pages[:i], "")
}

func glue(r *rand.Rand, text, other string) string { return text + part(r, other) }
