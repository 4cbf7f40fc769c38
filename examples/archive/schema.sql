-- The index of an archive of papers. Offsets are half-open byte offsets.

PRAGMA user_version = 1;

-- A paper is a file that was read.
CREATE TABLE paper (
    id         INTEGER PRIMARY KEY,
    path       TEXT    NOT NULL UNIQUE, -- absolute
    size       INTEGER NOT NULL,        -- of the file, with mtime and hash:
    mtime      INTEGER NOT NULL,        -- nanoseconds since 1970; 0 where it may not be trusted
    hash       BLOB    NOT NULL,        -- SHA-256
    type       TEXT    NOT NULL,        -- vso, kamervraag, ... ; '' where unknown, as in all that follows
    identifier TEXT    NOT NULL,        -- kst-21501-08-719
    date       TEXT    NOT NULL,        -- 2024-02-13
    title      TEXT    NOT NULL,
    answered   INTEGER NOT NULL,        -- how many of its exchanges have an answer
    text       TEXT    NOT NULL,        -- the clean body
    notes      TEXT    NOT NULL         -- the footnotes, one a line
);
CREATE INDEX paper_identifier ON paper (identifier);
CREATE INDEX paper_answered ON paper (title) WHERE type = 'kamervraag' AND answered > 0;

-- An exchange is a question, or several that share an answer.
CREATE TABLE exchange (
    id             INTEGER PRIMARY KEY,
    paper          INTEGER NOT NULL REFERENCES paper ON DELETE CASCADE,
    labels         TEXT    NOT NULL, -- numbers of the questions: 3, 4
    topic          TEXT    NOT NULL, -- heading above it, or the subject of the paper
    question       TEXT    NOT NULL,
    answer         TEXT,             -- NULL where there is none
    question_start INTEGER NOT NULL, -- in paper.text
    question_end   INTEGER NOT NULL,
    answer_start   INTEGER,
    answer_end     INTEGER
);
CREATE INDEX exchange_paper ON exchange (paper);

-- Who asks: a fractie, a member, or a member of a fractie.
CREATE TABLE asker (
    exchange INTEGER NOT NULL REFERENCES exchange ON DELETE CASCADE,
    number   INTEGER NOT NULL, -- from 0 in each exchange
    fractie  TEXT    NOT NULL COLLATE NOCASE, -- canonical name: GroenLinks-PvdA
    member   TEXT    NOT NULL,
    PRIMARY KEY (exchange, number)
) WITHOUT ROWID;
CREATE INDEX asker_fractie ON asker (fractie);

-- A mention is a place where a paper refers to something. Dates are left out.
CREATE TABLE mention (
    paper       INTEGER NOT NULL REFERENCES paper ON DELETE CASCADE,
    number      INTEGER NOT NULL, -- from 0 in each paper
    kind        TEXT    NOT NULL, -- kamerstuk, article, ecli, ...
    target      TEXT    NOT NULL, -- identifier of what is referred to: kst-26643-1011
    dossier     TEXT    NOT NULL, -- of a kamerstuk or dossier: 26643
    url         TEXT    NOT NULL,
    citation    TEXT    NOT NULL, -- Kamerstukken II, 26643, nr. 1011
    before_text TEXT    NOT NULL, -- the words before it
    text        TEXT    NOT NULL, -- as printed
    after_text  TEXT    NOT NULL,
    PRIMARY KEY (paper, number)
) WITHOUT ROWID;
CREATE INDEX mention_target ON mention (target);
CREATE INDEX mention_dossier ON mention (dossier);

-- The full-text indexes hold no text of their own; triggers keep them current.
-- A word in a title counts ten times, one in a note half; one in a topic twice.
CREATE VIRTUAL TABLE paper_words USING fts5 (
    title, text, notes,
    content = 'paper', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO paper_words (paper_words, rank) VALUES ('rank', 'bm25(10, 1, 0.5)');
CREATE TRIGGER paper_insert AFTER INSERT ON paper BEGIN
    INSERT INTO paper_words (rowid, title, text, notes) VALUES (new.id, new.title, new.text, new.notes);
END;
CREATE TRIGGER paper_delete AFTER DELETE ON paper BEGIN
    INSERT INTO paper_words (paper_words, rowid, title, text, notes)
    VALUES ('delete', old.id, old.title, old.text, old.notes);
END;

CREATE VIRTUAL TABLE exchange_words USING fts5 (
    topic, question,
    content = 'exchange', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO exchange_words (exchange_words, rank) VALUES ('rank', 'bm25(2, 1)');
CREATE TRIGGER exchange_insert AFTER INSERT ON exchange BEGIN
    INSERT INTO exchange_words (rowid, topic, question) VALUES (new.id, new.topic, new.question);
END;
CREATE TRIGGER exchange_delete AFTER DELETE ON exchange BEGIN
    INSERT INTO exchange_words (exchange_words, rowid, topic, question)
    VALUES ('delete', old.id, old.topic, old.question);
END;
