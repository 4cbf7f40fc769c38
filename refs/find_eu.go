package refs

import "strings"

// actType is a word for an act of the European Union and the letter it has in
// CELEX numbers.
type actType struct {
	word   string
	letter byte
}

// actTypes has the words by their first letter, in the singular; "en" makes the
// plural of most.
var actTypes = [26][]actType{
	0:         {{"aanbeveling", 'H'}},
	'b' - 'a': {{"basisverordening", 'R'}, {"besluit", 'D'}, {"beschikking", 'D'}},
	'd' - 'a': {{"directive", 'L'}, {"decision", 'D'}},
	'g' - 'a': {{"gemeenschappelijk optreden", 'E'}, {"gemeenschappelijk standpunt", 'E'}},
	'k' - 'a': {{"kaderbesluit", 'F'}},
	'r' - 'a': {{"richtlijn", 'L'}, {"rl.", 'L'}, {"regulation", 'R'}},
	'u' - 'a': {{"uitvoeringsverordening", 'R'}, {"uitvoeringsrichtlijn", 'L'}, {"uitvoeringsbesluit", 'D'}},
	'v' - 'a': {{"verordening", 'R'}, {"vo.", 'R'}, {"vo", 'R'}},
}

// readActType reads the word for an act at i, with "gedelegeerde" or without.
func readActType(s string, i int) (letter byte, end int) {
	j := i
	if lower(s[i]) == 'g' {
		if k := anyWord(s, i, "gedelegeerde", "gedelegeerd"); k >= 0 {
			j = gapEnd(s, k)
		}
	}
	if j >= len(s) || !isAlpha(s[j]) {
		return 0, i
	}
	for _, t := range actTypes[lower(s[j])-'a'] {
		k := word(s, j, t.word)
		if k < 0 {
			continue
		}
		if m := word(s, k, "en"); m >= 0 {
			k = m
		}
		if !letterAt(s, k) {
			return t.letter, k
		}
	}
	return 0, i
}

// actAt is an act in a text.
type actAt struct {
	id  string
	end int
}

// readAct reads an act with the word for it at i: "Verordening (EU) 2016/679".
func readAct(s string, i int) (x actAt, letter byte, ok bool) {
	if i >= len(s) {
		return x, 0, false
	}
	letter, j := readActType(s, i)
	if letter == 0 || j == i+len("Vo") && !oldNumber(s, i, j) {
		return x, 0, false
	}
	j = gapEnd(s, j)
	for _, w := range [...]string{"van de raad", "van de commissie", "van het europees parlement en de raad", "van het europees parlement en van de raad"} {
		if k := wholeWord(s, j, w); k >= 0 {
			j = gapEnd(s, k)
		}
	}
	from := j
	j = domainEnd(s, j)
	nr, domain := false, j > from
	if k, _, ok := readNr(s, j); ok {
		j, nr = k, true
		from = j
		j = domainEnd(s, j)
		domain = domain || j > from
	}
	x, ok = readActNumber(s, j, letter, nr)
	if ok && !domain && isDigit(s[x.end-1]) && letter != 'R' && letter != 'L' { // "Besluit 2002/12" may be a Dutch one
		return x, letter, false
	}
	return x, letter, ok
}

// oldNumber reports whether "Vo" stands at i, and after it at j the number of a
// regulation of before 2015, which has its year last: "Vo 883/2004". Of other
// numbers after it "vo 2019/2020" is the voortgezet onderwijs of a school year.
func oldNumber(s string, i, j int) bool {
	j = domainEnd(s, gapEnd(s, j))
	n := digitsEnd(s, j)
	return s[i:i+2] == "Vo" && n > j && (n < j+4 || actYear(s[j:n]) == 0) && at(s, n, '/') && digitsEnd(s, n+1) == n+5
}

// domainEnd returns the place after "(EU)", "(EG, Euratom)", "EEG" at i.
func domainEnd(s string, i int) int {
	if at(s, i, '(') {
		j := gapEnd(s, i+1)
		for range 4 {
			k := readDomain(s, j)
			if k == j {
				return i
			}
			j = gapEnd(s, k)
			if at(s, j, ')') {
				return gapEnd(s, j+1)
			}
			j = after(s, j, ",/")
		}
		return i
	}
	if k := readDomain(s, i); k > i && gapEnd(s, k) > k {
		return gapEnd(s, k)
	}
	return i
}

// readDomain reads the name of the Community or field of an act: EU, EG, EEG,
// EGKS, Euratom, JBZ, GBVB.
func readDomain(s string, i int) int {
	if i >= len(s) || strings.IndexByte("ejgcEJGC", s[i]) < 0 {
		return i
	}
	if k := anyWord(s, i, "euratom", "egks", "eeg", "eg", "eu", "ega", "jbz", "jhz", "gbvb", "eec", "ec", "jha", "cfsp"); k >= 0 {
		return k
	}
	return i
}

