package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// listEdits writes a line for each edit, in the order of the raw text, with
// line and column where compilers and grep have them, so that editors jump
// there. What only moves white space is left out.
func listEdits(w io.Writer, name, raw string, text kamerstuk.Text, onlyDoubtful bool) {
	line, lineStart, seen := 1, 0, 0
	for _, e := range allEdits(text) {
		if onlyDoubtful && !e.Doubtful {
			continue
		}
		if isLayout(raw, e) {
			continue
		}
		between := raw[seen:e.Start]
		if i := strings.LastIndexByte(between, '\n'); i >= 0 {
			line += strings.Count(between, "\n")
			lineStart = seen + i + 1
		}
		seen = e.Start
		column := utf8.RuneCountInString(raw[lineStart:e.Start]) + 1
		fmt.Fprintf(w, "%s:%d:%d: %s: %s\n", name, line, column, e.Reason, change(raw, e))
	}
}

// allEdits returns the edits of a text and of its notes, sorted by place.
func allEdits(text kamerstuk.Text) []kamerstuk.Edit {
	edits := slices.Collect(text.Edits())
	for n := range text.Notes() {
		edits = slices.AppendSeq(edits, n.Text.Edits())
	}
	slices.SortStableFunc(edits, func(a, b kamerstuk.Edit) int {
		return cmp.Compare(a.Start, b.Start)
	})
	return edits
}

// isLayout reports whether an edit only moves white space. That a hyphen before
// it stays is a decision on a word, and no layout.
func isLayout(raw string, e kamerstuk.Edit) bool {
	switch e.Reason {
	case kamerstuk.ReasonHyphenKept, kamerstuk.ReasonHyphenSuspended, kamerstuk.ReasonAddress:
		return false
	}
	return strings.TrimSpace(raw[e.Start:e.End]) == "" && strings.TrimSpace(e.With) == ""
}

// around is how much of the line stands beside a repair within a word.
const around = 16

// change shows an edit: what was taken out, or the words around a repair as
// they were and as they are.
func change(raw string, e kamerstuk.Edit) string {
	switch e.Reason {
	case kamerstuk.ReasonFurniture, kamerstuk.ReasonNote, kamerstuk.ReasonNoteLabel:
		return fmt.Sprintf("%q", raw[e.Start:e.End])
	}
	before := lastWord(raw[max(0, e.Start-around):e.Start])
	after := firstWord(raw[e.End:min(len(raw), e.End+around)])
	return fmt.Sprintf("%q is %q", before+raw[e.Start:e.End]+after, before+e.With+after)
}

// lastWord returns what follows the last white space of s, in whole characters.
func lastWord(s string) string {
	s = s[strings.LastIndexAny(s, " \n\f\r\t")+1:]
	for s != "" && !utf8.RuneStart(s[0]) {
		s = s[1:]
	}
	return s
}

// firstWord returns what stands before the first white space of s, in whole
// characters.
func firstWord(s string) string {
	if i := strings.IndexAny(s, " \n\f\r\t"); i >= 0 {
		return s[:i]
	}
	for s != "" {
		if r, size := utf8.DecodeLastRuneInString(s); r != utf8.RuneError || size > 1 {
			break
		}
		s = s[:len(s)-1]
	}
	return s
}
