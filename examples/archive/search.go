package main

import (
	"context"
	"database/sql"
	"fmt"
)

// search prints the papers that have all the words, the best first.
func search(ctx context.Context, a *archive, args []string) error {
	query, err := match(args)
	if err != nil {
		return err
	}
	return a.list(ctx, func(rows *sql.Rows) error {
		var p paper
		var snippet string
		if err := rows.Scan(&p.identifier, &p.date, &p.kind, &p.title, &p.path, &snippet); err != nil {
			return err
		}
		if err := a.paper(p); err != nil {
			return err
		}
		return a.out.line("  ", snippet)
	}, `
		SELECT identifier, date, type, paper.title, path,
			snippet(paper_words, -1, ?, ?, '...', 24)
		FROM paper_words JOIN paper ON paper.id = paper_words.rowid
		WHERE paper_words MATCH ?
		ORDER BY rank
		LIMIT ?`, hitStart, hitEnd, query)
}

// A paper is what is printed of a paper.
type paper struct{ identifier, date, kind, title, path string }

// paper prints which paper the following lines are from, unless it is the same
// as before.
func (a *archive) paper(p paper) error {
	if p.path == a.last {
		return nil
	}
	a.last = p.path
	name := p.identifier
	if name == "" {
		name = relative(p.path)
	}
	if a.out.strong {
		name = hitStart + name + hitEnd
	}
	if err := a.out.line("", name, p.date, p.kind); err != nil || p.title == "" {
		return err
	}
	return a.out.line("  ", p.title)
}

// list runs a query and calls each for every row of the result, up to the
// limit, which is the last argument of the query. It says where there is
// nothing, and where there is more.
func (a *archive) list(ctx context.Context, each func(*sql.Rows) error, query string, args ...any) error {
	rows, err := a.db.QueryContext(ctx, query, append(args, a.limit+1)...)
	if err != nil {
		return err
	}
	defer rows.Close()
	n := 0
	for ; n < a.limit && rows.Next(); n++ {
		if err := each(rows); err != nil {
			return err
		}
	}
	switch {
	case n == 0 && rows.Err() == nil:
		fmt.Fprintln(a.out.stderr, "archive: nothing found")
	case n == a.limit && rows.Next():
		fmt.Fprintf(a.out.stderr, "archive: these are the first %d; -n gives more\n", n)
	}
	return rows.Err()
}
