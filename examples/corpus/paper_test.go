package main

import (
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/passert"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// question is a paper with an identifier, an answered and an unanswered
// question, and references of which one is made twice.
const question = `Vraag 1
Kent u de brief (Kamerstuk 26 643, nr. 1011) en de motie-Jansen (Kamerstuk 26 643, nr. 1012)?

Antwoord 1
Ja, zie Kamerstuk 26 643, nr. 1011 van 4 maart 2024, de motie-Jansen en de motie-Pietersen.

Vraag 2
Kent u artikel 6:162 BW?
`

// folder makes a folder of files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestReadPaper(t *testing.T) {
	dir := folder(t, map[string]string{
		"a.txt": question,
		"b.txt": "%PDF-1.7 ...",
		"c.txt": "PK\x03\x04\x00",
		"d.txt": "",
	})
	a, d := filepath.Join(dir, "a.txt"), filepath.Join(dir, "d.txt")
	b, c := filepath.Join(dir, "b.txt"), filepath.Join(dir, "c.txt")
	gone := filepath.Join(dir, "gone.txt")

	p, s := beam.NewPipelineWithRoot()
	documents, citations, figures, failures := beam.ParDo4(s, readPaper, beam.CreateList(s, []string{a, b, c, d, gone}))
	passert.Count(s, documents, "documents", 2)
	passert.Equals(s, citations,
		Citation{From: a, To: "kst-26643-1011", Kind: "kamerstuk"},
		Citation{From: a, To: "kst-26643-1012", Kind: "motion"},
		Citation{From: a, To: "kst-26643-1012", Kind: "kamerstuk"},
		Citation{From: a, To: "kst-26643-1011", Kind: "kamerstuk"},
		Citation{From: a, To: "kst-26643-1012", Kind: "motion"},
		Citation{From: a, To: "motie-Pietersen", Kind: "motion", Incomplete: true},
		Citation{From: a, To: "BWBR0005289:6:162", Kind: "article"},
	)
	passert.Equals(s, totalsLines(s, figures), totalsLines(s, beam.Create(s,
		Totals{Papers: 1, Exchanges: 2, Unanswered: 1}, Totals{Papers: 1},
		Totals{Unreadable: 1}, Totals{Unreadable: 1}, Totals{Unreadable: 1})))
	passert.Equals(s, failures,
		Failure{b, "a PDF, not text; pdftotext -raw makes text of it"},
		Failure{c, "a binary file, not text"},
		Failure{gone, "open " + gone + ": no such file or directory"},
	)
	ptest.RunAndValidate(t, p)
}

// totalsLines gives each Totals as a line, since values with maps in them
// cannot be compared.
func totalsLines(s beam.Scope, totals beam.PCollection) beam.PCollection {
	return beam.DropKey(s, beam.ParDo(s, totalsLine, totals))
}

func TestGzip(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt.gz")
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	w := gzip.NewWriter(f)
	if _, err := w.Write([]byte(question)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	d, _, err := parseFile(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(figuresOf(kamerstuk.Parse(question)), figuresOf(d)); diff != "" {
		t.Errorf("compressed (-plain +gzip):\n%s", diff)
	}
}
