package known_test

import (
	"math/rand/v2"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
	"github.com/kamertekst/kamertekst/refs/known/internal/idset"
)

// BenchmarkContains looks up identifiers from all over the list in random
// order; BenchmarkMap does the same with a map of strings.
func BenchmarkContains(b *testing.B) {
	_, asked := sample(b)
	var index known.Index
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if !index.Contains(asked[i%len(asked)]) {
			b.Fatal(asked[i%len(asked)])
		}
		i++
	}
	size := int64(0)
	for _, name := range []string{"ids.bin", "dossiers.bin"} {
		info, err := os.Stat(name)
		if err != nil {
			b.Fatal(err)
		}
		size += info.Size()
	}
	b.ReportMetric(float64(size), "data-bytes")
}

func BenchmarkMap(b *testing.B) {
	ids, asked := sample(b)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	set := make(map[string]struct{}, len(ids))
	size := uint64(0)
	for _, id := range ids {
		set[id] = struct{}{}
		size += uint64(len(id))
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if _, ok := set[asked[i%len(asked)]]; !ok {
			b.Fatal(asked[i%len(asked)])
		}
		i++
	}
	b.ReportMetric(float64(size+after.HeapAlloc-before.HeapAlloc), "data-bytes")
}

// sample returns the list, and identifiers from all over it in random order:
// few enough that they themselves are near at hand, as a reference that was
// just read is.
func sample(b *testing.B) (ids, asked []string) {
	ids = list(b)
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 1 << 13 {
		asked = append(asked, strings.Clone(ids[rnd.IntN(len(ids))]))
	}
	return ids, asked
}

func BenchmarkOpen(b *testing.B) {
	file, err := os.ReadFile("ids.bin")
	if err != nil {
		b.Fatal(err)
	}
	data := string(file)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := idset.Open(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkHas(b *testing.B) {
	for _, r := range []refs.Ref{
		refs.MustParseKamerstuk("kst-27858-88"),            // listed
		refs.MustParseKamerstuk("kst-32950-3"),             // not published
		refs.MustParseKamerstuk("kst-36800-VI-2"),          // newer than the list
		refs.MustParseStaatscourant("stcrt-2015-10247"),    // the largest table
		refs.MustParseHandelingen("h-tk-20222023-84-12"),   // a table of runs
		refs.MustParseDossier("36410-VI"),                  // found at once
		refs.MustParseDossier("32950"),                     // looked for in every session
		refs.MustParseHandelingen("h-tk-20072008-41-9999"), // not published
	} {
		b.Run(r.String(), func(b *testing.B) {
			var index known.Index
			b.ReportAllocs()
			for b.Loop() {
				index.Has(r)
			}
		})
	}
}

func BenchmarkParts(b *testing.B) {
	var index known.Index
	session := refs.NewSession(2007)
	b.ReportAllocs()
	for b.Loop() {
		index.Parts(refs.TweedeKamer, session, 4867)
	}
}
