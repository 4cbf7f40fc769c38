//go:build !(linux || darwin || freebsd)

package main

import "os"

// terminalColumns returns 0: the width of the terminal is not known here.
func terminalColumns(*os.File) int { return 0 }
