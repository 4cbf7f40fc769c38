package main

import (
	"path/filepath"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/readme"
)

// TestREADME runs each command of README.md from the root of the module. Only
// page.html goes to a folder of the test.
func TestREADME(t *testing.T) {
	root, err := corpus.Root()
	if err != nil {
		t.Fatal(err)
	}
	readme.Commands{Dir: root, Replace: []string{"page.html", filepath.Join(t.TempDir(), "page.html")}, Update: *update}.Test(t)
}
