package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// A program is what is the same for all files.
type program struct {
	parser         kamerstuk.Parser
	render         renderer
	stdout, stderr *os.File
}

// A result is what came out of one file.
type result struct {
	name    string
	output  []byte
	scanned []int // the pages whose text is missing
	err     error
}

// all reads the files, as many at a time as there are processors, and prints
// the results in the order of the files. It returns the exit status.
func (p program) all(files []string, password string) int {
	n := min(runtime.GOMAXPROCS(0), len(files))
	x, err := newExtractor(n, password)
	if err != nil {
		fmt.Fprintf(p.stderr, "pdf: %v\n", err)
		return 1
	}
	defer x.close()
	progress := newProgress(p.stdout, p.stderr, len(files))
	defer progress.clear()
	status := 0
	for done := range p.start(x, files, n) {
		r := <-done
		if r.err != nil || len(r.scanned) > 0 {
			progress.clear()
		}
		if len(r.scanned) > 0 {
			fmt.Fprintf(p.stderr, "pdf: %s: warning: no text on page %s, which may be scanned\n", printable(r.name), list(r.scanned))
		}
		if r.err != nil {
			fmt.Fprintf(p.stderr, "pdf: %s: %v\n", printable(r.name), r.err)
			status = 1
		} else if _, err := p.stdout.Write(r.output); err != nil {
			fmt.Fprintf(p.stderr, "pdf: %v\n", err)
			return 1
		}
		progress.step()
	}
	return status
}

// start reads n files at a time. Each file gets a channel of its own; the
// queue of these channels keeps the order, and its capacity bounds how many
// files are in memory.
func (p program) start(x *extractor, files []string, n int) <-chan chan result {
	queue := make(chan chan result, n-1)
	go func() {
		defer close(queue)
		for _, name := range files {
			done := make(chan result, 1)
			queue <- done
			go func() { done <- p.one(x, name) }()
		}
	}()
	return queue
}

// one reads, parses and renders one file.
func (p program) one(x *extractor, name string) result {
	file, err := os.ReadFile(name)
	if err != nil {
		return result{name: name, err: reason(err)}
	}
	paper, err := x.extract(file)
	if err != nil {
		return result{name: name, err: err}
	}
	output, err := p.render(name, paper.text, p.parser)
	return result{name, output, paper.scanned, err}
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
