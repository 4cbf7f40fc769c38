package refs_test

import (
	"bufio"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/refs"
)

// TestPublished parses every published identifier there is and prints it back.
func TestPublished(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 1.5 million identifiers")
	}
	xz, err := exec.LookPath("xz")
	if err != nil {
		t.Skip("no xz to read the list with")
	}
	cmd := exec.Command(xz, "-dc", filepath.Join(corpus.Dir(t), "facts", "published-ids.txt.xz"))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	n, bad := 0, 0
	for lines.Scan() {
		id := lines.Text()
		n++
		x, err := refs.Parse(id)
		if err == nil && x.String() == id && rightKind(id, x) {
			continue
		}
		if bad++; bad < 30 {
			t.Errorf("Parse(%q) = %v (%T), %v", id, x, x, err)
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d identifiers, %d bad", n, bad)
}

func rightKind(id string, x refs.Ref) bool {
	prefix, _, _ := strings.Cut(id, "-")
	switch x.(type) {
	case refs.Kamerstuk:
		return prefix == "kst"
	case refs.Aanhangsel:
		return prefix == "ah"
	case refs.Handelingen:
		return prefix == "h"
	case refs.Staatsblad:
		return prefix == "stb"
	case refs.Staatscourant:
		return prefix == "stcrt"
	case refs.Tractatenblad:
		return prefix == "trb"
	case refs.Publication:
		return true
	}
	return false
}