// readActNumber reads the number of an act, year and number in their order of
// the time, with what stands after them: "2002/58/EG", "1408/71".
func readActNumber(s string, i int, letter byte, nr bool) (actAt, bool) {
	n := digitsEnd(s, i)
	if n == i || n > i+4 {
		return actAt{}, false
	}
	j := gapEnd(s, n)
	if !at(s, j, '/') {
		return actAt{}, false
	}
	j = gapEnd(s, j+1)
	m := digitsEnd(s, j)
	if (m == j+5 || m == j+6) && n == i+4 && letter != 0 && actYear(s[i:n]) != 0 {
		m = j + 4 // no act has more digits: the rest is the number of a note
	} else if m == j || m > j+4 || isAlnumAt(s, m) && !isUpper(s[m]) {
		return actAt{}, false
	}
	a, b := s[i:n], s[j:m]
	end, suffix := m, false
	if k := gapEnd(s, m); at(s, k, '/') {
		if e := readDomain(s, gapEnd(s, k+1)); e > gapEnd(s, k+1) {
			end, suffix = e, true
			if k := gapEnd(s, e); at(s, k, '/') { // 2013/255/GBVB, EG/Euratom
				if e2 := readDomain(s, gapEnd(s, k+1)); e2 > gapEnd(s, k+1) {
					end = e2
				}
			}
		}
	}
	year, number := actOrder(a, b, letter, nr, suffix)
	if year == 0 || letter == 0 && !suffix {
		return actAt{}, false
	}
	if letter == 0 {
		letter = 'L'
		switch d := strings.ToUpper(s[m:end]); {
		case strings.HasSuffix(d, "JBZ"):
			letter = 'F'
		case strings.HasSuffix(d, "GBVB"):
			letter = 'D'
		}
	}
	id := "3" + itoa(year) + string(letter) + leftPad(number, 4)
	if _, ok := scanEUAct(id); !ok {
		return actAt{}, false
	}
	return actAt{id, end}, true
}

// actOrder tells which of the two numbers of an act is the year. Directives and
// the like have the year first in every era, unless "nr." stands before them
// and only the second can be a year; regulations have it second up to 2014 and
// first from 2015.
func actOrder(a, b string, letter byte, nr, suffix bool) (year int, number string) {
	ya, yb := actYear(a), actYear(b)
	second := false
	switch {
	case ya == 0 && yb == 0:
		return 0, ""
	case ya == 0:
		second = true
	case yb == 0:
	case letter == 'R':
		second = nr || len(a) < 4 || ya < 2015 && len(b) == 4 || len(b) == 2 && ya < 2015
	default:
		second = nr && len(b) == 4 && (len(a) < 4 || suffix && letter == 'D')
	}
	if second {
		return yb, strings.TrimLeft(a, "0")
	}
	return ya, strings.TrimLeft(b, "0")
}

// actYear returns the year that a part of the number of an act can be, 0 for
// none: four digits from 1952, or two of the twentieth century.
func actYear(s string) int {
	v := atoi(s)
	switch {
	case len(s) == 4 && v >= 1952 && v < 2100:
		return v
	case len(s) == 2 && v >= 52:
		return 1900 + v
	}
	return 0
}

// union looks for an act of the European Union or a document of the Commission.
func (f *finder) union(i int) int {
	s := f.s
	switch s[i] | 0x20 {
	case 'v', 'r', 'k', 'b', 'a', 'g', 'u', 'd':
		if x, letter, ok := readAct(s, i); ok {
			return f.acts(i, x, letter)
		}
	case 'c', 's', 'j':
		return f.commission(i)
	}
	return i
}

// acts emits an act and those that follow it in a list: "Richtlijnen 96/9/EG en
// 2001/29/EG".
func (f *finder) acts(start int, x actAt, letter byte) int {
	s := f.s
	for range maxList {
		if class := classOf(x.id, ""); !amended(s, start) || start-f.named[class].at > maxTitle {
			f.noteLaw(x.id, class, start)
		}
		f.emit(start, x.end, EUAct{identifier{x.id}}, Citation{})
		k := gapEnd(s, x.end)
		if at(s, k, ',') {
			k = gapEnd(s, k+1)
		}
		if w := anyWord(s, k, "en", "of", "and"); w >= 0 {
			k = gapEnd(s, w)
		}
		if k == x.end {
			break
		}
		start = k
		k = domainEnd(s, k)
		nr := false
		if e, _, ok := readNr(s, k); ok {
			k, nr = e, true
		}
		next, ok := readActNumber(s, k, letter, nr)
		if !ok {
			break
		}
		x = next
	}
	return x.end
}

