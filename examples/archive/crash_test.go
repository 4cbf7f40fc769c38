package main

import (
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Indexing that is killed at random moments and started again ends in the same
// database as indexing that is not.
func TestKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("starts programs")
	}
	dir := t.TempDir()
	folder := filepath.Join(dir, "papers")
	copies(t, folder, 1000)
	index := func(db string) *exec.Cmd {
		return exec.Command("archive", "-db", filepath.Join(dir, db), "index", folder)
	}
	start := time.Now()
	if out, err := index("whole.db").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	whole := time.Since(start)

	const kills = 10
	random := rand.New(rand.NewPCG(1, 2))
	papers, hit := 0, 0
	for range kills {
		c := index("killed.db")
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(random.Int64N(int64(whole) / 3)))
		if err := c.Process.Kill(); err == nil {
			hit++
		}
		c.Wait()
		now := count(t, filepath.Join(dir, "killed.db"))
		if now < papers {
			t.Errorf("%d papers after %d", now, papers)
		}
		papers = now
	}
	t.Logf("killed %d times; %d papers were in by then", hit, papers)
	if out, err := index("killed.db").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	want, got := dump(t, filepath.Join(dir, "whole.db")), dump(t, filepath.Join(dir, "killed.db"))
	if want != got {
		t.Error("the database is not the same as without being killed")
	}
}

// A search while others write sees what was committed, and does not wait.
func TestReadWhileWriting(t *testing.T) {
	dir := t.TempDir()
	copies(t, filepath.Join(dir, "papers"), 10)
	name := filepath.Join(dir, "archive.db")
	db := open(t, name)
	x := indexer{db: db, out: newOutput(os.Stdout, os.Stderr)}
	if err := x.run(t.Context(), []string{dir}); err != nil {
		t.Fatal(err)
	}
	w, err := newWriter(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.put(file{path: "new.txt", hash: []byte{}}, &record{text: "afschrift"}); err != nil { // and no commit
		t.Fatal(err)
	}
	got, err := os.Create(filepath.Join(dir, "got"))
	if err != nil {
		t.Fatal(err)
	}
	defer got.Close()
	start := time.Now()
	if status := run(t.Context(), []string{"-db", name, "search", "afschrift"}, got, os.Stderr); status != 0 {
		t.Errorf("status %d", status)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("it waited: %v", took)
	}
	text, err := os.ReadFile(got.Name())
	if n := strings.Count(string(text), "[Afschrift]"); n != 10 || err != nil {
		t.Errorf("%d hits, %v", n, err)
	}
	if err := w.commit(); err != nil {
		t.Fatal(err)
	}
}

// copies writes n papers into a folder: those of the tests, each again and
// again with a line that tells them apart.
func copies(tb testing.TB, folder string, n int) {
	tb.Helper()
	sources, err := filepath.Glob(filepath.Join(sourceFolder(), "*.txt"))
	if err != nil || len(sources) == 0 {
		tb.Fatalf("no papers in %s (%v)", sourceFolder(), err)
	}
	var texts [][]byte
	for _, name := range sources {
		text, err := os.ReadFile(name)
		if err != nil {
			tb.Fatal(err)
		}
		texts = append(texts, text)
	}
	old := time.Now().Add(-time.Hour)
	for i := range n {
		name := filepath.Join(folder, fmt.Sprintf("%03d", i/100), fmt.Sprintf("%05d.txt", i))
		text := fmt.Appendf(texts[i%len(texts)], "\n\nAfschrift %d.\n", i)
		err := os.MkdirAll(filepath.Dir(name), 0o777)
		if err == nil {
			err = os.WriteFile(name, text, 0o666)
		}
		if err == nil {
			err = os.Chtimes(name, old, old)
		}
		if err != nil {
			tb.Fatal(err)
		}
	}
}

// sourceFolder returns the folder of the papers that are copied: real ones
// where the shared corpus is at hand, else those of the library's tests.
func sourceFolder() string {
	shared := os.Getenv("KAMERTEKST_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(shared, "corpus")); err == nil {
		return filepath.Join(shared, "corpus")
	}
	return papers
}

func open(tb testing.TB, file string) *sql.DB {
	tb.Helper()
	db, err := openDatabase(tb.Context(), file, true)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { db.Close() })
	return db
}

func count(tb testing.TB, file string) (n int) {
	tb.Helper()
	if err := open(tb, file).QueryRow("SELECT count(*) FROM paper").Scan(&n); err != nil {
		tb.Fatal(err)
	}
	return n
}

// dump returns all that is in the tables of a database, and what its indexes
// find. It fails where an index does not fit its table.
func dump(t *testing.T, file string) string {
	t.Helper()
	db := open(t, file)
	var all strings.Builder
	for _, query := range []string{
		"PRAGMA integrity_check",
		"PRAGMA foreign_key_check",
		"SELECT * FROM paper ORDER BY path",
		"SELECT path, exchange.* FROM exchange JOIN paper ON paper.id = paper ORDER BY exchange.id",
		"SELECT * FROM asker ORDER BY exchange, number",
		"SELECT * FROM mention ORDER BY paper, number",
		"SELECT rowid FROM paper_words WHERE paper_words MATCH 'minister' ORDER BY rowid",
		"SELECT rowid FROM exchange_words WHERE exchange_words MATCH 'kunt' ORDER BY rowid",
	} {
		rows, err := db.Query(query)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		values, targets := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			targets[i] = &values[i]
		}
		for rows.Next() {
			if err := rows.Scan(targets...); err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&all, "%q\n", values)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
	}
	for _, table := range []string{"paper_words", "exchange_words"} {
		if _, err := db.Exec("INSERT INTO " + table + " (" + table + ", rank) VALUES ('integrity-check', 1)"); err != nil {
			t.Errorf("%s: %v", table, err)
		}
	}
	return all.String()
}

// A paper that changes or goes leaves nothing behind in any index.
func TestReplaced(t *testing.T) {
	dir := t.TempDir()
	folder := filepath.Join(dir, "papers")
	copies(t, folder, 60)
	file := filepath.Join(dir, "archive.db")
	for _, change := range []func(name string) error{
		func(string) error { return nil },
		func(name string) error {
			return os.WriteFile(name, []byte("Vraag 1\nWaarom?\nAntwoord 1\nDaarom."), 0o666)
		},
		os.Remove,
	} {
		names, err := filepath.Glob(filepath.Join(folder, "*", "*5.txt"))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			if err := change(name); err != nil {
				t.Fatal(err)
			}
		}
		x := indexer{db: open(t, file), out: newOutput(os.Stdout, os.Stderr)}
		if err := x.run(t.Context(), []string{folder}); err != nil {
			t.Fatal(err)
		}
		dump(t, file)
	}
	if n := count(t, file); n != 54 {
		t.Errorf("%d papers", n)
	}
}
