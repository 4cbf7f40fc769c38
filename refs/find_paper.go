package refs

import "strings"

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
	return newKamerstuk(session, p.id(), number)
}

// paperKeyword looks for the citation of a paper or dossier at a keyword.
func (f *finder) paperKeyword(i int) int {
	s := f.s
	p := paper{start: i, keyword: true}
	j, strict := -1, false
	switch s[i] | 0x20 {
	case 'k':
		if word(s, i, "kamerst") < 0 && word(s, i, "kst") < 0 {
			return f.dossierKeyword(i, "kamerdossier")
		}
		j = anyWord(s, i, "kamerstukken", "kamerstuk", "kamerstukdossier", "kamerstuknummer", "kamerstuknummers", "kamerstuknr.", "kamerst.", "kst.")
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
		return f.dossierKeyword(i, "dossiernummer", "dossiernr.", "dossiernr", "dossiers", "dossier")
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
			if c, m := bothChambers(s, k); c != 0 { // I/II
				p.chamber, k = 0, m
			}
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
	if k := wholeWord(s, j, "aanhangsel"); k >= 0 {
		if _, _, ok := readNr(s, after(s, k, ",")); ok && p.session.end > 0 {
			return f.aanhangselNumbers(p.start, after(s, k, ","), p.chamber, p.session)
		}
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
	if !ok && p.chamber == EersteKamer {
		d, ok = readRomanDossier(s, j)
	}
	if !ok {
		return f.paperWithoutDossier(p, j)
	}
	p.dossier, p.end = d, d.end
	if x, ok := sessionInParentheses(s, d.end); ok && p.session.end == 0 {
		p.session, p.end = x, x.end
	}
	return f.paperTail(p)
}

// sessionInParentheses reads the session after a dossier: "19 403 (1985-1986)".
func sessionInParentheses(s string, i int) (sessionAt, bool) {
	j := gapEnd(s, i)
	if !at(s, j, '(') {
		return sessionAt{}, false
	}
	x, ok := readSession(s, gapEnd(s, j+1))
	x.end = gapEnd(s, x.end)
	if !ok || x.session.IsZero() || !at(s, x.end, ')') {
		return sessionAt{}, false
	}
	x.end++
	return x, true
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
	if slashDossier(s, p.end) {
		return f.jointPapers(p)
	}
	if k, d, ok := f.secondDossier(p); ok {
		if d.digits == p.dossier.digits && p.chapter == "" { // "22 112, 22 112 nr. 3467"
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
	if at(s, p.end, ')') && openParenBefore(s[:p.end], p.end) && strings.IndexByte(s[p.start:p.end], '(') >= 0 {
		p.end++
	}
	f.emit(p.start, p.end, p.id(), p.printed())
	return p.end
}

// secondDossier reads another dossier after the first: ", 22 112", "en 31015".
func (f *finder) secondDossier(p *paper) (int, dossierAt, bool) {
	s := f.s
	from := p.end
	if p.keyword { // wetsvoorstellen 33 328 (Woo) en 35 112 (novelle)
		from = titleEnd(s, from)
	}
	j := after(s, from, ",;")
	if k := anyWord(s, j, "en"); k >= 0 {
		j = gapEnd(s, k)
	}
	if j == from {
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
	if !ok || at(f.s, gapEnd(f.s, p.end), ';') || !p.keyword && at(f.s, q.end, '-') {
		if !p.keyword {
			return p.start
		}
		f.emit(p.start, p.end, p.id(), p.printed())
		if ok || strings.HasSuffix(d.digits, "000") {
			return p.end
		}
		next := *p
		next.start, next.dossier, next.end, next.chapter, next.rijkswet = k, d, d.end, "", ""
		f.pending = next
		return p.end
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
		_, dossier := readDossier(s, k, false)
		return k, ok && !dossier
	}
	if k := anyWord(s, j, "letters", "letter"); k >= 0 { // letter AB
		n, ok := readPaperNumber(s, gapEnd(s, k))
		return gapEnd(s, k), ok && !isDigit(n.text[0])
	}
	if k := dashEnd(s, p.end); k > p.end {
		if k = gapEnd(s, k); !at(s, p.end, '-') && k > p.end+3 {
			return 0, false
		}
		n, ok := readPaperNumber(s, k)
		return k, ok && (isDigit(n.text[0]) || p.chapter != "" || p.keyword) && dashEnd(s, n.end) == n.end && !at(s, n.end, '/') && !amountGoesOn(s, n.end)
	}
	if !p.keyword {
		if len(p.chapter) > 1 && at(s, gapEnd(s, p.end), ',') { // 31.700XII, 6
			if n, ok := readPaperNumber(s, j); ok && isDigit(n.text[0]) {
				return j, !monthFollows(s, n.end) && dashEnd(s, n.end) == n.end && !at(s, n.end, '/')
			}
		}
		return after(s, p.end, ","), p.senateInParentheses(s) || p.senateAfterSee(s)
	}
	if at(s, j, '(') {
		if n, ok := readPaperNumber(s, gapEnd(s, j+1)); ok && (at(s, gapEnd(s, n.end), ')') || at(s, n.end, ',')) {
			return gapEnd(s, j+1), true
		}
		return 0, false
	}
	n, ok := readPaperNumber(s, j)
	if _, dossier := readDossier(s, j, false); !ok || dossier || isPageWord(s, j) {
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
	b, j := gapStart(s, p.start), after(s, p.end, ",")
	if b == 0 || s[b-1] != '(' || j == p.end || p.chapter != "" && len(p.chapter) > 3 {
		return false
	}
	k := alphaUpperEnd(s, j)
	return k > j && k < j+3 && at(s, k, ')')
}

// senateAfterSee reports whether a letter follows the dossier, and "zie" or the
// like stands before it, which makes it the paper of the Eerste Kamer: "zie
// 36 836 D".
func (p *paper) senateAfterSee(s string) bool {
	from, to := beforeWord(s, p.start)
	switch strings.ToLower(s[from:to]) {
	case "zie", "vgl.", "cf.":
	default:
		return false
	}
	j := gapEnd(s, p.end)
	k := alphaUpperEnd(s, j)
	return p.chapter == "" && j > p.end && k > j && k < j+3 && !isAlnumAt(s, k) && !letterAt(s, k)
}
