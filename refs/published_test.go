package refs_test

import (
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

// TestPublished reads every published identifier there is: it prints back as it
// was, and the function of its own type gives the same value. A test of known
// holds the index to the list that it is made from.
func TestPublished(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 1.5 million identifiers")
	}
	n, bad := 0, 0
	for id := range (known.Index{}).All() {
		n++
		x, err := refs.Parse(id)
		if err == nil && x.String() == id {
			var again refs.Ref
			if again, err = parseOwn(id); err == nil && again == x {
				continue
			}
		}
		if bad++; bad < 30 {
			t.Errorf("Parse(%q) = %v (%T), %v", id, x, x, err)
		}
	}
	if n < 1_500_000 || bad > 0 {
		t.Errorf("%d identifiers, %d bad", n, bad)
	}
}

// parseOwn reads an identifier with the function of the type that its prefix
// stands for.
func parseOwn(id string) (refs.Ref, error) {
	switch prefix, _, _ := strings.Cut(id, "-"); prefix {
	case "kst":
		return refs.ParseKamerstuk(id)
	case "ah":
		return refs.ParseAanhangsel(id)
	case "h":
		return refs.ParseHandelingen(id)
	case "stb":
		return refs.ParseStaatsblad(id)
	case "stcrt":
		return refs.ParseStaatscourant(id)
	case "trb":
		return refs.ParseTractatenblad(id)
	}
	return refs.ParsePublication(id)
}
