package kamerstuk_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/kamerstuk"
)

// benchPaper is a paper with pages and footnotes, repeated to about a megabyte.
func benchPaper(b *testing.B) string {
	b.Helper()
	text := corpus.Read(b, "corpus/vso-jbz-2024.txt")
	return strings.Repeat(text, max(1, 1<<20/len(text)))
}

// loop looks at each byte of s, as the baseline of the other benchmarks.
func loop(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] == '\n' {
			n++
		}
	}
	return n
}

func BenchmarkLoop(b *testing.B) {
	raw := benchPaper(b)
	b.SetBytes(int64(len(raw)))
	n := 0
	for b.Loop() {
		n += loop(raw)
	}
}

func BenchmarkClean(b *testing.B) {
	raw := benchPaper(b)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		kamerstuk.Clean(raw)
	}
}

// cleanPaper is a paper of testdata that is clean, repeated to about a
// megabyte.
func cleanPaper(tb testing.TB) string {
	tb.Helper()
	raw, err := os.ReadFile("../testdata/verslag.txt")
	if err != nil {
		tb.Fatal(err)
	}
	text := kamerstuk.Clean(string(raw)).String()
	return strings.Repeat(text+"\n\n", max(1, 1<<20/len(text))) + text
}

func BenchmarkCleanText(b *testing.B) {
	text := cleanPaper(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		kamerstuk.Clean(text)
	}
}

func BenchmarkParse(b *testing.B) {
	raw := benchPaper(b)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		kamerstuk.Parse(raw)
	}
}

func BenchmarkJSON(b *testing.B) {
	raw := benchPaper(b)
	d := kamerstuk.Parse(raw)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.MarshalJSON(); err != nil {
			b.Fatal(err)
		}
	}
}

// hostile are the shapes of text that would cost most where a pass looked too
// far. Throughput that falls with the size shows it.
var hostile = []struct{ name, head, piece, tail string }{
	{"bytes", "", "\xff", ""},
	{"spaces", "", " ", "x"},
	{"spaced lines", "", "a   b\n", ""},
	{"form feeds", "", "\f", ""},
	{"combining", "e", "\u0301", ""},
	{"mojibake", "", "Â", "«"},
	{"hyphens", "", "wo-\n", ""},
	{"hyphens within", "", "hinder-wet hinderwet\n\n", " x  y"},
	{"brackets", "", "[1](", ""},
	{"marks", "", "woord1 ", "\n1\nnoot"},
	{"labels", "", "1\n2\n", ""},
	{"notes", "", "woord1.\n1 Noot\n", ""},
	{"displaced notes", "", "woord1 woord2.\n1\n\nTekst.\nTekst.\n2\n\f", ""},
	{"endnotes", "", "\n[1] Noot", ""},
	{"page numbers", "", "12\n\n\f", ""},
	{"footers", "", "Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 3 1\n", ""},
	{"glued", "", "Ja.Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1Antwoord 3Nee", ""},
	{"columns", "", "links hier staat wat tekst en meer                 rechts staat ook wat tekst\n", ""},
	{"addresses", "", "https://www.x.nl/\n", ""},
	{"questions", "", "Vraag 1\nIs dat zo?\nAntwoord 1\nJa.\n", ""},
}

func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		for _, size := range [...]int{1 << 15, 1 << 17} {
			raw := h.head + strings.Repeat(h.piece, size/len(h.piece)) + h.tail
			b.Run(fmt.Sprintf("%s/%dK", strings.ReplaceAll(h.name, " ", "_"), size>>10), func(b *testing.B) {
				b.SetBytes(int64(len(raw)))
				b.ReportAllocs()
				for b.Loop() {
					kamerstuk.Clean(raw)
				}
			})
		}
	}
}
