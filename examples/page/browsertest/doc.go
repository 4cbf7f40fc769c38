// Package browsertest opens the pages of examples/page in a real browser. It
// is a module of its own, so that the driver of the browser is no requirement
// of the library. It needs Chromium or Chrome, and skips without:
//
//	apt-get install chromium
//	go test ./...
package browsertest
