package main

import (
	"path/filepath"
	"testing"

	"github.com/kamertekst/kamertekst/internal/readme"
)

// TestREADME runs the commands in README.md on an archive of its own.
func TestREADME(t *testing.T) {
	t.Setenv("ARCHIVE_DB", filepath.Join(t.TempDir(), "archive.db"))
	readme.Commands{Stderr: true, Update: *update}.Test(t)
}
