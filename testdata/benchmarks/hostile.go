package main

import (
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/kamertekst/kamertekst/internal/hostile"
	"github.com/kamertekst/kamertekst/kamerstuk"
)

// growth writes what twice the text costs of each hostile shape.
func growth(w io.Writer) {
	fmt.Fprintln(w, "\n## Hostile texts\n\nkamerstuk.Parse on four megabytes of each shape, and on eight: the time and the memory that twice the text takes. The last row is one line of 25 MB, and of 50.")
	fmt.Fprintln(w, "\n| shape | once | twice | time | memory |\n|---|---:|---:|---:|---:|")
	for _, s := range hostile.Shapes() {
		double(w, s, 4<<20, 3)
	}
	for _, s := range hostile.Shapes() {
		if s.Name == "one line" {
			double(w, s, 25<<20, 3)
		}
	}
}

// double writes the row of a shape of a size, in the best of some runs.
func double(w io.Writer, s hostile.Shape, size, runs int) {
	once, memory := parse(s.Text(size), runs)
	twice, more := parse(s.Text(2*size), runs)
	fmt.Fprintf(w, "| %s | %d ms | %d ms | %.1f | %.1f |\n", s.Name, once.Milliseconds(), twice.Milliseconds(), twice.Seconds()/once.Seconds(), float64(more)/float64(memory))
}

// parse reads the text, and returns the best time of some runs and the bytes
// that were allocated.
func parse(text string, runs int) (best time.Duration, memory uint64) {
	for range runs {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := time.Now()
		kamerstuk.Parse(text)
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		if best == 0 || took < best {
			best = took
		}
		memory = after.TotalAlloc - before.TotalAlloc
	}
	return best, memory
}
