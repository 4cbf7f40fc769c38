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
	if k := anyWord(s, j, "van het koninkrijk", "jaargang"); k >= 0 {
		j = gapEnd(s, k)
	}
	n := digitsEnd(s, j)
	if k := after(s, n, ",/.-:"); n != j+4 || atoi(s[j:n]) < 1813 || atoi(s[j:n]) > 2199 || k == n {
		return f.datedIssue(start, j, prefix)
	}
	year := s[j:n]
	k := after(s, n, ",/.-:")
	k = dashEnd(s, k)
	if m, _, ok := readNr(s, k); ok {
		k = m
	} else if k == n {
		return start
	}
	end := start
	for range maxList {
		m := digitsEnd(s, k)
		if m == k || m > k+6 || s[k] == '0' || isAlnumAt(s, m) {
			break
		}
		f.emitIssue(start, m, prefix+year+"-"+s[k:m])
		end = m
		next := gapEnd(s, m)
		and := wholeWord(s, next, "en")
		if and < 0 && at(s, next, ';') {
			k := gapEnd(s, next+1)
			if e := digitsEnd(s, k); e != k+4 || !at(s, e, ',') {
				break
			}
			and = next + 1
		}
		if and < 0 && at(s, next, ',') {
			and = next + 1
			if w := wholeWord(s, gapEnd(s, and), "en"); w >= 0 {
				and = w
			}
		}
		if and < 0 {
			break
		}
		k = gapEnd(s, and)
		start = k
		if e, _, ok := readNr(s, k); ok {
			k = e
		}
		e := digitsEnd(s, k)
		if e == k || monthFollows(s, e) {
			break
		}
		if e == k+4 && at(s, e, ',') { // another year
			if next := digitsEnd(s, gapEnd(s, e+1)); next > gapEnd(s, e+1) {
				year = s[k:e]
				k = gapEnd(s, e+1)
				if m, _, ok := readNr(s, k); ok {
					k = m
				}
			}
		}
	}
	return end
}

// datedIssue reads an issue whose year comes after it, "Staatsblad nr. 23 van
// 1987", or is that of the date before it, "wet van 7 juni 2006 (Stb. 330)".
func (f *finder) datedIssue(start, j int, prefix string) int {
	s := f.s
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
