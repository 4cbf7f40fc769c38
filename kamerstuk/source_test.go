package kamerstuk_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// A laidRun is a run of a text with its edits, each with where what it wrote
// stands in the text.
type laidRun struct {
	kamerstuk.Run
	edits []laidEdit
}

type laidEdit struct {
	kamerstuk.Edit
	at, end int
}

// layOut returns the runs of a text with their edits, and checks that the runs
// tile the text, that the edits of a run lie in order within its source, and
// that applied to it they give as many bytes as the run has.
func layOut(t *testing.T, raw string, text kamerstuk.Text) []laidRun {
	t.Helper()
	var all []laidRun
	end := 0
	edits := slices.Collect(text.Edits())
	for r := range text.Runs() {
		if r.Start != end || r.End < r.Start || r.Source.Start < 0 || r.Source.End < r.Source.Start || r.Source.End > len(raw) {
			t.Fatalf("run %+v behind %d, of %d bytes", r, end, len(raw))
		}
		end = r.End
		run := laidRun{Run: r}
		at, from := r.Start, r.Source.Start
		for len(edits) > 0 && edits[0].Start >= from && edits[0].End <= r.Source.End {
			e := edits[0]
			if e.Start >= e.End {
				t.Fatalf("edit %+v is of no bytes", e)
			}
			at += e.Start - from
			run.edits = append(run.edits, laidEdit{e, at, at + len(e.With)})
			at, from = at+len(e.With), e.End
			edits = edits[1:]
		}
		if at += r.Source.End - from; at != r.End {
			t.Fatalf("the edits of run %+v end at %d", r, at)
		}
		all = append(all, run)
	}
	if end != text.Len() || len(edits) > 0 {
		t.Fatalf("runs end at %d of %d, %d edits are of none", end, text.Len(), len(edits))
	}
	return all
}

// apply applies the edits of a run that lie within raw[lo:hi] to it.
func (r laidRun) apply(raw string, lo, hi int) string {
	var b strings.Builder
	at := lo
	for _, e := range r.edits {
		if e.Start >= lo && e.End <= hi {
			b.WriteString(raw[at:e.Start])
			b.WriteString(e.With)
			at = e.End
		}
	}
	b.WriteString(raw[at:hi])
	return b.String()
}

// cut reports whether an offset of the text lies inside of what an edit wrote.
func (r laidRun) cut(offset int) bool {
	return slices.ContainsFunc(r.edits, func(e laidEdit) bool { return e.at < offset && offset < e.end })
}

// checkText checks that a text is valid, that the edits of each run applied to
// its source give the run, and the same of parts of it.
func checkText(t *testing.T, raw string, text kamerstuk.Text) {
	t.Helper()
	s := text.String()
	if !utf8.ValidString(s) {
		t.Errorf("text is no valid UTF-8: %q", clip(s))
	}
	if !norm.NFC.IsNormalString(s) {
		t.Errorf("text is not in NFC: %q", s)
	}
	runs := layOut(t, raw, text)
	for _, r := range runs {
		if got := r.apply(raw, r.Source.Start, r.Source.End); got != s[r.Start:r.End] {
			t.Fatalf("edits applied to run %+v give %q, want %q", r.Run, clip(got), clip(s[r.Start:r.End]))
		}
	}
	rng := rand.New(rand.NewPCG(1, uint64(len(raw))))
	for range 50 {
		a, b := somewhere(rng, s)
		checkSource(t, raw, text, runs, a, b)
	}
}

// somewhere returns a random range of whole characters; most are short.
func somewhere(rng *rand.Rand, s string) (start, end int) {
	lengths := []int{0, 1, 5, 17, 60, 300, len(s)}
	start = rng.IntN(len(s) + 1)
	end = min(len(s), start+rng.IntN(lengths[rng.IntN(len(lengths))]+1))
	for start < len(s) && !utf8.RuneStart(s[start]) {
		start++
	}
	for end = max(start, end); end < len(s) && !utf8.RuneStart(s[end]); {
		end++
	}
	return start, end
}

// checkSource checks the source of a range of the text: that it is the hull of
// its parts in each run, that the edits within such a part give the part, and
// that what begins later has no source that begins sooner.
func checkSource(t *testing.T, raw string, text kamerstuk.Text, runs []laidRun, start, end int) {
	t.Helper()
	if start == end {
		return
	}
	lo, hi := len(raw), 0
	for _, r := range runs {
		a, b := max(start, r.Start), min(end, r.End)
		if a >= b {
			continue
		}
		from, to := text.Source(a, b)
		if from < r.Source.Start || to > r.Source.End || from > to {
			t.Fatalf("Source(%d, %d) = %d, %d, outside run %+v", a, b, from, to, r.Run)
		}
		lo, hi = min(lo, from), max(hi, to)
		if r.cut(a) || r.cut(b) {
			continue
		}
		if got := r.apply(raw, from, to); got != text.String()[a:b] {
			t.Fatalf("edits within Source(%d, %d) = %d, %d give %q, want %q, of %q", a, b, from, to, clip(got), clip(text.String()[a:b]), clip(raw[from:to]))
		}
		if later, last := text.Source((a+b)/2, b); later < from || last != to {
			t.Fatalf("Source(%d, %d) = %d, %d, and of its second half %d, %d", a, b, from, to, later, last)
		}
	}
	if from, to := text.Source(start, end); from != lo || to != hi {
		t.Fatalf("Source(%d, %d) = %d, %d, and of its runs %d, %d", start, end, from, to, lo, hi)
	}
	checkSources(t, text, start, end)
}

// checkSources checks that the pieces of a range lie within its source, each
// within one run, and within a run in order.
func checkSources(t *testing.T, text kamerstuk.Text, start, end int) {
	t.Helper()
	lo, hi := text.Source(start, end)
	several := 0
	for r := range text.Runs() {
		if r.Start < end && r.End > start {
			several++
		}
	}
	at := lo
	for r := range text.Sources(start, end) {
		if r.Start < lo || r.End > hi || r.Start >= r.End || several == 1 && r.Start < at {
			t.Fatalf("Sources(%d, %d) has %v after %d, within %d-%d", start, end, r, at, lo, hi)
		}
		at = r.End
	}
}

// checkWords checks for each word of a text that the edits within its source
// give the word.
func checkWords(t *testing.T, raw string) {
	t.Helper()
	text := kamerstuk.Clean(raw)
	s := text.String()
	for _, r := range layOut(t, raw, text) {
		for _, at := range words(s[r.Start:r.End]) {
			a, b := r.Start+at[0], r.Start+at[1]
			got := ""
			for piece := range text.Sources(a, b) {
				got += r.apply(raw, piece.Start, piece.End)
			}
			if strings.TrimSpace(got) != s[a:b] {
				t.Fatalf("the sources of %q give %q", s[a:b], clip(got))
			}
		}
	}
}

// words returns where the words of a text stand.
func words(s string) [][2]int {
	var all [][2]int
	start := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] > ' ' {
			continue
		}
		if start < i {
			all = append(all, [2]int{start, i})
		}
		start = i + 1
	}
	return all
}
