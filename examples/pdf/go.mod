module github.com/kamertekst/kamertekst/examples/pdf

go 1.25.0

require (
	github.com/google/go-cmp v0.7.0
	github.com/kamertekst/kamertekst v0.0.0
	github.com/klippa-app/go-pdfium v1.19.2
	github.com/rogpeppe/go-internal v1.16.0
	github.com/tetratelabs/wazero v1.11.0
)

require (
	github.com/google/uuid v1.6.0 // indirect
	github.com/jolestar/go-commons-pool/v2 v2.1.2 // indirect
	golang.org/x/net v0.56.0 // indirect
	golang.org/x/sys v0.46.0 // indirect
	golang.org/x/text v0.40.0 // indirect
	golang.org/x/tools v0.47.0 // indirect
)

replace github.com/kamertekst/kamertekst => ../..
