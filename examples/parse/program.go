package main

import (
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// A renderer makes the output for one paper. name is the argument as given.
type renderer func(name string, d *kamerstuk.Document) ([]byte, error)

// A program is what is the same for all files.
type program struct {
	parser         kamerstuk.Parser
	render         renderer
	stdin          io.Reader
	stdout, stderr *os.File
}

// A result is what came out of one file.
type result struct {
	name   string
	output []byte
	err    error
}

// all parses the files, as many at a time as there are processors, and prints
// the results in the order of the files. It returns the exit status.
func (p program) all(files []string) int {
	// Each file gets a channel of its own. The queue of these channels keeps
	// the order, and its capacity bounds how many files are in memory.
	queue := make(chan chan result, runtime.GOMAXPROCS(0))
	go func() {
		defer close(queue)
		for _, name := range files {
			done := make(chan result, 1)
			queue <- done
			go func() { done <- p.one(name) }()
		}
	}()
	progress := newProgress(p.stdout, p.stderr, len(files))
	status := 0
	for done := range queue {
		r := <-done
		if r.err != nil {
			progress.clear()
			fmt.Fprintf(p.stderr, "parse: %s: %v\n", printable(r.name), r.err)
			status = 1
		} else if _, err := p.stdout.Write(r.output); err != nil {
			fmt.Fprintf(p.stderr, "parse: %v\n", err)
			return 1
		}
		progress.step()
	}
	progress.clear()
	return status
}

// one reads, parses and renders one file.
func (p program) one(name string) result {
	raw, err := p.read(name)
	if err != nil {
		return result{name: name, err: err}
	}
	output, err := p.render(name, p.parser.Parse(raw))
	return result{name, output, err}
}

// read returns the text of a file. It only refuses what is no text: the
// library itself decodes what is not UTF-8.
func (p program) read(name string) (string, error) {
	var raw []byte
	var err error
	if name == "-" {
		raw, err = io.ReadAll(p.stdin)
	} else {
		raw, err = os.ReadFile(name)
	}
	if err != nil {
		return "", reason(err)
	}
	return string(raw), checkText(raw)
}
