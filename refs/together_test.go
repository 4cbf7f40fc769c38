package refs_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/together"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

// TestTogether reads one sequence and completes it with one Resolver in many
// goroutines.
func TestTogether(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 42))
	var text strings.Builder
	for range 50 {
		text.WriteString(sentence(r) + " Zie stuk nr. 12, artikel 3 van die wet en 14 februari jl.\n\n")
	}
	all := refs.All(text.String())
	mentions := slices.Collect(all)
	resolver := refs.Resolver{Index: known.Index{}, Date: refs.MustParseDate("2024-03-01")}
	together.Same(t, func() string {
		var b strings.Builder
		for m := range all {
			fmt.Fprintln(&b, m.Start, m.Ref, m.Printed)
		}
		for _, m := range resolver.Resolve(mentions) {
			fmt.Fprintln(&b, m.Ref, m.Candidates, m.Exists, m.Incomplete)
		}
		return b.String()
	})
}
