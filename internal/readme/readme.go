// Package readme runs the commands in a README.md and compares what they print
// with what stands below them, for the tests of the examples.
package readme

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Cut is the line of a README that stands for lines left out.
const Cut = "[...]"

// Commands are the commands of the README.md in the working directory: the lines
// of console blocks that begin with "$ ". What a command prints stands below it,
// up to the next one, or in a text block of its own.
type Commands struct {
	Dir     string   // where they run; "" is the working directory
	Replace []string // what is replaced in them before they run, in pairs
	MaxLine int      // how much of a line stands in the README, in bytes; 0 is all
	Stderr  bool     // what they write to standard error stands there too
	Update  bool     // write what they print into the README
}

// Test runs the commands as they are written, and fails where one prints
// something else than what stands below it.
func (c Commands) Test(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("builds programs")
	}
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("needs a shell")
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(text), "\n")
	commands := 0
	for i := 0; i < len(lines); i++ {
		command, ok := strings.CutPrefix(lines[i], "$ ")
		if !ok {
			continue
		}
		commands++
		start, end := below(lines, i+1)
		want := lines[start:end]
		got := Shorten(c.output(t, command), want)
		if diff := cmp.Diff(want, got); diff != "" && !c.Update {
			t.Errorf("%s (-want +got):\n%s", command, diff)
		}
		lines = slices.Replace(lines, start, end, got...)
		i = start + len(got) - 1
	}
	if commands == 0 {
		t.Error("README.md has no commands")
	}
	if c.Update {
		if err := os.WriteFile("README.md", []byte(strings.Join(lines, "\n")), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// below returns the lines in which the output of a command stands: those from i
// to the next command or the end of the block, or the text block behind it.
func below(lines []string, i int) (start, end int) {
	if rest := lines[i:]; len(rest) > 2 && rest[0] == "```" && rest[1] == "" && rest[2] == "```text" {
		i += 3
	}
	for end = i; end < len(lines) && lines[end] != "```" && !strings.HasPrefix(lines[end], "$ "); {
		end++
	}
	return i, end
}

// output runs a command and returns the lines that it prints.
func (c Commands) output(t *testing.T, command string) []string {
	t.Helper()
	shell := exec.Command("sh", "-c", strings.NewReplacer(c.Replace...).Replace(command))
	shell.Dir = c.Dir
	var stdout, stderr strings.Builder
	shell.Stdout, shell.Stderr = &stdout, &stderr
	if c.Stderr {
		shell.Stderr = &stdout
	}
	if err := shell.Run(); err != nil {
		t.Fatalf("%s: %v\n%s", command, err, &stderr)
	}
	lines := []string{}
	for line := range strings.Lines(strings.TrimRight(stdout.String(), "\n")) {
		lines = append(lines, c.clip(strings.TrimSuffix(line, "\n")))
	}
	return lines
}

func (c Commands) clip(line string) string {
	if c.MaxLine == 0 || len(line) <= c.MaxLine {
		return line
	}
	return strings.ToValidUTF8(line[:c.MaxLine], "") + " ..."
}

// Shorten cuts lines out of got where want has them cut.
func Shorten(got, want []string) []string {
	head := slices.Index(want, Cut)
	if head < 0 || len(got) < len(want) {
		return got
	}
	tail := len(want) - head - 1
	return slices.Concat(got[:head], []string{Cut}, got[len(got)-tail:])
}
