package refs

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// lawsTable has a line for each law, treaty or act of the European Union that
// is cited by name: its identifier, a tab, and its names and abbreviations
// separated by "|". The identifier "-" is for treaties that have none here.
//
//go:embed laws.txt
var lawsTable string

// lawName is a name or abbreviation of a law.
type lawName struct {
	name string
	id   string
	fold bool // a name, which may be written in any case
	next byte // the first byte of its second word in lower case, 0 for none

	class lawClass
}

// lawNames returns the names by the first word in lower case, the longest
// first.
var lawNames = sync.OnceValue(func() map[string][]lawName {
	m := make(map[string][]lawName, 1600)
	for line := range strings.Lines(lawsTable) {
		id, names, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		full, _, _ := strings.Cut(names, "|")
		class := classOf(id, full)
		for name := range strings.SplitSeq(names, "|") {
			end := firstWordEnd(name, 0)
			n := lawName{name: name, id: id, class: class, fold: len(name) > 7 || strings.Contains(name, " ") && len(name) > 5}
			if end+1 < len(name) && name[end] == ' ' {
				n.next = lower(name[end+1])
			}
			key := strings.ToLower(name[:end])
			m[key] = append(m[key], n)
		}
	}
	for _, list := range m {
		slices.SortStableFunc(list, func(a, b lawName) int { return len(b.name) - len(a.name) })
	}
	return m
})

// firstWordEnd returns the end of the letters and digits at i, at most 40
// bytes on.
func firstWordEnd(s string, i int) int {
	j := i
	for j < len(s) && j < i+40 && (isAlnum(s[j]) || s[j] >= 0xC3 && s[j] < 0xC6 || s[j] >= 0x80 && s[j] < 0xC0 && j > i && s[j-1] >= 0xC3 && s[j-1] < 0xC6) {
		j++
	}
	return j
}

// lawAt is a law in a text.
type lawAt struct {
	id   string // BWB or CELEX, "" where only context can tell, or the name
	name string // as printed, white space made single
	end  int

	class lawClass
}

// knownLaw reads the name or abbreviation of a law of the table at i.
func knownLaw(s string, i int) (lawAt, bool) {
	j := firstWordEnd(s, i)
	if j == i {
		return lawAt{}, false
	}
	list := lawsOfWord(s[i:j])
	var next byte
	broken := false
	second := gapEnd(s, j)
	if second > j && second < len(s) {
		next = lower(s[second])
	}
	if k := bridge(s, j); k > j { // Leerplicht-/wet
		e := firstWordEnd(s, k)
		broken = true
		list = append(slices.Clip(lawsOfWord(s[i:j]+s[k:e])), list...)
	}
	for _, n := range list {
		if n.next != 0 && n.next != next && !broken {
			continue
		}
		from, name := i, n.name
		if n.next != 0 && n.fold && !broken { // the first word is the key of the list
			from, name = second, n.name[j-i+1:]
		}
		end := nameAt(s, from, name, n.fold)
		if end < 0 {
			continue
		}
		id := n.id
		if id == "-" {
			id = n.name
		}
		class := n.class
		if n.id == "-" {
			class = classOf("", n.name)
		}
		return lawAt{id, n.name, end, class}, true
	}
	return lawAt{}, false
}

// lawsOfWord returns the names that begin with a word in any case.
func lawsOfWord(w string) []lawName {
	var b [40]byte
	key := b[:0]
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			return lawNames()[strings.ToLower(w)]
		}
		key = append(key, lower(w[i]))
	}
	return lawNames()[string(key)]
}

