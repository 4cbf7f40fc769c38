package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/internal/corpus"
)

// cut is the line of README.md that stands for lines left out.
const cut = "[...]"

// TestREADME runs each command of README.md from the root of the module, as it
// is written, and compares what it prints with the lines below it.
func TestREADME(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("needs a shell")
	}
	root, err := corpus.Root()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := strings.Split(string(text), "\n")
	for i := 0; i < len(readme); i++ {
		command, ok := strings.CutPrefix(readme[i], "$ ")
		if !ok {
			continue
		}
		start := i + 1
		for i++; readme[i] != "```" && !strings.HasPrefix(readme[i], "$ "); i++ {
		}
		got := shorten(output(t, root, command), readme[start:i])
		if diff := cmp.Diff(readme[start:i], got); diff != "" && !*update {
			t.Errorf("%s (-want +got):\n%s", command, diff)
		}
		readme = slices.Replace(readme, start, i, got...)
		i = start + len(got) - 1
	}
	if *update {
		if err := os.WriteFile("README.md", []byte(strings.Join(readme, "\n")), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// output runs a command and returns the lines that it prints.
func output(t *testing.T, dir, command string) []string {
	c := exec.Command("sh", "-c", command)
	c.Dir = dir
	var stderr strings.Builder
	c.Stderr = &stderr
	printed, err := c.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", command, err, &stderr)
	}
	if len(printed) == 0 {
		return []string{}
	}
	return strings.Split(strings.TrimSuffix(string(printed), "\n"), "\n")
}

// shorten cuts lines out of got where want has them cut.
func shorten(got, want []string) []string {
	head := slices.Index(want, cut)
	if head < 0 || len(got) < len(want) {
		return got
	}
	tail := len(want) - head - 1
	return slices.Concat(got[:head], []string{cut}, got[len(got)-tail:])
}
