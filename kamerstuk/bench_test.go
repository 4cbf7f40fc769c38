package kamerstuk_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/hostile"
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

// BenchmarkHostile is the speed on each hostile shape. Throughput that falls
// with the size shows a pass that looks too far.
func BenchmarkHostile(b *testing.B) {
	for _, shape := range hostile.Shapes() {
		for _, size := range [...]int{1 << 15, 1 << 17} {
			raw := shape.Text(size)
			b.Run(fmt.Sprintf("%s/%dK", shape.Name, size>>10), func(b *testing.B) {
				b.SetBytes(int64(len(raw)))
				b.ReportAllocs()
				for b.Loop() {
					kamerstuk.Clean(raw)
				}
			})
		}
	}
}
