// Command clean reads the text of Dutch parliamentary papers as it fell out of
// a PDF, an OCR or a web page, and prints it clean: paragraphs whole, words
// that were broken at line ends joined, page headers, footers and footnotes
// out of the running text.
//
//	clean [-notes | -edits | -doubtful] [FILE...]
//
// Without a FILE, and for a FILE named -, it reads standard input:
//
//	pdftotext -raw kst-26643-1011.pdf - | clean
//
// The exit status is 0; 1 where a file could not be read, the others being
// done all the same; 2 for wrong usage.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

const usage = `usage: clean [-notes | -edits | -doubtful] [FILE...]

Prints the text of Dutch parliamentary papers clean. Without a FILE, and for a
FILE named -, it reads standard input.

  -notes     put the mark of each footnote back, as [1], and the footnotes
             below the text
  -edits     list what was repaired instead, with place and reason; white space
             is left out
  -doubtful  list only the repairs that a person may want to look at
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program with everything it touches passed in. It returns the
// exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("clean", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	notes := flags.Bool("notes", false, "")
	edits := flags.Bool("edits", false, "")
	doubtful := flags.Bool("doubtful", false, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if *notes && (*edits || *doubtful) {
		fmt.Fprintln(stderr, "clean: -notes prints the text, -edits and -doubtful a list: give one of them")
		flags.Usage()
		return 2
	}
	files := flags.Args()
	if len(files) == 0 {
		files = []string{"-"}
	}
	out := bufio.NewWriter(stdout)
	status := 0
	for i, name := range files {
		raw, err := read(name, stdin)
		if err != nil {
			fmt.Fprintf(stderr, "clean: %s: %v\n", name, err)
			status = 1
			continue
		}
		text := kamerstuk.Clean(raw)
		switch {
		case *edits || *doubtful:
			listEdits(out, name, raw, text, *doubtful)
		case *notes:
			separate(out, i)
			writeWithNotes(out, text)
		default:
			separate(out, i)
			fmt.Fprintln(out, text)
		}
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintf(stderr, "clean: %v\n", err)
		return 1
	}
	return status
}

// separate writes the empty line that stands between papers.
func separate(w io.Writer, i int) {
	if i > 0 {
		fmt.Fprintln(w)
	}
}
