package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs/known"
)

// A Document is a paper that was read: its file, and the line of JSON that
// stands for it.
type Document struct {
	File, JSON string
}

// A Failure is a file that could not be read.
type Failure struct {
	File  string `json:"file"`
	Error string `json:"error"`
}

// readPaper reads a file and emits all that is in it, or a Failure. A file
// that cannot be read is no reason to stop, so it returns no error.
func readPaper(
	ctx context.Context, file string,
	documents func(Document), citations func(Citation), figures func(Totals), failures func(Failure),
) {
	d, line, err := parseFile(ctx, file)
	if err != nil {
		failures(Failure{file, err.Error()})
		figures(Totals{Unreadable: 1})
		return
	}
	documents(Document{file, line})
	figures(figuresOf(d))
	for _, c := range citationsOf(cmp.Or(d.Identifier, file), d) {
		citations(c)
	}
}

// parseFile reads and parses a file, which may be compressed with gzip, and
// makes its line of JSON.
func parseFile(ctx context.Context, file string) (*kamerstuk.Document, string, error) {
	raw, err := fileio.ReadableFile{Metadata: fileio.FileMetadata{Path: file}}.Read(ctx)
	if err != nil {
		return nil, "", err
	}
	if err := checkText(raw); err != nil {
		return nil, "", err
	}
	d := kamerstuk.Parser{Index: known.Index{}}.Parse(string(raw))
	line, err := marshal(file, d)
	return d, line, err
}

// checkText returns an error where raw is no text. The library reads text in
// any encoding; of the rest it would make a paper without sense.
func checkText(raw []byte) error {
	switch {
	case bytes.HasPrefix(raw, []byte("%PDF-")):
		return errors.New("a PDF, not text; pdftotext -raw makes text of it")
	case bytes.IndexByte(raw, 0) >= 0:
		return errors.New("a binary file, not text")
	}
	return nil
}

// marshal returns the object that a document marshals to, with the file as
// its first field.
func marshal(file string, d *kamerstuk.Document) (string, error) {
	name, err := json.Marshal(file)
	if err != nil {
		return "", err
	}
	object, err := json.Marshal(d)
	if err != nil {
		return "", err
	}
	return `{"file":` + string(name) + "," + string(object[1:]), nil
}

// documentLine gives the line of a document.
func documentLine(d Document) (file, line string) { return d.File, d.JSON }

// failureLine gives the line of a failure.
func failureLine(f Failure) (file, line string, err error) {
	b, err := json.Marshal(f)
	return f.File, string(b), err
}
