package refs

import "strings"

const (
	maxList  = 200 // the most numbers that one citation lists
	maxRange = 50  // the most that it gives by the first and the last
)

// readNr reads "nr.", "nrs.", "nummer", "no." at i and returns the place of
// what follows.
func readNr(s string, i int) (end int, plural, ok bool) {
	if i >= len(s) || s[i]|0x20 != 'n' && s[i]|0x20 != 's' {
		return i, false, false
	}
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

// numberAt is the number of a paper in a text, of which it is a part: what is
// made of it must be a copy.
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
		return numberAt{s[i:n], n}, true
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
	return numberAt{s[i:m], m}, true
}

// isPageWord reports whether the word for a page stands at i.
func isPageWord(s string, i int) bool {
	j, ok := pageWord(s, i)
	return ok && (at(s, j, '.') || j < len(s) && isDigit(s[j]) || isLower(s[i]))
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
	if k := wholeWord(s, gapEnd(s, end), "e.v."); k >= 0 {
		end = k
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
		printed.Pages, next = readPages(s, titleEnd(s, x.end))
		if printed.Pages == "" && !titledNext(s, next) {
			next = x.end
		}
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
		i, start, ok = nextNumber(s, next, plural, last.text)
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
	joined := at(s, j, ';') || at(s, j, ',')
	if joined {
		j = gapEnd(s, j+1)
	}
	if w := anyWord(s, j, "en", "alsmede"); w >= 0 {
		j, joined = gapEnd(s, w), true
	}
	if !p.keyword || !joined {
		return end
	}
	x, ok := readSession(s, j)
	if !ok || x.session.IsZero() {
		return f.nextDossier(p, j, end)
	}
	k := sessionSeparator(s, x.end)
	d, ok := readDossier(s, k, false)
	if !ok {
		return end
	}
	f.pending = paper{start: j, keyword: true, chamber: p.chamber, session: x, dossier: d, end: d.end}
	return end
}

// nextDossier reads on at j where another dossier and its papers follow those of
// one: "en 29 754, 650".
func (f *finder) nextDossier(p *paper, j, end int) int {
	d, ok := readDossier(f.s, j, false)
	if !ok {
		return end
	}
	q := paper{start: j, keyword: true, chamber: p.chamber, session: p.session, dossier: d, end: d.end}
	next := q
	f.subdossier(&q)
	k, ok := f.numberStart(&q)
	if !ok {
		return end
	}
	if n, _ := readPaperNumber(f.s, k); !listedEnd(f.s, q.end, k, n.end) {
		return end
	}
	f.pending = next
	return end
}

// listedEnd reports whether the number from k to end, after a dossier that ends
// at i, is the number of a paper: "nr." stands before it, or a sign or the end of
// the line after it, as after no amount.
func listedEnd(s string, i, k, end int) bool {
	if _, _, ok := readNr(s, after(s, i, ",")); ok {
		return true
	}
	j := gapEnd(s, end)
	return j == len(s) || strings.IndexByte(").;,", s[j]) >= 0 && !(at(s, j, ',') && j+1 < len(s) && isDigit(s[j+1])) || isPageWord(s, j) || wholeWord(s, j, "en") >= 0
}

// members emits the papers after from up to to, which share the span of to.
func (f *finder) members(p *paper, from string, to numberAt) {
	start := to.end - len(to.text)
	if !isDigit(from[0]) {
		for c := from[0] + 1; c <= to.text[0]; c++ {
			f.emit(start, to.end, p.ref(string(rune(c))), p.printed())
		}
		return
	}
	for n := atoi(from) + 1; n <= atoi(to.text); n++ {
		f.emit(start, to.end, p.ref(itoa(n)), p.printed())
	}
}

// readLetterRange reads the end of a range of letters of the Eerste Kamer after
// from, at i: "A-C", "A t/m C".
func readLetterRange(s string, i int, from string) (numberAt, bool) {
	j := gapEnd(s, i)
	k := anyWord(s, j, "tot en met", "t/m")
	if k < 0 {
		if k = dashEnd(s, j); k == j {
			return numberAt{}, false
		}
	}
	x, ok := readPaperNumber(s, gapEnd(s, k))
	return x, ok && len(from) == 1 && laterLetter(from, x.text) && dashEnd(s, x.end) == x.end
}

// readRange reads the end of a range of numbers after from: "-3", "t/m 3".
func readRange(s string, i int, from string, plural bool) (numberAt, bool) {
	if isUpper(from[0]) {
		return readLetterRange(s, i, from)
	}
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
	if !ok || !allDigits(x.text) || atoi(x.text) <= atoi(from) || atoi(x.text) >= atoi(from)+maxRange {
		return numberAt{}, false
	}
	return x, true
}

// nextNumber reads what joins two numbers of a list after last, which ends at i
// or has its pages up to there: ", ", " en ", "; nr. ", "; zie ook nr. ". It
// returns the place of the next number and the start of its span, which includes
// a "nr." of its own.
func nextNumber(s string, i int, plural bool, last string) (number, start int, ok bool) {
	j := gapEnd(s, i)
	stop := at(s, j, ';')
	comma := at(s, j, ',') || stop
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
	k := anyWord(s, j, "zie ook", "zie tevens")
	if k < 0 && stop {
		k = wholeWord(s, j, "zie") // behind a comma it may be of another paper: ", zie nr. 9 van de lijst"
	}
	if k >= 0 {
		if j = gapEnd(s, k); j < len(s) && isDigit(s[j]) {
			return 0, 0, false
		}
	}
	if k := formerNumber(s, j); k > j && comma {
		return k, j, true
	}
	if at(s, j, '-') && strings.HasSuffix(s[:i], "-"+last) { // 29279-789 en -790
		j++
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
	digits := isDigit(last[0])
	if !ok || isDigit(x.text[0]) != digits {
		return 0, 0, false
	}
	if !digits && !plural && (and < 0 || !laterLetter(last, x.text) || dashEnd(s, x.end) > x.end) {
		return 0, 0, false
	}
	if digits && !plural && and < 0 && !listEnds(s, i) {
		return 0, 0, false
	}
	if monthFollows(s, x.end) || at(s, x.end, '/') || at(s, x.end, ':') {
		return 0, 0, false
	}
	return j, j, true
}

// formerNumber returns the place of the number that the motion or amendment before
// i had, "was nr. 281", and i where none stands there.
func formerNumber(s string, i int) int {
	k := anyWord(s, i, "was", "voorheen")
	if k < 0 {
		return i
	}
	k, _, ok := readNr(s, gapEnd(s, k))
	if x, isNumber := readPaperNumber(s, k); !ok || !isNumber || !isDigit(x.text[0]) {
		return i
	}
	return k
}

// laterLetter reports whether the letter of a paper of the Eerste Kamer comes
// after another, as in "nr. A en B", and is as long.
func laterLetter(last, letter string) bool { return len(letter) == len(last) && letter > last }

// maxShortList is the most numbers of a list without "nrs." before it.
const maxShortList = 20

// listEnds reports whether a list of growing numbers follows at i that ends with
// "en": ", 8 en 12".
func listEnds(s string, i int) bool {
	last := 0
	for range maxShortList {
		j := after(s, i, ",")
		k := wholeWord(s, j, "en")
		if k >= 0 {
			j = gapEnd(s, k)
		} else if j == gapEnd(s, i) {
			return false
		}
		x, ok := readPaperNumber(s, j)
		if !ok || !allDigits(x.text) || atoi(x.text) <= last || at(s, x.end, '/') || at(s, x.end, ':') || monthFollows(s, x.end) {
			return false
		}
		if k >= 0 {
			return true
		}
		last, i = atoi(x.text), x.end
	}
	return false
}

// pluralBefore reports whether "nrs.", "nummers" or "letters" stands before i, or a
// parenthesis that lists numbers.
func pluralBefore(s string, i int) bool {
	t := s[max(0, i-24):i]
	w := strings.TrimRight(t, " .\u00a0\n\t")
	return endsFold(w, "nrs") || endsFold(w, "nummers") || endsFold(w, "letters") || strings.HasSuffix(t, "(")
}

// titleEnd returns the place after what a paper is, in parentheses after its
// number: "nr. 3 (MvT)".
func titleEnd(s string, i int) int {
	j := gapEnd(s, i)
	if !at(s, j, '(') {
		return i
	}
	for k := j + 1; k < len(s) && k < j+30; k++ {
		switch {
		case s[k] == ')':
			return k + 1
		case s[k] == '(' || isDigit(s[k]):
			return i
		}
	}
	return i
}

// titledNext reports whether another number with "nr." follows at i.
func titledNext(s string, i int) bool {
	j := after(s, i, ",;")
	if k := anyWord(s, j, "en", "zie ook", "zie tevens", "zie"); k >= 0 {
		j = gapEnd(s, k)
	}
	_, _, ok := readNr(s, j)
	return ok
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
