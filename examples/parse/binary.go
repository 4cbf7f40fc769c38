package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
)

// formats are the kinds of file that people have papers in and that are no
// plain text, by their first bytes, with what to do about them.
var formats = [...]struct{ magic, advice string }{
	{"%PDF-", "a PDF, not text; try: pdftotext -raw FILE - | parse -"},
	{"PK\x03\x04", "a ZIP archive (DOCX and ODT are ZIP archives), not text; try: pandoc -t plain --wrap=none FILE | parse -"},
	{"\xD0\xCF\x11\xE0", "an old Word document, not text; try: antiword FILE | parse -"},
	{`{\rtf`, "an RTF document, not plain text; try: pandoc -t plain --wrap=none FILE | parse -"},
	{"\x1F\x8B", "a gzip archive, not text; try: gunzip -c FILE | parse -"},
	{"\xFD7zXZ", "an xz archive, not text; try: xz -dc FILE | parse -"},
	{"\x89PNG", "an image, not text; try: tesseract FILE - -l nld | parse -"},
	{"\xFF\xD8\xFF", "an image, not text; try: tesseract FILE - -l nld | parse -"},
	{"GIF8", "an image, not text; try: tesseract FILE - -l nld | parse -"},
	{"II*\x00", "an image, not text; try: tesseract FILE - -l nld | parse -"},
	{"MM\x00*", "an image, not text; try: tesseract FILE - -l nld | parse -"},
	{"\xFF\xFE", "UTF-16 text; try: iconv -f UTF-16 -t UTF-8 FILE | parse -"},
	{"\xFE\xFF", "UTF-16 text; try: iconv -f UTF-16 -t UTF-8 FILE | parse -"},
}

// sniffed is how many bytes are searched for a NUL, which no text has.
const sniffed = 8000

// checkText returns an error that says what raw is where it is no text.
func checkText(raw []byte) error {
	for _, f := range formats {
		if bytes.HasPrefix(raw, []byte(f.magic)) {
			return errors.New(f.advice)
		}
	}
	if i := bytes.IndexByte(raw[:min(len(raw), sniffed)], 0); i >= 0 {
		return fmt.Errorf("a binary file, not text (it has a NUL at byte %d); plain text is needed", i)
	}
	return nil
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
