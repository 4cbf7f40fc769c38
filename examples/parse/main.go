// Command parse reads Dutch parliamentary papers as plain text and prints
// what is in them: an outline for people, or with -json the form that
// kamerstuk.Document marshals to, one object a line.
//
//	parse [-json] [-date YYYY-MM-DD] FILE...
//
// A FILE named - is standard input, so that the text of a PDF can be piped
// in:
//
//	pdftotext -raw kst-26643-1011.pdf - | parse -
//
// The exit status is 0; 1 where a file could not be read, the others being
// done all the same; 2 for wrong usage.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

const usage = `usage: parse [-json] [-date YYYY-MM-DD] FILE...

Reads Dutch parliamentary papers as plain text and prints an outline of each.
A FILE named - is standard input.

  -json   print one JSON object for each file instead, one on a line
  -date   the day against which dates without a year are read in papers that
          do not state their own date

A PDF is read through pdftotext:  pdftotext -raw FILE - | parse -
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program with everything it touches passed in. It returns the
// exit status.
func run(args []string, stdin io.Reader, stdout, stderr *os.File) int {
	parser := kamerstuk.Parser{Index: known.Index{}}
	flags := flag.NewFlagSet("parse", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	asJSON := flags.Bool("json", false, "")
	flags.TextVar(&parser.Date, "date", refs.Date{}, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if err := check(parser.Date, flags.Args()); err != nil {
		fmt.Fprintf(stderr, "parse: %v\n", err)
		flags.Usage()
		return 2
	}
	p := program{
		parser: parser,
		render: outline(stdout),
		stdin:  stdin,
		stdout: stdout,
		stderr: stderr,
	}
	if *asJSON {
		p.render = renderJSON
	}
	return p.all(flags.Args())
}

// check looks at what flags.Parse cannot.
func check(date refs.Date, files []string) error {
	if _, ok := date.Day(); !ok && !date.IsZero() {
		return fmt.Errorf("-date %s: a whole day is needed, such as 2024-02-13", date)
	}
	if len(files) == 0 {
		return errors.New("no file given")
	}
	if i := slices.Index(files, "-"); i >= 0 && slices.Contains(files[i+1:], "-") {
		return errors.New("standard input can be read only once")
	}
	return nil
}