// nameAt matches a name at i, where a space stands for any white space and a
// word may be broken at a line end. It returns the end or -1.
func nameAt(s string, i int, name string, fold bool) int {
	for k := 0; k < len(name); k++ {
		c := name[k]
		switch {
		case 'a' <= c && c <= 'z' && i < len(s) && s[i] == c:
			i++
			continue
		case c == ' ':
			j := gapEnd(s, i)
			if j == i {
				return -1
			}
			i = j
			continue
		case c == '\'' && strings.HasPrefix(s[i:], "’"):
			i += len("’")
			continue
		case k+1 < len(name) && (c == 'i' && name[k+1] == 'j' && strings.HasPrefix(s[i:], "ĳ") || c == 'I' && name[k+1] == 'J' && strings.HasPrefix(s[i:], "Ĳ")):
			i += len("ĳ")
			k++
			continue
		case i >= len(s):
			return -1
		case c == '-' && s[i] == 0x02:
			i++
			continue
		case s[i] == 0xEF:
			l := ligature(s, i)
			if l == "" || !strings.HasPrefix(name[k:], l) {
				return -1
			}
			i += len("ﬀ")
			k += len(l) - 1
			continue
		}
		if k > 0 && name[k-1] == '-' { // EG-/Verdrag
			i = gapEnd(s, i)
			if i >= len(s) {
				return -1
			}
		}
		if !sameByte(s[i], c, fold) {
			if k == 0 || symbols[s[i]] != symbolBreak {
				return -1
			}
			j := bridge(s, i)
			if j == i || j >= len(s) || !sameByte(s[j], c, fold) {
				return -1
			}
			i = j
		}
		i++
	}
	if bridge(s, i) > i && letterAt(s, bridge(s, i)) {
		return -1
	}
	if letterAt(s, i) || i < len(s) && isDigit(s[i]) && isDigit(name[len(name)-1]) {
		return -1
	}
	if at(s, i, '-') && letterAt(s, i+1) {
		return -1
	}
	return i
}

// ligature returns the letters of the ligature at i, "" where there is none.
func ligature(s string, i int) string {
	if i+2 >= len(s) || s[i] != 0xEF || s[i+1] != 0xAC || s[i+2] < 0x80 || s[i+2] > 0x84 {
		return ""
	}
	return [...]string{"ff", "fi", "fl", "ffi", "ffl"}[s[i+2]-0x80]
}

func sameByte(a, b byte, fold bool) bool { return a == b || fold && lower(a) == lower(b) }

// lawAtWord reads a law at i: an act of the European Union, a book of the
// Burgerlijk Wetboek, a law of the table, or one that only its form shows to be
// a law.
func (f *finder) lawAtWord(i int) (lawAt, bool) {
	s := f.s
	if _, k := readOrdinal(s, i); k > i { // the Zesde Richtlijn
		if k = gapEnd(s, k); k < len(s) {
			if _, e := readActType(s, k); e > k {
				i = k
			}
		}
	}
	if x, _, ok := readAct(s, i); ok {
		return lawAt{x.id, printed(s[i:x.end]), x.end, classOf(x.id, "")}, true
	}
	if x, ok := readActNumber(s, i, 0, false); ok {
		return lawAt{x.id, printed(s[i:x.end]), x.end, classOf(x.id, "")}, true
	}
	if x, ok := civilCode(s, i); ok {
		return x, true
	}
	x, ok := knownLaw(s, i)
	if ok {
		x.name = printed(s[i:x.end])
	} else {
		x, ok = unknownLaw(s, i)
	}
	if d, defined := f.definedAt(i); defined && (!ok || d.end >= x.end) {
		return d, true
	}
	return x, ok
}

// printed returns a copy of a part of the text with white space made single.
func printed(s string) string {
	if isPlain(s) {
		return strings.Clone(s)
	}
	t := strings.Join(strings.Fields(strings.ReplaceAll(s, "\u00a0", " ")), " ")
	return strings.Clone(t)
}

// isPlain reports whether a text is of ASCII and has no white space but single
// blanks between other bytes.
func isPlain(s string) bool {
	blank := true
	for i := range len(s) {
		c := s[i]
		if c < ' ' || c >= utf8.RuneSelf || c == ' ' && blank {
			return false
		}
		blank = c == ' '
	}
	return !blank
}

// civilBooks are the books of the Burgerlijk Wetboek, in the order in which
// their names are tried.
var civilBooks = [...]struct{ book, bwb string }{
	{"10", "BWBR0030068"}, {"7a", "BWBR0006000"}, {"1", "BWBR0002656"}, {"2", "BWBR0003045"}, {"3", "BWBR0005291"}, {"4", "BWBR0002761"},
	{"5", "BWBR0005288"}, {"6", "BWBR0005289"}, {"7", "BWBR0005290"}, {"8", "BWBR0005034"},
}

