package main

import (
	"flag"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Beam itself has a flag -update, for jobs.
var update = flag.Bool("update-golden", false, "write the output in README.md and in the scripts anew")

// TestREADME runs the commands in README.md, which are the lines that begin
// with "$ " in its console blocks, as they are written, and compares what they
// print with what stands below them.
func TestREADME(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	console, commands := false, 0
	for line := range strings.Lines(string(text)) {
		command, isCommand := strings.CutPrefix(line, "$ ")
		if strings.HasPrefix(line, "```") {
			console = line == "```console\n"
		}
		if !console || isCommand || strings.HasPrefix(line, "```") {
			got.WriteString(line)
		}
		if console && isCommand {
			got.WriteString(output(t, command))
			commands++
		}
	}
	if commands == 0 {
		t.Error("README.md has no command")
	}
	if diff := cmp.Diff(string(text), got.String()); diff != "" && !*update {
		t.Errorf("README.md (-want +got):\n%s", diff)
	}
	if *update {
		if err := os.WriteFile("README.md", []byte(got.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func output(t *testing.T, command string) string {
	t.Helper()
	c := exec.Command("sh", "-c", command)
	var stderr strings.Builder
	c.Stderr = &stderr
	out, err := c.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", command, err, &stderr)
	}
	return string(out)
}
