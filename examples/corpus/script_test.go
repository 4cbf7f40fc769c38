package main

import (
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(tests{m}, map[string]func(){"corpus": main})
}

// tests are the tests as Beam wants them run.
type tests struct{ m *testing.M }

func (t tests) Run() int { return ptest.MainRet(t.m) }

// Each file testdata/*.txtar is a session of commands with the files they
// work on.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata", UpdateScripts: *update, RequireExplicitExec: true})
}