// civilLaw stands for the Burgerlijk Wetboek without a book; "BW6" for a book.
const civilLaw = "BW"

// civilCode reads the Burgerlijk Wetboek at i, with its book or without.
func civilCode(s string, i int) (lawAt, bool) {
	start := i
	book := ""
	if j := wholeWord(s, i, "boek"); j >= 0 {
		if book, i = bookAt(s, gapEnd(s, j)); book == "" {
			return lawAt{}, false
		}
		i = after(s, i, ",")
		if k := anyWord(s, i, "van het", "van", "het"); k >= 0 {
			i = gapEnd(s, k)
		}
	}
	end := wholeWord(s, i, "burgerlijk wetboek")
	if end < 0 && strings.HasPrefix(s[i:], "BW") && !letterAt(s, i+2) {
		end = i + 2
	}
	if end < 0 || at(s, end, '-') && letterAt(s, end+1) {
		return lawAt{}, false
	}
	if wholeWord(s, gapEnd(s, end), "bes") >= 0 {
		return lawAt{}, false
	}
	if book == "" {
		if j := wholeWord(s, after(s, end, ","), "boek"); j >= 0 {
			if b, e := bookAt(s, gapEnd(s, j)); b != "" {
				book, end = b, e
			}
		} else if b, e := bookAt(s, end); b != "" && e < end+3 && isDigit(s[end]) { // BW6
			book, end = b, e
		}
	}
	return lawAt{civilLaw + strings.ToUpper(book), printed(s[start:end]), end, classWetboek}, true
}

// bookAt reads the number of a book of the Burgerlijk Wetboek.
func bookAt(s string, i int) (string, int) {
	for _, b := range civilBooks {
		j := word(s, i, b.book)
		if j >= 0 && !isAlnumAt(s, j) {
			return b.book, j
		}
	}
	return "", i
}

// civilArticle gives an article of the Burgerlijk Wetboek the identifier of its
// book. It returns "" where the text does not tell the book.
func civilArticle(law, number string) (id, full string) {
	book := strings.ToLower(strings.TrimPrefix(law, civilLaw))
	if b, _, ok := strings.Cut(number, ":"); ok {
		book = strings.ToLower(b)
	} else if book != "" {
		number = strings.ToUpper(book) + ":" + number
	}
	for _, b := range civilBooks {
		if b.book == book {
			return b.bwb, number
		}
	}
	return civilLaw, number
}

// unknownLaw reads the name of a law that the table does not have.
func unknownLaw(s string, i int) (lawAt, bool) {
	if i >= len(s) || !isUpper(s[i]) {
		return lawAt{}, false
	}
	from := lawNounAt(s, i)
	j := lawWordEnd(s, from)
	w := joinWord(s[from:j])
	switch lw := strings.ToLower(strings.ReplaceAll(w, "-", "")); {
	case isLawWord(lw) && (len(lw) > 8 || strings.HasSuffix(lw, "wet") && len(lw) > 5) && !isGenericLaw(lw):
		end := j
		if k := gapEnd(s, j); digitsEnd(s, k) == k+4 {
			if y, _ := readYear(s, k); y > 1700 {
				end = k + 4
			}
		}
		return namedInText(s, i, end), true
	case from > i:
	case lw == "wet" || isGenericLaw(lw):
		if end := longNameEnd(s, j); end > j {
			return namedInText(s, i, end), true
		}
	case isLawAbbreviation(w):
		end := j
		if k := after(s, j, "."); digitsEnd(s, k) == k+4 && k <= j+2 { // Sw. 1956
			if y, e := readYear(s, k); y > 1900 && y < 2100 {
				end = e
			}
		}
		return namedInText(s, i, end), true
	}
	return lawAt{}, false
}

// namedInText returns a law whose name from i to end is its identifier.
func namedInText(s string, i, end int) lawAt {
	name := joinWord(s[i:end])
	return lawAt{name, printed(s[i:end]), end, classOf("", name)}
}

