package kamerstuk_test

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"golang.org/x/text/unicode/norm"
)

// checkNothingLost checks that what left the text stands in furniture, in a
// note, or in an edit that may take out what it took.
func checkNothingLost(t *testing.T, raw string, text kamerstuk.Text) {
	t.Helper()
	checkHeld(t, raw, text)
	furniture := slices.Collect(text.Furniture())
	notes := slices.Collect(text.Notes())
	columns := len(slices.Collect(text.Runs())) > 1
	for e := range text.Edits() {
		gone := raw[e.Start:e.End]
		switch e.Reason {
		case kamerstuk.ReasonFurniture:
			if !slices.ContainsFunc(furniture, func(f kamerstuk.Furniture) bool { return f.Start == e.Start && f.End == e.End }) {
				t.Errorf("%q went as furniture and is none", clip(gone))
			}
		case kamerstuk.ReasonNote:
			within := count(notes, func(n kamerstuk.Note) bool { return n.Start <= e.Start && e.End <= n.End })
			texts := count(notes, func(n kamerstuk.Note) bool { return holds(n.Text, e) })
			if within == 0 || texts > 1 && !columns {
				t.Errorf("%q went as a note, stands in %d and in the text of %d", clip(gone), within, texts)
			}
		case kamerstuk.ReasonNoteLabel:
			if !isRule(gone) && count(notes, func(n kamerstuk.Note) bool { return strings.Contains(gone, n.Label) }) == 0 {
				t.Errorf("%q went as the label of a note and is that of none", clip(gone))
			}
		case kamerstuk.ReasonNoteMark:
			if n := count(notes, func(n kamerstuk.Note) bool { return n.Mark.Start == e.Start && n.Mark.End == e.End }); n != 1 {
				t.Errorf("%q went as a mark and is that of %d notes", clip(gone), n)
			}
		case kamerstuk.ReasonMarkup:
			if !strings.ContainsAny(gone, "<&") {
				t.Errorf("%q went as markup", clip(gone))
			}
		case 0:
			t.Errorf("%q went without a reason", clip(gone))
		default:
			if !mayBecome(gone, e.With) && !(text.Extractor() == kamerstuk.ExtractorHTML && mayBecome(html.UnescapeString(tags.ReplaceAllString(gone, "")), e.With)) {
				t.Errorf("%q became %q as %s", clip(gone), clip(e.With), e.Reason)
			}
		}
	}
}

// holds reports whether a text was made of a part of what an edit took out. The
// range of a note that runs on to the next page may hold another note, its text
// may not.
func holds(text kamerstuk.Text, e kamerstuk.Edit) bool {
	for r := range text.Sources(0, text.Len()) {
		if r.Start < e.End && e.Start < r.End {
			return true
		}
	}
	return false
}

// checkHeld checks that each byte that is no white space stands in the source
// of one run, and no byte in that of two.
func checkHeld(t *testing.T, raw string, text kamerstuk.Text) {
	t.Helper()
	held := make([]int, len(raw))
	for r := range text.Runs() {
		for i := r.Source.Start; i < r.Source.End; i++ {
			held[i]++
		}
	}
	for i, c := range raw {
		if n := held[i]; n > 1 || n == 0 && !unicode.IsSpace(c) {
			t.Fatalf("byte %d %q is held by %d runs", i, c, n)
		}
	}
}

var tags = regexp.MustCompile(`<[^>]*>`)

// mayBecome reports whether the passes over characters and line ends may make
// with of gone, at the end of a line or elsewhere.
func mayBecome(gone, with string) bool {
	with = letters(with)
	return with == letters(kamerstuk.Characters(gone)) || with == letters(kamerstuk.Characters(gone+"\n"))
}

// isRule reports whether s is a rule above notes: one of signs, or one that a
// converter wrote.
func isRule(s string) bool {
	return letters(s) == "" || s == "--footnotes--" || s == "[^-1]" || s == "[^0]"
}

// letters returns s without white space, hyphens, accents and what has no
// width: what no edit between characters may take away.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.Is(unicode.Mn, r) || strings.ContainsRune("-\x02\u00ad\u200b\u200c\u200d\u2060\ufeff", r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

func count[T any](all []T, is func(T) bool) int {
	n := 0
	for _, x := range all {
		if is(x) {
			n++
		}
	}
	return n
}
