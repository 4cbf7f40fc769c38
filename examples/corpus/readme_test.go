package main

import (
	"flag"
	"testing"

	"github.com/kamertekst/kamertekst/internal/readme"
)

// Beam itself has a flag -update, for jobs.
var update = flag.Bool("update-golden", false, "write the output in README.md and in the scripts anew")

// TestREADME runs the commands in README.md.
func TestREADME(t *testing.T) {
	readme.Commands{Update: *update}.Test(t)
}
