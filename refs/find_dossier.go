package refs

import "strings"

// dossierAt is the number of a dossier in a text.
type dossierAt struct {
	digits string
	end    int
}

// readDossier reads the number of a dossier at i: five digits, "36 471",
// "31.700"; where loose, also four digits and zeros that OCR took for letters.
func readDossier(s string, i int, loose bool) (dossierAt, bool) {
	var b [6]byte
	n, j, breaks := 0, i, 0
	for j < len(s) && n < len(b) {
		c := s[j]
		if loose && n > 0 && (c == 'O' || c == 'o') {
			c = '0'
		}
		if isDigit(c) {
			b[n] = c
			n++
			j++
			continue
		}
		k := gapEnd(s, j)
		if k == j && c == '.' && n == 2 {
			k++
		}
		if k == j || n == 0 || n > 2 || breaks > 0 || digitsEnd(s, k) < k+1 {
			break
		}
		if m := digitsEnd(s, k); m != k+3 && !(loose && m > k && m < k+3) {
			break
		}
		breaks++
		j = k
	}
	v := atoi(string(b[:min(n, 5)]))
	switch {
	case n != 5 && !(loose && n == 4):
		return dossierAt{}, false
	case j < len(s) && (isDigit(s[j]) || isLower(s[j])), b[0] == '0':
		return dossierAt{}, false
	case (at(s, j, ',') || at(s, j, '.')) && j+1 < len(s) && isDigit(s[j+1]) && digitsEnd(s, j+1) > j+2:
		return dossierAt{}, false // an amount
	case at(s, j, '/') && !slashDossier(s, j) || at(s, j, '%'):
		return dossierAt{}, false
	case v < 1000 || v > 49999 || !loose && (v < 9000 || v > 41999):
		return dossierAt{}, false
	}
	return dossierAt{string(b[:n]), j}, true
}

// readRomanDossier reads a dossier of the Eerste Kamer's own at i, "CXLVI", which
// a comma and the letter of a paper follow.
func readRomanDossier(s string, i int) (dossierAt, bool) {
	j := i
	for j < len(s) && j < i+10 && isRoman(s[j]) {
		j++
	}
	if j < i+2 || letterAt(s, j) || !at(s, gapEnd(s, j), ',') {
		return dossierAt{}, false
	}
	k := after(s, j, ",")
	if e, _, ok := readNr(s, k); ok {
		k = e
	}
	n, ok := readPaperNumber(s, k)
	return dossierAt{strings.Clone(s[i:j]), j}, ok && !isDigit(n.text[0])
}

// dossierKeyword looks for a dossier, or a paper of it, after one of the words.
func (f *finder) dossierKeyword(i int, words ...string) int {
	s := f.s
	for _, w := range words {
		j := wholeWord(s, i, w)
		if j < 0 {
			continue
		}
		j = after(s, j, "(:")
		if k := anyWord(s, j, "met nummer", "nummer", "nr.", "nr", "met dossiernummer", "met kamerstuknummer"); k >= 0 {
			j = gapEnd(s, k)
		}
		if _, ok := readDossier(s, j, false); ok {
			return f.paper(&paper{start: i, keyword: true}, j)
		}
	}
	return i
}

// subdossier reads what belongs to the number of the dossier: the council of
// 21501-02, the number of a Rijkswet, the chapter of a budget.
func (f *finder) subdossier(p *paper) {
	s := f.s
	i := p.end
	if p.dossier.digits == councilDossier {
		j := gapEnd(s, i)
		if k := dashEnd(s, j); k > j {
			k = gapEnd(s, k)
			if m := digitsEnd(s, k); m == k+2 {
				p.chapter, p.end = strings.Clone(s[k:m]), m
			}
		}
		return
	}
	if r, end := readRijkswet(s, i); r != "" {
		p.rijkswet, p.end = r, end
		return
	}
	p.chapter, p.end = readChapter(s, i, p)
}

// isBudget reports whether a dossier is that of a budget, whose chapters and
// funds have dossiers of their own. The exceptions to round numbers are from the
// list of published identifiers.
func isBudget(dossier string) bool {
	switch dossier {
	case "32123", "33750", "34550", "34775", "35570", "35925", "36410":
		return true
	}
	return strings.HasSuffix(dossier, "00")
}

// readRijkswet reads "(R2034)", "-(R1519)", "(R 1669)" at i.
func readRijkswet(s string, i int) (number string, end int) {
	j := gapEnd(s, i)
	j = dashEnd(s, j)
	if !at(s, j, '(') {
		return "", i
	}
	j = gapEnd(s, j+1)
	if !at(s, j, 'R') {
		return "", i
	}
	j = gapEnd(s, j+1)
	k := digitsEnd(s, j)
	if k < j+2 || k > j+4 {
		return "", i
	}
	m := gapEnd(s, k)
	if !at(s, m, ')') {
		return "", i
	}
	return "R" + s[j:k], m + 1
}

