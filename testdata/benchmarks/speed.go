package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/sentences"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// alternation is a Go regular expression of five kinds of references, as a
// program would write it that has no library.
var alternation = regexp.MustCompile(`(?i)Kamerstuk(?:ken)?\s+(?:I{1,2},?\s+)?(?:\d{4}[-–/]\d{2,4},\s+)?\d{2}\s?\d{3}(?:[- ][IVX]+)?,?\s+nrs?\.\s+\d+` +
	`|Aanhangsel\s+(?:van de\s+)?Handelingen,?\s+(?:vergaderjaar\s+)?\d{4}[-–/]\d{2,4},\s+nr\.\s+\d+` +
	`|artikel(?:en)?\s+\d+[a-z]?(?:,\s+\w+\s+lid,)?\s+(?:van|in)\s+(?:de|het)\s+[A-Z]\w+` +
	`|(?:Richtlijn|Verordening)\s+(?:\(E[UG]\)\s+)?(?:nr\.\s+)?\d+/\d+(?:/E[UG])?` +
	`|\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\s+\d{4})?`)

// A task is what is measured: a function over a paper as an extractor gives it,
// or over its body, which is clean.
type task struct {
	name string
	raw  bool
	do   func(text string)
}

// sink keeps the compiler from leaving the loop out.
var sink int

// tasks come in pairs where one is the baseline of the other.
var tasks = []task{
	{"loop", false, func(text string) {
		for i := range len(text) {
			if text[i] == '\n' {
				sink++
			}
		}
	}},
	{"refs.All", false, func(text string) {
		for range refs.All(text) {
		}
	}},
	{"regexp of five kinds", false, func(text string) { alternation.FindAllStringIndex(text, -1) }},
	{"segment.Sentences", false, func(text string) {
		for range segment.Sentences(text) {
		}
	}},
	{"sentences of UAX #29", false, func(text string) {
		for tokens := sentences.FromString(text); tokens.Next(); {
		}
	}},
	{"segment.Exchanges", false, func(text string) {
		for range segment.Exchanges(text) {
		}
	}},
	{"kamerstuk.Clean of clean text", false, func(text string) { kamerstuk.Clean(text) }},
	{"kamerstuk.Clean", true, func(text string) { kamerstuk.Clean(text) }},
	{"kamerstuk.Parse", true, func(text string) { kamerstuk.Parse(text) }},
}

// speed writes the table of throughputs on one processor, and of Parse on all.
func speed(w io.Writer, paper string) {
	raw := repeated(paper, 1<<20)
	body := strings.TrimSpace(repeated(kamerstuk.Clean(paper).String()+"\n\n", 1<<20))
	fmt.Fprintf(w, "\n## Speed\n\nOn a paper repeated to %.1f MB, and on its body; one processor.\n\n", float64(len(raw))/1e6)
	fmt.Fprintln(w, "| | MB/s | of the loop | bytes allocated per byte |\n|---|---:|---:|---:|")
	processors := runtime.GOMAXPROCS(1)
	loop := 0.0
	for _, t := range tasks {
		text := body
		if t.raw {
			text = raw
		}
		r := measure(t, text)
		if loop == 0 {
			loop = perSecond(r, len(text))
		}
		row(w, t.name, r, len(text), loop)
	}
	runtime.GOMAXPROCS(processors)
	parallel := testing.Benchmark(func(b *testing.B) {
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				kamerstuk.Parse(raw)
			}
		})
	})
	fmt.Fprintf(w, "\nkamerstuk.Parse on all processors: %.0f MB/s.\n", perSecond(parallel, len(raw)))
}

func row(w io.Writer, name string, r testing.BenchmarkResult, size int, loop float64) {
	speed := perSecond(r, size)
	fmt.Fprintf(w, "| %s | %.0f | 1/%.1f | %.1f |\n", name, speed, loop/speed, float64(r.AllocedBytesPerOp())/float64(size))
}

func measure(t task, text string) testing.BenchmarkResult {
	return testing.Benchmark(func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			t.do(text)
		}
	})
}

// perSecond returns the throughput in megabytes a second.
func perSecond(r testing.BenchmarkResult, size int) float64 {
	return float64(size) * float64(r.N) / r.T.Seconds() / 1e6
}

// folder writes how fast the papers of a folder are read one after the other.
func folder(w io.Writer, dir string) error {
	names, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(names) == 0 {
		return fmt.Errorf("no papers (*.txt) in %s", dir)
	}
	var papers []string
	size := 0
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		papers = append(papers, string(b))
		size += len(b)
	}
	r := testing.Benchmark(func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, paper := range papers {
				kamerstuk.Parse(paper)
			}
		}
	})
	fmt.Fprintf(w, "\n## A folder of papers\n\nkamerstuk.Parse on %d papers, %.1f MB: %.0f papers a second, %.0f MB/s, %.1f bytes allocated per byte.\n",
		len(papers), float64(size)/1e6, float64(len(papers)*r.N)/r.T.Seconds(), perSecond(r, size), float64(r.AllocedBytesPerOp())/float64(size))
	return nil
}
