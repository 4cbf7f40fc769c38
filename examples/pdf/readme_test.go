package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// maxLine is the number of bytes of a line of output that README.md shows.
const maxLine = 400

// TestREADME runs the commands in README.md as they are written and compares
// what they print with the block of text under each.
func TestREADME(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	rest := string(readme)
	for {
		before, after, found := strings.Cut(rest, "```console\n$ ")
		got.WriteString(before)
		if !found {
			break
		}
		command, after, _ := strings.Cut(after, "\n```\n")
		between, after, _ := strings.Cut(after, "```text\n")
		_, rest, _ = strings.Cut(after, "```\n")
		got.WriteString("```console\n$ " + command + "\n```\n" + between + "```text\n" + output(t, command) + "```\n")
	}
	if *update {
		if err := os.WriteFile("README.md", []byte(got.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(readme), got.String()); diff != "" {
		t.Errorf("README.md (-want +got):\n%s", diff)
	}
}

// output runs a command and returns what it prints, with long lines cut.
func output(t *testing.T, command string) string {
	t.Helper()
	words := strings.Fields(command)
	out, err := exec.Command(words[0], words[1:]...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	var s strings.Builder
	for line := range strings.Lines(strings.TrimRight(string(out), "\n") + "\n") {
		if len(line) > maxLine {
			line = strings.ToValidUTF8(line[:maxLine], "") + " ...\n"
		}
		s.WriteString(line)
	}
	return s.String()
}
