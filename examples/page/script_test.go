package main

import (
	"flag"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/kamertekst/kamertekst/internal/corpus"
)

var update = flag.Bool("update", false, "write the output in README.md and in the scripts anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"page": main})
}

// Each file testdata/*.txtar is a session of commands with the files they
// work on. $PAPERS is the folder of papers that the tests of several packages
// share.
func TestScript(t *testing.T) {
	root, err := corpus.Root()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("PAPERS", root+"/testdata")
			return nil
		},
	})
}
