package main

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"

	"github.com/kamertekst/kamertekst/refs"
)

// cites prints the places that cite something, the newest paper first. Of a
// dossier these are also the places that cite one of its papers.
func cites(ctx context.Context, a *archive, args []string) error {
	ref, err := refs.Parse(args[0])
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	dossier := ""
	if ref.Kind() == refs.KindDossier {
		dossier = ref.String()
	}
	return a.list(ctx, func(rows *sql.Rows) error {
		var p paper
		var before, text, after string
		if err := rows.Scan(&p.identifier, &p.date, &p.kind, &p.title, &p.path, &before, &text, &after); err != nil {
			return err
		}
		if err := a.paper(p); err != nil {
			return err
		}
		return a.out.line("  ", before+hitStart+text+hitEnd+after)
	}, `
		SELECT identifier, date, type, title, path, before_text, mention.text, after_text
		FROM mention JOIN paper ON paper.id = mention.paper
		WHERE target = ? OR dossier = nullif(?, '')
		ORDER BY date DESC, path, number
		LIMIT ?`, ref.String(), dossier)
}

// cited prints what a paper cites, each once and in the order in which it
// comes to it.
func cited(ctx context.Context, a *archive, args []string) error {
	path, err := filepath.Abs(args[0])
	if err != nil {
		return err
	}
	return a.list(ctx, func(rows *sql.Rows) error {
		var kind, target, citation, url string
		var times int
		if err := rows.Scan(&kind, &target, &citation, &url, &times); err != nil {
			return err
		}
		if target == citation {
			citation = ""
		}
		count := ""
		if times > 1 {
			count = fmt.Sprintf("(%d times)", times)
		}
		if err := a.out.line(fmt.Sprintf("%-11s  ", kind), target, citation, count); err != nil {
			return err
		}
		if url == "" {
			return nil
		}
		return a.out.line(fmt.Sprintf("%13s", ""), url)
	}, `
		SELECT kind, target, citation, url, count(*)
		FROM mention JOIN paper ON paper.id = mention.paper
		WHERE path = ? OR (identifier = ? AND identifier <> '')
		GROUP BY target
		ORDER BY min(number)
		LIMIT ?`, path, args[0])
}
