package refs

import "strings"

// identifier looks for an identifier that stands as it is in the text:
// "kst-26643-1011", "ECLI:NL:HR:2012:BQ9251", "BWBR0005537:8:6", "CELEX:...",
// and for those in a web address.
func (f *finder) identifier(i int) int {
	s := f.s
	switch s[i] | 0x20 {
	case 'h':
		if word(s, i, "http") >= 0 || word(s, i, "https") >= 0 {
			if end := f.url(i); end > i {
				return end
			}
		}
		if end := f.shortECLI(i); end > i {
			return end
		}
		return f.dashed(i)
	case 'w':
		if word(s, i, "www.") >= 0 {
			return f.url(i)
		}
	case 'e':
		if word(s, i, "ecli") >= 0 {
			return f.ecli(i)
		}
		if strings.HasPrefix(s[i:], "EU:") {
			return f.shortECLI(i)
		}
	case 'b':
		if strings.HasPrefix(s[i:], "BWBR") || strings.HasPrefix(s[i:], "BWBV") {
			return f.wholeLaw(i)
		}
	case 'l':
		return f.ljn(i)
	case 'c':
		if word(s, i, "cvdr") >= 0 {
			return f.cvdr(i)
		}
		return f.shortECLI(i)
	case 'g':
		if end := f.shortECLI(i); end > i {
			return end
		}
	case 't':
		if end := f.toezegging(i); end > i {
			return end
		}
		return f.dashed(i)
	case 'r', 'p':
		if end := f.shortECLI(i); end > i {
			return end
		}
	}
	return f.dashed(i)
}

// dashed looks for an identifier of words and hyphens: kst-, ah-, h-, stb-, ...
func (f *finder) dashed(i int) int {
	s := f.s
	j := i
	for j < len(s) && j < i+6 && isLower(s[j]) {
		j++
	}
	if j == i || !at(s, j, '-') || !isIdentifierPrefix(s[i:j]) {
		return i
	}
	k, digits := j, false
	for k < len(s) && k < j+48 && (isAlnum(s[k]) || s[k] == '-' && k+1 < len(s) && isAlnum(s[k+1])) {
		digits = digits || isDigit(s[k])
		k++
	}
	if !digits || k < len(s) && s[k] == '_' {
		return i
	}
	if r := parseIdentifier(s[i:k]); r != nil {
		if _, ok := r.(Article); !ok {
			f.emit(i, k, r, Citation{})
			return k
		}
	}
	return i
}

func isIdentifierPrefix(s string) bool {
	switch s {
	case "kst", "ah", "h", "stb", "stcrt", "trb", "ag":
		return true
	}
	return isPublicationPrefix(s)
}

// ecli looks for an ECLI, also one that is broken by a blank or has other
// signs for its colons: "ECLI:NL:RVS:2010: BM3260", "ECLI;EU;T;2015;314".
func (f *finder) ecli(i int) int {
	s := f.s
	j := word(s, i, "ecli")
	var parts [4]string
	for n := range parts {
		k := gapEnd(s, j)
		if k >= len(s) || s[k] != ':' && s[k] != ';' && s[k] != '.' {
			return i
		}
		k = gapEnd(s, k+1)
		m := k
		for m < len(s) && (isAlnum(s[m]) || n == 3 && s[m] == '.' && isAlnumAt(s, m+1)) {
			m++
		}
		if n == 3 && m == k+2 && allUpper(s[k:m]) { // BH 2815
			if d := gapEnd(s, m); digitsEnd(s, d) == d+4 {
				parts[n], j = s[k:m]+s[d:d+4], d+4
				continue
			}
		}
		if m == k || m > k+25 {
			return i
		}
		parts[n], j = s[k:m], m
	}
	if len(parts[0]) > 2 && len(parts[1]) == 2 { // country and court changed places
		parts[0], parts[1] = parts[1], parts[0]
	}
	if strings.EqualFold(parts[1], "nl") && len(parts[0]) == 2 {
		parts[0], parts[1] = parts[1], parts[0]
	}
	if k := strings.IndexByte(parts[3], '.'); k > 0 && len(parts[0]) == 2 && (equalFold(parts[0], "nl") || equalFold(parts[0], "eu")) {
		j -= len(parts[3]) - k // the number of a note
		parts[3] = parts[3][:k]
	}
	id := "ECLI:" + strings.ToUpper(strings.Join(parts[:], ":"))
	x, err := ParseECLI(id)
	if err != nil {
		return i
	}
	f.emit(i, j, x, Citation{})
	return j
}

// shortECLI looks for an ECLI without its first part or two: "EU:C:2005:446",
// "RVS:1984:AH0317".
func (f *finder) shortECLI(i int) int {
	s := f.s
	j := i
	for j < len(s) && j < i+48 && (isUpper(s[j]) || isDigit(s[j]) || s[j] == ':' && isAlnumAt(s, j+1)) {
		j++
	}
	prefix := "ECLI:"
	switch n := strings.Count(s[i:j], ":"); {
	case n == 2:
		prefix = "ECLI:NL:"
	case n != 3:
		return i
	}
	x, err := ParseECLI(prefix + s[i:j])
	if err != nil || letterAt(s, j) {
		return i
	}
	f.emit(i, j, x, Citation{})
	return j
}

