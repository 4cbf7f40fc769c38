// Command links reads any Dutch text and prints the references in it to
// parliamentary papers, gazettes, court decisions, laws and European acts, as
// tab-separated values or as links in the text.
//
//	links [-markdown] [-exists] [FILE...]
//
// Without a FILE, and for a FILE named -, it reads standard input, so that it
// stands in a pipe behind what makes the text:
//
//	pdftotext -raw kst-26643-1011.pdf - | clean | links
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
	"slices"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

const usage = `usage: links [-markdown] [-exists] [FILE...]

Prints the references in Dutch text, one a line, with these columns between
tabs: file, start and end (byte offsets, end excluded), kind, identifier,
address, and the words of the text. Dates are left out. Without a FILE, and for
a FILE named -, it reads standard input.

  -markdown  print the text instead, with each reference made a link
  -exists    say of each reference whether the list of official publications
             has it: a last column yes, no or unknown; with -markdown, what
             does not exist becomes no link
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program with everything it touches passed in. It returns the
// exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("links", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	markdown := flags.Bool("markdown", false, "")
	exists := flags.Bool("exists", false, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	var resolver refs.Resolver
	if *exists {
		resolver.Index = known.Index{}
	}
	files := flags.Args()
	if len(files) == 0 {
		files = []string{"-"}
	}
	out := bufio.NewWriter(stdout)
	status := 0
	for _, name := range files {
		text, err := read(name, stdin)
		if err != nil {
			fmt.Fprintf(stderr, "links: %s: %v\n", name, err)
			status = 1
			continue
		}
		found := references(text, resolver)
		if *markdown {
			writeMarkdown(out, text, found)
		} else {
			writeTSV(out, name, text, found, *exists)
		}
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintf(stderr, "links: %v\n", err)
		return 1
	}
	return status
}

// references returns the references of a text, without its dates, completed
// from what the rest of the text says.
func references(text string, resolver refs.Resolver) []refs.Resolved {
	found := resolver.Resolve(slices.Collect(refs.All(text)))
	return slices.DeleteFunc(found, func(m refs.Resolved) bool {
		return m.Ref.Kind() == refs.KindDate
	})
}

// address returns where a reference leads, "" where that is not known. A motion
// named by its movers leads to the paper that the text ties to the name.
func address(m refs.Resolved) string {
	if to := m.Target(); to != nil {
		return to.URL()
	}
	return ""
}
