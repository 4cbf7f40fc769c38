package refs

import "strings"

// maxList is the most numbers that one citation lists.
const maxList = 200

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
	case at(s, j, '/') || at(s, j, '%'):
		return dossierAt{}, false
	case v < 1000 || v > 49999 || !loose && (v < 9000 || v > 41999):
		return dossierAt{}, false
	}
	return dossierAt{string(b[:n]), j}, true
}

// paper is a citation of a Kamerstuk while it is read.
type paper struct {
	start    int // of the citation
	keyword  bool
	chamber  Chamber
	session  sessionAt
	dossier  dossierAt
	chapter  string // VI, A, 02
	rijkswet string // R2034
	end      int    // of the dossier with what belongs to it
}

func (p *paper) id() Dossier {
	id := p.dossier.digits
	if p.chapter != "" {
		id += "-" + p.chapter
	}
	return Dossier{identifier{id}}
}

func (p *paper) printed() Citation {
	return Citation{Chamber: p.chamber, Session: p.session.session, Year: p.session.year, Rijkswet: p.rijkswet}
}

// firstPlainSenate is the first dossier whose papers of the Eerste Kamer of
// 2009-2010 mostly have no session in their identifiers; those of the dossiers
// before it mostly have.
const firstPlainSenate = 32150

// ref returns the paper of a number, with the session in its identifier where
// the Eerste Kamer had it there: letters up to the middle of 2009-2010, numbers
// with a letter, and up to 2003-2004 numbers.
func (p *paper) ref(number string) Kamerstuk {
	letter := !isDigit(number[0])
	mixed := !letter && !allDigits(number)
	var session Session
	if y := p.session.session.Year(); y != 0 && p.chamber != TweedeKamer {
		switch {
		case letter && (y < 2009 || y == 2009 && atoi(p.dossier.digits) < firstPlainSenate), mixed && y < 2010, !letter && !mixed && p.chamber == EersteKamer && y < 2004:
			session = p.session.session
		}
	}
	return NewKamerstuk(session, p.id(), number)
}

// paperKeyword looks for the citation of a paper or dossier at a keyword.
func (f *finder) paperKeyword(i int) int {
	s := f.s
	p := paper{start: i, keyword: true}
	j, strict := -1, false
	switch s[i] | 0x20 {
	case 'k':
		if word(s, i, "kamerst") < 0 && word(s, i, "kst") < 0 {
			return i
		}
		j = anyWord(s, i, "kamerstukken", "kamerstuk", "kamerstukdossier", "kamerstuknummer", "kamerstuknummers", "kamerst.", "kst.")
	case 't':
		if j = anyWord(s, i, "tweede kamer", "t.k."); j < 0 && strings.HasPrefix(s[i:], "TK") {
			j = anyWord(s, i, "tk")
		}
		p.chamber, strict = TweedeKamer, true
	case 'e':
		if j = anyWord(s, i, "eerste kamer", "e.k."); j < 0 && strings.HasPrefix(s[i:], "EK") {
			j = anyWord(s, i, "ek")
		}
		p.chamber, strict = EersteKamer, true
	case 'w':
		return f.dossierKeyword(i, "wetsvoorstel", "wetsvoorstellen", "wetsontwerp")
	case 'd':
		return f.dossierKeyword(i, "dossiernummer", "dossiernr.", "dossier")
	case 'v', 'z':
		return f.sessionShield(i)
	}
	if j < 0 {
		return i
	}
	if strict {
		k := after(s, j, ",(")
		x, ok := readSession(s, k)
		if _, isDossier := readDossier(s, k, false); !ok && !isDossier || ok && x.session.IsZero() && x.year == s[k:x.end] && !isDossier && dossierAfter(s, x.end) == x.end {
			return i
		}
		return f.paper(&p, j)
	}
	return f.paper(&p, j)
}

