package kamerstuk_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/mutate"
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
	for range mutate.Runs(4000) {
		raw := randomText(rng, 1+rng.IntN(60))
		checkLaws(t, raw)
		checkDocument(t, raw)
		if t.Failed() {
			t.Fatalf("on %q", raw)
		}
	}
}

// papers returns the papers of testdata by name.
func papers(t testing.TB) map[string]string {
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
		t.Run(name, func(t *testing.T) { checkLaws(t, raw); checkDocument(t, raw); checkIdempotent(t, raw) })
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
				checkDocument(t, string(b))
				checkIdempotent(t, string(b))
				checkWords(t, string(b))
				checkCharacters(t, string(b), 1)
			})
		}
	}
}

func TestLawsOnChangedPapers(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 5))
	papers := corpus.Papers(t)
	for i := range mutate.Runs(1500) {
		raw := mutate.Paper(rng, papers)
		checkLaws(t, raw)
		checkDocument(t, raw)
		checkCharacters(t, raw, uint64(i))
		if t.Failed() {
			t.Fatalf("on %q", raw)
		}
	}
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
	addSeeds(f)
	f.Fuzz(func(t *testing.T, raw string) { checkLaws(t, raw) })
}

// addSeeds adds the papers of testdata and random texts.
func addSeeds(f *testing.F) {
	for _, raw := range papers(f) {
		f.Add(raw)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		f.Add(randomText(rng, 20))
	}
}
