package main

import (
	"cmp"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	gocmp "github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

// papers is the folder of papers that the tests of several packages share.
const papers = "../../testdata"

// folders returns the folders of papers to test on: those of the repository,
// and the shared corpus where it is.
func folders() []string {
	shared := cmp.Or(os.Getenv("KAMERTEKST_SHARED"), "../../../shared")
	all := []string{papers}
	if _, err := os.Stat(filepath.Join(shared, "corpus")); err == nil {
		all = append(all, filepath.Join(shared, "corpus"))
	}
	return all
}

// pipeline runs the whole and returns the totals.
func pipeline(t *testing.T, input, output string, shards int) Totals {
	t.Helper()
	p, s := beam.NewPipelineWithRoot()
	build(s, input, output, shards)
	ptest.RunAndValidate(t, p)
	totals, err := readTotals(t.Context(), output)
	if err != nil {
		t.Fatal(err)
	}
	return totals
}

// A loop does what the pipeline does, over the same files one by one.
type loop struct {
	totals Totals
	edges  map[Citation]int
}

func newLoop(t *testing.T, files []string) loop {
	t.Helper()
	l := loop{Totals{Kinds: make(map[string]Tally)}, make(map[Citation]int)}
	seen := make(map[Target]bool)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d := kamerstuk.Parser{Index: known.Index{}}.Parse(string(raw))
		l.totals.Papers++
		for _, e := range d.Exchanges {
			l.totals.Exchanges++
			if !e.Answered {
				l.totals.Unanswered++
			}
		}
		for _, m := range d.Mentions {
			if m.Ref.Kind() != refs.KindDate {
				l.add(cmp.Or(d.Identifier, file), m, seen)
			}
		}
	}
	return l
}

// add counts a reference.
func (l *loop) add(from string, m kamerstuk.Mention, seen map[Target]bool) {
	to := cmp.Or(m.Target(), m.Ref)
	kind := m.Ref.Kind().String()
	l.edges[Citation{from, to.String(), kind, m.Incomplete}]++
	tally := Tally{References: 1}
	if target := (Target{to.String(), kind}); !seen[target] {
		seen[target] = true
		tally.Distinct = 1
	}
	l.totals.Tally = l.totals.plus(tally)
	l.totals.Kinds[kind] = l.totals.Kinds[kind].plus(tally)
}

// edgesOf reads a graph.
func edgesOf(t *testing.T, lines []string) map[Citation]int {
	t.Helper()
	edges := make(map[Citation]int)
	for _, line := range lines {
		var e struct {
			Citation
			Count int
		}
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		edges[e.Citation] += e.Count
	}
	if len(edges) != len(lines) {
		t.Errorf("%d lines of the graph have %d edges", len(lines), len(edges))
	}
	return edges
}

func TestPipeline(t *testing.T) {
	for _, dir := range folders() {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			input := dir + "/*.txt"
			files, err := filepath.Glob(input)
			if err != nil || len(files) == 0 {
				t.Fatal(files, err)
			}
			output := t.TempDir()
			totals := pipeline(t, input, output, 1)
			lines := linesOf(t, output+"/*.jsonl")

			want := newLoop(t, files)
			if diff := gocmp.Diff(want.totals, totals); diff != "" {
				t.Errorf("totals (-loop +pipeline):\n%s", diff)
			}
			if diff := gocmp.Diff(want.edges, edgesOf(t, lines["citations.jsonl"])); diff != "" {
				t.Errorf("graph (-loop +pipeline):\n%s", diff)
			}
			checkDocuments(t, files, lines["documents.jsonl"])
			if n := len(lines["failures.jsonl"]); n > 0 {
				t.Errorf("%d failures: %q", n, lines["failures.jsonl"])
			}
			checkShards(t, input, lines, totals)
		})
	}
}

// checkDocuments compares documents to those of examples/parse, which prints
// the same form.
func checkDocuments(t *testing.T, files, lines []string) {
	t.Helper()
	const parse = "github.com/kamertekst/kamertekst/examples/parse"
	want, err := exec.Command("go", append([]string{"run", parse, "-json"}, files...)...).Output()
	if err != nil {
		t.Fatalf("%s: %v", parse, err)
	}
	parsed := slices.Sorted(strings.Lines(string(want)))
	if diff := gocmp.Diff(parsed, lines); diff != "" {
		t.Errorf("documents (-examples/parse +pipeline):\n%s", diff)
	}
}

// checkShards runs the pipeline again, to several files, and compares what is
// in them.
func checkShards(t *testing.T, input string, lines map[string][]string, totals Totals) {
	t.Helper()
	output := t.TempDir()
	if diff := gocmp.Diff(totals, pipeline(t, input, output, 3)); diff != "" {
		t.Errorf("totals of one file and of three (-one +three):\n%s", diff)
	}
	for _, name := range []string{"documents", "citations", "failures"} {
		var all []string
		for _, shard := range linesOf(t, output+"/"+name+"-*-of-00003.jsonl") {
			all = append(all, shard...)
		}
		slices.Sort(all)
		if diff := gocmp.Diff(lines[name+".jsonl"], all); diff != "" {
			t.Errorf("%s of one file and of three (-one +three):\n%s", name, diff)
		}
	}
}

// A file that cannot be read is reported and does not stop the others.
func TestFailures(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": question, "b.txt": "%PDF-1.7 ..."})
	if err := os.Symlink("nowhere", filepath.Join(dir, "c.txt")); err != nil {
		t.Skip(err)
	}
	output := t.TempDir()
	totals := pipeline(t, dir+"/*.txt", output, 1)
	if totals.Papers != 1 || totals.Unreadable != 2 || totals.References != 7 {
		t.Errorf("totals are %+v", totals)
	}
	lines := linesOf(t, output+"/*.jsonl")
	if n := len(lines["documents.jsonl"]); n != 1 {
		t.Errorf("%d documents", n)
	}
	if all := lines["failures.jsonl"]; len(all) != 2 || !strings.Contains(all[0], "b.txt") || !strings.Contains(all[1], "c.txt") {
		t.Errorf("failures are %q", all)
	}
}

// A pattern that matches nothing leaves what an earlier run wrote.
func TestNoFiles(t *testing.T) {
	output := folder(t, map[string]string{totalsFile: "earlier"})
	p, s := beam.NewPipelineWithRoot()
	build(s, t.TempDir()+"/*.txt", output, 1)
	if err := ptest.Run(p); err == nil || !strings.Contains(err.Error(), "no file matches") {
		t.Errorf("the error is %v", err)
	}
	if got := linesOf(t, output+"/*"); !gocmp.Equal(got, map[string][]string{totalsFile: {"earlier"}}) {
		t.Errorf("the files are now %q", got)
	}
}
