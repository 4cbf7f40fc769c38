package refs

import "strings"

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

// dossierBehind reads a dossier after a number that ends at i, with which it
// stands in parentheses: "(stuk nr. 951, 29279)". The end is 0 where there is
// none.
func dossierBehind(s string, i int) (Dossier, int) {
	if !at(s, gapEnd(s, i), ',') {
		return Dossier{}, 0
	}
	d, ok := readDossier(s, after(s, i, ","), false)
	if !ok {
		return Dossier{}, 0
	}
	p := paper{dossier: d, end: d.end}
	f := finder{s: s}
	f.subdossier(&p)
	if !at(s, gapEnd(s, p.end), ')') || !openParenBefore(s, i) {
		return Dossier{}, 0
	}
	return p.id(), p.end
}

// sameDossier returns the dossier of the paper cited last where the words at i
// say that a number is of the same: "nr. 6 van hetzelfde dossier".
func (f *finder) sameDossier(i int) Dossier {
	j := gapEnd(f.s, i)
	if f.last.Ref == nil || anyWord(f.s, j, "van hetzelfde dossier", "in hetzelfde dossier", "van datzelfde dossier", "van dat dossier") < 0 {
		return Dossier{}
	}
	switch x := f.last.Ref.(type) {
	case Kamerstuk:
		return x.Dossier()
	case Dossier:
		return x
	}
	return Dossier{}
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
	if isOldPaper(s, i, max(j, k)) {
		return f.paper(&paper{start: i, keyword: true}, max(j, k))
	}
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
		f.emit(i, end, NewKamerstuk(d, n.text), Citation{})
		return end
	}
	if d, end := dossierBehind(s, n.end); end > 0 {
		f.emit(i, end, NewKamerstuk(d, n.text), Citation{})
		return end
	}
	if d := f.sameDossier(n.end); !d.IsZero() {
		f.emit(i, n.end, NewKamerstuk(d, n.text), Citation{})
		return n.end
	}
	if d := laterNumber(s, n.end); !d.IsZero() {
		f.emit(i, n.end, NewKamerstuk(d, n.text), Citation{})
		return n.end
	}
	d := listDossier(s, n, plural)
	if d.IsZero() && !stuk && !printedUnder(s, i) {
		return i
	}
	return f.paperNumbers(i, n, plural || stuk, d)
}

// isOldPaper reports whether a dossier of before 1969, of four digits, stands at j
// with the number of a paper, in the parenthesis that begins before i: "(stuk
// 9848, nr. 2)". What can be a year is none.
func isOldPaper(s string, i, j int) bool {
	b := gapStart(s, i)
	if b == 0 || s[b-1] != '(' || digitsEnd(s, j) != j+4 || s[j] == '0' || !at(s, gapEnd(s, j+4), ',') {
		return false
	}
	if y := atoi(s[j : j+4]); y > 1800 && y < 2100 {
		return false
	}
	k, _, ok := readNr(s, after(s, j+4, ","))
	n, isNumber := readPaperNumber(s, k)
	return ok && isNumber && isDigit(n.text[0])
}

// listDossier returns the dossier in parentheses at the end of a list of numbers
// that begins with n: "nrs. 12 en 13 (29628)".
func listDossier(s string, n numberAt, plural bool) Dossier {
	ok := plural
	for i := 0; ok && i < maxShortList; i++ {
		if to, isRange := readRange(s, n.end, n.text, plural); isRange {
			n = to
		}
		if d, end := readReversed(s, n.end); end > 0 {
			return d
		}
		var k int
		if k, _, ok = nextNumber(s, n.end, plural, n.text); ok {
			n, ok = readPaperNumber(s, k)
		}
	}
	return Dossier{}
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

// paperNumbers emits the numbers of a list, of papers of a dossier that stands at
// its end, or zero.
func (f *finder) paperNumbers(start int, n numberAt, plural bool, d Dossier) int {
	end := n.end
	for range maxList {
		f.emit(start, n.end, paperOf(d, n.text), Citation{})
		end = n.end
		if to, ok := readRange(f.s, end, n.text, plural && pluralBefore(f.s, end-len(n.text))); ok {
			for v := atoi(n.text) + 1; v <= atoi(to.text); v++ {
				f.emit(to.end-len(to.text), to.end, paperOf(d, itoa(v)), Citation{})
			}
			n, end = to, to.end
		}
		k, from, ok := nextNumber(f.s, end, plural && pluralBefore(f.s, end-len(n.text)), n.text)
		if !ok {
			break
		}
		start = from
		if n, ok = readPaperNumber(f.s, k); !ok {
			break
		}
	}
	if _, e := readReversed(f.s, end); !d.IsZero() && e > end {
		return e
	}
	return end
}

// paperOf returns the paper of a dossier with a number, the number alone where
// the dossier is zero.
func paperOf(d Dossier, number string) Ref {
	if d.IsZero() {
		return PaperNumber{identifier{"nr-" + number}}
	}
	return NewKamerstuk(d, number)
}

// printedUnder reports whether what stands before "nr." says that it is a paper
// of the dossier under discussion: "gedrukt onder", "ter vervanging van",
// "t.v.v.", "onder".
func printedUnder(s string, i int) bool {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "onder", "de", "van", "t.v.v.", "krijgt":
	default:
		return false
	}
	from = max(0, i-60)
	t := strings.Join(strings.Fields(strings.ToLower(s[from:i])), " ")
	for _, w := range [...]string{"gedrukt onder", "gedrukt onder de", "ter vervanging van", "t.v.v.", "ter vervanging van het gedrukte onder", "zij krijgt", "hij krijgt", "wordt rondgedeeld onder"} {
		if strings.HasSuffix(t, w) {
			return true
		}
	}
	return false
}
