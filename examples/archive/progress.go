package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

const (
	progressEvery = 100 * time.Millisecond // the least time between two updates
	barWidth      = 30
)

// A progress is a bar on standard error, where that is a terminal.
type progress struct {
	file        *os.File // nil where nothing is shown
	done, total int
	shown       bool
	start, last time.Time
}

func newProgress(stderr *os.File, total int) *progress {
	p := &progress{total: total, start: time.Now()}
	if isTerminal(stderr) {
		p.file = stderr
	}
	return p
}

// step counts a paper and draws the bar again, unless it was drawn just now.
func (p *progress) step() {
	p.done++
	now := time.Now()
	if p.file == nil || now.Sub(p.last) < progressEvery {
		return
	}
	full := barWidth * p.done / p.total
	rate := float64(p.done) / now.Sub(p.start).Seconds()
	left := time.Duration(float64(p.total-p.done) / rate * float64(time.Second)).Round(time.Second)
	fmt.Fprintf(p.file, "\r[%s%s] %d of %d papers, %.0f a second, %v left\x1b[K",
		strings.Repeat("=", full), strings.Repeat(" ", barWidth-full), p.done, p.total, rate, left)
	p.shown, p.last = true, now
}

// clear takes the bar away.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.file, "\r\x1b[K")
		p.shown = false
	}
}
