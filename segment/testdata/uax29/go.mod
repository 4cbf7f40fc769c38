module github.com/kamertekst/kamertekst/segment/testdata/uax29

go 1.25.0

replace github.com/kamertekst/kamertekst => ../../..

require github.com/kamertekst/kamertekst v0.0.0

require github.com/clipperhouse/uax29/v2 v2.7.0
