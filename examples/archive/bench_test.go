package main

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"
)

var size = flag.Int("papers", 1000, "number of papers in the benchmarks")

// BenchmarkIndex measures how many papers a second are read, and how large the
// database is.
//
//	go test -run '^$' -bench . -benchtime 1x -papers 10000
func BenchmarkIndex(b *testing.B) {
	folder := filepath.Join(b.TempDir(), "papers")
	copies(b, folder, *size)
	file := filepath.Join(b.TempDir(), "archive.db")
	for b.Loop() {
		os.Remove(file)
		build(b, file, folder)
	}
	info, err := os.Stat(file)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(*size*b.N)/b.Elapsed().Seconds(), "papers/s")
	b.ReportMetric(float64(info.Size())/1e6, "MB")
}

// BenchmarkUnchanged measures how long it takes to see that nothing changed.
func BenchmarkUnchanged(b *testing.B) {
	folder := filepath.Join(b.TempDir(), "papers")
	copies(b, folder, *size)
	file := filepath.Join(b.TempDir(), "archive.db")
	build(b, file, folder)
	for b.Loop() {
		build(b, file, folder)
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1e3/float64(b.N), "ms")
}

// BenchmarkQuery measures each query as a user meets it: the database opened,
// asked and closed.
func BenchmarkQuery(b *testing.B) {
	folder := filepath.Join(b.TempDir(), "papers")
	copies(b, folder, *size)
	file := filepath.Join(b.TempDir(), "archive.db")
	build(b, file, folder)
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		b.Fatal(err)
	}
	defer null.Close()
	for _, words := range [][]string{
		{"search", "kabinet", "minister"}, {"search", `"raad van state"`}, {"search", "woning*"},
		{"asked", "gemeenten"}, {"asked", "kunt", "u"},
		{"cites", "kst-26643-1011"}, {"cites", "32847"}, {"cites", "32016R0679"},
		{"cited", "ah-tk-20232024-2210"},
		{"unanswered", "SP"}, {"unanswered", "GroenLinks-PvdA"},
	} {
		b.Run(words[0]+"_"+words[len(words)-1], func(b *testing.B) {
			for b.Loop() {
				if status := run(b.Context(), append([]string{"-db", file}, words...), null, null); status != 0 {
					b.Fatalf("status %d", status)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/1e3/float64(b.N), "ms")
		})
	}
}

func build(b *testing.B, file, folder string) {
	b.Helper()
	db, err := openDatabase(b.Context(), file, true)
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	x := indexer{db: db, out: newOutput(os.Stdout, os.Stderr)}
	start := time.Now()
	if err := x.run(b.Context(), []string{folder}); err != nil {
		b.Fatal(err)
	}
	b.Logf("%+v in %v", x.counts, time.Since(start).Round(time.Millisecond))
}
