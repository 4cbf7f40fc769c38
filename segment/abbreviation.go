package segment

import (
	"slices"
	"strings"
)

// follow says what may follow an abbreviation within its sentence.
type follow uint8

const (
	followLower  follow = iota // a small letter: "enz."
	followName                 // a capital, as of a name: "mr."
	followNumber               // a number: "nr."
	followMask   follow = 3

	canEnd    follow = 4 // it can end a sentence: "jl.", "enz."
	ambiguous follow = 8 // it is a word as well: "al.", "zo."
)

// maxAbbreviation is the length in bytes of the longest abbreviation known.
const maxAbbreviation = 24

// lookupAbbreviation returns what is known of an abbreviation, given with its
// last stop. A capital at its start does not count.
func lookupAbbreviation(token string) (follow, bool) {
	if f, ok := searchAbbreviation(token); ok {
		return f, true
	}
	if token == "" || !isUpper(token[0]) {
		return 0, false
	}
	var buf [maxAbbreviation]byte
	n := copy(buf[:], token)
	if n < len(token) {
		return 0, false
	}
	buf[0] |= 0x20
	return searchAbbreviation(string(buf[:n]))
}

func searchAbbreviation(token string) (follow, bool) {
	i, ok := slices.BinarySearchFunc(abbreviations[:], token, strings.Compare)
	if !ok {
		return 0, false
	}
	return follow(abbreviationFollows[i] - '0'), true
}
