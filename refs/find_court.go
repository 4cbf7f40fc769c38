package refs

import "strings"

// court looks for a case before the European Court of Human Rights or the
// Court of Justice of the European Union.
func (f *finder) court(i int) int {
	s := f.s
	switch s[i] | 0x20 {
	case 'e':
		if j := humanRightsCourt(s, i); j >= 0 {
			f.courtEnd = j
			return f.humanRights(i, j)
		}
		if j := wholeWord(s, i, "elro"); j >= 0 {
			return f.ljnAfter(i, j)
		}
	case 'h':
		if j := anyWord(s, i, "hvj eu", "hvj eg", "hvj", "hvjeu", "hvjeg", "hof van justitie eu", "hof van justitie eg"); j >= 0 {
			return f.justice(i, j)
		}
	case 'g':
		if j := anyWord(s, i, "gerecht eu", "gerecht eg", "gea eg", "gea eu", "gva eg"); j >= 0 {
			return f.justice(i, j)
		}
		if j := anyWord(s, i, "gevoegde zaken"); j >= 0 {
			return f.cases(i, gapEnd(s, j), Citation{})
		}
	case 'z':
		if j := anyWord(s, i, "zaken", "zaak", "zaaknummer", "zaaknr."); j >= 0 {
			j = after(s, j, ":.")
			if k, _, ok := readNr(s, j); ok {
				j = k
			}
			if end := f.oldCases(i, j); end > i {
				return end
			}
			return f.cases(i, j, Citation{})
		}
	case 'c', 't', 'f':
		if dashEnd(s, gapEnd(s, i+1)) == gapEnd(s, i+1) {
			return i
		}
		return f.cases(i, i, Citation{})
	case 'n', 'a':
		return f.application(i)
	}
	return i
}

// humanRightsCourt returns the end of the name of the European Court of Human
// Rights at i, -1 where it does not stand there.
func humanRightsCourt(s string, i int) int {
	switch lower(s[i+1]) {
	case 'h', 'c':
		return anyWord(s, i, "ehrm", "ecrm", "echr", "ecthr")
	case 'u':
		j := anyWord(s, i, "europese", "europees")
		if j < 0 {
			return wholeWord(s, i, "european court of human rights")
		}
		if j = wholeWord(s, gapEnd(s, j), "hof"); j < 0 {
			return -1
		}
		return anyWord(s, gapEnd(s, j), "voor de rechten van de mens", "voor rechten van de mens")
	}
	return -1
}

// humanRights reads what follows the name of the court: a chamber, a date, an
// application number.
func (f *finder) humanRights(start, j int) int {
	s := f.s
	k := after(s, j, ",:")
	if at(s, k, '(') { // (GK), (dec.)
		if e := strings.IndexByte(s[k:min(len(s), k+30)], ')'); e > 0 {
			k = after(s, k+e+1, ",")
		}
	}
	var c Citation
	if d, e := caseDate(s, k); e > k {
		c.Date, k = d, after(s, e, ",;")
	}
	for _, w := range [...]string{"appl. no", "appl.no", "appl. nr", "application no", "verzoekschrift nr", "zaaknummer", "zaak nr", "zaak"} {
		if e := wholeWord(s, k, w); e >= 0 {
			k = after(s, e, ".:s")
		}
	}
	if e, _, ok := readNr(s, k); ok {
		k = e
	}
	return f.applications(start, k, c)
}

// caseDate reads the date of a decision and returns its end, i for none.
func caseDate(s string, i int) (Date, int) {
	n := digitsEnd(s, i)
	if n == i || n > i+2 {
		return Date{}, i
	}
	m, k := readMonth(s, gapEnd(s, n))
	if m == 0 {
		return Date{}, i
	}
	k = gapEnd(s, k)
	y := digitsEnd(s, k)
	if y != k+4 {
		return Date{}, i
	}
	d := day{atoi(s[k:y]), m, atoi(s[i:n])}
	if !d.valid() || d.year == 0 {
		return Date{}, y
	}
	return d.date(), y
}

// application looks for an application number after "no." or "nr.", where the
// court was named not far before.
func (f *finder) application(i int) int {
	s := f.s
	j := i
	strong := false
	for _, w := range [...]string{"application nos", "application no", "applications nos", "appl. nos", "appl. no", "appl.no", "app. no", "appl. nr"} {
		if e := wholeWord(s, i, w); e >= 0 {
			j, strong = after(s, e, ".:"), true
			break
		}
	}
	if !strong {
		k, _, ok := readNr(s, i)
		if !ok {
			return i
		}
		j = k
	}
	x, ok := readApplication(s, j)
	if e := dashEnd(s, digitsEnd(s, j)); !ok && e > digitsEnd(s, j) {
		x, ok = readApplication(s, e)
	}
	if !ok || !strong && !f.applicationLikely(i, x) {
		return i
	}
	return f.applications(i, j, Citation{})
}

