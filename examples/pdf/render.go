package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// A renderer makes the output for the text of one file. name is the argument
// as given.
type renderer func(name, text string, parser kamerstuk.Parser) ([]byte, error)

// renderText gives the text back as it is.
func renderText(_, text string, _ kamerstuk.Parser) ([]byte, error) {
	return []byte(text), nil
}

// renderJSON writes the object that the document marshals to on one line, with
// the name of the file as its first field.
func renderJSON(name, text string, parser kamerstuk.Parser) ([]byte, error) {
	file, err := json.Marshal(name)
	if err != nil {
		return nil, err
	}
	object, err := json.Marshal(parser.Parse(text))
	if err != nil {
		return nil, err
	}
	line := append([]byte(`{"file":`), file...)
	line = append(line, ',')
	line = append(line, object[1:]...) // without its opening brace
	return append(line, '\n'), nil
}

// list writes numbers as a person would: "2, 5, 6".
func list(numbers []int) string {
	var s []string
	for _, n := range numbers {
		s = append(s, fmt.Sprint(n))
	}
	return strings.Join(s, ", ")
}
