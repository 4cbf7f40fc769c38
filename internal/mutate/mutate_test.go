package mutate_test

import (
	"math/rand/v2"
	"testing"

	"github.com/kamertekst/kamertekst/internal/mutate"
)

// TestPaper: the texts are as good as all different, and the same in each run.
func TestPaper(t *testing.T) {
	papers := []string{"", "een\ntwee\f\ndrie\n", "vier"}
	once, again := rand.New(rand.NewPCG(1, 2)), rand.New(rand.NewPCG(1, 2))
	different := map[string]bool{}
	for range 1000 {
		text := mutate.Paper(once, papers)
		if same := mutate.Paper(again, papers); same != text {
			t.Fatalf("%q, and then %q", text, same)
		}
		different[text] = true
	}
	if len(different) < 500 {
		t.Errorf("%d texts of 1000 are different", len(different))
	}
}
