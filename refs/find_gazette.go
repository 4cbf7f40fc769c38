package refs

import "strings"

// gazette looks for an issue of Staatsblad, Staatscourant or Tractatenblad:
// "Stb. 2011, 35", "Stcrt. 2021, nr. 17385", "Trb. 2013, 130 en 233".
func (f *finder) gazette(i int) int {
	s := f.s
	switch s[i] | 0x20 {
	case 's':
		if j := anyWord(s, i, "stb", "stbl", "staatsblad"); j >= 0 {
			return f.issues(i, j, "stb-")
		}
		if j := anyWord(s, i, "stcrt", "staatscourant"); j >= 0 {
			return f.issues(i, j, "stcrt-")
		}
	case 't':
		if j := anyWord(s, i, "trb", "tractatenblad"); j >= 0 {
			return f.issues(i, j, "trb-")
		}
	case 'g':
		if j := anyWord(s, i, "gemeenteblad"); j >= 0 {
			return f.issues(i, j, "gmb-")
		}
	case 'p':
		if j := anyWord(s, i, "pbeu", "pbeg", "pb eu", "pb"); j >= 0 {
			return f.journal(i, j)
		}
		if j := anyWord(s, i, "provinciaal blad"); j >= 0 {
			return f.issues(i, j, "prb-")
		}
	case 'w':
		if j := anyWord(s, i, "waterschapsblad"); j >= 0 {
			return f.issues(i, j, "wsb-")
		}
	case 'i':
		if j := anyWord(s, i, "issn", "isbn"); j >= 0 {
			return numberShield(s, j)
		}
	}
	return i
}

// issues reads a year and the numbers of its issues.
func (f *finder) issues(start, j int, prefix string) int {
	s := f.s
	j = after(s, j, ".,:")
	if k := anyWord(s, j, "van het koninkrijk der nederlanden", "van het koninkrijk", "jaargang"); k >= 0 {
		j = gapEnd(s, k)
	}
	n := digitsEnd(s, j)
	k := after(s, n, ",/.-:")
	if n != j+4 || atoi(s[j:n]) < 1813 || atoi(s[j:n]) > 2199 || k == n {
		return f.datedIssue(start, j, prefix)
	}
	year := s[j:n]
	k = dashEnd(s, k)
	if m, _, ok := readNr(s, k); ok {
		k = m
	}
	end := start
	for range maxList {
		m := digitsEnd(s, k)
		if m == k || m > k+6 || s[k] == '0' || isAlnumAt(s, m) {
			break
		}
		number := s[k:m]
		if prefix == "stcrt-" && m <= k+2 { // Stcrt. 2019, 12 345
			if e := thousandsEnd(s, m); e > m {
				number, m = number+s[e-3:e], e
			}
		}
		f.emitIssue(start, m, prefix+year+"-"+number)
		end = m
		if start = nextIssue(s, m); start < 0 {
			break
		}
		year, k = issueYear(s, start, year)
	}
	return end
}

// thousandsEnd returns the end of the three digits that a blank sets apart from
// those before them at i, i where there are none.
func thousandsEnd(s string, i int) int {
	j := gapEnd(s, i)
	if e := digitsEnd(s, j); j > i && e == j+3 && !isAlnumAt(s, e) {
		return e
	}
	return i
}

// nextIssue returns the place of the next issue of a list after i, "130 en 233",
// "154; 1990, 156", and -1 where none follows.
func nextIssue(s string, i int) int {
	j := gapEnd(s, i)
	semicolon := at(s, j, ';')
	comma := at(s, j, ',') || semicolon
	if comma {
		j = gapEnd(s, j+1)
	}
	and := wholeWord(s, j, "en")
	if and >= 0 {
		j = gapEnd(s, and)
	}
	e := digitsEnd(s, j)
	if k, _, ok := readNr(s, j); ok {
		e = digitsEnd(s, k)
	}
	if !comma && and < 0 || e == j || monthFollows(s, e) || semicolon && (e != j+4 || !at(s, e, ',')) {
		return -1
	}
	return j
}