// bareAct looks for an act without a word for it, "2014/23/EU", and for a CELEX
// number.
func (f *finder) bareAct(i int) int {
	s := f.s
	if i > 0 && (s[i-1] == '/' || s[i-1] == '.' && i > 1 && isDigit(s[i-2])) {
		return i
	}
	if x, ok := readActNumber(s, i, 0, false); ok {
		return f.acts(i, x, x.id[5])
	}
	n := digitsEnd(s, i)
	if n == i+5 && n < len(s) && isUpper(s[n]) && strings.IndexByte("01235689", s[i]) >= 0 {
		j := n
		for j < len(s) && j < i+20 && (isDigit(s[j]) || isUpper(s[j])) {
			j++
		}
		if strings.HasPrefix(s[j:], "/TXT") {
			j += 4
		}
		if x, err := ParseCELEX(s[i:j]); err == nil && !letterAt(s, j) && (j-n >= 5 || s[i] == '1') && actYear(s[i+1:i+5]) != 0 {
			f.emit(i, j, x, Citation{})
			return j
		}
	}
	return i
}

// commission looks for a document of the Commission: "COM(2018) 33", "SWD
// (2023), 819 final", "C(2009)9963".
func (f *finder) commission(i int) int {
	s := f.s
	j := alphaUpperEnd(s, i)
	series := s[i:j]
	switch series {
	case "COM", "SWD", "SEC", "JOIN", "C":
	default:
		return i
	}
	if series == "C" && gapEnd(s, j) > j {
		return i
	}
	year, k := seriesYear(s, j)
	if year == "" {
		return f.swappedSeries(i, j)
	}
	j = after(s, k, ",/")
	if k, _, ok := readNr(s, j); ok {
		j = k
	}
	end := digitsEnd(s, j)
	if end == j || end > j+5 {
		return i
	}
	return f.seriesNumbers(i, j, series+"("+year+")")
}

// seriesNumbers emits the documents of a series and year whose numbers are
// listed at i: "570, 571 en 572".
func (f *finder) seriesNumbers(start, i int, prefix string) int {
	s := f.s
	first, last, stop := start, 0, start
	for range maxList {
		end := digitsEnd(s, i)
		x, err := ParseCOM(prefix + strings.TrimLeft(s[i:end], "0"))
		if err != nil {
			break
		}
		last = atoi(s[i:end])
		stop = end
		if k := anyWord(s, gapEnd(s, end), "final", "definitief", "def.", "def", "fin."); k >= 0 {
			stop = k
		}
		f.emit(first, stop, x, Citation{})
		j := after(s, stop, ",")
		if k := wholeWord(s, j, "en"); k >= 0 {
			j = gapEnd(s, k)
		} else if j == gapEnd(s, stop) || !listEnds(s, stop) {
			break
		}
		next := digitsEnd(s, j)
		if next-j != end-i || atoi(s[j:next]) <= last || isAlnumAt(s, next) || at(s, next, '/') || at(s, next, ':') || monthFollows(s, next) {
			break
		}
		first, i = j, j
	}
	return stop
}

// swappedSeries reads "COM 2021 (206)", where the parentheses stand around the
// number instead of the year.
func (f *finder) swappedSeries(start, i int) int {
	s := f.s
	j := gapEnd(s, i)
	n := digitsEnd(s, j)
	k := gapEnd(s, n)
	if j == i || n != j+4 || actYear(s[j:n]) == 0 || !at(s, k, '(') {
		return start
	}
	end := digitsEnd(s, k+1)
	if end == k+1 || end > k+5 || !at(s, end, ')') {
		return start
	}
	x, err := ParseCOM(s[start:i] + "(" + s[j:n] + ")" + strings.TrimLeft(s[k+1:end], "0"))
	if err != nil {
		return start
	}
	f.emit(start, end+1, x, Citation{})
	return end + 1
}

// seriesYear reads the year of a document of the Commission at i: "(2018)",
// "[98]", "/2022/".
func seriesYear(s string, i int) (year string, end int) {
	j := gapEnd(s, i)
	paren := at(s, j, '(') || at(s, j, '[')
	if !paren && !at(s, j, '/') {
		return "", i
	}
	j = gapEnd(s, j+1)
	n := digitsEnd(s, j)
	year = s[j:n]
	if len(year) == 2 && paren {
		year = itoa(actYearShort(year))
	}
	if v := atoi(year); len(year) != 4 || v < 1958 || v > 2199 {
		return "", i
	}
	end = gapEnd(s, n)
	if paren {
		if !at(s, end, ')') && !at(s, end, ']') {
			return "", i
		}
		return year, end + 1
	}
	return year, end
}

// actYearShort returns the year that two digits stand for.
func actYearShort(s string) int {
	if v := atoi(s); v < 50 {
		return 2000 + v
	} else {
		return 1900 + v
	}
}
