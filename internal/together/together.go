// Package together runs a reading in many goroutines at once, for tests with the
// race detector.
package together

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Same calls read in many goroutines at once, three times in each, and checks
// that it always gives what it gives alone.
func Same(t *testing.T, read func() string) {
	t.Helper()
	const goroutines = 16
	var got [goroutines][3]string
	var wait sync.WaitGroup
	for i := range got {
		wait.Go(func() {
			for j := range got[i] {
				got[i][j] = read()
			}
		})
	}
	wait.Wait()
	want := read()
	if want == "" {
		t.Error("nothing is read")
	}
	for _, results := range got {
		for _, result := range results {
			if diff := cmp.Diff(want, result); diff != "" {
				t.Fatalf("(-alone +together):\n%s", diff)
			}
		}
	}
}