// joinWord returns a name with ligatures as letters, and with a hyphen at a line
// end taken out, unless a capital follows it.
func joinWord(s string) string {
	if strings.IndexByte(s, '\n') < 0 && strings.IndexByte(s, 0x02) < 0 && strings.IndexByte(s, 0xC2) < 0 && strings.IndexByte(s, 0xEF) < 0 {
		return printed(s)
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if j := bridge(s, i); j > i && j < len(s) {
			switch {
			case anyWord(s, j, "en", "of") >= 0: // Pensioen- en Uitkeringsraad
				b.WriteString("- ")
			case !isLower(s[j]):
				b.WriteByte('-')
			}
			i = j
			continue
		}
		if l := ligature(s, i); l != "" {
			b.WriteString(l)
			i += len("ﬀ")
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return printed(b.String())
}

// lawWordEnd returns the end of a word of letters and hyphens.
func lawWordEnd(s string, i int) int {
	for limit := i + 60; i < len(s) && i < limit; {
		switch {
		case isAlpha(s[i]) || s[i] >= 0xC3 && letterAt(s, i) || s[i] >= 0x80 && s[i] < 0xC0:
			i++
		case s[i] == '-' && letterAt(s, i+1):
			i++
		case bridge(s, i) > i && letterAt(s, bridge(s, i)):
			i = bridge(s, i)
		default:
			return i
		}
	}
	return i
}

// isLawWord reports whether a word ends as the names of laws do.
func isLawWord(w string) bool {
	for _, end := range [...]string{"wet", "wetboek", "besluit", "regeling", "verdrag", "reglement", "statuut", "protocol", "conventie", "verordening",
		"richtlijn", "handvest", "code", "beschikking"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// isGenericLaw reports whether a word begins the names of laws but is none.
func isGenericLaw(w string) bool {
	switch w {
	case "wet", "rijkswet", "kaderwet", "invoeringswet", "uitvoeringswet", "besluit", "regeling", "reglement", "verdrag", "protocol", "verordening", "richtlijn",
		"wijzigingswet", "uitvoeringsbesluit", "uitvoeringsregeling", "subsidieregeling", "wetsvoorstel", "vreemdelingenwet", "aanpassingswet", "goedkeuringswet",
		"aanvullingswet", "aanvullingsbesluit", "beschikking", "uitvoeringsbeschikking", "invoeringsbesluit", "kaderbesluit":
		return w != "wetsvoorstel" && w != "vreemdelingenwet"
	}
	return false
}

// longNameEnd returns the end of a name of several words that begins with "Wet"
// or the like, which ends at i: the words up to a sign or a word that cannot be
// in it.
func longNameEnd(s string, i int) int {
	end := i
	for range 10 {
		j := gapEnd(s, end)
		if j == end || emptyLine(s[end:j]) && j < len(s) && isUpper(s[j]) { // another paragraph
			break
		}
		k := lawWordEnd(s, j)
		if k == j {
			if n := digitsEnd(s, j); n == j+4 && end > i {
				return n
			}
			break
		}
		w := strings.ToLower(s[j:k])
		if w == "nr" { // Protocol nr. 12
			return i
		}
		if end == i && (w == "de" || w == "het" || w == "een" || w == "in" || w == "van" || w == "met" || w == "bij" || w == "aan") {
			return i // the Wet that the text speaks of
		}
		switch w {
		case "is", "zijn", "wordt", "worden", "dat", "die", "was", "waren", "heeft", "hebben", "kan", "kunnen", "moet", "moeten", "zal", "zullen", "zou", "geldt", "gelden",
			"bepaalt", "bepaald", "stelt", "volgt", "bevat", "regelt", "biedt", "om", "niet", "ook", "als", "waarin", "onverkort", "dient", "vervalt", "luidt", "komt",
			"door", "verplicht", "geeft", "maakt", "staat", "ziet", "of", "wat", "welke", "dan", "reeds", "te", "schrijft", "vereist", "ligt", "onder", "ten",
			"zich", "laat", "tevens", "er", "echter", "hier", "nog", "alleen", "voorts", "mag", "mogen", "hoeft", "voorziet", "opgenomen", "bedoelde", "bedoeld",
			"genoemde", "gestelde", "neergelegde", "vastgelegde", "juncto", "jo", "mocht", "blijft", "blijven", "vormt", "bestaat", "betreft", "gaat", "gewijzigd",
			"jegens", "tegen", "zodat", "waarbij", "waarop", "waarmee", "indien", "maar", "want", "omdat", "nu", "toen", "zoals", "reikt", "omvat", "houdt", "beoogt",
			"bestraft", "verbiedt", "vergt", "eist", "treedt", "trad", "werd", "werden", "luidde", "gold", "noemt", "verwijst", "sluit", "legt", "brengt", "doet", "krijgt",
			"vloeit", "blijkt", "strekt", "beschrijft", "kent", "wijst", "vindt", "heft", "valt", "vallen", "kwam", "komen", "ging", "geschiedt", "ontstaat", "wil", "hierna":
			return trimNameEnd(s, i, end)
		}
		if w == "en" && !nameGoesOn(s, k) {
			return trimNameEnd(s, i, end)
		}
		end = k
	}
	return trimNameEnd(s, i, end)
}

// nameGoesOn reports whether the word after "en", which ends at i, can still be
// in the name of a law.
func nameGoesOn(s string, i int) bool {
	j := gapEnd(s, i)
	return j > i && j < len(s) && isLower(s[j]) && anyWord(s, j, "de", "het", "een", "van", "in", "op", "voor", "artikel", "artikelen", "dat", "die", "is", "met", "aan", "bij", "niet", "daarmee", "dus", "zo") < 0
}

// trimNameEnd drops a preposition or article from the end of a name.
func trimNameEnd(s string, i, end int) int {
	for end > i {
		from := end
		for from > i && (isAlpha(s[from-1]) || s[from-1] >= 0x80) {
			from--
		}
		switch strings.ToLower(s[from:end]) {
		case "van", "de", "het", "en", "in", "op", "voor", "met", "bij", "aan", "een", "over", "tot", "inzake", "betreffende":
			end = gapStart(s, from)
			continue
		}
		break
	}
	return end
}

// isLawAbbreviation reports whether a word has the form of the abbreviation of a
// law: capitals ("WTU", "WTU-BES"), or a capital with consonants ("Bmw",
// "Wkkgz").
func isLawAbbreviation(w string) bool {
	w = strings.TrimSuffix(w, "-BES")
	if len(w) < 2 || len(w) > 8 || alphaEnd(w, 0) != len(w) {
		return false
	}
	upper, vowels := 0, 0
	for i := range len(w) {
		if isUpper(w[i]) {
			upper++
		}
		if strings.IndexByte("aeiouAEIOU", w[i]) >= 0 {
			vowels++
		}
	}
	switch w {
	case "EU", "VN", "NAVO", "EG", "EER", "EC", "EP", "VVD", "CDA", "PVV", "SP", "PVDA", "PvdA", "NSC", "BBB", "SGP", "CU", "VS", "TK", "EK", "NL", "Mr", "Dr", "Drs", "St", "NJ", "BNB", "AB", "HR", "ABRvS", "CRvB":
		return false
	}
	if isRomanNumeral(w) {
		return false
	}
	return upper >= 2 || len(w) <= 6 && (vowels == 0 || w[0] == 'W' && strings.IndexByte("aeiou", w[1]) < 0 || len(w) > 2 && !beginsWord(w))
}

// beginsWord reports whether a Dutch word or name can begin with the first two
// letters of w: none begins with those of "Btag".
func beginsWord(w string) bool {
	const vowels = "aeiouy"
	a, b := lower(w[0]), lower(w[1])
	if strings.IndexByte(vowels, a) >= 0 || strings.IndexByte(vowels, b) >= 0 {
		return true
	}
	i := strings.Index("bl br ch cl cr dj dr dw fj fl fr gh gl gn gr hr kh kl kn kr kw lh ll mb nd ng nk ph pl pn pr ps pt qu rh sc sf sh sj sk sl sm sn sp sq st sv sw sz th tj tr ts tw vl vr wr zh zl zw", string([]byte{a, b}))
	return i >= 0 && i%3 == 0
}
