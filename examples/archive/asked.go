package main

import (
	"cmp"
	"context"
	"database/sql"

	"github.com/kamertekst/kamertekst/segment"
)

// whoAsks is who asks an exchange, as one value: Lubbersen (GroenLinks-PvdA).
const whoAsks = `(
	SELECT group_concat(CASE
		WHEN member = '' THEN fractie
		WHEN fractie = '' THEN member
		ELSE member || ' (' || fractie || ')' END, ', ' ORDER BY number)
	FROM asker WHERE asker.exchange = exchange.id)`

// A question is what is printed of an exchange.
type question struct {
	who, labels, text sql.NullString
	answered          bool
}

// asked prints who asked about something: the questions that have all the
// words, themselves or in the topic that they stand under.
func asked(ctx context.Context, a *archive, args []string) error {
	query, err := match(args)
	if err != nil {
		return err
	}
	return a.list(ctx, a.question, `
		SELECT identifier, date, type, title, path, `+whoAsks+`, labels, answer IS NOT NULL,
			snippet(exchange_words, -1, ?, ?, '...', 32)
		FROM exchange_words
			JOIN exchange ON exchange.id = exchange_words.rowid
			JOIN paper ON paper.id = exchange.paper
		WHERE exchange_words MATCH ?
		ORDER BY rank
		LIMIT ?`, hitStart, hitEnd, query)
}

// unanswered prints the questions of a fractie that have no answer, the newest
// first. The name may be written in any way that segment.Fractie reads.
//
// Kamervragen that get a Mededeling first, and an answer later, are printed
// again with the answer, in another paper under the same title.
func unanswered(ctx context.Context, a *archive, args []string) error {
	name := args[0]
	if canonical, ok := segment.Fractie(name); ok {
		name = canonical
	}
	return a.list(ctx, a.question, `
		SELECT identifier, date, type, title, path, `+whoAsks+`, labels, false, question
		FROM exchange JOIN paper ON paper.id = exchange.paper
		WHERE answer IS NULL AND exchange.id IN (SELECT exchange FROM asker WHERE fractie = ?)
			AND NOT (type = 'kamervraag' AND EXISTS (
				SELECT 1 FROM paper AS later
				WHERE later.type = 'kamervraag' AND later.answered > 0 AND later.title = paper.title))
		ORDER BY date DESC, path, exchange.id
		LIMIT ?`, name)
}

// maxQuestion is how many bytes of a question are printed.
const maxQuestion = 400

// question prints the question of a row, under the paper that it is from.
func (a *archive) question(rows *sql.Rows) error {
	var p paper
	var q question
	if err := rows.Scan(&p.identifier, &p.date, &p.kind, &p.title, &p.path,
		&q.who, &q.labels, &q.answered, &q.text); err != nil {
		return err
	}
	if err := a.paper(p); err != nil {
		return err
	}
	state := "not answered"
	if q.answered {
		state = "answered"
	}
	label := ""
	if q.labels.String != "" {
		label = "question " + q.labels.String
	}
	if err := a.out.line("  ", cmp.Or(q.who.String, "?")+":", label, state); err != nil {
		return err
	}
	return a.out.line("    ", cut(q.text.String, maxQuestion))
}
