package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"
)

// What runs on a worker is found there by its name.
func init() {
	register.Function3x1(listFiles)
	register.Function6x0(readPaper)
	register.Function2x2(toTarget)
	register.Function2x1(targetTotals)
	register.Function2x1(addTotals)
	register.Function1x2(documentLine)
	register.Function2x3(citationLine)
	register.Function1x3(failureLine)
	register.Function1x3(totalsLine)
	register.Emitter1[string]()
	register.Emitter1[Document]()
	register.Emitter1[Citation]()
	register.Emitter1[Totals]()
	register.Emitter1[Failure]()
}

// build lays out the pipeline:
//
//	pattern ─► files ─► papers ─┬─► documents ──────────────► documents.jsonl
//	                            ├─► citations ─► counted ─┬─► citations.jsonl
//	                            │                         └─┐
//	                            ├─► figures ────────────────┴► totals.json
//	                            └─► failures ───────────────► failures.jsonl
func build(s beam.Scope, input, output string, shards int) {
	// Without Reshuffle, one worker would list the files and read them all.
	files := beam.Reshuffle(s, beam.ParDo(s, listFiles, beam.Create(s, input)))
	documents, citations, figures, failures := beam.ParDo4(s, readPaper, files)
	counted := stats.Count(s, citations)

	at := strings.TrimSuffix(output, "/") + "/"
	write(s, at+"documents.jsonl", shards, beam.ParDo(s, documentLine, documents))
	write(s, at+"citations.jsonl", shards, beam.ParDo(s, citationLine, counted))
	write(s, at+"failures.jsonl", shards, beam.ParDo(s, failureLine, failures))
	write(s, at+totalsFile, 1, beam.ParDo(s, totalsLine, total(s, figures, counted)))
}

// total adds up the figures of the papers and those of the graph to one
// Totals.
func total(s beam.Scope, figures, counted beam.PCollection) beam.PCollection {
	s = s.Scope("total")
	targets := stats.SumPerKey(s, beam.ParDo(s, toTarget, counted))
	ofGraph := beam.ParDo(s, targetTotals, targets)
	none := beam.Create(s, Totals{}) // so that there are totals where there are no papers
	return beam.Combine(s, addTotals, beam.Flatten(s, figures, ofGraph, none))
}

// listFiles emits the files that match a pattern. It fails where there are
// none, so that a pattern with an error in it does not replace what an earlier
// run wrote.
func listFiles(ctx context.Context, pattern string, emit func(string)) error {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return err
	}
	defer fs.Close()
	files, err := fs.List(ctx, pattern)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return fmt.Errorf("no file matches %s", pattern)
	}
	for _, file := range files {
		emit(file)
	}
	return nil
}
