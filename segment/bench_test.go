package segment_test

import (
	"strconv"
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

// BenchmarkHostile reads texts made to be slow, once and twice as long: the
// time per byte must be about the same.
func BenchmarkHostile(b *testing.B) {
	for name, unit := range map[string]string{
		"stops":     ".",
		"dots":      ". . ",
		"marks":     "(?)",
		"glued":     "De?De ",
		"lines":     "Aa\n",
		"spaces":    "\n \n ",
		"numbers":   "1 Aa. ",
		"list":      "1 ",
		"questions": "Vraag 1\n\nAa?\n\n",
		"answers":   "Vraag 1\n\nAa?\n\nAntwoord 2\n\nAa.\n\n",
		"overleg":   "De leden van de VVD-fractie vragen dat.\n\nAntwoord\n\n",
		"narrative": "Aa aa.\n\n",
		"fracties":  "De leden van de VVD-fractie en de D66-fractie vragen dat. ",
		"parts":     "Vragen en opmerkingen van de leden van de VVD-fractie\n\nDe leden van de VVD-fractie vragen of dat kan. Kan dat?\n\n",
		"nota":      "NOTA NAAR AANLEIDING VAN HET VERSLAG\n\nDe leden van de VVD-fractie vragen dat.\n\nJa.\n\n",
		"brackets":  "((",
		"closers":   "?)))",
		"quotes":    ".»»»",
	} {
		for _, size := range []int{100_000, 200_000} {
			b.Run(name+"/"+strconv.Itoa(size), func(b *testing.B) {
				text := strings.Repeat(unit, size/len(unit))
				if name == "parts" {
					text += "II Reactie van de Minister\n\n" + text
				}
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					for range segment.Exchanges(text) {
					}
					for range segment.Sentences(text) {
					}
				}
			})
		}
	}
}