// ljn looks for an LJN: "LJN AB1234", "LJ-nummer AF3483", "ljn: Ab 3948".
func (f *finder) ljn(i int) int {
	j := anyWord(f.s, i, "ljn-nummer", "ljn-nr", "ljn", "lj-nummer", "ljnummer", "lj-nr", "lj nr")
	if j < 0 {
		return i
	}
	return f.ljnAfter(i, j)
}

func (f *finder) ljnAfter(i, j int) int {
	s := f.s
	if k, _, ok := readNr(s, gapEnd(s, j)); ok {
		j = k
	}
	j = after(s, j, ":.,(-")
	k := alphaEnd(s, j)
	if k != j+2 {
		return i
	}
	d := gapEnd(s, k)
	m := digitsEnd(s, d)
	if m != d+4 || letterAt(s, m) {
		return i
	}
	id := strings.ToUpper(s[j:k]) + s[d:m]
	start := i
	f.emit(start, m, LJN{identifier{id}}, Citation{})
	return m
}

// cvdr looks for a local regulation: "CVDR700412_1", "CVDR101405/1".
func (f *finder) cvdr(i int) int {
	s := f.s
	j := i + 4
	k := digitsEnd(s, j)
	if k < j+4 || k > j+8 {
		return i
	}
	id := "CVDR" + s[j:k]
	if (at(s, k, '_') || at(s, k, '/')) && digitsEnd(s, k+1) > k+1 && digitsEnd(s, k+1) < k+4 {
		m := digitsEnd(s, k+1)
		id += "_" + s[k+1:m]
		k = m
	}
	f.emit(i, k, Publication{identifier{id}}, Citation{})
	return k
}

// wholeLaw looks for a BWB identifier: "BWBR0005537".
func (f *finder) wholeLaw(i int) int {
	j := digitsEnd(f.s, i+4)
	if j != i+11 || letterAt(f.s, j) {
		return i
	}
	f.emit(i, j, Publication{identifier{strings.Clone(f.s[i:j])}}, Citation{})
	return j
}

// toezegging looks for the number of a promise: "TZ202603-130", "T03357", and
// "TO3357", as it is misprinted.
func (f *finder) toezegging(i int) int {
	s := f.s
	if word(s, i, "tz") >= 0 {
		j := digitsEnd(s, i+2)
		if j != i+8 || !at(s, j, '-') {
			return i
		}
		k := digitsEnd(s, j+1)
		if k == j+1 || k > j+5 || letterAt(s, k) {
			return i
		}
		f.emit(i, k, Toezegging{identifier{"TZ" + s[i+2:k]}}, Citation{})
		return k
	}
	if s[i] != 'T' || i+6 > len(s) || s[i+1] != '0' && s[i+1] != 'O' {
		return i
	}
	if j := digitsEnd(s, i+2); j != i+6 || letterAt(s, j) {
		return i
	}
	f.emit(i, i+6, Toezegging{identifier{"T0" + s[i+2:i+6]}}, Citation{})
	return i + 6
}

// tkNumber looks for a number of the Tweede Kamer: "2024Z14098".
func (f *finder) tkNumber(i int) int {
	s := f.s
	if i+10 > len(s) || digitsEnd(s, i) != i+4 || s[i:i+2] != "20" && s[i:i+2] != "19" {
		return i
	}
	c := s[i+4] &^ 0x20
	if c != 'Z' && c != 'D' && c != 'A' {
		return i
	}
	j := digitsEnd(s, i+5)
	if letterAt(s, j) {
		return i
	}
	digits := s[i+5 : j]
	if len(digits) == 6 && digits[0] == '0' { // 2012Z001173
		digits = digits[1:]
	}
	if len(digits) != 5 {
		return i
	}
	f.emit(i, j, TKNumber{identifier{s[i:i+4] + string(c) + digits}}, Citation{})
	return j
}

// url reads a web address. Only identifiers in it are references.
func (f *finder) url(i int) int {
	s := f.s
	j := i
	for j < len(s) && s[j] > ' ' && s[j] != '<' && s[j] != '>' && s[j] != '"' && spaceLen(s, j) == 0 {
		j++
	}
	if j < i+8 {
		return i
	}
	for k := i + 1; k < j; {
		c := s[k]
		if isAlnum(s[k-1]) {
			k++
			continue
		}
		end := k
		switch {
		case isDigit(c):
			end = f.tkNumber(k)
		case c|0x20 == 'e' && word(s, k, "ecli:") >= 0:
			end = f.ecli(k)
		case c == 'C' && strings.HasPrefix(s[k:j], "CELEX:") || c == 'C' && strings.HasPrefix(s[k:j], "CELEX%3A"):
			end = f.celexInURL(k, j)
		case c == 'B' && (strings.HasPrefix(s[k:j], "BWBR") || strings.HasPrefix(s[k:j], "BWBV")):
			end = f.wholeLaw(k)
		case c == 'C' && strings.HasPrefix(s[k:j], "CVDR"):
			end = f.cvdr(k)
		case isLower(c):
			end = f.dashed(k)
		}
		k = max(k+1, end)
	}
	return j
}

func (f *finder) celexInURL(i, limit int) int {
	s := f.s
	j := i + len("CELEX:")
	if s[i+5] == '%' {
		j = i + len("CELEX%3A")
	}
	k := j
	for k < limit && (isAlnum(s[k]) || s[k] == '/' && strings.HasPrefix(s[k:], "/TXT")) {
		k++
	}
	if x, err := ParseCELEX(s[j:k]); err == nil {
		f.emit(j, k, x, Citation{})
		return k
	}
	return i
}
