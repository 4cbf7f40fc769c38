// Command pdf reads Dutch parliamentary papers as PDF files and prints what is
// in them: an outline that says on which page each thing stands, or with -json
// the form that kamerstuk.Document marshals to, one object a line.
//
//	pdf [-json | -text] [-date YYYY-MM-DD] [-password WORD] FILE...
//
// The exit status is 0; 1 where a file could not be read, the others being
// done all the same; 2 for wrong usage.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

const usage = `usage: pdf [-json | -text] [-date YYYY-MM-DD] [-password WORD] FILE...

Reads Dutch parliamentary papers as PDF files and prints an outline of each.

  -json      print one JSON object for each file instead, one on a line
  -text      print the text that was taken out of each file instead, a form
             feed after each page; "source" in the JSON counts its bytes
  -date      the day against which dates without a year are read in papers
             that do not state their own date
  -password  the password of encrypted files
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program with everything it touches passed in. It returns the
// exit status.
func run(args []string, stdout, stderr *os.File) int {
	parser := kamerstuk.Parser{Extractor: kamerstuk.ExtractorPDFium, Index: known.Index{}}
	flags := flag.NewFlagSet("pdf", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	asJSON := flags.Bool("json", false, "")
	asText := flags.Bool("text", false, "")
	password := flags.String("password", "", "")
	flags.TextVar(&parser.Date, "date", refs.Date{}, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if err := check(flags.Args(), *asJSON && *asText, parser.Date); err != nil {
		fmt.Fprintf(stderr, "pdf: %v\n", err)
		flags.Usage()
		return 2
	}
	p := program{parser: parser, render: renderOutline, stdout: stdout, stderr: stderr}
	switch {
	case *asJSON:
		p.render = renderJSON
	case *asText:
		p.render = renderText
	}
	return p.all(flags.Args(), *password)
}

// check looks at what flags.Parse cannot.
func check(files []string, both bool, date refs.Date) error {
	if _, ok := date.Day(); !ok && !date.IsZero() {
		return fmt.Errorf("-date %s: a whole day is needed, such as 2024-02-13", date)
	}
	if both {
		return errors.New("-json and -text exclude each other")
	}
	if len(files) == 0 {
		return errors.New("no file given")
	}
	return nil
}
