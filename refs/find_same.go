package refs

import "strings"

// maxSameGap is the most bytes between a reference and the "idem" that repeats
// it: its pages, a note number, white space.
const maxSameGap = 60

// same reads "idem, nr. 7", "ibidem, p. 4" and "t.a.p., p. 12" right after a
// reference: another paper of its dossier or session, or other pages of it. With
// anything but pages between them it is not certain what is repeated.
func (f *finder) same(i int) int {
	s := f.s
	j := anyWord(s, i, "idem", "ibidem", "ibid.", "ibid", "t.a.p.", "t.a.p")
	if j < 0 || f.last.Ref == nil || i-f.last.End > maxSameGap || !onlyPages(s[f.last.End:i]) {
		return i
	}
	c := f.last.Printed
	c.Pages, c.Part = "", ""
	if k, _, ok := readNr(s, after(s, j, ",")); ok {
		n, ok := readPaperNumber(s, k)
		if !ok {
			return i
		}
		ref, ok := sameWithNumber(f.last.Ref, n.text)
		if !ok {
			return i
		}
		c.Pages, _ = readPages(s, n.end)
		f.emit(i, n.end, ref, c)
		return n.end
	}
	var end int
	if c.Pages, end = readPages(s, j); end == j || !hasPages(f.last.Ref) {
		return i
	}
	f.emit(i, j, f.last.Ref, c)
	return j
}

// sameWithNumber returns the paper or question with another number.
func sameWithNumber(ref Ref, number string) (Ref, bool) {
	switch x := ref.(type) {
	case Kamerstuk:
		session, _ := x.Session()
		y := newKamerstuk(session, x.Dossier(), number)
		return y, !y.IsZero()
	case Aanhangsel:
		y, err := ParseAanhangsel(x.id[:strings.LastIndexByte(x.id, '-')+1] + number)
		return y, err == nil
	}
	return nil, false
}

// hasPages reports whether a reference is to a publication that has pages.
func hasPages(ref Ref) bool {
	switch ref.Kind() {
	case KindKamerstuk, KindAanhangsel, KindStaatsblad, KindStaatscourant, KindTractatenblad:
		return true
	}
	return false
}

// onlyPages reports whether a text holds nothing but pages, the number of a note
// and signs.
func onlyPages(t string) bool {
	for i := 0; i < len(t); {
		if j, ok := pageWord(t, i); ok {
			i = j
			continue
		}
		if k := anyWord(t, i, "en", "zie", "zie ook"); k >= 0 {
			i = k
			continue
		}
		if isAlpha(t[i]) {
			return false
		}
		i++
	}
	return true
}

// maxNamedGap is how far back a motion or article may stand that "genoemde
// motie" or "voornoemd artikel" speaks of.
const maxNamedGap = 400

// aforesaid reads "genoemde motie" or "voornoemd artikel" at the noun that ends
// at end: the reference of its kind mentioned last, where no other reference of
// that kind stands as near. It returns i where it is none.
func (f *finder) aforesaid(i, end int, last Mention, several bool) int {
	if last.Ref == nil || several || i-last.End > maxNamedGap || letterAt(f.s, end) || dashEnd(f.s, end) > end {
		return i
	}
	from, to := beforeWord(f.s, i)
	switch strings.ToLower(f.s[from:to]) {
	case "genoemde", "genoemd", "voornoemde", "voornoemd", "bovengenoemde", "bovengenoemd", "eerdergenoemde", "eerdergenoemd":
	default:
		return i
	}
	if from < f.end {
		return i
	}
	ref, printed := last.Ref, last.Printed
	if x, ok := ref.(Article); ok { // as a whole
		id, _, _ := strings.Cut(x.id, "(")
		ref, printed = Article{identifier{id}}, Citation{Law: printed.Law}
	}
	f.emit(from, end, ref, printed)
	return end
}
