package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/readme"
)

var update = flag.Bool("update", false, "write the output in README.md and in the scripts anew")

// TestREADME compiles and runs the program in README.md, runs its commands as
// they are written, and compares what they print. The command that runs the
// tests is the exception, since it runs this one: only its wording is checked.
func TestREADME(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	root, err := corpus.Root()
	if err != nil {
		t.Fatal(err)
	}
	r := mainReadme{root: root, path: filepath.Join(root, "README.md")}
	r.read(t)
	t.Run("program", func(t *testing.T) {
		r.compare(t, 0, runProgram(t, root, r.blocks("go")[0]))
	})
	commands := strings.Split(strings.TrimSpace(r.blocks("console")[0]), "\n")
	if len(commands) != 2 || commands[1] != "$ go test ./..." {
		t.Fatalf("README.md has the commands %q", commands)
	}
	command := strings.TrimPrefix(commands[0], "$ ")
	t.Run(command, func(t *testing.T) {
		r.compare(t, 1, runCommand(t, root, command))
	})
}

// runProgram runs a program in a module of its own that uses this one.
func runProgram(t *testing.T, root, program string) string {
	dir := t.TempDir()
	sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	const module = "github.com/kamertekst/kamertekst"
	for name, content := range map[string]string{
		"main.go": program,
		"go.sum":  string(sums),
		"go.mod": "module example.com/program\n\ngo 1.25.0\n\nrequire " + module + " v0.0.0\n\nreplace " +
			module + " => " + filepath.ToSlash(root) + "\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return runCommand(t, dir, "go run -mod=mod .")
}

func runCommand(t *testing.T, dir, command string) string {
	words := strings.Fields(command)
	c := exec.Command(words[0], words[1:]...)
	c.Dir = dir
	c.Env = append(os.Environ(), "COLUMNS=")
	var stderr strings.Builder
	c.Stderr = &stderr
	output, err := c.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s%s", command, err, output, &stderr)
	}
	return string(output)
}

// A mainReadme is the README.md of the module in lines.
type mainReadme struct {
	root, path string
	lines      []string
}

func (r *mainReadme) read(t *testing.T) {
	text, err := os.ReadFile(r.path)
	if err != nil {
		t.Fatal(err)
	}
	r.lines = strings.Split(string(text), "\n")
}

// fences returns the lines at which the blocks in a language begin and end,
// fences excluded.
func (r *mainReadme) fences(language string) (ranges [][2]int) {
	for i := 0; i < len(r.lines); i++ {
		if r.lines[i] != "```"+language {
			continue
		}
		start := i + 1
		for i = start; i < len(r.lines) && r.lines[i] != "```"; i++ {
		}
		ranges = append(ranges, [2]int{start, i})
	}
	return ranges
}

func (r *mainReadme) blocks(language string) (all []string) {
	for _, f := range r.fences(language) {
		all = append(all, strings.Join(r.lines[f[0]:f[1]], "\n")+"\n")
	}
	return all
}

// compare compares output to the text block with a number. A line [...] in it
// stands for any lines.
func (r *mainReadme) compare(t *testing.T, number int, output string) {
	fence := r.fences("text")[number]
	want := r.lines[fence[0]:fence[1]]
	got := strings.Split(strings.TrimRight(output, "\n"), "\n")
	got = readme.Shorten(got, want)
	if *update {
		r.lines = append(append(append([]string{}, r.lines[:fence[0]]...), got...), r.lines[fence[1]:]...)
		if err := os.WriteFile(r.path, []byte(strings.Join(r.lines, "\n")), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("README.md (-want +got):\n%s", diff)
	}
}