// readChapter reads the chapter or fund of a budget after the dossier that ends
// at i: " XVI", "-VI", ", XI,", "hoofdstuk XV", " A" before a number. A letter
// or roman numeral that a number does not follow may be the paper of the Eerste
// Kamer: a single one is left to numberStart.
func readChapter(s string, i int, p *paper) (chapter string, end int) {
	j := after(s, i, ",.")
	named := false
	if k := anyWord(s, j, "hoofdstuk", "hoofdst.", "hfdst.", "hfst.", "hfd.", "begrotingshoofdstuk"); k >= 0 {
		j, named = gapEnd(s, k), true
	} else if k := dashEnd(s, gapEnd(s, i)); k > gapEnd(s, i) {
		j = gapEnd(s, k)
	}
	k := alphaUpperEnd(s, j)
	if k == j || k > j+6 || letterAt(s, k) || k < len(s) && isDigit(s[k]) || !isChapter(s[j:k]) {
		return "", i
	}
	fund := k == j+1 && j == gapEnd(s, i) && p.chamber != EersteKamer && isBudget(p.dossier.digits)
	if k == j+1 && at(s, gapEnd(s, i), ',') && !named { // the Eerste Kamer: A-C
		if _, ok := readLetterRange(s, k, s[j:k]); ok {
			return "", i
		}
	}
	if named || k > j+1 && isRomanNumeral(s[j:k]) || fund || numberFollows(s, k) {
		return strings.Clone(s[j:k]), k
	}
	return "", i
}

// isChapter reports whether t can be a chapter (roman, perhaps with A, B or C)
// or the letter of a fund.
func isChapter(t string) bool {
	return len(t) == 1 && t[0] <= 'M' || isRomanNumeral(t)
}

// isRomanNumeral reports whether t is a chapter of the budget: I to XXV, with a
// letter A to C or without.
func isRomanNumeral(t string) bool {
	if n := len(t); n > 1 && 'A' <= t[n-1] && t[n-1] <= 'C' {
		t = t[:n-1]
	}
	for t != "" && t[0] == 'X' && len(t) > 0 {
		t = t[1:]
		if len(t) > 6 {
			return false
		}
	}
	switch t {
	case "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX":
		return true
	}
	return false
}

// numberFollows reports whether the number of a paper follows at i.
func numberFollows(s string, i int) bool {
	j := after(s, i, ",")
	if k, _, ok := readNr(s, j); ok {
		_, ok = readPaperNumber(s, k)
		return ok
	}
	if k := dashEnd(s, i); k > i {
		n, ok := readPaperNumber(s, k)
		return ok && n.end > k
	}
	if at(s, gapEnd(s, i), ',') {
		n, ok := readPaperNumber(s, j)
		return ok && !isPageWord(s, j) && n.end > j
	}
	return false
}

// barePaper looks for a dossier or paper that no keyword announces.
func (f *finder) barePaper(i int) int {
	s := f.s
	d, ok := readDossier(s, i, false)
	if !ok || d.digits[0] == '0' || !bareStart(s, i) {
		return i
	}
	p := paper{start: i, dossier: d, end: d.end}
	if lineStart(s, i) {
		if end := f.oldPaper(&p); end > i {
			return end
		}
	}
	if end := f.paperTail(&p); end > i {
		return end
	}
	if end, ok := f.bareDossier(&p); ok {
		f.emit(i, end, p.id(), p.printed())
		return end
	}
	return f.billsInParentheses(i)
}

// bareStart reports whether a number at i can be a dossier for what stands
// before it: no part of an amount, a telephone number or another number.
func bareStart(s string, i int) bool {
	if i == 0 {
		return true
	}
	switch c := s[i-1]; {
	case c == '.' || c == ',' || c == ':':
		if i > 1 && isDigit(s[i-2]) {
			return false
		}
	case c == '-' || c == '/' || c == '+' || c == '=' || c == '_' || c == '#' || c == '$' || c == '@':
		return false
	}
	j := gapStart(s, i)
	if j >= 3 && s[j-3:j] == "€" || j > 0 && (s[j-1] == '$' || isDigit(s[j-1]) && j == i-1 && s[j] == ' ') {
		return false
	}
	if k := dashEnd(s, max(0, i-3)); k == i && i >= 3 && i-3 >= 0 && s[i-3] == 0xE2 {
		return false
	}
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "postbus", "issn", "isbn", "tel", "tel.", "telefoon", "telefoonnummer", "kenmerk", "euro", "eur", "usd", "zaaknummer", "rolnummer", "iso", "iec", "nen",
		"kvk", "bsn", "iban", "inschrijfnummer", "registratienummer", "factuurnummer", "klantnummer", "relatienummer", "burgerservicenummer":
		return false
	case "nummer", "nr.", "nr": // KvK-nummer
		return from == 0 || s[from-1] != '-'
	}
	return true
}

