package refs

import "strings"

// sessionAt is a vergaderjaar in a text.
type sessionAt struct {
	session Session
	year    string // as printed, where it cannot be right or is a lone year
	end     int
}

// readSession reads a vergaderjaar at i with or without the word before it:
// "2009/10", "vergaderjaar 2007-2008", "1985/- 86", "zitting 1981 -1982",
// "2023–34" (which cannot be, and is kept as printed).
func readSession(s string, i int) (sessionAt, bool) {
	i, named := sessionWord(s, i)
	n := digitsEnd(s, i)
	if n != i+4 || atoi(s[i:n]) < 1814 || atoi(s[i:n]) > 2199 {
		return sessionAt{}, false
	}
	first := atoi(s[i:n])
	j := n
	for strokes := 0; ; strokes++ {
		k := gapEnd(s, j)
		m := dashEnd(s, k)
		if m == k && at(s, k, '/') {
			m = k + 1
		}
		if m == k {
			if strokes == 0 {
				return loneYear(s, i, n, named)
			}
			j = k
			break
		}
		j = m
	}
	m := digitsEnd(s, j)
	if m-j < 2 || m-j > 4 {
		return loneYear(s, i, n, named)
	}
	x := sessionAt{session: NewSession(first), end: m}
	if second := s[j:m]; second != x.session.id[5:] && second != x.session.id[7:] {
		if len(second) == 4 && atoi(second) > first+1 && atoi(second) < first+12 {
			x.session = Session{} // several sessions
		}
		x.year = strings.Clone(s[i:m])
	}
	return x, true
}

func loneYear(s string, i, n int, named bool) (sessionAt, bool) {
	if !named && (at(s, n, '.') || letterAt(s, n)) {
		return sessionAt{}, false
	}
	return sessionAt{year: strings.Clone(s[i:n]), end: n}, true
}

// sessionWord returns the place after "vergaderjaar" or "zitting" at i, if one
// stands there.
func sessionWord(s string, i int) (end int, named bool) {
	for _, w := range [...]string{"vergaderjaar", "vergaderjaren", "zittingsjaar", "zittingjaar", "zitting", "verg.jaar", "vj."} {
		if j := wholeWord(s, i, w); j >= 0 {
			return after(s, j, ",.:"), true
		}
	}
	return i, false
}

// readSessions reads a session, and a range of them ("1993/94-1996/97"), of
// which the first counts.
func readSessions(s string, i int) (sessionAt, bool) {
	x, ok := readSession(s, i)
	if !ok {
		return x, false
	}
	j := gapEnd(s, x.end)
	if k := dashEnd(s, j); k > j {
		if y, ok := readSession(s, gapEnd(s, k)); ok && !y.session.IsZero() {
			x.year = strings.Clone(s[i:y.end])
			x.end = y.end
		}
	}
	return x, true
}

// readChamber reads a chamber at i: "II", "I", "TK", "Tweede Kamer", also as
// OCR has it ("11", "ll", "I I").
func readChamber(s string, i int) (Chamber, int) {
	for _, w := range [...]struct {
		w string
		c Chamber
	}{
		{"tweede kamer", TweedeKamer}, {"eerste kamer", EersteKamer}, {"der tweede kamer", TweedeKamer},
		{"der eerste kamer", EersteKamer}, {"van de tweede kamer", TweedeKamer}, {"van de eerste kamer", EersteKamer},
		{"2e kamer", TweedeKamer}, {"1e kamer", EersteKamer}, {"tk", TweedeKamer}, {"ek", EersteKamer}, {"t.k.", TweedeKamer}, {"e.k.", EersteKamer},
	} {
		if j := wholeWord(s, i, w.w); j >= 0 {
			return w.c, j
		}
	}
	n, j := 0, i
	for j < len(s) && n < 3 {
		if s[j] == 'I' || s[j] == 'l' || s[j] == '1' || s[j] == '|' {
			n++
			j++
			continue
		}
		if n == 1 && s[j] == ' ' && at(s, j+1, 'I') && !letterAt(s, j+2) {
			j++
			continue
		}
		break
	}
	switch {
	case letterAt(s, j), n == 0, n > 2:
		return 0, i
	case s[i] == '1' && j < len(s) && isDigit(s[j]):
		return 0, i
	case n == 1 && s[i] == '1' && dashEnd(s, j) > j:
		return 0, i
	case n == 1:
		return EersteKamer, j
	}
	return TweedeKamer, j
}

// bothChambers reads the second of two chambers after the one that ends at i:
// "I/II", "I en II". The chamber is 0 where there is none.
func bothChambers(s string, i int) (Chamber, int) {
	if at(s, i, '/') {
		return readChamber(s, i+1)
	}
	if k := wholeWord(s, gapEnd(s, i), "en"); k >= 0 {
		return readChamber(s, gapEnd(s, k))
	}
	return 0, i
}
