package kamerstuk_test

import (
	"cmp"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/kamerstuk"
)

// checkLaws checks the laws of cleaning on one raw text: that nothing is lost,
// that edits lead from the raw bytes to the text, and that Source is right.
func checkLaws(t *testing.T, raw string) {
	t.Helper()
	text := kamerstuk.Clean(raw)
	checkText(t, raw, text)
	for n := range text.Notes() {
		lo, hi := n.Text.Source(0, n.Text.Len())
		if lo < n.Start || hi > n.End {
			t.Errorf("note %s: its text has source %d-%d, outside %d-%d", n.Label, lo, hi, n.Start, n.End)
		}
		checkText(t, raw, n.Text)
		if n.At > text.Len() || n.At >= 0 && (n.Mark.Start >= n.Mark.End || n.Mark.End > len(raw)) {
			t.Errorf("note %s: mark %v at %d", n.Label, n.Mark, n.At)
		}
	}
	checkNothingLost(t, raw, text)
}

// checkText checks that a text is valid, that the edits of each run applied to
// its source give it, and the same for parts of a text of one run.
func checkText(t *testing.T, raw string, text kamerstuk.Text) {
	t.Helper()
	s := text.String()
	if !utf8.ValidString(s) {
		t.Errorf("text is no valid UTF-8: %q", clip(s))
	}
	edits := slices.Collect(text.Edits())
	runs := slices.Collect(text.Runs())
	at := 0
	for _, r := range runs {
		if r.Start != at || r.End < r.Start || r.Source.Start < 0 || r.Source.End < r.Source.Start || r.Source.End > len(raw) {
			t.Fatalf("run %+v behind %d, of %d bytes", r, at, len(raw))
		}
		at = r.End
		own := within(edits, r.Source.Start, r.Source.End)
		for i, e := range own {
			if e.Start > e.End || i > 0 && e.Start < own[i-1].End {
				t.Fatalf("edit %d is %+v, behind %+v", i, e, own[max(0, i-1)])
			}
		}
		if got := apply(raw, own, r.Source.Start, r.Source.End); got != s[r.Start:r.End] {
			t.Fatalf("edits applied to run %+v give %q, want %q", r, clip(got), clip(s[r.Start:r.End]))
		}
	}
	if at != len(s) {
		t.Fatalf("runs end at %d of %d", at, len(s))
	}
	lo, hi := hull(runs)
	rng := rand.New(rand.NewPCG(1, uint64(len(raw))))
	for range 50 {
		a := rng.IntN(len(s) + 1)
		b := a + rng.IntN(len(s)+1-a)
		for a < len(s) && !utf8.RuneStart(s[a]) {
			a++
		}
		for b < len(s) && !utf8.RuneStart(s[b]) {
			b++
		}
		from, to := text.Source(a, b)
		if from < lo || to > hi || from > to {
			t.Fatalf("Source(%d, %d) = %d, %d, outside %d-%d", a, b, from, to, lo, hi)
		}
		if a == b || len(runs) > 1 || cuts(edits, from, to, a, b) {
			continue
		}
		if got := apply(raw, edits, from, to); got != s[a:b] {
			t.Fatalf("edits within Source(%d, %d) = %d, %d give %q, want %q", a, b, from, to, clip(got), clip(s[a:b]))
		}
		at := from
		for r := range text.Sources(a, b) {
			if r.Start < at || r.End > to || r.Start >= r.End {
				t.Fatalf("Sources(%d, %d) has %v after %d, within %d-%d", a, b, r, at, from, to)
			}
			at = r.End
		}
	}
}