// dossierAfter returns the end of the separators before a dossier at i, and i
// where none follows.
func dossierAfter(s string, i int) int {
	k := after(s, i, ",;")
	if _, ok := readDossier(s, k, false); ok && k > i {
		return k
	}
	return i
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

// sessionShield reads over a session that belongs to no citation ("Vergaderjaar
// 2023–2024"), so that its years are not taken for a period.
func (f *finder) sessionShield(i int) int {
	j, ok := sessionWord(f.s, i)
	if !ok || isDigit(f.s[i]) {
		return i
	}
	x, ok := readSessions(f.s, j)
	if !ok {
		return i
	}
	// the head of old papers: "Zitting 1968-1969 - 10 087"
	k := gapEnd(f.s, x.end)
	if m := dashEnd(f.s, k); m > k {
		if d, ok := readDossier(f.s, gapEnd(f.s, m), false); ok {
			p := paper{start: gapEnd(f.s, m), keyword: true, session: x, dossier: d, end: d.end}
			return f.paperTail(&p)
		}
	}
	return x.end
}

// paper reads a citation from j on, after its keyword, and returns where the
// scan goes on: p.start where it is none.
func (f *finder) paper(p *paper, j int) int {
	s := f.s
	j = after(s, j, ",.:(")
	if _, ok := readDossier(s, j, false); !ok {
		if c, k := readChamber(s, j); c != 0 {
			p.chamber = c
			j = after(s, k, ",.:)")
			if c, k := readChamber(s, j); c != 0 && k > j+2 { // "II, Tweede Kamer"
				p.chamber, j = c, after(s, k, ",.")
			}
		}
	}
	if _, ok := readDossier(s, j, false); !ok {
		if x, ok := readSessions(s, j); ok {
			p.session = x
			j = sessionSeparator(s, x.end)
		}
	}
	if wholeWord(s, j, "aanhangsel") >= 0 {
		if p.start < j && p.session.end > 0 {
			return p.session.end // a footer: Aanhangsel and a page number
		}
		return p.start
	}
	if k := anyWord(s, j, "kamerstuk", "kamerstukken", "dossier", "nr.", "nummer"); k >= 0 {
		if _, ok := readDossier(s, gapEnd(s, k), false); ok {
			j = gapEnd(s, k)
		}
	}
	d, ok := readDossier(s, j, true)
	if !ok {
		return f.paperWithoutDossier(p, j)
	}
	p.dossier, p.end = d, d.end
	return f.paperTail(p)
}

// sessionSeparator returns the place after what stands between a session and a
// dossier.
func sessionSeparator(s string, i int) int {
	j := after(s, i, ",;:.)")
	if k := dashEnd(s, j); k > j {
		return gapEnd(s, k)
	}
	return j
}

// paperWithoutDossier reads "Kamerstukken II, 1993-1994, nr. 6".
func (f *finder) paperWithoutDossier(p *paper, j int) int {
	if p.session.end == 0 {
		return p.start
	}
	if k, _, ok := readNr(f.s, j); ok {
		if n, ok := readPaperNumber(f.s, k); ok && !p.session.session.IsZero() {
			f.emit(p.start, n.end, PaperNumber{identifier{"nr-" + n.text}}, p.printed())
			return n.end
		}
	}
	return p.session.end
}

// paperTail reads what follows the dossier: its chapter and the numbers of the
// papers, and emits what it finds.
func (f *finder) paperTail(p *paper) int {
	end := f.paperOfDossier(p)
	for f.pending.start > 0 {
		q := f.pending
		f.pending = paper{}
		end = f.paperOfDossier(&q)
	}
	return end
}

func (f *finder) paperOfDossier(p *paper) int {
	s := f.s
	f.subdossier(p)
	if k, d, ok := f.secondDossier(p); ok {
		if d.digits == p.dossier.digits { // "22 112, 22 112 nr. 3467"
			p.dossier, p.end = d, d.end
			f.subdossier(p)
		} else {
			return f.twoDossiers(p, k, d)
		}
	}
	if k, ok := f.numberStart(p); ok {
		return f.numbers(p, k)
	}
	if !p.keyword {
		return p.start
	}
	if at(s, p.end, ')') && strings.LastIndexByte(s[p.dossier.end:p.end], '(') >= 0 {
		p.end++
	}
	f.emit(p.start, p.end, p.id(), p.printed())
	return p.end
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

// secondDossier reads another dossier after the first: ", 22 112", "en 31015".
func (f *finder) secondDossier(p *paper) (int, dossierAt, bool) {
	s := f.s
	j := after(s, p.end, ",;")
	if k := anyWord(s, j, "en"); k >= 0 {
		j = gapEnd(s, k)
	}
	if j == p.end {
		return 0, dossierAt{}, false
	}
	d, ok := readDossier(s, j, false)
	return j, d, ok
}

// twoDossiers reads "36222 en 31015, nr. 6": the paper stands in both dossiers.
func (f *finder) twoDossiers(p *paper, k int, d dossierAt) int {
	q := *p
	q.start, q.dossier, q.end, q.chapter, q.rijkswet = k, d, d.end, "", ""
	f.subdossier(&q)
	m, ok := f.numberStart(&q)
	if !ok || !p.keyword && at(f.s, q.end, '-') {
		if p.keyword {
			f.emit(p.start, p.end, p.id(), p.printed())
			return p.end
		}
		return p.start
	}
	n, ok := readPaperNumber(f.s, m)
	if !ok {
		return p.start
	}
	if x := p.ref(n.text); !x.IsZero() {
		f.emit(p.start, p.end, x, p.printed())
	}
	q.keyword = true
	return f.numbers(&q, m)
}

// numberStart returns where the numbers of the papers begin after the dossier.
func (f *finder) numberStart(p *paper) (int, bool) {
	s := f.s
	j := after(s, p.end, ",;:.")
	if k, _, ok := readNr(s, j); ok {
		_, ok = readPaperNumber(s, k)
		return k, ok
	}
	if k := dashEnd(s, p.end); k > p.end {
		if k = gapEnd(s, k); !at(s, p.end, '-') && k > p.end+3 {
			return 0, false
		}
		n, ok := readPaperNumber(s, k)
		return k, ok && (isDigit(n.text[0]) || p.chapter != "" || p.keyword) && dashEnd(s, n.end) == n.end && !at(s, n.end, '/')
	}
	if !p.keyword {
		if len(p.chapter) > 1 && at(s, gapEnd(s, p.end), ',') { // 31.700XII, 6
			n, ok := readPaperNumber(s, j)
			return j, ok && isDigit(n.text[0]) && !monthFollows(s, n.end) && dashEnd(s, n.end) == n.end && !at(s, n.end, '/')
		}
		return j, p.senateInParentheses(s)
	}
	if at(s, j, '(') {
		if n, ok := readPaperNumber(s, gapEnd(s, j+1)); ok && (at(s, gapEnd(s, n.end), ')') || at(s, n.end, ',')) {
			return gapEnd(s, j+1), true
		}
		return 0, false
	}
	n, ok := readPaperNumber(s, j)
	if !ok || isPageWord(s, j) {
		return 0, false
	}
	if isDigit(n.text[0]) { // a number needs a comma before it
		c := gapEnd(s, p.end)
		return j, (at(s, c, ',') || at(s, c, ';')) && dashEnd(s, n.end) == n.end
	}
	return j, true
}

// senateInParentheses reports whether the citation stands in parentheses with
// the letter of a paper of the Eerste Kamer: "(36836 D)".
func (p *paper) senateInParentheses(s string) bool {
	b, j := gapStart(s, p.start), gapEnd(s, p.end)
	if b == 0 || s[b-1] != '(' || j == p.end || p.chapter != "" && len(p.chapter) > 3 {
		return false
	}
	k := alphaUpperEnd(s, j)
	return k > j && k < j+3 && at(s, k, ')')
}

// readNr reads "nr.", "nrs.", "nummer", "no." at i and returns the place of
// what follows.
func readNr(s string, i int) (end int, plural, ok bool) {
	for _, w := range [...]struct {
		w      string
		plural bool
	}{{"nrs", true}, {"nr", false}, {"nummers", true}, {"nummer", false}, {"nos", true}, {"no", false}, {"stuknummer", false}, {"stuk nr", false}} {
		j := word(s, i, w.w)
		if j < 0 || letterAt(s, j) && !isUpper(s[j]) {
			continue
		}
		if j < len(s) && s[j] == '\'' {
			j++
		}
		return after(s, j, ".,:"), w.plural, true
	}
	return i, false, false
}

// numberAt is the number of a paper in a text.
type numberAt struct {
	text string
	end  int
}

// readPaperNumber reads the number of a paper at i: up to four digits, with a
// small letter or two after them for old papers of the Eerste Kamer ("188b"),
// or one to three capitals.
func readPaperNumber(s string, i int) (numberAt, bool) {
	n := digitsEnd(s, i)
	if n == i {
		n = alphaUpperEnd(s, i)
		if n == i || n > i+3 || letterAt(s, n) || n < len(s) && isDigit(s[n]) || at(s, n, '.') && letterAt(s, n+1) {
			return numberAt{}, false
		}
		return numberAt{strings.Clone(s[i:n]), n}, true
	}
	if n > i+4 || s[i] == '0' {
		return numberAt{}, false
	}
	m := n
	for m < len(s) && isLower(s[m]) && m < n+2 {
		m++
	}
	if letterAt(s, m) || m < len(s) && isDigit(s[m]) {
		return numberAt{}, false
	}
	if (at(s, m, '.') || at(s, m, ',')) && m+1 < len(s) && isDigit(s[m+1]) && digitsEnd(s, m+1) != m+2 {
		return numberAt{}, false
	}
	return numberAt{strings.Clone(s[i:m]), m}, true
}

// isPageWord reports whether the word for a page stands at i.
func isPageWord(s string, i int) bool {
	_, ok := pageWord(s, i)
	return ok
}

func pageWord(s string, i int) (int, bool) {
	for _, w := range [...]string{"bladzijden", "bladzijde", "pagina's", "pagina", "blzn", "blz", "pag", "pp", "p"} {
		if j := wholeWord(s, i, w); j >= 0 {
			return after(s, j, "."), true
		}
	}
	return i, false
}

// readPages reads ", p. 12 en 13" at i and returns the pages and their end, i
// where there are none.
func readPages(s string, i int) (pages string, end int) {
	j, ok := pageWord(s, after(s, i, ",;"))
	if !ok {
		return "", i
	}
	k := digitsEnd(s, j)
	if k == j || k > j+5 {
		return "", i
	}
	pages, end = s[j:k], k
	for range maxList {
		m := gapEnd(s, end)
		sep := ""
		if d := dashEnd(s, m); d > m {
			sep, m = "-", gapEnd(s, d)
		} else if w := anyWord(s, m, "en"); w >= 0 {
			sep, m = " en ", gapEnd(s, w)
		} else if at(s, m, ',') {
			sep, m = ", ", gapEnd(s, m+1)
		}
		n := digitsEnd(s, m)
		if sep == "" || n == m || n > m+5 || letterAt(s, n) || n < len(s) && s[n] == '/' {
			break
		}
		if _, isDossier := readDossier(s, m, false); isDossier {
			break
		}
		pages, end = pages+sep+s[m:n], n
	}
	return strings.Clone(pages), end
}

// numbers reads the list of numbers at i and emits a mention of each: the first
// from p.start on.
func (f *finder) numbers(p *paper, i int) int {
	s := f.s
	start, end := p.start, i
	plural := pluralBefore(s, i)
	var last numberAt
	for n := range maxList {
		x, ok := readPaperNumber(s, i)
		if !ok {
			break
		}
		ref := p.ref(x.text)
		if ref.IsZero() {
			break
		}
		printed := p.printed()
		var next int
		printed.Pages, next = readPages(s, x.end)
		if n == 0 && annexBefore(s, p.start) {
			printed.Annex = "bijlage"
		}
		f.emit(start, x.end, ref, printed)
		end, last = x.end, x
		if to, ok := readRange(s, x.end, x.text, plural); ok {
			f.members(p, x.text, to)
			last, end = to, to.end
			next = to.end
		}
		i, start, ok = nextNumber(s, next, plural, isDigit(last.text[0]))
		if !ok {
			break
		}
	}
	return f.nextSession(p, end)
}

// nextSession reads on where another session and dossier follow the papers of
// one: "; 2001/2002, 26 855 (16, 16a)". It returns the end of what was read.
func (f *finder) nextSession(p *paper, end int) int {
	s := f.s
	j := gapEnd(s, end)
	if at(s, j, ')') {
		j = gapEnd(s, j+1)
	}
	if !p.keyword || !at(s, j, ';') && !at(s, j, ',') {
		return end
	}
	j = gapEnd(s, j+1)
	if w := anyWord(s, j, "en", "alsmede"); w >= 0 {
		j = gapEnd(s, w)
	}
	x, ok := readSession(s, j)
	if !ok || x.session.IsZero() {
		return end
	}
	k := sessionSeparator(s, x.end)
	d, ok := readDossier(s, k, false)
	if !ok {
		return end
	}
	f.pending = paper{start: j, keyword: true, chamber: p.chamber, session: x, dossier: d, end: d.end}
	return end
}

// members emits the papers after from up to to, which share the span of to.
func (f *finder) members(p *paper, from string, to numberAt) {
	start := to.end - len(to.text)
	for n := atoi(from) + 1; n <= atoi(to.text); n++ {
		f.emit(start, to.end, p.ref(itoa(n)), p.printed())
	}
}

// readRange reads the end of a range of numbers after from: "-3", "t/m 3".
func readRange(s string, i int, from string, plural bool) (numberAt, bool) {
	if !allDigits(from) {
		return numberAt{}, false
	}
	j := gapEnd(s, i)
	k := anyWord(s, j, "tot en met", "t/m")
	if k < 0 {
		k = dashEnd(s, j)
		if k == j || !plural {
			return numberAt{}, false
		}
	}
	x, ok := readPaperNumber(s, gapEnd(s, k))
	if !ok || !allDigits(x.text) || atoi(x.text) <= atoi(from) || atoi(x.text) > atoi(from)+maxList {
		return numberAt{}, false
	}
	return x, true
}

// nextNumber reads what joins two numbers of a list: ", ", " en ", "; nr. ".
// It returns the place of the next number and the start of its span, which
// includes a "nr." of its own.
func nextNumber(s string, i int, plural, digits bool) (number, start int, ok bool) {
	j := gapEnd(s, i)
	comma := at(s, j, ',') || at(s, j, ';')
	if comma {
		j = gapEnd(s, j+1)
	}
	and := -1
	for _, w := range [...]string{"en", "alsmede", "en ook", "of"} {
		if k := wholeWord(s, j, w); k >= 0 {
			and = k
			j = gapEnd(s, k)
		}
	}
	if !comma && and < 0 {
		return 0, 0, false
	}
	if _, isDossier := readDossier(s, j, false); isDossier {
		return 0, 0, false
	}
	if k, _, ok := readNr(s, j); ok {
		x, ok := readPaperNumber(s, k)
		if ok && strings.HasPrefix(strings.TrimLeft(s[x.end:min(len(s), x.end+3)], " \u00a0\n"), "(") { // nr. 568 (29453)
			if _, rev := readReversed(s, x.end); rev > 0 {
				return 0, 0, false
			}
		}
		return k, j, ok
	}
	x, ok := readPaperNumber(s, j)
	if !ok || isDigit(x.text[0]) != digits {
		return 0, 0, false
	}
	if !digits && !plural {
		return 0, 0, false
	}
	if digits && !plural && (and < 0 || monthFollows(s, x.end)) {
		return 0, 0, false
	}
	if monthFollows(s, x.end) || at(s, x.end, '/') || at(s, x.end, ':') {
		return 0, 0, false
	}
	return j, j, true
}

// pluralBefore reports whether "nrs." or "nummers" stands before i, or a
// parenthesis that lists numbers.
func pluralBefore(s string, i int) bool {
	from := max(0, i-24)
	t := strings.ToLower(s[from:i])
	return strings.HasSuffix(strings.TrimRight(t, " .\u00a0\n\t"), "nrs") || strings.HasSuffix(strings.TrimRight(t, " .\n\t"), "nummers") || strings.HasSuffix(t, "(")
}

// annexBefore reports whether "bijlage bij" stands before i.
func annexBefore(s string, i int) bool {
	from, to := beforeWord(s, i)
	if !equalFold(s[from:to], "bij") && !equalFold(s[from:to], "van") {
		return false
	}
	from, to = beforeWord(s, from)
	return strings.HasPrefix(strings.ToLower(s[from:to]), "bijlage")
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
	return i
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
	case "postbus", "issn", "isbn", "tel", "telefoon", "telefoonnummer", "kenmerk", "euro", "eur", "usd", "zaaknummer", "rolnummer", "iso", "iec", "nen":
		return false
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

// readReversed reads a dossier in parentheses after a number: "(29453)",
// "(36800-XVI)".
func readReversed(s string, i int) (Dossier, int) {
	j := gapEnd(s, i)
	if !at(s, j, '(') {
		return Dossier{}, 0
	}
	if k := anyWord(s, gapEnd(s, j+1), "kamerstukken", "kamerstuk", "dossier"); k >= 0 {
		j = gapEnd(s, k) - 1
	}
	d, ok := readDossier(s, gapEnd(s, j+1), false)
	if !ok {
		return Dossier{}, 0
	}
	p := paper{dossier: d, end: d.end}
	var f = finder{s: s}
	f.subdossier(&p)
	if p.chapter == "" { // a fund: (36800-A)
		if k := dashEnd(s, p.end); k > p.end && k < len(s) && isUpper(s[k]) && at(s, k+1, ')') {
			p.chapter, p.end = s[k:k+1], k+1
		}
	}
	k := gapEnd(s, p.end)
	if !at(s, k, ')') {
		return Dossier{}, 0
	}
	return p.id(), k + 1
}

// numberKeyword looks for a paper whose number comes first, at "nr." or "stuk":
// "nr. 537 (33529)", "stuk nr. 12", "gedrukt onder nr. 8".
func (f *finder) numberKeyword(i int) int {
	s := f.s
	j := i
	stuk := false
	if k := anyWord(s, i, "stukken", "stuk"); k >= 0 {
		j, stuk = gapEnd(s, k), true
		if m := anyWord(s, j, "onder", "met"); m >= 0 {
			j = gapEnd(s, m)
		}
	}
	k, plural, ok := readNr(s, j)
	if !ok {
		return i
	}
	if _, ok := readDossier(s, k, false); ok {
		if stuk {
			return f.paper(&paper{start: i, keyword: true}, k)
		}
		return i
	}
	n, ok := readPaperNumber(s, k)
	if !ok || !isDigit(n.text[0]) {
		return i
	}
	if d, end := readReversed(s, n.end); end > 0 && !foreignNumber(s, i) {
		f.emit(i, end, NewKamerstuk(Session{}, d, n.text), Citation{})
		return end
	}
	if d := laterNumber(s, n.end); !d.IsZero() {
		f.emit(i, n.end, NewKamerstuk(Session{}, d, n.text), Citation{})
		return n.end
	}
	if !stuk && !printedUnder(s, i) {
		return i
	}
	return f.paperNumbers(i, n, plural || stuk)
}

// laterNumber reads ", was nr. 719 (21501-08)" after the number of a motion that
// was changed, and returns the dossier.
func laterNumber(s string, i int) Dossier {
	j := after(s, i, ",(")
	k := anyWord(s, j, "was", "voorheen", "was voorheen")
	if k < 0 || j == i {
		return Dossier{}
	}
	k, _, ok := readNr(s, gapEnd(s, k))
	if !ok {
		return Dossier{}
	}
	n, ok := readPaperNumber(s, k)
	if !ok {
		return Dossier{}
	}
	d, _ := readReversed(s, n.end)
	return d
}

// foreignNumber reports whether the word before "nr." at i says that it is the
// number of something else than a paper: "Protocol nr. 15".
func foreignNumber(s string, i int) bool {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "protocol", "verdrag", "bijlage", "tabel", "figuur", "aanbeveling", "vraag", "verordening", "richtlijn", "besluit":
		return true
	}
	return false
}

// paperNumbers emits the numbers of a list without dossier.
func (f *finder) paperNumbers(start int, n numberAt, plural bool) int {
	end := n.end
	for range maxList {
		f.emit(start, n.end, PaperNumber{identifier{"nr-" + n.text}}, Citation{})
		end = n.end
		k, from, ok := nextNumber(f.s, end, plural && pluralBefore(f.s, end-len(n.text)), true)
		if !ok {
			break
		}
		start = from
		if n, ok = readPaperNumber(f.s, k); !ok {
			break
		}
	}
	return end
}

// printedUnder reports whether what stands before "nr." says that it is a paper
// of the dossier under discussion: "gedrukt onder", "ter vervanging van",
// "t.v.v.", "onder".
func printedUnder(s string, i int) bool {
	from := max(0, i-60)
	t := strings.Join(strings.Fields(strings.ToLower(s[from:i])), " ")
	for _, w := range [...]string{"gedrukt onder", "gedrukt onder de", "ter vervanging van", "t.v.v.", "ter vervanging van het gedrukte onder", "zij krijgt", "hij krijgt", "wordt rondgedeeld onder"} {
		if strings.HasSuffix(t, w) {
			return true
		}
	}
	return false
}
