package main

import (
	"context"
	"database/sql"
	"fmt"
)

// figures prints how much of everything the index has, and what is cited most:
// how often, and in how many papers.
func figures(ctx context.Context, a *archive, _ []string) error {
	for _, figure := range [...]struct{ name, query string }{
		{"papers", "SELECT count(*) FROM paper"},
		{"exchanges", "SELECT count(*) FROM exchange"},
		{"without an answer", "SELECT count(*) FROM exchange WHERE answer IS NULL"},
		{"references", "SELECT count(*) FROM mention"},
		{"things referred to", "SELECT count(DISTINCT target) FROM mention"},
	} {
		var n int
		if err := a.db.QueryRowContext(ctx, figure.query).Scan(&n); err != nil {
			return err
		}
		if err := a.out.line(fmt.Sprintf("%7d  ", n), figure.name); err != nil {
			return err
		}
	}
	if err := a.out.line("", "cited most:"); err != nil {
		return err
	}
	return a.list(ctx, func(rows *sql.Rows) error {
		var times, papers int
		var target, citation string
		if err := rows.Scan(&times, &papers, &target, &citation); err != nil {
			return err
		}
		if citation == target {
			citation = ""
		}
		return a.out.line(fmt.Sprintf("%7d  ", times), target, citation, fmt.Sprintf("(in papers: %d)", papers))
	}, `
		SELECT count(*) AS times, count(DISTINCT paper) AS papers, target, max(citation)
		FROM mention GROUP BY target
		ORDER BY times DESC, papers DESC, target
		LIMIT ?`)
}