// checkWords checks for each word of a text that the edits within its source
// give the word.
func checkWords(t *testing.T, raw string) {
	t.Helper()
	text := kamerstuk.Clean(raw)
	s := text.String()
	edits := slices.Collect(text.Edits())
	slices.SortFunc(edits, func(a, b kamerstuk.Edit) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	for _, at := range words(s) {
		got := ""
		for r := range text.Sources(at[0], at[1]) {
			i, _ := slices.BinarySearchFunc(edits, r.Start, func(e kamerstuk.Edit, from int) int { return e.Start - from })
			j := i
			for j < len(edits) && edits[j].End <= r.End {
				j++
			}
			got += apply(raw, edits[i:j], r.Start, r.End)
		}
		if word := s[at[0]:at[1]]; strings.TrimSpace(got) != word {
			t.Fatalf("the sources of %q give %q", word, clip(got))
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

// within returns the edits that lie in raw[lo:hi].
func within(edits []kamerstuk.Edit, lo, hi int) []kamerstuk.Edit {
	var all []kamerstuk.Edit
	for _, e := range edits {
		if e.Start >= lo && e.End <= hi {
			all = append(all, e)
		}
	}
	return all
}

// hull returns the range of raw bytes that holds all runs.
func hull(runs []kamerstuk.Run) (lo, hi int) {
	for i, r := range runs {
		if i == 0 || r.Source.Start < lo {
			lo = r.Source.Start
		}
		hi = max(hi, r.Source.End)
	}
	return lo, hi
}

// cuts reports whether a range of the text begins or ends within the
// replacement of an edit of more than one byte.
func cuts(edits []kamerstuk.Edit, from, to, a, b int) bool {
	n := 0
	for _, e := range edits {
		if e.Start >= from && e.End <= to {
			n += len(e.With) - (e.End - e.Start)
		}
	}
	return to-from+n != b-a
}

// apply applies the edits that lie within raw[lo:hi] to it.
func apply(raw string, edits []kamerstuk.Edit, lo, hi int) string {
	var b strings.Builder
	at := lo
	for _, e := range edits {
		if e.Start < lo || e.End > hi || e.Start == e.End && (e.Start == lo && lo > 0 || e.End == hi) {
			continue
		}
		b.WriteString(raw[at:e.Start])
		b.WriteString(e.With)
		at = e.End
	}
	b.WriteString(raw[at:hi])
	return b.String()
}

// checkNothingLost checks that what left the text stands in furniture, in a
// note, or in an edit that may take out what it took.
func checkNothingLost(t *testing.T, raw string, text kamerstuk.Text) {
	t.Helper()
	held := make([]int, len(raw))
	for r := range text.Runs() {
		for i := r.Source.Start; i < r.Source.End; i++ {
			held[i]++
		}
	}
	for i, n := range held {
		if n > 1 || n == 0 && raw[i] > ' ' && raw[i] < 0x80 {
			t.Fatalf("byte %d %q is held by %d runs", i, raw[i], n)
		}
	}
	furniture := slices.Collect(text.Furniture())
	notes := slices.Collect(text.Notes())
	for e := range text.Edits() {
		gone := raw[e.Start:e.End]
		switch e.Reason {
		case kamerstuk.ReasonFurniture:
			if !slices.ContainsFunc(furniture, func(f kamerstuk.Furniture) bool { return f.Start == e.Start && f.End == e.End }) {
				t.Errorf("%q went as furniture and is none", clip(gone))
			}
		case kamerstuk.ReasonNote:
			if n := count(notes, func(n kamerstuk.Note) bool { return n.Start <= e.Start && e.End <= n.End }); n != 1 && !(n > 1 && len(slices.Collect(text.Runs())) > 1) {
				t.Errorf("%q went as a note and stands in %d", clip(gone), n)
			}
		case kamerstuk.ReasonNoteMark:
			if n := count(notes, func(n kamerstuk.Note) bool { return n.Mark.Start == e.Start && n.Mark.End == e.End }); n != 1 {
				t.Errorf("%q went as a mark and is that of %d notes", clip(gone), n)
			}
		case kamerstuk.ReasonLineEnd, kamerstuk.ReasonSpace, kamerstuk.ReasonAddress, kamerstuk.ReasonHyphenKept, kamerstuk.ReasonHyphenSuspended:
			if rest := strings.Trim(kamerstuk.Characters(gone), " \t\r\n\v\f\u00a0\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u00ad\u200b\ufeff"); rest != "" && !strings.Contains(e.With, rest) {
				t.Errorf("%q went as %s", clip(gone), e.Reason)
			}
		case kamerstuk.ReasonNone:
			t.Errorf("%q went without a reason", clip(gone))
		}
	}
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

func clip(s string) string {
	if len(s) > 80 {
		return s[:80] + "..."
	}
	return s
}

// pieces are what random texts are made of: what the passes look for.
var pieces = []string{
	"a", "De leden ", "van de VVD-", "fractie", " ", "  ", "\n", "\n\n", "\f", "\r\n", "\r", "-\n", "-\r\n", "\u00ad", "\u00ad\n", "\x02", "1", "12", " 3 ",
	"\n1\n", "\n1 Kamerstuk\n", "\n2\nTekst\n", "woord1 ", ".2 ", "?3\n", "«", "»", "ﬁ", "ĳ", "\u00a0", "\u200b", "\ufeff", "e\u0301", "\u0301", "é", "<p>", "</p>", "<a href=\"x\">", "</a>", "</td>", "&amp;", "&nbsp;", "<!-- x -->", "\n1 2 3\n", "Ja.Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1Antwoord 3", "hinder-wet", "Ã", "Â", "â", "€", "™", "¯", "«", "Ã¯", "â€™", "ÃƒÂ¯", "A\u0303", "\xe9", "\xff", "\xc3",
	"Tweede Kamer der Staten-Generaal\n", "2\n", "Vergaderjaar 2023–2024\n", "kst-36410-VI-3\n", "ISSN 0921 - 7371\n", "’s-Gravenhage 2024\n",
	"\nTweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 3 1\n", "\nVraag 1\n", "\nAntwoord 1\n", "https://www.", "x/y-\n", "[1] ", "[^1] ", "1) ", "*", "\n* noot\n", "\x00", "    ", "\t", "wet-\n", "en regelgeving ", "ge-\n", "indexeerd", ". ", ";", "\n• ",
}

func randomText(rng *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		if rng.IntN(12) == 0 {
			b.WriteByte(byte(rng.Uint32()))
		} else {
			b.WriteString(pieces[rng.IntN(len(pieces))])
		}
	}
	return b.String()
}

func TestLawsOnRandomText(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 11))
	for range 4000 {
		raw := randomText(rng, 1+rng.IntN(60))
		checkLaws(t, raw)
		if t.Failed() {
			t.Fatalf("on %q", raw)
		}
	}
}

// papers returns the papers of testdata, and those of the shared corpus where
// it is.
func papers(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(f)] = string(b)
	}
	return all
}

