package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"pdf": main})
}

// Each file testdata/script/*.txtar is a session of commands. The PDF files that they
// work on are made here.
func TestScript(t *testing.T) {
	text := source(t)
	whole := typeset(text).file(nil)
	half := document{pages: append(scanned(1).pages, typeset(text).pages...)}
	files := map[string][]byte{
		"kamervraag.pdf": whole,
		"encrypted.pdf":  typeset(text).file(newKey("geheim")),
		"scanned.pdf":    scanned(3).file(nil),
		"half.pdf":       half.file(nil),
		"blank.pdf":      document{pages: []string{""}}.file(nil),
		"truncated.pdf":  whole[:300],
		"page.pdf":       bytes.Replace(whole, []byte("/Kids [4 0 R"), []byte("/Kids [9 0 R"), 1),
		"garbage.pdf":    append([]byte("%PDF-1.7\n"), make([]byte, 5000)...),
		"empty.pdf":      nil,
		"paper.txt":      []byte(text),
	}
	cache := warm(t)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("XDG_CACHE_HOME", cache)
			env.Setenv("HOME", cache)
			for name, content := range files {
				if err := os.WriteFile(filepath.Join(env.WorkDir, name), content, 0o666); err != nil {
					return err
				}
			}
			return nil
		},
	})
}

// warm translates the engine once, for all programs that the test starts, and
// returns the folder that serves them as HOME.
func warm(t *testing.T) string {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("XDG_CACHE_HOME", home)
	x, err := newExtractor(1, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := x.close(); err != nil {
		t.Fatal(err)
	}
	return home
}
