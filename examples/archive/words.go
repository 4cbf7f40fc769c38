package main

import (
	"fmt"
	"strings"
	"unicode"
)

// match turns what a person types into a query of FTS5: all words, each or a
// phrase "in quotes", with a star at its end for any word that begins so. The
// operators of FTS5 are words like others.
func match(args []string) (string, error) {
	var terms []string
	add := func(s string) {
		star := ""
		if strings.HasSuffix(s, "*") {
			s, star = strings.TrimRight(s, "*"), "*"
		}
		if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			terms = append(terms, `"`+s+`"`+star)
		}
	}
	for i, part := range strings.Split(strings.Join(args, " "), `"`) {
		if i%2 == 1 { // in quotes
			add(part)
			continue
		}
		for word := range strings.FieldsSeq(part) {
			add(word)
		}
	}
	if len(terms) == 0 {
		return "", fmt.Errorf("%w: no word to look for in %q", errUsage, args)
	}
	return strings.Join(terms, " "), nil
}
