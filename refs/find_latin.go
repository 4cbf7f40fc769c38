package refs

// latinNumber reads the Latin number of an article that was put between others,
// which in acts of the European Union stands apart from the digits that end at i:
// "15 quater". It begins at start; end is i where there is none.
func latinNumber(s string, i int) (start, end int) {
	start = gapEnd(s, i)
	if start == i || !isDigit(s[i-1]) {
		return i, i
	}
	if end = anyWord(s, start, "bis", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"); end < 0 {
		if end = wholeWord(s, start, "ter"); end < 0 || !endsArticle(s, end) {
			return i, i
		}
	}
	for j := start; j < end; j++ {
		if !isLower(s[j]) {
			return i, i
		}
	}
	return start, end
}

// endsArticle reports whether what follows "ter" at i shows that it is a number,
// and not the word of "artikel 3 ter uitvoering van".
func endsArticle(s string, i int) bool {
	j := gapEnd(s, i)
	return j == len(s) || !isLower(s[j]) || anyWord(s, j, "van", "der", "en", "of", "lid", "leden", "onder", "sub", "eerste", "tweede", "derde", "vierde") >= 0
}
