package main

import (
	"fmt"
	"os"
	"time"
)

const (
	manyFiles     = 10                     // from how many files on progress is shown
	progressEvery = 100 * time.Millisecond // the least time between two updates
)

// A progress is a line on standard error that says how many files are done.
// It is shown where somebody looks at standard error, there are many files,
// and the output itself goes elsewhere.
type progress struct {
	file        *os.File // nil where nothing is shown
	done, total int
	shown       bool
	last        time.Time
}

func newProgress(stdout, stderr *os.File, total int) *progress {
	p := &progress{total: total}
	if total >= manyFiles && isTerminal(stderr) && !isTerminal(stdout) {
		p.file = stderr
	}
	return p
}

// step counts a file and shows the line again, unless it was shown just now.
func (p *progress) step() {
	p.done++
	if p.file == nil || time.Since(p.last) < progressEvery {
		return
	}
	fmt.Fprintf(p.file, "\r%d of %d papers", p.done, p.total)
	p.shown, p.last = true, time.Now()
}

// clear takes the line away.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.file, "\r\x1b[K")
		p.shown = false
	}
}

// isTerminal reports whether a file is a terminal, or another device that
// takes characters.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