// applicationLikely reports whether "nr. 1948/04" is a case of the court: it was
// named not long before, or the text says whose case against which state it is.
func (f *finder) applicationLikely(i int, x applicationAt) bool {
	s := f.s
	if strings.IndexByte(x.id, '/') < 3 {
		return false
	}
	if f.courtEnd > 0 && i-f.courtEnd < 600 {
		return true
	}
	if from, to := beforeWord(s, i); strings.HasPrefix(strings.ToLower(s[from:to]), "verzoekschrift") {
		return true
	}
	k := gapEnd(s, x.end)
	if at(s, k, ')') {
		k = after(s, k+1, ",")
		if anyWord(s, k, "tegen", "v.", "vs.", "vs") >= 0 {
			return true
		}
	}
	t := s[max(0, i-120):i]
	if j := strings.LastIndexByte(t, '\n'); j >= 0 && len(t)-j < 40 {
		t = t[:j] + " " + t[j+1:]
	}
	return strings.Contains(t, " v. ") || strings.Contains(t, " tegen ") || strings.Contains(t, " vs ") || strings.Contains(t, "EHRM")
}

// applicationAt is an application number in a text.
type applicationAt struct {
	id  string
	end int
}

// readApplication reads "33696/19" at i.
func readApplication(s string, i int) (applicationAt, bool) {
	n := digitsEnd(s, i)
	if n == i || n > i+6 || s[i] == '0' || !at(s, n, '/') {
		return applicationAt{}, false
	}
	m := digitsEnd(s, n+1)
	if m != n+3 || letterAt(s, m) || at(s, m, '/') || dashEnd(s, m) > m && isAlnumAt(s, dashEnd(s, m)) {
		return applicationAt{}, false
	}
	if y := atoi(s[n+1 : m]); y > 40 && y < 55 {
		return applicationAt{}, false
	}
	return applicationAt{strings.Clone(s[i:m]), m}, true
}

// applications emits the application numbers of a list.
func (f *finder) applications(start, j int, c Citation) int {
	s := f.s
	end := start
	for range maxList {
		x, ok := readApplication(s, j)
		if !ok {
			if e := f.applicationRange(start, j, c); e > j {
				end = e
				if j, ok = nextApplication(s, end); !ok {
					break
				}
				start = j
				continue
			}
			break
		}
		f.emit(start, x.end, ECHR{identifier{x.id}}, c)
		end = x.end
		if j, ok = nextApplication(s, end); !ok {
			break
		}
		start = j
	}
	return end
}

// nextApplication returns the place after what joins two application numbers.
func nextApplication(s string, i int) (int, bool) {
	k := gapEnd(s, i)
	if at(s, k, ',') {
		k = gapEnd(s, k+1)
	}
	if w := anyWord(s, k, "en", "and"); w >= 0 {
		k = gapEnd(s, w)
	}
	return k, k > i
}

// applicationRange reads "8803-8811/02" and emits its members, which share the
// span of the last.
func (f *finder) applicationRange(start, j int, c Citation) int {
	s := f.s
	n := digitsEnd(s, j)
	k := dashEnd(s, n)
	if n == j || n > j+6 || k == n || s[j] == '0' {
		return j
	}
	last, ok := readApplication(s, k)
	number, year, _ := strings.Cut(last.id, "/")
	if !ok || atoi(number) <= atoi(s[j:n]) || atoi(number) >= atoi(s[j:n])+maxRange {
		return j
	}
	f.emit(start, n, ECHR{identifier{s[j:n] + "/" + year}}, c)
	for v := atoi(s[j:n]) + 1; v <= atoi(number); v++ {
		f.emit(k, last.end, ECHR{identifier{itoa(v) + "/" + year}}, c)
	}
	return last.end
}

// bareApplication looks for an application number without a word before it,
// right after a court and date or in parentheses after them: "(11 december
// 2008, 4268/04)".
func (f *finder) bareApplication(i int) int {
	s := f.s
	x, ok := readApplication(s, i)
	if !ok || len(x.id) < 6 || (f.courtEnd == 0 || i-f.courtEnd > 160) && !f.caseBefore(i) {
		return i
	}
	if j := gapStart(s, i); j == 0 || s[j-1] != ',' && s[j-1] != '(' {
		return i
	}
	var c Citation
	if f.lastEnd > 0 && i-f.lastEnd < 4 {
		c.Date = f.lastDate
	}
	return f.applications(i, i, c)
}

// caseBefore reports whether a case and its date stand right before i:
// "Panovits tegen Cyprus (11 december 2008, ".
func (f *finder) caseBefore(i int) bool {
	if f.lastEnd == 0 || i-f.lastEnd > 4 {
		return false
	}
	t := f.s[max(0, i-90):i]
	return strings.Contains(t, " tegen ") || strings.Contains(t, " v. ") || strings.Contains(t, " vs")
}

