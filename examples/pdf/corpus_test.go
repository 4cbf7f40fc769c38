package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// shared returns the folder of real papers: the value of KAMERTEKST_SHARED,
// else the folder shared beside the root of the library. It skips the test
// where there is none.
func shared(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("KAMERTEKST_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(dir, "corpus")); err != nil {
		t.Skipf("no shared corpus in %s (set KAMERTEKST_SHARED)", dir)
	}
	return dir
}

// A reading is what matters of a document, whatever tool its text came from.
// The number of notes is not: PDFium sets short ones on one line.
type reading struct {
	Head     kamerstuk.Head
	Labels   []string // of each exchange
	Answered int
	Refs     []string // of the body and the notes, and dates
}

func read(p kamerstuk.Parser, text string) reading {
	d := p.Parse(text)
	r := reading{Head: d.Head}
	for _, e := range d.Exchanges {
		r.Labels = append(r.Labels, strings.Join(e.Labels, " "))
		if e.Answered {
			r.Answered++
		}
	}
	for _, m := range d.Mentions {
		r.Refs = append(r.Refs, m.Ref.String())
	}
	return r
}

// Real Kamervragen read the same from PDFium's text as from that of pdftotext
// -raw, the text that the library is checked on by hand.
func TestCorpus(t *testing.T) {
	dir := shared(t)
	x := start(t)
	var raw kamerstuk.Parser
	pdfium := kamerstuk.Parser{Extractor: kamerstuk.ExtractorPDFium}
	for _, file := range glob(t, dir, "corpus/pdf/*.pdf") {
		name := strings.TrimSuffix(filepath.Base(file), ".pdf")
		t.Run(name, func(t *testing.T) {
			want, err := os.ReadFile(filepath.Join(dir, "corpus", name+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			// A letter that the PDF draws as two signs PDFium gives as two.
			got := strings.ReplaceAll(text(t, x, file), "c´", "ć")
			if diff := cmp.Diff(read(raw, string(want)), read(pdfium, got), cmp.Exporter(all)); diff != "" {
				t.Errorf("(-pdftotext +PDFium):\n%s", diff)
			}
		})
	}
}

// The extractor gives the text that the benchmark keeps of its PDF files, byte
// for byte, and its clean text is that of pdftotext -raw but for a few words.
func TestBench(t *testing.T) {
	dir := shared(t)
	x := start(t)
	pdfium := kamerstuk.Cleaner{Extractor: kamerstuk.ExtractorPDFium}
	for _, file := range glob(t, dir, "bench/*.pdf") {
		name := strings.TrimSuffix(file, ".pdf")
		t.Run(filepath.Base(name), func(t *testing.T) {
			got := text(t, x, file)
			if want, err := os.ReadFile(name + ".pdfium.txt"); err != nil || got != string(want) {
				t.Errorf("not the text of %s.pdfium.txt (%v)", name, err)
			}
			raw, err := os.ReadFile(name + ".raw.txt")
			if err != nil {
				t.Fatal(err)
			}
			if share := common(kamerstuk.Clean(string(raw)).String(), pdfium.Clean(got).String()); share < 0.99 {
				t.Errorf("%.2f%% of the words are those of pdftotext -raw", 100*share)
			}
		})
	}
}

func start(t *testing.T) *extractor {
	t.Helper()
	x, err := newExtractor(1, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.close() })
	return x
}

func glob(t *testing.T, dir, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, pattern))
	if err != nil || len(files) == 0 {
		t.Skipf("no files match %s in %s (%v)", pattern, dir, err)
	}
	return files
}

func text(t *testing.T, x *extractor, name string) string {
	t.Helper()
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	p, err := x.extract(file)
	if err != nil {
		t.Fatal(err)
	}
	return p.text
}

// common returns the share of the words of two texts that are in both, in
// whatever order.
func common(a, b string) float64 {
	count := make(map[string]int)
	words := strings.Fields(a)
	for _, w := range words {
		count[w]++
	}
	both := 0
	others := strings.Fields(b)
	for _, w := range others {
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	return float64(2*both) / float64(len(words)+len(others))
}

// all lets go-cmp look into every type.
func all(reflect.Type) bool { return true }
