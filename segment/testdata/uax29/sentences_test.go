// Package uax29 compares segment.Sentences with a splitter after Unicode
// Standard Annex 29 in the same run. It is a module of its own, so that the
// root module does not need that splitter:
//
//	cd segment/testdata/uax29 && go test -bench .
package uax29

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/sentences"

	"github.com/kamertekst/kamertekst/segment"
)

// text returns the inputs of the golden files, which hold prose of every kind.
func text(b *testing.B) string {
	files, err := filepath.Glob("../exchanges/*.txtar")
	if err != nil || len(files) == 0 {
		b.Fatalf("no golden files (%v)", err)
	}
	var all strings.Builder
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		_, rest, _ := strings.Cut(string(data), "-- input --\n")
		input, _, _ := strings.Cut(rest, "-- want --\n")
		all.WriteString(input)
	}
	return strings.Repeat(all.String(), 20)
}

func BenchmarkSegment(b *testing.B) {
	text := text(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range segment.Sentences(text) {
		}
	}
}

func BenchmarkUAX29(b *testing.B) {
	text := text(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for tokens := sentences.FromString(text); tokens.Next(); {
		}
	}
}
