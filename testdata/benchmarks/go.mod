module github.com/kamertekst/kamertekst/testdata/benchmarks

go 1.25.0

replace github.com/kamertekst/kamertekst => ../..

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/kamertekst/kamertekst v0.0.0
)

require golang.org/x/text v0.40.0 // indirect
