package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"time"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// shapes are texts that cost most where a pass looks too far: a piece that is
// repeated, between a head and a tail.
var shapes = []struct{ name, head, piece, tail string }{
	{"digits", "", "9", ""},
	{"artikel", "", "artikel ", ""},
	{"opening brackets", "", "(", ""},
	{"nr.", "", "nr. ", ""},
	{"hyphens at line ends", "", "wo-\n", ""},
	{"one line", "", "De leden van de VVD-fractie vragen de Minister om een toelichting op artikel 3, eerste lid. ", ""},
	{"form feeds", "", "\f", ""},
	{"NUL bytes", "", "\x00", ""},
	{"invalid UTF-8", "", "\xff", ""},
	{"nested quotes", "", "«‘„", ""},
	{"marks on every word", "", "woord1 ", "\n\n1 Noot.\n"},
	{"alternating scripts", "", "aбγ漢", ""},
	{"combining marks", "e", "\u0301", ""},
	{"questions", "", "Vraag 1\nIs dat zo?\nAntwoord 1\nJa.\n", ""},
	{"footers", "", "Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 3 1\n", ""},
	{"notes", "", "woord1.\n1 Noot\n", ""},
	{"endnotes", "", "W*\n* Noot\n\f", ""},
	{"offices", "Hierbij bied ik u, mede namens ", "de Minister van A, ", "de antwoorden op de vragen van het lid B (C) aan."},
	{"articles without a law", "", "artikel 3 van die wet ", ""},
	{"a dossier's papers", "", "Kamerstuk 36 410, nr. 7, 8, ", ""},
	{"short lines", "", "NR.\n1 ", ""},
}

// hostile writes what twice the text costs of each shape.
func hostile(w io.Writer) {
	const size = 1 << 20
	fmt.Fprintln(w, "\n## Hostile texts\n\nkamerstuk.Parse on a megabyte of each shape, and on two: the time and the memory that twice the text takes.")
	fmt.Fprintln(w, "\n| shape | 1 MB | 2 MB | time | memory |\n|---|---:|---:|---:|---:|")
	for _, s := range shapes {
		once, memory := parse(s.head + strings.Repeat(s.piece, size/len(s.piece)) + s.tail)
		twice, more := parse(s.head + strings.Repeat(s.piece, 2*size/len(s.piece)) + s.tail)
		fmt.Fprintf(w, "| %s | %d ms | %d ms | %.1f | %.1f |\n", s.name, once.Milliseconds(), twice.Milliseconds(), twice.Seconds()/once.Seconds(), float64(more)/float64(memory))
	}
}

// parse reads the text, and returns the best time of five and the bytes that
// were allocated.
func parse(text string) (best time.Duration, memory uint64) {
	for range 5 {
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
