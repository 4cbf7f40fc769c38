package main

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite"
)

//go:embed schema.sql
var schema string

// version is the user_version that schema.sql sets.
const version = 1

// openDatabase opens the database in a file. Without create there must be one
// already, and it is only read.
func openDatabase(ctx context.Context, file string, create bool) (*sql.DB, error) {
	if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) && !create {
		return nil, fmt.Errorf("%s: there is no index yet; make one with: archive index DIR", file)
	}
	db, err := sql.Open("sqlite", source(file, create))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if err := prepare(ctx, db, create); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", file, err), db.Close())
	}
	return db, nil
}

// source names a database to the driver. The write-ahead log lets others read
// while one writes, and what is committed survives the end of the process,
// however it ends; after a power failure the last batches may be missing, and
// are read again.
func source(file string, write bool) string {
	query := url.Values{
		"_pragma": {"busy_timeout(10000)", "foreign_keys(1)", "synchronous(normal)", "cache_size(-65536)"},
	}
	if write {
		query.Set("_txlock", "immediate") // wait for another that writes, before anything is read
		query.Add("_pragma", "journal_mode(wal)")
	} else {
		query.Add("_pragma", "query_only(1)")
	}
	u := url.URL{Path: filepath.ToSlash(file)}
	return "file:" + u.EscapedPath() + "?" + query.Encode()
}

// prepare creates the schema in a new database, or checks that of another.
func prepare(ctx context.Context, db *sql.DB, create bool) error {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{ReadOnly: !create})
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var got, tables int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&got); err != nil {
		return err
	}
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		return err
	}
	switch {
	case got == version:
		return nil
	case got != 0 || tables != 0:
		return fmt.Errorf("not an index of this version of archive (%d); give another file with -db", got)
	case !create:
		return errors.New("the index is empty; fill it with: archive index DIR")
	}
	if _, err := tx.ExecContext(ctx, schema); err != nil {
		return err
	}
	return tx.Commit()
}
