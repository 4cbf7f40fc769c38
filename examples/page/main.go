// Command page turns a Dutch parliamentary paper into one web page that is
// made for reading: questions beside their answers, footnotes beside the text,
// every reference a link, the dates on a time line, and the text as it came in
// with what was repaired.
//
//	page [-date YYYY-MM-DD] FILE > page.html
//
// A FILE named - is standard input:
//
//	pdftotext -raw kst-26643-1011.pdf - | page - > page.html
//
// The page stands on its own: it loads nothing and has no script. The exit
// status is 0, 1 where the file could not be read, and 2 for wrong usage.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

const usage = `usage: page [-date YYYY-MM-DD] FILE > page.html

Turns the text of a Dutch parliamentary paper into a web page. A FILE named -
is standard input.

  -date   the day against which dates without a year are read in a paper that
          does not state its own date
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program with everything it touches passed in. It returns the
// exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	parser := kamerstuk.Parser{Index: known.Index{}}
	flags := flag.NewFlagSet("page", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	flags.TextVar(&parser.Date, "date", refs.Date{}, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if err := check(parser.Date, flags.NArg()); err != nil {
		fmt.Fprintf(stderr, "page: %v\n", err)
		flags.Usage()
		return 2
	}
	name := flags.Arg(0)
	raw, err := read(name, stdin)
	if err == nil {
		err = render(stdout, raw, parser.Parse(raw))
	}
	if err != nil {
		fmt.Fprintf(stderr, "page: %s: %v\n", name, err)
		return 1
	}
	return 0
}

// check looks at what flags.Parse cannot.
func check(date refs.Date, files int) error {
	if _, ok := date.Day(); !ok && !date.IsZero() {
		return fmt.Errorf("-date %s: a whole day is needed, such as 2024-02-13", date)
	}
	if files != 1 {
		return errors.New("give one file")
	}
	return nil
}
