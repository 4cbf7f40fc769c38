package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// A stretch is a part of the text as it came in. Where Reason is not empty it
// was taken out or replaced.
type stretch struct {
	Text     string
	With     string // what stands in its place
	Reason   string
	Out      bool // it belongs to the page, or to a note, and not to the text
	Doubtful bool
}

// A tally says how often something was repaired.
type tally struct {
	Reason string
	Count  int
}

// repaired returns a range of the raw text with what was repaired in it. What
// only moves white space shows as it is.
func (b *builder) repaired(start, end int) (all []stretch) {
	plain := func(to int) {
		if start < to {
			all = append(all, stretch{Text: visible(b.raw[start:to])})
			start = to
		}
	}
	first, _ := slices.BinarySearchFunc(b.edits, start, func(e kamerstuk.Edit, at int) int { return cmp.Compare(e.Start, at) })
	for _, e := range b.edits[first:] {
		if e.End > end {
			break
		}
		if isLayout(b.raw, e) || e.Start < start {
			continue
		}
		plain(e.Start)
		all = append(all, stretch{
			Text:     visible(b.raw[e.Start:e.End]),
			With:     e.With,
			Reason:   reasonName(e.Reason),
			Out:      e.Reason == kamerstuk.ReasonFurniture || e.Reason == kamerstuk.ReasonNote || e.Reason == kamerstuk.ReasonNoteLabel,
			Doubtful: e.Doubtful,
		})
		start = e.End
	}
	plain(end)
	return all
}

// visible returns raw text as it can be shown: bytes that are not UTF-8 as
// \xBB, control characters as the pictures that Unicode has for them.
func visible(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD"):
			fmt.Fprintf(&b, `\x%02X`, s[i])
		case r < ' ' && r != '\n' && r != '\t' && r != '\r':
			b.WriteRune('␀' + r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isLayout reports whether an edit only moves white space.
func isLayout(raw string, e kamerstuk.Edit) bool {
	switch e.Reason {
	case kamerstuk.ReasonHyphenKept, kamerstuk.ReasonHyphenSuspended, kamerstuk.ReasonAddress:
		return false
	}
	return strings.TrimSpace(raw[e.Start:e.End]) == "" && strings.TrimSpace(e.With) == ""
}

// tallyRepairs counts what was repaired, in the order of the reasons.
func tallyRepairs(raw string, edits []kamerstuk.Edit) (all []tally) {
	counts := make(map[kamerstuk.Reason]int)
	for _, e := range edits {
		if !isLayout(raw, e) {
			counts[e.Reason]++
		}
	}
	var reasons []kamerstuk.Reason
	for r := range counts {
		reasons = append(reasons, r)
	}
	slices.Sort(reasons)
	for _, r := range reasons {
		all = append(all, tally{reasonName(r), counts[r]})
	}
	return all
}
