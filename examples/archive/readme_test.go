package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestREADME runs the commands in README.md as they are written and compares
// what they print with the block of text under each.
func TestREADME(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil || testing.Short() {
		t.Skip("runs the commands in a shell")
	}
	t.Setenv("ARCHIVE_DB", filepath.Join(t.TempDir(), "archive.db"))
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
		got.WriteString("```console\n$ " + command + "\n```\n" + between + "```text\n" + printed(t, command) + "```\n")
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

// printed runs a command and returns what it prints.
func printed(t *testing.T, command string) string {
	t.Helper()
	out, err := exec.Command("sh", "-c", command).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	return string(out)
}
