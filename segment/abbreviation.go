package segment

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

// maxAbbreviation bounds the length in bytes of an abbreviation.
const maxAbbreviation = 24

// lookupAbbreviation returns what is known of an abbreviation, given with its
// last stop. One that begins with a capital is also that with a small letter.
func lookupAbbreviation(token string) (follow, bool) {
	if len(token) < 2 || len(token) > maxAbbreviation {
		return 0, false
	}
	if f, ok := searchAbbreviation(token[0], token[1:]); ok || !isUpper(token[0]) {
		return f, ok
	}
	return searchAbbreviation(token[0]|0x20, token[1:])
}

// searchAbbreviation looks up the abbreviation of a first byte and the rest.
func searchAbbreviation(first byte, rest string) (follow, bool) {
	lo, hi := 0, len(abbreviations)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if a := abbreviations[mid]; a[0] < first || a[0] == first && a[1:] < rest {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == len(abbreviations) || abbreviations[lo][0] != first || abbreviations[lo][1:] != rest {
		return 0, false
	}
	return follow(abbreviationFollows[lo] - '0'), true
}
