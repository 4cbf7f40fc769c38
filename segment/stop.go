package segment

import (
	"strings"
	"unicode/utf8"
)

// stopEnds reports whether the full stop at text[i] ends the sentence that
// starts at start, and where.
func stopEnds(text string, start, i int) (int, bool) {
	end := i + 1
	if strings.HasPrefix(text[end:], "\n\n") {
		return end, true // most sentences that end a paragraph
	}
	if end < len(text) && text[end] == '.' {
		for end < len(text) && text[end] == '.' {
			end++
		}
		if end < len(text) && (text[end] == ')' || text[end] == ']') {
			return 0, false // "(...)" stands for words left out
		}
		return ellipsisEnds(text, end)
	}
	after := skipClosers(text, end)
	if after == len(text) {
		return after, true
	}
	if spaceLen(text, after) == 0 {
		return after, after == end && gluedStop(text, i)
	}
	next := skipSpace(text, after)
	if !startsSentence(text, next) {
		return 0, false
	}
	if after > end || next == len(text) {
		return after, true
	}
	token := tokenBefore(text, start, i)
	return after, !wantsMore(text, start, i, token, next)
}

// tokenBefore returns the word that ends with the stop at text[i], with the
// stops within it: "a.s.", "nr.", "D.M.".
func tokenBefore(text string, start, i int) string {
	from := i
	for from > start && i-from < maxAbbreviation && !bounds(text, start, from) {
		from--
	}
	return text[from : i+1]
}

// bounds reports whether the character that ends at text[:i] stands before a
// word: a space, a quote or a bracket that opens, a stop other than a full
// stop.
func bounds(text string, start, i int) bool {
	switch c := text[i-1]; c {
	case ' ', '\n', '\t', '\r', '(', ',', '[', '"', '\'', ':', ';':
		return true
	default:
		if c < utf8.RuneSelf {
			return false
		}
	}
	for _, opener := range [...]string{"«", "“", "‘", "’", "„", "\u00a0"} {
		if strings.HasSuffix(text[start:i], opener) {
			return true
		}
	}
	return false
}

// wantsMore reports whether the word before a stop calls for what follows at
// text[next:], so that the stop does not end the sentence.
func wantsMore(text string, start, i int, token string, next int) bool {
	body := token[:len(token)-1]
	if body == "" {
		return false
	}
	atStart := start == i-len(body)
	if isDigit(body[0]) && isDecimal(body) {
		return atStart && len(body) <= 6
	}
	if atStart && isRoman(body) {
		return true
	}
	number := isDigit(text[next])
	if f, ok := lookupAbbreviation(token); ok {
		if text[next] == '(' {
			return true // "27 juni jl. (Kamerstuk ...)"
		}
		if f&canEnd != 0 && isCapitalsToken(token) {
			return !opensWithCommonWord(text, next) // "B.V.": a name may follow
		}
		return abbreviationWantsMore(f, text, next, number)
	}
	if token == "NR." || token == "NRS." || token == "BLZ." || token == "ART." {
		return true // in a title in capitals
	}
	if len(body) == 1 && isLower(body[0]) {
		return atStart // the letter of an item, not of a name
	}
	if isInitials(body) {
		return !number && initialsWantMore(text, start, i, body, next)
	}
	return false
}

// isCapitalsToken reports whether an abbreviation has no small letter: "B.V.".
func isCapitalsToken(token string) bool {
	for k := 0; k < len(token); k++ {
		if isLower(token[k]) {
			return false
		}
	}
	return true
}

func abbreviationWantsMore(f follow, text string, next int, number bool) bool {
	switch {
	case f&canEnd == 0 && f&ambiguous == 0:
		return true
	case f&canEnd == 0: // "red.", "do.": a word as well
		return number || !opensWithCommonWord(text, next)
	case number:
		return f&followMask == followNumber || f&ambiguous == 0
	case f&followMask == followName:
		return !opensWithCommonWord(text, next)
	}
	return false
}

