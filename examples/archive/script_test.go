package main

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write the output in README.md and the scripts anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"archive": main})
}

// Each file testdata/script/*.txtar is a session of commands. The folder
// papers is a copy of the papers that the tests of the library share.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			return os.CopyFS(filepath.Join(env.WorkDir, "papers"), os.DirFS(papers))
		},
	})
}

// papers is the folder of papers that the tests of the library share.
const papers = "../../testdata"
