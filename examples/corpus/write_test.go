package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/google/go-cmp/cmp"
)

// linesOf reads the files that match a pattern, each in lines.
func linesOf(t *testing.T, pattern string) map[string][]string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string][]string)
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(file)] = slices.Collect(strings.Lines(string(b)))
	}
	return all
}

func writeFailures(t *testing.T, name string, shards int, failures ...Failure) {
	t.Helper()
	p, s := beam.NewPipelineWithRoot()
	all := beam.Flatten(s, beam.CreateList(s, failures), beam.Create(s, Failure{"last", "of all"}))
	write(s, name, shards, beam.ParDo(s, failureLine, all))
	ptest.RunAndValidate(t, p)
}

func TestWrite(t *testing.T) {
	const z = `{"file":"last","error":"of all"}` + "\n"
	a, b, c := Failure{"a", "2"}, Failure{"b", "3"}, Failure{"a", "1"}
	t.Run("one file", func(t *testing.T) {
		dir := t.TempDir()
		writeFailures(t, filepath.Join(dir, "f.jsonl"), 1, a, b, c)
		want := map[string][]string{"f.jsonl": {
			`{"file":"a","error":"1"}` + "\n", `{"file":"a","error":"2"}` + "\n", `{"file":"b","error":"3"}` + "\n", z,
		}}
		if diff := cmp.Diff(want, linesOf(t, dir+"/*")); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
	t.Run("shards", func(t *testing.T) {
		dir := t.TempDir()
		writeFailures(t, filepath.Join(dir, "f.jsonl"), 3, a, b, c)
		first := linesOf(t, dir+"/f-0000?-of-00003.jsonl")
		if len(first) != 3 {
			t.Fatalf("the files are %q", first)
		}
		for name, lines := range first {
			together := slices.ContainsFunc(lines, contains(`"a","error":"1"`)) == slices.ContainsFunc(lines, contains(`"a","error":"2"`))
			if !slices.IsSorted(lines) || !together {
				t.Errorf("%s: %q", name, lines)
			}
		}
		// A second run with less in it leaves nothing of the first.
		writeFailures(t, filepath.Join(dir, "f.jsonl"), 3, b)
		var all []string
		for _, lines := range linesOf(t, dir+"/*") {
			all = append(all, lines...)
		}
		slices.Sort(all)
		if diff := cmp.Diff([]string{`{"file":"b","error":"3"}` + "\n", z}, all); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

func contains(part string) func(string) bool {
	return func(line string) bool { return strings.Contains(line, part) }
}
