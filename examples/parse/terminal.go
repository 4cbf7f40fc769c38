package main

import (
	"os"
	"strconv"
)

// defaultColumns is the width of the output where there is no terminal.
const defaultColumns = 100

// isTerminal reports whether a file is a terminal, or another device that
// takes characters.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// columns returns the width of the output: that of the terminal, or what the
// variable COLUMNS says.
func columns(f *os.File) int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if n := terminalColumns(f); n > 0 {
		return n
	}
	return defaultColumns
}
