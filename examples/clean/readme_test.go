package main

import (
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/readme"
)

// TestREADME runs each command of README.md from the root of the module.
func TestREADME(t *testing.T) {
	root, err := corpus.Root()
	if err != nil {
		t.Fatal(err)
	}
	readme.Commands{Dir: root, Update: *update}.Test(t)
}
