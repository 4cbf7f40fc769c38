package main

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

const (
	batchPapers = 100         // at most so many papers are written in one transaction,
	batchTime   = time.Second // and for at most so long
)

// A writer writes papers in transactions. A paper and all that belongs to it
// is written in one, so that it is in the database whole or not at all.
type writer struct {
	db      *sql.DB
	tx      *sql.Tx // nil between batches
	papers  int     // in the batch
	started time.Time

	paper, exchange, asker, mention, touch, remove *sql.Stmt
}

func newWriter(ctx context.Context, db *sql.DB) (*writer, error) {
	w := &writer{db: db}
	var err error
	prepare := func(query string) *sql.Stmt {
		s, e := db.PrepareContext(ctx, query)
		err = errors.Join(err, e)
		return s
	}
	w.paper = prepare(`INSERT INTO paper (path, size, mtime, hash, type, identifier, date, title,
		answered, text, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	w.exchange = prepare(`INSERT INTO exchange (paper, labels, topic, question, answer,
		question_start, question_end, answer_start, answer_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	w.asker = prepare(`INSERT INTO asker (exchange, number, fractie, member) VALUES (?, ?, ?, ?)`)
	w.mention = prepare(`INSERT INTO mention (paper, number, kind, target, dossier, url, citation,
		before_text, text, after_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	w.touch = prepare(`UPDATE paper SET size = ?, mtime = ? WHERE path = ?`)
	w.remove = prepare(`DELETE FROM paper WHERE path = ?`)
	return w, err
}

// put writes a paper, in place of what was known of its file.
func (w *writer) put(f file, r *record) error {
	return w.do(func(tx *sql.Tx) error {
		if _, err := tx.Stmt(w.remove).Exec(f.path); err != nil {
			return err
		}
		id, err := insert(tx.Stmt(w.paper), f.path, f.size, f.mtime, f.hash,
			r.kind, r.identifier, r.date, r.title, r.answered(), r.text, r.notes)
		if err != nil {
			return err
		}
		for _, e := range r.exchanges {
			if err := w.putExchange(tx, id, e); err != nil {
				return err
			}
		}
		for i, m := range r.mentions {
			if _, err := tx.Stmt(w.mention).Exec(id, i, m.kind, m.target, m.dossier, m.url, m.citation,
				m.before, m.text, m.after); err != nil {
				return err
			}
		}
		return nil
	})
}

func (w *writer) putExchange(tx *sql.Tx, paper int64, e exchange) error {
	id, err := insert(tx.Stmt(w.exchange), paper, e.labels, e.topic, e.question, e.answer,
		e.questionStart, e.questionEnd, e.answerStart, e.answerEnd)
	if err != nil {
		return err
	}
	for i, a := range e.askers {
		if _, err := tx.Stmt(w.asker).Exec(id, i, a.fractie, a.member); err != nil {
			return err
		}
	}
	return nil
}

// insert inserts a row and returns its number.
func insert(s *sql.Stmt, values ...any) (int64, error) {
	result, err := s.Exec(values...)
	if err != nil {
		return 0, err
	}
	return result.LastInsertId()
}

// refresh notes the new size and time of a file whose content is the same.
func (w *writer) refresh(f file) error {
	return w.do(func(tx *sql.Tx) error {
		_, err := tx.Stmt(w.touch).Exec(f.size, f.mtime, f.path)
		return err
	})
}

// forget removes a file and all that belongs to it.
func (w *writer) forget(path string) error {
	return w.do(func(tx *sql.Tx) error {
		_, err := tx.Stmt(w.remove).Exec(path)
		return err
	})
}

// do does one change as part of a batch.
func (w *writer) do(change func(*sql.Tx) error) error {
	if w.tx == nil {
		tx, err := w.db.Begin()
		if err != nil {
			return err
		}
		w.tx, w.papers, w.started = tx, 0, time.Now()
	}
	if err := change(w.tx); err != nil {
		err = errors.Join(err, w.tx.Rollback())
		w.tx = nil
		return err
	}
	if w.papers++; w.papers >= batchPapers || time.Since(w.started) >= batchTime {
		return w.commit()
	}
	return nil
}

// commit ends the batch.
func (w *writer) commit() error {
	if w.tx == nil {
		return nil
	}
	err := w.tx.Commit()
	w.tx = nil
	return err
}
