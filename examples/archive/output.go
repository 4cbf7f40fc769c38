package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// The marks around a hit in what the database returns: noncharacters, which
// Unicode keeps for such uses.
const (
	hitStart = "\uFDD0"
	hitEnd   = "\uFDD1"
)

// An output is where the program writes to.
type output struct {
	stdout io.Writer
	stderr *os.File
	hit    *strings.Replacer // makes the marks around a hit visible
	strong bool              // headings and hits are bold
}

func newOutput(stdout, stderr *os.File) *output {
	o := &output{stdout: stdout, stderr: stderr}
	o.strong = isTerminal(stdout) && os.Getenv("NO_COLOR") == ""
	o.hit = strings.NewReplacer(hitStart, "[", hitEnd, "]")
	if o.strong {
		o.hit = strings.NewReplacer(hitStart, "\x1b[1m", hitEnd, "\x1b[0m")
	}
	return o
}

// complain writes an error that belongs to a file.
func (o *output) complain(name string, err error) {
	fmt.Fprintf(o.stderr, "archive: %s: %v\n", o.text(name), err)
}

// line writes words on one line, separated by two spaces. Empty ones are left
// out.
func (o *output) line(indent string, words ...string) error {
	var full []string
	for _, w := range words {
		if w = o.text(w); w != "" {
			full = append(full, w)
		}
	}
	_, err := fmt.Fprintf(o.stdout, "%s%s\n", indent, strings.Join(full, "  "))
	return err
}

// text returns s as it can go to a terminal: on one line, hits made visible,
// without the characters that move the cursor or colour the text.
func (o *output) text(s string) string {
	s = strings.Map(func(r rune) rune {
		if string(r) == hitStart || string(r) == hitEnd || unicode.IsGraphic(r) || unicode.IsSpace(r) {
			return r
		}
		return -1
	}, s)
	if strings.LastIndex(s, hitStart) > strings.LastIndex(s, hitEnd) { // a paper that has the marks
		s += hitEnd
	}
	return o.hit.Replace(strings.Join(strings.Fields(s), " "))
}

// relative returns a path as it is seen from the working directory, where that
// is shorter.
func relative(path string) string {
	dir, err := os.Getwd()
	if err != nil {
		return path
	}
	if r, err := filepath.Rel(dir, path); err == nil && len(r) < len(path) {
		return r
	}
	return path
}

// isTerminal reports whether a file is a terminal, or another device that
// takes characters.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