// justice reads a date and the number of a case after the name of the court.
func (f *finder) justice(start, j int) int {
	s := f.s
	k := after(s, j, ",:")
	if at(s, k, '(') {
		if e := strings.IndexByte(s[k:min(len(s), k+30)], ')'); e > 0 {
			k = after(s, k+e+1, ",")
		}
	}
	if e := anyWord(s, k, "van", "d.d."); e >= 0 {
		k = gapEnd(s, e)
	}
	var c Citation
	if d, e := caseDate(s, k); e > k {
		c.Date, k = d, after(s, e, ",;")
	}
	old := false
	if e := anyWord(s, k, "gevoegde zaken", "gev. zaken", "zaken", "zaak", "zaaknummer"); e >= 0 {
		k, old = after(s, e, ":."), true
		if e, _, ok := readNr(s, k); ok {
			k = e
		}
	} else if e, _, ok := readNr(s, k); ok {
		k = e
	}
	if old {
		if x, ok := readApplication(s, k); ok && !isAlpha(s[k]) { // 26/62
			f.emit(start, x.end, CJEU{identifier{"C-" + x.id}}, c)
			return x.end
		}
	}
	return f.cases(start, k, c)
}

// oldCases emits the cases of the Court of Justice of before 1989, which have no
// letter: "zaak 26/62", "zaken 90/63 en 91/63". Others have such numbers too: the
// Court must be named near them, or the name of the case after them.
func (f *finder) oldCases(start, j int) int {
	s := f.s
	x, ok := readApplication(s, j)
	if !ok || atoi(s[x.end-2:x.end]) < 53 || atoi(s[x.end-2:x.end]) > 88 || len(x.id) > len("1234/88") || !courtNear(s, start, x.end) && !nameFollows(s, x.end) {
		return start
	}
	end := start
	for from := start; ok; x, ok = readApplication(s, j) {
		f.emit(from, x.end, CJEU{identifier{"C-" + x.id}}, Citation{})
		end = x.end
		if j, ok = nextApplication(s, end); !ok {
			break
		}
		from = j
	}
	return end
}

// nameFollows reports whether the name by which a case is known follows it at i in
// parentheses: "(Van Gend en Loos)", "(Costa/ENEL)".
func nameFollows(s string, i int) bool {
	j := gapEnd(s, i)
	if !at(s, j, '(') || j+1 == len(s) || !isUpper(s[j+1]) {
		return false
	}
	for k := j + 1; k < len(s) && k < j+60; k++ {
		switch {
		case s[k] == ')':
			return k > j+4
		case isDigit(s[k]) || s[k] == '(' || s[k] == '\n' && lineStart(s, k):
			return false
		}
	}
	return false
}

// courtNear reports whether the Court of Justice is named in the text from 200
// bytes before start to 100 bytes after end.
func courtNear(s string, start, end int) bool {
	t := s[max(0, start-200):min(len(s), end+100)]
	for _, name := range [...]string{"HvJ", "Hof van Justitie", "Europese Hof", "Jur. 19", "EU:C:19", "van de EG"} {
		if strings.Contains(t, name) {
			return true
		}
	}
	return false
}

// cases emits the case numbers of a list at j, the first from start on.
func (f *finder) cases(start, j int, c Citation) int {
	s := f.s
	end := start
	for range maxList {
		id, e := readCase(s, j)
		if id == "" {
			break
		}
		f.emit(start, e, CJEU{identifier{id}}, c)
		end = e
		k := gapEnd(s, end)
		if at(s, k, ',') {
			k = gapEnd(s, k+1)
		}
		if w := anyWord(s, k, "en", "tot en met", "and"); w >= 0 {
			k = gapEnd(s, w)
		}
		if k == end {
			break
		}
		j, start = k, k
	}
	return end
}

// readCase reads the number of a case, "C-452/11 P", at i.
func readCase(s string, i int) (id string, end int) {
	if i >= len(s) || strings.IndexByte("CTF", s[i]) < 0 {
		return "", i
	}
	j := dashEnd(s, gapEnd(s, i+1))
	j = gapEnd(s, j)
	n := digitsEnd(s, j)
	if n == j || n > j+4 || !at(s, n, '/') {
		return "", i
	}
	m := digitsEnd(s, n+1)
	if m == n+4 && !letterAt(s, m) {
		m = n + 3 // the last digit is the number of a note
	} else if m != n+3 || letterAt(s, m) {
		return "", i
	}
	id = s[i:i+1] + "-" + s[j:m]
	for range 2 {
		k := gapEnd(s, m)
		e := k
		for e < len(s) && (isUpper(s[e]) || s[e] == '(' && e > k && strings.HasPrefix(s[e:], "(R)")) {
			if s[e] == '(' {
				e += 3
				break
			}
			e++
		}
		if k == m || e == k || !isCaseSuffix(s[k:e]) || letterAt(s, e) {
			break
		}
		id += " " + s[k:e]
		m = e
	}
	return id, m
}
