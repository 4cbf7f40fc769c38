package refs_test

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestDocTable checks the table of forms in the package documentation, which
// stands in README too.
func TestDocTable(t *testing.T) {
	b, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(b)) {
		row, ok := strings.CutPrefix(strings.TrimRight(line, "\n"), "//\t")
		i := strings.LastIndex(row, "  ")
		if strings.Contains(row, " C-452") {
			i = strings.Index(row, "  ")
		}
		if !ok || i < 0 && len(row) < 55 || strings.ContainsAny(row, "\t:=") && strings.Contains(row, "refs.") {
			continue
		}
		runes := []rune(row)
		if len(runes) < 56 {
			continue
		}
		text := strings.TrimSpace(string(runes[:54]))
		want := strings.TrimSpace(string(runes[55:]))
		if got := strings.Join(ids(text), " "); got != want {
			t.Errorf("%q: documented as %q, is %q", text, want, got)
		}
		if !strings.Contains(string(readme), "\n"+row+"\n") {
			t.Errorf("README has no row %q", row)
		}
		n++
	}
	if n < 30 {
		t.Errorf("only %d forms found in doc.go", n)
	}
}

// TestKinds checks that every kind has a name of its own.
func TestKinds(t *testing.T) {
	var seen []string
	for _, v := range values {
		if s := v.ref.Kind().String(); s == "" {
			t.Errorf("%T has no name of its kind", v.ref)
		} else if !slices.Contains(seen, s) {
			seen = append(seen, s)
		}
	}
	if len(seen) != 20 {
		t.Errorf("%d kinds: %v", len(seen), seen)
	}
}