// issueYear reads the year of an issue that begins at i, where it has one of its
// own, and returns the place of its number.
func issueYear(s string, i int, year string) (string, int) {
	if k, _, ok := readNr(s, i); ok {
		return year, k
	}
	e := digitsEnd(s, i)
	if e != i+4 || !at(s, e, ',') {
		return year, i
	}
	k := gapEnd(s, e+1)
	if m, _, ok := readNr(s, k); ok {
		k = m
	}
	if digitsEnd(s, k) == k {
		return year, i
	}
	return s[i:e], k
}

// datedIssue reads an issue whose year comes after it, "Staatsblad nr. 23 van
// 1987", or is that of a date: "Staatscourant 29 mei 2023, nr. 15420", "wet van 7 juni 2006
// (Stb. 330)".
func (f *finder) datedIssue(start, j int, prefix string) int {
	s := f.s
	day := j
	if k := wholeWord(s, j, "van"); k >= 0 {
		day = gapEnd(s, k)
	}
	if d, k := caseDate(s, day); !d.IsZero() { // Staatscourant 29 mei 2023, nr. 15420
		k, _, ok := readNr(s, after(s, k, ","))
		n := digitsEnd(s, k)
		if !ok || n == k || n > k+6 || s[k] == '0' || isAlnumAt(s, n) {
			return start
		}
		f.emitIssue(start, n, prefix+d.id[:4]+"-"+s[k:n])
		return n
	}
	if k, _, ok := readNr(s, j); ok {
		j = k
	}
	n := digitsEnd(s, j)
	if n == j || n > j+5 || s[j] == '0' || isAlnumAt(s, n) || prefix == "gmb-" {
		return start
	}
	if k := wholeWord(s, gapEnd(s, n), "van"); k >= 0 { // Staatsblad nr. 23 van 1987
		k = gapEnd(s, k)
		if y, e := readYear(s, k); y != 0 && e == k+4 {
			f.emitIssue(start, e, prefix+s[k:e]+"-"+s[j:n])
			return e
		}
		if d, _ := caseDate(s, k); !d.IsZero() { // Stcrt. nr. 12345 van 3 mei 2020
			f.emitIssue(start, n, prefix+d.id[:4]+"-"+s[j:n])
			return n
		}
	}
	if !f.lastDate.IsResolved() {
		return start
	}
	first, _ := f.lastDate.First()
	if start-f.end > 4 || f.lastEnd != f.end {
		return start
	}
	f.emitIssue(start, n, prefix+itoa(first.Year())+"-"+s[j:n])
	return n
}

func (f *finder) emitIssue(start, end int, id string) {
	x := identifier{id}
	switch id[:strings.IndexByte(id, '-')] {
	case "stb":
		f.emit(start, end, Staatsblad{x}, Citation{})
	case "stcrt":
		f.emit(start, end, Staatscourant{x}, Citation{})
	case "trb":
		f.emit(start, end, Tractatenblad{x}, Citation{})
	default:
		f.emit(start, end, Publication{x}, Citation{})
	}
}

func isAlnumAt(s string, i int) bool { return i < len(s) && isAlnum(s[i]) }

// journal reads over a citation of the Official Journal, "PbEU 2019, L 136",
// which is not a reference of its own.
func (f *finder) journal(start, j int) int {
	s := f.s
	j = after(s, j, ".,:(")
	if n := digitsEnd(s, j); n == j+4 {
		j = after(s, n, ",;")
	}
	if wholeWord(s, j, "nr") >= 0 {
		j, _, _ = readNr(s, j)
	}
	if j >= len(s) || s[j] != 'L' && s[j] != 'C' || letterAt(s, j+1) {
		return start
	}
	j = after(s, j+1, ".,")
	n := digitsEnd(s, j)
	if n == j {
		return start
	}
	for range 4 {
		k := after(s, n, "/,.")
		if m := digitsEnd(s, k); m > k && at(s, n, '/') {
			n = m
			continue
		}
		break
	}
	return n
}

// numberShield reads over a number such as an ISSN: digits, blanks and hyphens.
func numberShield(s string, j int) int {
	j = after(s, j, ":.")
	for limit := j + 30; j < len(s) && j < limit; {
		k := digitsEnd(s, dashEnd(s, gapEnd(s, j)))
		if k == j || !isDigit(s[k-1]) {
			break
		}
		j = k
	}
	return j
}
