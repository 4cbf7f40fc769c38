package segment_test

import (
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/together"
	"github.com/kamertekst/kamertekst/segment"
)

// TestTogether splits the golden papers with one Splitter each in many
// goroutines.
func TestTogether(t *testing.T) {
	for _, input := range goldenInputs(t) {
		text, lines := joinLines(input)
		splitter := segment.Splitter{Lines: lines}
		together.Same(t, func() string {
			return dump(splitter, text) + strings.Join(sentences(text), "\n")
		})
	}
}