// bareDossier decides whether a number without a paper is a dossier, and
// returns its end.
func (f *finder) bareDossier(p *paper) (int, bool) {
	s := f.s
	switch {
	case p.rijkswet != "":
		return p.end, true
	case p.dossier.digits == councilDossier && p.chapter != "":
		return p.end, dashEnd(s, p.end) == p.end
	case p.chapter != "" && chapterWordIn(s[p.dossier.end:p.end]):
		return p.end, true
	case len(p.chapter) > 1 && isBudget(p.dossier.digits):
		return p.end, true
	}
	before, afterEnd := gapStart(s, p.start), gapEnd(s, p.end)
	if before > 0 && s[before-1] == '(' && at(s, afterEnd, ')') {
		return p.end, !strings.HasSuffix(p.dossier.digits, "000") && !amountBefore(s, before-1)
	}
	if !lineStart(s, p.start) {
		return 0, false
	}
	if end := chapterAtLineEnd(s, p); end > 0 {
		return end, true
	}
	return p.end, titleFollows(s, p.end) || lineEnd(s, p.end) && sessionLineBefore(s, p.start)
}

// sessionLineBefore reports whether the line before the one at i names the
// session, as in the head of papers.
func sessionLineBefore(s string, i int) bool {
	end := gapStart(s, i)
	from := end
	for limit := end - 80; from > 0 && from > limit && s[from-1] != '\n'; from-- {
	}
	line := strings.ToLower(s[from:end])
	return strings.HasPrefix(line, "zitting") || strings.HasPrefix(line, "vergaderjaar") || strings.HasPrefix(line, "rijksbegroting")
}

// amountGoesOn reports whether what follows the digits that end at i makes them
// part of an amount: "15 000".
func amountGoesOn(s string, i int) bool {
	j := gapEnd(s, i)
	return j > i && j < i+4 && digitsEnd(s, j) == j+3 && s[j:j+3] == "000"
}

// amountBefore reports whether an amount such as "23 456" stands before i, as in
// a table.
func amountBefore(s string, i int) bool {
	j := gapStart(s, i)
	return j >= 5 && j < i && isDigit(s[j-1]) && isDigit(s[j-2]) && isDigit(s[j-3]) && !isDigit(s[j-4]) && isDigit(s[j-5])
}

func chapterWordIn(t string) bool {
	t = strings.ToLower(t)
	return strings.Contains(t, "h")
}

// chapterAtLineEnd reads the letter of a fund that ends a line: "20 800 A".
func chapterAtLineEnd(s string, p *paper) int {
	j := gapEnd(s, p.end)
	if p.chapter != "" && lineEnd(s, p.end) {
		return p.end
	}
	if j > p.end && j+1 <= len(s) && j < len(s) && 'A' <= s[j] && s[j] <= 'M' && lineEnd(s, j+1) && !strings.Contains(s[p.end:j], "\n") {
		p.chapter = s[j : j+1]
		return j + 1
	}
	return 0
}

// oldPaper reads the foot of the first page of papers of before 1980, where
// dossier and number stand on a line alone: "10 087 8".
func (f *finder) oldPaper(p *paper) int {
	s := f.s
	j := gapEnd(s, p.end)
	n, ok := readPaperNumber(s, j)
	if !ok || j == p.end || !allDigits(n.text) || len(n.text) > 2 || atoi(p.dossier.digits) > 16000 || !lineEnd(s, n.end) {
		return 0
	}
	if k := gapEnd(s, n.end); k < len(s) && strings.IndexByte(s[n.end:k], '\f') < 0 || strings.IndexByte(s[p.end:j], '\n') >= 0 {
		return 0
	}
	f.emit(p.start, n.end, p.ref(n.text), p.printed())
	return n.end
}

func lineStart(s string, i int) bool {
	for i > 0 && (s[i-1] == ' ' || s[i-1] == '\t') {
		i--
	}
	return i == 0 || s[i-1] == '\n' || s[i-1] == '\f' || s[i-1] == '\r'
}

func lineEnd(s string, i int) bool {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i == len(s) || s[i] == '\n' || s[i] == '\f' || s[i] == '\r'
}

// titleFollows reports whether the title of a bill or paper follows a dossier
// on its line: a capital and small letters.
func titleFollows(s string, i int) bool {
	j := gapEnd(s, i)
	if j == i || strings.Contains(s[i:j], "\n") || j+3 >= len(s) {
		return false
	}
	if !isUpper(s[j]) || !isLower(s[j+1]) || !isLower(s[j+2]) {
		return false
	}
	k := alphaEnd(s, j)
	switch s[j:k] {
	case "Den", "Postbus", "Euro", "Haag", "Amsterdam", "Rotterdam", "Utrecht":
		return false
	}
	return true
}
