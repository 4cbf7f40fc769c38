package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// extension is that of the files which are read.
const extension = ".txt"

// A file is a file as it was found.
type file struct {
	path  string // absolute
	size  int64
	mtime int64 // nanoseconds since 1970, or 0 where it may not be trusted
	hash  []byte
}

// A result is what reading a file gave. Where its content is that of the last
// time, there is no record.
type result struct {
	file   file
	record *record
	err    error
}

// A counts says what indexing did.
type counts struct{ read, unchanged, removed, failed int }

// An indexer brings the database up to date with the folders.
type indexer struct {
	db     *sql.DB
	parser kamerstuk.Parser
	all    bool // read every file again
	out    *output
	counts counts
	known  map[string]file // what the database has, by path
}

// run reads what changed below the folders, and forgets what is gone. It can
// be stopped at any time, and goes on from there the next time.
func (x *indexer) run(ctx context.Context, folders []string) error {
	if err := x.load(ctx); err != nil {
		return err
	}
	files, gone, err := x.walk(folders)
	if err != nil {
		return err
	}
	w, err := newWriter(ctx, x.db)
	if err != nil {
		return err
	}
	if err := x.write(ctx, w, files); err != nil {
		return errors.Join(err, w.commit())
	}
	for _, path := range gone {
		if err := w.forget(path); err != nil {
			return err
		}
		x.counts.removed++
	}
	return w.commit()
}

// load reads what the database knows of the files.
func (x *indexer) load(ctx context.Context) error {
	x.known = make(map[string]file)
	rows, err := x.db.QueryContext(ctx, "SELECT path, size, mtime, hash FROM paper")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var f file
		if err := rows.Scan(&f.path, &f.size, &f.mtime, &f.hash); err != nil {
			return err
		}
		x.known[f.path] = f
	}
	return rows.Err()
}

// walk returns the files below the folders that are to be read, in order, and
// the paths below them that the database knows and that are gone.
func (x *indexer) walk(folders []string) (files []file, gone []string, err error) {
	found := make(map[string]bool)
	for _, folder := range folders {
		folder, err := filepath.Abs(folder)
		if err != nil {
			return nil, nil, err
		}
		err = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || !entry.Type().IsRegular() || filepath.Ext(path) != extension || found[path] {
				return err
			}
			found[path] = true
			info, err := entry.Info()
			if err != nil {
				return err
			}
			if f := (file{path: path, size: info.Size(), mtime: mtime(info)}); x.all || x.changed(f) {
				files = append(files, f)
			} else {
				x.counts.unchanged++
			}
			return nil
		})
		if err != nil {
			return nil, nil, err // what cannot be seen is not gone
		}
		gone = append(gone, x.missing(folder, found)...)
	}
	return files, gone, nil
}

// changed reports whether a file may be another than the database knows.
func (x *indexer) changed(f file) bool {
	k := x.known[f.path]
	return f.mtime == 0 || f.mtime != k.mtime || f.size != k.size
}

// missing returns the paths below a folder that the database knows and that
// were not found, in order. It takes each only once.
func (x *indexer) missing(folder string, found map[string]bool) (paths []string) {
	below := strings.TrimSuffix(folder, string(filepath.Separator)) + string(filepath.Separator)
	for path := range x.known {
		if !found[path] && strings.HasPrefix(path, below) {
			found[path] = true
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	return paths
}

// fresh is for how long a file may still change without its time showing it.
const fresh = 2 * time.Second

// mtime returns the time at which a file was changed last, or 0 where that is
// so short ago that it may change again within one tick of the clock.
func mtime(info fs.FileInfo) int64 {
	if time.Since(info.ModTime()) < fresh {
		return 0
	}
	return info.ModTime().UnixNano()
}

// write reads the files, as many at a time as there are processors, and writes
// what is in them in their order.
func (x *indexer) write(ctx context.Context, w *writer, files []file) error {
	bar := newProgress(x.out.stderr, len(files))
	defer bar.clear()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	for done := range x.start(ctx, files) {
		r := <-done
		if err := x.one(w, r, bar); err != nil {
			return fmt.Errorf("%s: %w", relative(r.file.path), err)
		}
		bar.step()
	}
	return ctx.Err()
}

// one writes what came out of one file.
func (x *indexer) one(w *writer, r result, bar *progress) error {
	switch {
	case r.err != nil:
		bar.clear()
		x.out.complain(relative(r.file.path), r.err)
		x.counts.failed++
		return nil
	case r.record == nil:
		x.counts.unchanged++
		if r.file.mtime == x.known[r.file.path].mtime {
			return nil
		}
		return w.refresh(r.file)
	}
	x.counts.read++
	return w.put(r.file, r.record)
}

// start starts reading. Each file gets a channel of its own; the queue of
// these channels keeps the order, and its capacity bounds how many papers are
// in memory.
func (x *indexer) start(ctx context.Context, files []file) <-chan chan result {
	type job struct {
		file file
		done chan result
	}
	n := runtime.GOMAXPROCS(0)
	queue := make(chan chan result, 4*n)
	jobs := make(chan job)
	for range n {
		go func() {
			for j := range jobs {
				j.done <- x.read(j.file)
			}
		}()
	}
	go func() {
		defer close(queue)
		defer close(jobs)
		for _, f := range files {
			j := job{f, make(chan result, 1)}
			select {
			case queue <- j.done:
				jobs <- j
			case <-ctx.Done():
				return
			}
		}
	}()
	return queue
}

// read reads a file, and parses it where its content is new.
func (x *indexer) read(f file) result {
	raw, err := os.ReadFile(f.path)
	if err != nil {
		return result{file: f, err: reason(err)}
	}
	if i := slices.Index(raw, 0); i >= 0 {
		return result{file: f, err: fmt.Errorf("a binary file, not text (it has a NUL at byte %d)", i)}
	}
	sum := sha256.Sum256(raw)
	f.hash, f.size = sum[:], int64(len(raw))
	if k, ok := x.known[f.path]; ok && !x.all && slices.Equal(k.hash, f.hash) {
		return result{file: f}
	}
	return result{file: f, record: newRecord(x.parser.Parse(string(raw)))}
}

// reason returns what went wrong with a file without its name, which is
// printed before it.
func reason(err error) error {
	var e *fs.PathError
	if errors.As(err, &e) {
		return e.Err
	}
	return err
}
