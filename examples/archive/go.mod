module github.com/kamertekst/kamertekst/examples/archive

go 1.25.0

require (
	github.com/kamertekst/kamertekst v0.0.0
	github.com/rogpeppe/go-internal v1.16.0
	github.com/google/go-cmp v0.7.0
	modernc.org/sqlite v1.59.0
)

replace github.com/kamertekst/kamertekst => ../..
