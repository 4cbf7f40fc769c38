package segment_test

import (
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/segment"
)

// paper is a text of the usual make-up: one line a paragraph.
func paper(b *testing.B) string {
	b.Helper()
	text := corpus.Read(b, "corpus/antwoordbrief-noodnummer.txt") + corpus.Read(b, "corpus/antwoordbrief-wolvega.txt")
	return strings.Repeat(text, 20)
}

func BenchmarkSentences(b *testing.B) {
	text := paper(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range segment.Sentences(text) {
		}
	}
}

func BenchmarkExchanges(b *testing.B) {
	text := paper(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range segment.Exchanges(text) {
		}
	}
}

func BenchmarkBlocks(b *testing.B) {
	text := paper(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range segment.Blocks(text) {
		}
	}
}

// BenchmarkExchangesOverleg reads a schriftelijk overleg; its text is raw, so
// that only the time counts here.
func BenchmarkExchangesOverleg(b *testing.B) {
	text := strings.ReplaceAll(corpus.Read(b, "corpus/vso-jbz-2024.txt"), " \n", " ")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range segment.Exchanges(text) {
		}
	}
}
