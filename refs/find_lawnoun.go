package refs

import "strings"

// lawNounAt returns the place of the word that shows a name at i to be that of a
// law, after the words of the name before it: an adjective ("Algemene
// Bijstandswet", "Medische Tuchtwet"), the first of two nouns that share their
// end ("Weduwen- en Wezenwet"), or both. It is i where the name has no such words.
func lawNounAt(s string, i int) int {
	j := lawWordEnd(s, i)
	if k := gapEnd(s, j); k > j && k < len(s) && isUpper(s[k]) && isLawAdjective(s[i:j]) {
		if noun := sharedEnd(s, k); noun > k || isLawNoun(s, noun) {
			return noun
		}
		return i
	}
	return sharedEnd(s, i)
}

// isLawAdjective reports whether a word is one of the adjectives that begin the
// names of Dutch acts.
func isLawAdjective(w string) bool {
	switch w {
	case "Algemene", "Bijzondere", "Fiscale", "Medische", "Militaire", "Penitentiaire", "Sociale", "Tijdelijke":
		return true
	}
	return false
}

// sharedEnd returns the place of the second of two nouns that share their end, at
// i, where the second is the noun of a law: "Weduwen- en Wezenwet". It is i where
// there is no such pair.
func sharedEnd(s string, i int) int {
	j := lawWordEnd(s, i)
	if j == i || !at(s, j, '-') {
		return i
	}
	k := wholeWord(s, gapEnd(s, j+1), "en")
	if k < 0 {
		return i
	}
	if k = gapEnd(s, k); !isLawNoun(s, k) {
		return i
	}
	return k
}

// isLawNoun reports whether the word at i ends as the names of acts do.
func isLawNoun(s string, i int) bool {
	w := s[i:lawWordEnd(s, i)]
	return len(w) > len("wet")+2 && strings.HasSuffix(w, "wet")
}
