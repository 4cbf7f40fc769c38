// Command corpus reads more papers than one machine holds. It is a pipeline of
// Apache Beam: from a pattern of files it makes the documents as JSON Lines,
// the graph of what cites what, and figures over all of it.
//
//	corpus -input PATTERN -output DIR [-shards N] [-runner RUNNER ...]
//
// It runs in its own process on Beam's prism runner, or on Flink, Spark or
// Dataflow with Beam's flag -runner and the flags of that runner; files may
// then be in gs://. These files come out, the lines of each in order:
//
//	documents.jsonl  each paper in the form of kamerstuk.Document, with its file
//	citations.jsonl  {from, to, kind, count}: a paper, what it cites, how often;
//	                 incomplete is true beside it where the paper does not say
//	                 enough to tell what it cites
//	failures.jsonl   {file, error}: each file that could not be read
//	totals.json      figures, which are also printed
//
// With -shards N the first three are N files each, as the paper or file that a
// line begins with decides. Each must fit in the memory of one worker.
//
// The exit status is 0 also where some files could not be read; 1 where the
// pipeline failed; 2 for wrong usage.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	input := flag.String("input", "", "`pattern` of the files to read, such as papers/*.txt or gs://bucket/papers/*.txt")
	output := flag.String("output", "", "`folder` to write to, which may be in gs:// too")
	shards := flag.Int("shards", 1, "`number` of files for the documents, for the citations and for the failures")
	flag.Parse()
	inProcess := flag.Lookup("runner").Value.String() == ""
	if inProcess {
		log.SetupLogging("warn", "text") // what the runner does is not worth a message
	}
	beam.Init() // on a worker, this is where the work is done and the program ends
	if *input == "" || *output == "" || *shards < 1 || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: corpus -input PATTERN -output DIR [-shards N] [-runner RUNNER ...]")
		os.Exit(2)
	}
	ctx := context.Background()
	if inProcess { // elsewhere, the files may be where this machine does not see them
		exitOn(listFiles(ctx, *input, func(string) {}))
	}
	exitOn(run(ctx, *input, *output, *shards))
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "corpus: %v\n", err)
		os.Exit(1)
	}
}

// run runs the pipeline and prints the totals.
func run(ctx context.Context, input, output string, shards int) error {
	p, s := beam.NewPipelineWithRoot()
	build(s, input, output, shards)
	if err := beamx.Run(ctx, p); err != nil {
		return err
	}
	if *jobopts.Async { // the job goes on elsewhere
		return nil
	}
	totals, err := readTotals(ctx, output)
	if err != nil {
		return fmt.Errorf("the job is done, but its totals cannot be read here: %w", err)
	}
	return totals.print(os.Stdout)
}
