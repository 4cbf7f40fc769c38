package main

import (
	"encoding/json"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// renderJSON writes the object that the document marshals to on one line,
// with the name of the file as its first field.
func renderJSON(name string, d *kamerstuk.Document) ([]byte, error) {
	file, err := json.Marshal(name)
	if err != nil {
		return nil, err
	}
	object, err := json.Marshal(d)
	if err != nil {
		return nil, err
	}
	line := append([]byte(`{"file":`), file...)
	line = append(line, ',')
	line = append(line, object[1:]...) // without its opening brace
	return append(line, '\n'), nil
}
