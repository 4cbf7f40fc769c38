package main

import (
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	_ "modernc.org/sqlite"
)

const archive = "../archive"

// TestArchive compares the totals with those of the index that examples/archive
// makes of the same papers.
func TestArchive(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	if _, err := os.Stat(filepath.Join(archive, "main.go")); err != nil {
		t.Skip(err)
	}
	for _, dir := range folders() {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			copied := copyPapers(t, dir)
			want := indexed(t, copied)
			got := pipeline(t, filepath.Join(copied, "*.txt"), t.TempDir(), 1)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("totals (-examples/archive +pipeline):\n%s", diff)
			}
		})
	}
}

// copyPapers copies the papers in a folder, since examples/archive also reads
// what is in folders below it.
func copyPapers(t *testing.T, dir string) string {
	t.Helper()
	papers, err := filepath.Glob(dir + "/*.txt")
	if err != nil || len(papers) == 0 {
		t.Fatal(papers, err)
	}
	files := make(map[string]string)
	for _, paper := range papers {
		b, err := os.ReadFile(paper)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(paper)] = string(b)
	}
	return folder(t, files)
}

// indexed has examples/archive index a folder and returns the totals of its
// database.
func indexed(t *testing.T, dir string) Totals {
	t.Helper()
	file := filepath.Join(t.TempDir(), "archive.db")
	if output, err := exec.Command("go", "run", "-C", archive, ".", "-db", file, "index", dir).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", archive, err, output)
	}
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	totals := Totals{Kinds: make(map[string]Tally)}
	err = db.QueryRow(`SELECT (SELECT count(*) FROM paper), count(*), count(*) - count(answer) FROM exchange`).
		Scan(&totals.Papers, &totals.Exchanges, &totals.Unanswered)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := db.Query(`SELECT kind, count(*), count(DISTINCT target) FROM mention GROUP BY kind`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var kind string
		var tally Tally
		if err := rows.Scan(&kind, &tally.References, &tally.Distinct); err != nil {
			t.Fatal(err)
		}
		totals.Kinds[kind] = tally
		totals.Tally = totals.plus(tally)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return totals
}
