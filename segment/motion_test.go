package segment_test

import (
	"slices"
	"testing"

	"github.com/kamertekst/kamertekst/segment"
)

// A page may end within a motion: the form feed is no part of a clause.
func TestMotionOverPageEnd(t *testing.T) {
	const text = "De Kamer,\n\nverzoekt de regering munten te slaan,\n\f\nen gaat over tot de orde van de dag."
	motions := slices.Collect(segment.Motions(text))
	if len(motions) != 1 || len(motions[0].Requests) != 1 {
		t.Fatalf("motions are %v", motions)
	}
	if r := motions[0].Requests[0]; text[r.Start:r.End] != "verzoekt de regering munten te slaan" {
		t.Errorf("request is %q", text[r.Start:r.End])
	}
}
