package hostile_test

import (
	"runtime"
	"testing"

	"github.com/kamertekst/kamertekst/internal/hostile"
	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// readers are what reads a whole text.
var readers = []struct {
	name string
	read func(text string)
}{
	{"refs.All", func(text string) {
		for range refs.All(text) {
		}
	}},
	{"segment.Exchanges", func(text string) {
		for range segment.Exchanges(text) {
		}
	}},
	{"kamerstuk.Parse", func(text string) { kamerstuk.Parse(text) }},
}

const (
	size   = 100_000
	little = 64 << 10 // what does not grow with the text
)

// TestMemory: twice the text takes at most 2.3 times the memory. A slice that
// grows does so in steps, so that one doubling may show one step more: then the
// next doubling counts too.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 30 megabytes")
	}
	for _, r := range readers {
		r.read("Vraag 1\n\nKent u artikel 3 van de Grondwet?\n") // what is made once
		for _, s := range hostile.Shapes() {
			once := allocated(r.read, s.Text(size))
			twice := allocated(r.read, s.Text(2*size))
			if float64(twice) <= 2.3*float64(once)+little {
				continue
			}
			if fourfold := allocated(r.read, s.Text(4*size)); float64(fourfold) > 2.3*2.3*float64(once)+little {
				t.Errorf("%s of %s: %d bytes allocated, of twice the text %d, of four times %d", r.name, s.Name, once, twice, fourfold)
			}
		}
	}
}

// allocated returns how many bytes a reader allocates for a text.
func allocated(read func(string), text string) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	read(text)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