// isInitials reports whether body, without its last stop, is one letter or
// single letters with stops between: "J", "D.M", "a.b".
func isInitials(body string) bool {
	if len(body)%2 == 0 || len(body) > 11 {
		return body == "Th" || body == "Ph" || body == "Ch" || body == "IJ" || body == "Chr"
	}
	for k := 0; k < len(body); k++ {
		if k%2 == 0 && !isASCIILetter(body[k]) || k%2 == 1 && body[k] != '.' {
			return false
		}
	}
	return true
}

// initialsWantMore tells the initials of a name from a letter that ends a
// sentence: a common word after them starts a new one, "De" only before a
// small letter, and so does any word after "bijlage A.".
func initialsWantMore(text string, start, i int, body string, next int) bool {
	if len(body) == 1 && followsLetterWord(text, start, i-1) {
		return i-1 == start
	}
	if i-len(body) == start && len(body) == 1 {
		return true // an item, or a name at the start
	}
	if strings.HasPrefix(text[next:], "De ") {
		return next+3 < len(text) && isUpperAt(text, next+3)
	}
	return !opensWithCommonWord(text, next)
}

// followsLetterWord reports whether the letter at text[i] comes after a word
// that takes a letter: "bijlage A", "onderdeel b".
func followsLetterWord(text string, start, i int) bool {
	before := text[max(start, i-20):i]
	before = strings.TrimRight(before, " ")
	word := before[strings.LastIndexByte(before, ' ')+1:]
	switch strings.ToLower(word) {
	case "bijlage", "onderdeel", "categorie", "letter", "groep", "deel", "punt", "variant", "scenario", "optie", "lid", "vitamine", "hepatitis", "onder", "sub", "box", "klasse", "type", "plan":
		return true
	}
	return false
}

// gluedStop reports whether a new sentence starts directly behind the full
// stop at text[i]: a word in small letters before it, and a common word with
// a capital and a space after it.
func gluedStop(text string, i int) bool {
	if i < 3 || !isLower(text[i-1]) || !isLower(text[i-2]) || !isLower(text[i-3]) {
		return false
	}
	if i+1 >= len(text) || !isUpper(text[i+1]) {
		return false
	}
	return opensWithCommonWord(text, i+1) && !isAddress(text, i)
}

// opensWithCommonWord reports whether one of the words that open Dutch
// sentences stands at text[i:]. Words that also begin a name ("Van", "Den")
// are not among them.
func opensWithCommonWord(text string, i int) bool {
	n := i
	for n < len(text) && n-i < 12 && isASCIILetter(text[n]) {
		n++
	}
	if n < len(text) && spaceLen(text, n) == 0 && text[n] != ',' {
		return false
	}
	switch text[i:n] {
	case "De", "Het", "Een", "Deze", "Dit", "Die", "Dat", "Zij", "Ze", "Hij", "Wij", "We", "Ik", "Er", "In", "Op", "Voor", "Met", "Aan", "Bij",
		"Om", "Als", "Ook", "Daarnaast", "Daarbij", "Daarom", "Verder", "Hoe", "Wat", "Welke", "Waarom", "Wanneer", "Kan", "Kunt", "Is", "Zijn",
		"Heeft", "Hebben", "Zo", "Indien", "Hiermee", "Hierbij", "Hierin", "Volgens", "Tevens", "Graag", "Naar", "Uit", "Over", "Door", "Tot", "Na",
		"Bent", "Deelt", "Klopt", "Wordt", "Worden", "Zal", "Wil", "Mijn", "Uw", "Onze", "Nu", "Toen", "Tijdens", "Sinds", "Onder", "Omdat",
		"Maar", "Want", "En", "Dus", "Echter", "Ten", "Per", "Alle", "Veel", "Nog", "Niet", "Geen", "Daar", "Dan", "Wel", "Meer", "Vanaf":
		return true
	}
	return false
}
