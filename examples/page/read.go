package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
)

// read returns the text of a file. It refuses what is no text: Parse takes any
// bytes, but nobody wants the bytes of a PDF read as Windows-1252.
func read(name string, stdin io.Reader) (string, error) {
	var raw []byte
	var err error
	if name == "-" {
		raw, err = io.ReadAll(stdin)
	} else {
		raw, err = os.ReadFile(name)
	}
	var pathError *fs.PathError
	switch {
	case errors.As(err, &pathError):
		return "", pathError.Err // the caller names the file
	case err != nil:
		return "", err
	case strings.HasPrefix(string(raw), "%PDF-"):
		return "", errors.New("a PDF, not text; try: pdftotext -raw FILE - | page -")
	case strings.Contains(string(raw), "\x00"):
		return "", errors.New("a binary file, not text (it has a NUL)")
	}
	return string(raw), nil
}
