package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"

	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"
)

// What may be wrong with a file, as a person can understand it and do
// something about it.
var (
	errNoPDF     = errors.New("not a PDF: it does not begin with %PDF-")
	errEmpty     = errors.New("an empty file")
	errEncrypted = errors.New("encrypted: it opens with a password only (try -password)")
	errPassword  = errors.New("encrypted, and this is not its password")
	errSecurity  = errors.New("encrypted in a way that PDFium does not know")
	errBroken    = errors.New("broken: PDFium cannot read it (try: qpdf FILE mended.pdf)")
	errBlank     = errors.New("nothing in it: its pages are empty")
	errScanned   = errors.New("scanned: its pages are images without text (try: ocrmypdf -l nld FILE text.pdf)")
)

const (
	// maxMemory bounds the memory of one engine, in pages of WebAssembly of
	// 64 KiB: 1 GiB.
	maxMemory = 1 << 30 >> 16
	// maxWait is how long a file waits for an engine to come free. There are
	// as many engines as files are read at a time, so it never waits long.
	maxWait = time.Minute
	// headerWithin is within how many bytes of a file its %PDF- must stand.
	headerWithin = 1024
)

// An extractor takes the text out of PDF files. It is PDFium, the PDF engine
// of Chrome, compiled to WebAssembly: nothing is to be installed, and a
// malicious file finds itself in a sandbox without files or network.
type extractor struct {
	engines  pdfium.Pool
	cache    wazero.CompilationCache // nil where there is none
	password string
}

// newExtractor returns an extractor that reads n files at a time. Translating
// the engine to machine code takes some seconds. The result is kept in the
// folder that the system has for such things, so that this is done only once.
func newExtractor(n int, password string) (*extractor, error) {
	x := &extractor{password: password}
	config := wazero.NewRuntimeConfig().WithMemoryLimitPages(maxMemory)
	if dir, err := os.UserCacheDir(); err == nil {
		if x.cache, err = wazero.NewCompilationCacheWithDir(filepath.Join(dir, "kamertekst-pdf")); err == nil {
			config = config.WithCompilationCache(x.cache)
		}
	}
	var err error
	x.engines, err = webassembly.Init(webassembly.Config{
		MaxIdle:       n,
		MaxTotal:      n,
		RuntimeConfig: config,
		FSConfig:      wazero.NewFSConfig(), // no files
		Stdout:        io.Discard,
		Stderr:        io.Discard,
	})
	if err != nil {
		return nil, fmt.Errorf("PDFium does not start: %w", err)
	}
	return x, nil
}

// close ends the engines.
func (x *extractor) close() error {
	err := x.engines.Close()
	if x.cache != nil {
		err = errors.Join(err, x.cache.Close(context.Background()))
	}
	return err
}

// A paper is the text of a PDF file, in the form that kamerstuk reads: each
// page ends with a form feed.
type paper struct {
	text    string
	scanned []int // the pages, from 1, that have something on them but no text
}

// extract takes the text out of the content of a PDF file. It is safe for
// concurrent use.
func (x *extractor) extract(file []byte) (paper, error) {
	if err := checkHeader(file); err != nil {
		return paper{}, err
	}
	// A new engine for each file: what goes wrong in one stays in it.
	engine, err := x.engines.GetInstance(maxWait)
	if err != nil {
		return paper{}, err
	}
	defer engine.Close()
	request := requests.OpenDocument{File: &file}
	if x.password != "" {
		request.Password = &x.password
	}
	document, err := engine.OpenDocument(&request)
	if err != nil {
		return paper{}, x.explain(err)
	}
	count, err := engine.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: document.Document})
	if err != nil {
		return paper{}, fmt.Errorf("%w: %v", errBroken, err)
	}
	return pages(engine, document.Document, count.PageCount)
}

// pages puts the pages together.
func pages(engine pdfium.Pdfium, document references.FPDF_DOCUMENT, count int) (paper, error) {
	var p paper
	var text strings.Builder
	for i := range count {
		page := requests.Page{ByIndex: &requests.PageByIndex{Document: document, Index: i}}
		t, err := engine.GetPageText(&requests.GetPageText{Page: page})
		if err != nil {
			return paper{}, fmt.Errorf("page %d of %d is %w", i+1, count, errBroken)
		}
		if strings.TrimSpace(t.Text) == "" {
			objects, err := engine.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: page})
			if err == nil && objects.Count > 0 {
				p.scanned = append(p.scanned, i+1)
			}
		}
		text.WriteString(t.Text)
		text.WriteByte('\f')
	}
	p.text = text.String()
	if strings.TrimSpace(p.text) == "" { // form feeds are white space
		if len(p.scanned) == 0 {
			return paper{}, errBlank
		}
		return paper{}, errScanned
	}
	return p, nil
}

// checkHeader looks for the mark of a PDF, which stands at its beginning or
// shortly after it.
func checkHeader(file []byte) error {
	if len(file) == 0 {
		return errEmpty
	}
	if !strings.Contains(string(file[:min(len(file), headerWithin)]), "%PDF-") {
		return errNoPDF
	}
	return nil
}

// explain says what an error of PDFium means.
func (x *extractor) explain(err error) error {
	switch {
	case errors.Is(err, pdfiumerrors.ErrPassword) && x.password != "":
		return errPassword
	case errors.Is(err, pdfiumerrors.ErrPassword):
		return errEncrypted
	case errors.Is(err, pdfiumerrors.ErrSecurity):
		return errSecurity
	case !errors.Is(err, pdfiumerrors.ErrFormat):
		return fmt.Errorf("%w (%v)", errBroken, err)
	}
	return errBroken
}
