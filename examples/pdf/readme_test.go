package main

import (
	"testing"

	"github.com/kamertekst/kamertekst/internal/readme"
)

// TestREADME runs the commands in README.md, which shows the start of long
// lines.
func TestREADME(t *testing.T) {
	readme.Commands{MaxLine: 400, Update: *update}.Test(t)
}
