package refs

import "strings"

// maxJoint is the most dossiers of bills that the Eerste Kamer treats together.
const maxJoint = 8

// slashDossier reports whether another dossier follows a stroke at i, as the
// Eerste Kamer writes of bills that it treats together: "36 067/36 068, A".
func slashDossier(s string, i int) bool {
	if !at(s, i, '/') {
		return false
	}
	j := gapEnd(s, i+1)
	n := digitsEnd(s, j)
	if n == j+2 {
		k := gapEnd(s, n)
		return k > n && digitsEnd(s, k) == k+3
	}
	return n == j+5
}

// jointPapers reads dossiers that strokes join and the number of the paper that
// stands in each of them. Without a keyword they and the number stand in
// parentheses; with one they may be dossiers alone.
func (f *finder) jointPapers(p *paper) int {
	s := f.s
	var list [maxJoint]paper
	list[0] = *p
	n := 1
	for ; n < maxJoint && slashDossier(s, list[n-1].end); n++ {
		i := gapEnd(s, list[n-1].end+1)
		d, ok := readDossier(s, i, false)
		if !ok {
			return p.start
		}
		q := *p
		q.start, q.dossier, q.end, q.chapter, q.rijkswet = i, d, d.end, "", ""
		f.subdossier(&q)
		list[n] = q
	}
	last := list[n-1]
	last.keyword = true
	k, ok := f.numberStart(&last)
	number, _ := readPaperNumber(s, k)
	if b := gapStart(s, p.start); !p.keyword && (!ok || b == 0 || s[b-1] != '(' || !listedEnd(s, last.end, k, number.end)) {
		return p.start
	}
	for _, q := range list[:n-1] {
		if !ok {
			f.emit(q.start, q.end, q.id(), q.printed())
		} else if x := q.ref(number.text); !x.IsZero() {
			f.emit(q.start, q.end, x, q.printed())
		}
	}
	if !ok {
		f.emit(last.start, last.end, last.id(), last.printed())
		return last.end
	}
	return f.numbers(&last, k)
}

// billsInParentheses reads the dossiers at i that stand in parentheses after the
// bills whose they are: "De initiatiefwet (33 328 en 35 112)".
func (f *finder) billsInParentheses(i int) int {
	s := f.s
	b := gapStart(s, i)
	if b == 0 || s[b-1] != '(' {
		return i
	}
	from, to := beforeWord(s, b-1)
	if !isBill(strings.ToLower(s[from:to])) {
		return i
	}
	var list [maxJoint]struct {
		dossierAt
		start int
	}
	for n, j := 0, i; n < len(list); n++ {
		d, ok := readDossier(s, j, false)
		if !ok {
			return i
		}
		list[n].dossierAt, list[n].start = d, j
		if at(s, gapEnd(s, d.end), ')') {
			for _, d := range list[:n+1] {
				f.emit(d.start, d.end, Dossier{identifier{d.digits}}, Citation{})
			}
			return d.end
		}
		j = after(s, d.end, ",")
		if k := wholeWord(s, j, "en"); k >= 0 {
			j = gapEnd(s, k)
		} else if !at(s, gapEnd(s, d.end), ',') {
			return i
		}
	}
	return i
}

// isBill reports whether a word names a bill or several: "initiatiefwet",
// "wijzigingswetten", "initiatiefvoorstel".
func isBill(w string) bool {
	for _, end := range [...]string{"wet", "wetten", "voorstel", "voorstellen", "wetsontwerp", "wetsontwerpen"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
