package known_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/together"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

// TestTogether asks one Index in many goroutines.
func TestTogether(t *testing.T) {
	var index known.Index
	together.Same(t, func() string {
		var b strings.Builder
		fmt.Fprintln(&b, index.Len())
		for _, id := range []string{"kst-27858-88", "kst-99999-1", "36410-VI", "h-tk-20222023-84-12", "stb-2011-999", "ah-tk-20142015-1241"} {
			ref, err := refs.Parse(id)
			exists, ok := index.Has(ref)
			fmt.Fprintln(&b, id, err, exists, ok, index.Contains(id))
		}
		fmt.Fprintln(&b, index.Parts(refs.TweedeKamer, refs.NewSession(2007), 41))
		n := 0
		for id := range index.All() {
			if fmt.Fprintln(&b, id); n > 100 {
				break
			}
			n++
		}
		return b.String()
	})
}