func TestLawsOnPapers(t *testing.T) {
	for name, raw := range papers(t) {
		t.Run(name, func(t *testing.T) { checkLaws(t, raw); checkIdempotent(t, raw) })
	}
}

func TestLawsOnCorpus(t *testing.T) {
	for _, pattern := range []string{"corpus/*.txt", "bench/*.txt"} {
		for _, f := range corpus.Files(t, pattern) {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			t.Run(filepath.Base(f), func(t *testing.T) {
				checkLaws(t, string(b))
				checkIdempotent(t, string(b))
				checkWords(t, string(b))
				checkCharacters(t, string(b), 1)
			})
		}
	}
}

func TestLawsOnChangedPapers(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 5))
	for name, raw := range papers(t) {
		for range 30 {
			changed := change(rng, raw)
			checkLaws(t, changed)
			if t.Failed() {
				t.Fatalf("on a change of %s: %q", name, changed)
			}
		}
	}
}

// change flips bytes of a text, drops lines, and swaps its halves.
func change(rng *rand.Rand, s string) string {
	b := []byte(s)
	for range rng.IntN(20) {
		if len(b) > 0 {
			b[rng.IntN(len(b))] = byte(rng.Uint32())
		}
	}
	lines := strings.SplitAfter(string(b), "\n")
	for range rng.IntN(5) {
		i := rng.IntN(len(lines))
		lines = slices.Delete(lines, i, i+1)
		if len(lines) == 0 {
			return ""
		}
	}
	if rng.IntN(3) == 0 {
		i := rng.IntN(len(lines))
		lines = append(slices.Clone(lines[i:]), lines[:i]...)
	}
	return strings.Join(lines, "")
}

func checkIdempotent(t *testing.T, raw string) {
	t.Helper()
	once := kamerstuk.Clean(raw).String()
	again := kamerstuk.Clean(once)
	if twice := again.String(); twice != once {
		at := 0
		for at < len(once) && at < len(twice) && once[at] == twice[at] {
			at++
		}
		t.Errorf("cleaned twice it differs at %d: %q, was %q", at, clip(twice[at:]), clip(once[at:]))
	}
}

// A clean text comes back as it is, and nothing is allocated for it.
func TestCleanTextIsKept(t *testing.T) {
	text := cleanPaper(t)
	if got := kamerstuk.Clean(text).String(); got != text {
		t.Errorf("a clean text is changed: %d bytes, was %d", len(got), len(text))
	}
	if n := testing.AllocsPerRun(10, func() { kamerstuk.Clean(text) }); n > 0 {
		t.Errorf("a clean text costs %v allocations", n)
	}
}

func FuzzClean(f *testing.F) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		f.Add(randomText(rng, 20))
	}
	f.Fuzz(func(t *testing.T, raw string) { checkLaws(t, raw) })
}
