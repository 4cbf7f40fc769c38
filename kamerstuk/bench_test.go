package kamerstuk_test

import (
	"os"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// benchPaper is a paper of testdata, repeated to about a megabyte.
func benchPaper(b *testing.B) string {
	b.Helper()
	text, err := os.ReadFile("../testdata/verslag.txt")
	if err != nil {
		b.Fatal(err)
	}
	return strings.Repeat(string(text), max(1, 1<<20/len(text)))
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
