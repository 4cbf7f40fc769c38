// Package corpus finds the shared corpus of real papers for tests. The corpus
// is no part of the module: tests that want it skip where it is not.
package corpus

import (
	"os"
	"path/filepath"
	"testing"
)

// Dir returns the folder that holds corpus/, bench/ and facts/: the value of
// the environment variable KAMERTEKST_SHARED, else the folder shared beside
// the module's root. It skips the test where there is none.
func Dir(tb testing.TB) string {
	tb.Helper()
	dir, err := find()
	if err != nil {
		tb.Skipf("no shared corpus: %v (set KAMERTEKST_SHARED)", err)
	}
	return dir
}

func find() (string, error) {
	dir := os.Getenv("KAMERTEKST_SHARED")
	if dir == "" {
		root, err := Root()
		if err != nil {
			return "", err
		}
		dir = filepath.Join(filepath.Dir(root), "shared")
	}
	_, err := os.ReadDir(filepath.Join(dir, "corpus"))
	return dir, err
}

// Papers returns the raw texts of the papers in testdata and, where it is, in
// the shared corpus, always in the same order.
func Papers(tb testing.TB) []string {
	tb.Helper()
	root, err := Root()
	if err != nil {
		tb.Fatal(err)
	}
	patterns := []string{filepath.Join(root, "testdata", "*.txt")}
	if dir, err := find(); err == nil {
		patterns = append(patterns, filepath.Join(dir, "corpus", "*.txt"), filepath.Join(dir, "bench", "*.txt"))
	}
	var papers []string
	for _, pattern := range patterns {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			tb.Fatalf("no files match %s (%v)", pattern, err)
		}
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				tb.Fatal(err)
			}
			papers = append(papers, string(b))
		}
	}
	return papers
}

// Root returns the root folder of the module, found upward from the working
// directory.
func Root() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "doc.go")); err == nil {
			if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
				return dir, nil
			}
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", os.ErrNotExist
		}
		dir = up
	}
}

// Files returns the paths that match the pattern below Dir, such as
// "corpus/*.txt". It skips the test where there is no corpus and fails it
// where nothing matches.
func Files(tb testing.TB, pattern string) []string {
	tb.Helper()
	files, err := filepath.Glob(filepath.Join(Dir(tb), pattern))
	if err != nil || len(files) == 0 {
		tb.Fatalf("no files match %s (%v)", pattern, err)
	}
	return files
}

// Read returns the content of a file below Dir, such as
// "corpus/vso-jbz-2024.txt".
func Read(tb testing.TB, name string) string {
	tb.Helper()
	b, err := os.ReadFile(filepath.Join(Dir(tb), name))
	if err != nil {
		tb.Fatal(err)
	}
	return string(b)
}
