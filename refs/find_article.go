package refs

import "strings"

// articleAt is an article in a list of them.
type articleAt struct {
	start, end int
	number     string
	paragraph  string
	part       string
}

// maxArticles is the most articles that one citation lists.
const maxArticles = 12

// article looks for the citation of one or more articles at "artikel" or
// "art.".
func (f *finder) article(i int) int {
	s := f.s
	j := -1
	for _, w := range [...]string{"artikelen", "artikels", "artikel", "artt.", "arts.", "art."} {
		if j = word(s, i, w); j >= 0 {
			break
		}
	}
	if j < 0 {
		if j = wholeWord(s, i, "art"); j < 0 {
			return i
		}
	}
	if letterAt(s, j) {
		return i
	}
	j = gapEnd(s, j)
	if j >= len(s) || !isDigit(s[j]) {
		if k := wholeWord(s, i, "artikel"); k >= 0 {
			return f.aforesaid(i, k, f.lastArticle.Mention, f.lastArticle.several)
		}
		return i
	}
	return f.articles(i, j, true)
}

// bareArticle looks for an article without a word before it, which needs a book
// and its law: "6:162 BW", "3:105 jo. 3:306 BW".
func (f *finder) bareArticle(i int) int {
	s := f.s
	n := digitsEnd(s, i)
	if i < f.noLaw || n > i+2 || !at(s, n, ':') || n+1 >= len(s) || !isDigit(s[n+1]) || !numberAlone(s, i) {
		return i
	}
	return f.articles(i, i, false)
}

// articles reads lists of articles, each with its law, from j on: "artikelen 3
// en 4 van de Awb en 5 van de Wob".
func (f *finder) articles(start, j int, keyword bool) int {
	from := start
	for {
		end, ok := f.articlesOfLaw(from, j, keyword)
		if !ok && from > start {
			return f.end
		}
		if !ok {
			return end
		}
		k := nextArticle(f.s, end)
		if k < 0 {
			return end
		}
		from, j, keyword = articleWord(f.s, end, k), k, false
	}
}

// articlesOfLaw reads a list of articles of one law. It returns the end of what
// it emitted, or of what can be no reference, and whether a law was found.
func (f *finder) articlesOfLaw(start, j int, keyword bool) (end int, ok bool) {
	s := f.s
	var list [maxArticles]articleAt
	count := 0
	for count < maxArticles {
		a, ok := readArticle(s, j)
		if !ok {
			break
		}
		a.start = j
		if count == 0 {
			a.start = start
		}
		list[count] = a
		count++
		if j = nextArticle(s, a.end); j < 0 {
			break
		}
	}
	if count == 0 {
		return start, false
	}
	law, ok := f.articleLaw(&list[count-1])
	if !ok {
		if !keyword {
			f.noLaw = list[count-1].end // nor have the rest of them
			return start, false
		}
		if f.foreign(list[count-1].end) {
			return list[0].end, false
		}
		law, ok = f.lawBefore(start)
	}
	if !ok && lineStart(s, start) && lineEnd(s, list[count-1].end) && list[count-1].paragraph == "" {
		return list[0].end, false // the heading of an article of the text itself
	}
	if !ok {
		law, ok = f.neighbourLaw(list[:count])
	}
	if keyword && count == 1 && list[0].paragraph == "" {
		if paragraph, from := paragraphBefore(s, start); paragraph != "" && from >= f.end {
			list[0].start, list[0].paragraph = from, paragraph
		}
	}
	for _, a := range list[:count] {
		f.emitArticle(a, law)
	}
	return list[count-1].end, ok
}

// articleWord returns the start of the word "artikel" between i and the number
// at j, j where there is none.
func articleWord(s string, i, j int) int {
	for _, w := range [...]string{"artikelen", "artikel", "art."} {
		if k := strings.LastIndex(s[i:j], w); k >= 0 {
			return i + k
		}
	}
	return j
}

func (f *finder) emitArticle(a articleAt, law lawAt) {
	id := law.id
	if strings.HasPrefix(id, civilLaw) && len(id) <= 4 && !strings.HasPrefix(id, "BWB") {
		id, a.number = civilArticle(id, a.number)
	}
	id += ":" + a.number
	if a.paragraph != "" {
		id += "(" + a.paragraph + ")"
	}
	if _, ok := scanArticle(id); !ok {
		return
	}
	f.noteLaw(law.id, law.class, a.start)
	f.emit(a.start, a.end, Article{identifier{id}}, Citation{Law: law.name, Part: a.part})
}

// readArticle reads the number of an article at i with its paragraph and parts.
func readArticle(s string, i int) (articleAt, bool) {
	n := articleNumberEnd(s, i)
	if n == i {
		return articleAt{}, false
	}
	a := articleAt{number: strings.Clone(s[i:n]), end: n}
	if k, end := latinNumber(s, n); end > n { // 15 quater
		a.number, a.end = a.number+s[k:end], end
	}
	for range 6 {
		if p, end := readParagraph(s, a.end); end > a.end {
			if a.paragraph != "" {
				break
			}
			a.paragraph, a.end = p, end
			continue
		}
		if k := anyWord(s, after(s, a.end, ","), "en", "of", "jo.", "jo", "juncto"); k >= 0 && a.part != "" && a.paragraph != "" { // lid 1 onder d en lid 3
			if p, end := readParagraph(s, k); end > k {
				a.paragraph, a.end = a.paragraph+","+p, end
				continue
			}
		}
		part, end := readPart(s, a.end)
		if end == a.end {
			break
		}
		if a.part != "" {
			a.part += ", "
		}
		a.part, a.end = a.part+part, end
	}
	return a, true
}

// articleNumberEnd returns the end of the number of an article at i: "83",
// "1a", "18.2a", "6:162", "8.0.1", "2.3.5", "7:658a", "14bis".
func articleNumberEnd(s string, i int) int {
	j := digitsEnd(s, i)
	if j == i || j > i+4 {
		return i
	}
	for range 5 {
		k := j
		for k < len(s) && isAlpha(s[k]) && k < j+3 {
			k++
		}
		if k > j && !letterAt(s, k) && (k == j+1 || isLower(s[j])) {
			j = k
		}
		if j+1 < len(s) && (s[j] == '.' || s[j] == ':') && isDigit(s[j+1]) {
			j = digitsEnd(s, j+1)
			continue
		}
		if j+1 < len(s) && s[j] == '.' && isAlpha(s[j+1]) && !letterAt(s, j+2) && isDigit(s[j-1]) { // 2.a
			j += 2
		}
		break
	}
	if letterAt(s, j) || j < len(s) && isDigit(s[j]) {
		return i
	}
	return j
}

// ordinals are the words for first, second, ...
var ordinals = [...]struct {
	word  string
	value string
}{
	{"eerste", "1"}, {"tweede", "2"}, {"derde", "3"}, {"vierde", "4"}, {"vijfde", "5"}, {"zesde", "6"}, {"zevende", "7"}, {"achtste", "8"}, {"negende", "9"},
	{"tiende", "10"}, {"elfde", "11"}, {"twaalfde", "12"}, {"dertiende", "13"}, {"veertiende", "14"}, {"vijftiende", "15"}, {"zestiende", "16"},
	{"zeventiende", "17"}, {"achttiende", "18"}, {"negentiende", "19"}, {"twintigste", "20"},
}

// readOrdinal reads "eerste", "1e", "2de" at i.
func readOrdinal(s string, i int) (value string, end int) {
	for _, o := range ordinals {
		if j := wholeWord(s, i, o.word); j >= 0 {
			return o.value, j
		}
	}
	n := digitsEnd(s, i)
	if n > i && n <= i+2 {
		if j := anyWord(s, n, "ste", "de", "e"); j >= 0 {
			return strings.Clone(s[i:n]), j
		}
	}
	return "", i
}

// readParagraph reads the paragraph of an article at i: ", eerste lid", " lid
// 2", "(2)", ", eerste en derde lid". Several are joined by commas.
func readParagraph(s string, i int) (paragraph string, end int) {
	j := after(s, i, ",")
	open := at(s, j, '(') && gapEnd(s, i) == j
	if open {
		n := digitsEnd(s, j+1)
		if n > j+1 && n < j+4 && at(s, n, ')') {
			return strings.Clone(s[j+1 : n]), n + 1
		}
		j = gapEnd(s, j+1)
	}
	paragraph, end = numberedParagraphs(s, j)
	if end == j {
		paragraph, end = ordinalParagraphs(s, j)
	}
	if end == j {
		return "", i
	}
	if k := gapEnd(s, end); open && at(s, k, ')') {
		end = k + 1
	}
	return paragraph, end
}

// numberedParagraphs reads "lid 2", "leden 1, 2 en 4" at i.
func numberedParagraphs(s string, i int) (paragraph string, end int) {
	k := anyWord(s, i, "leden", "lid")
	if k < 0 {
		return "", i
	}
	list := equalFold(s[i:k], "leden")
	k = gapEnd(s, k)
	end = digitsEnd(s, k)
	if end == k || end > k+2 {
		return "", i
	}
	if end < len(s) && isLower(s[end]) && !letterAt(s, end+1) { // lid 2a
		end++
	}
	paragraph = strings.Clone(s[k:end])
	for range maxArticles {
		m, and := after(s, end, ","), false
		if w := anyWord(s, m, "en", "of"); w >= 0 {
			m, and = gapEnd(s, w), true
		}
		e := digitsEnd(s, m)
		if m == end || e == m || e > m+2 || !and && !list || isAlnumAt(s, e) || at(s, e, ':') || at(s, e, '.') && e+1 < len(s) && isDigit(s[e+1]) {
			break
		}
		paragraph, end = paragraph+","+s[m:e], e
	}
	return paragraph, end
}

// ordinalParagraphs reads "eerste lid", "eerste, tweede en vierde lid", "eerste
// tot en met derde lid" at i.
func ordinalParagraphs(s string, i int) (paragraph string, end int) {
	value, j := readOrdinal(s, i)
	if value == "" {
		return "", i
	}
	paragraph = value
	for range maxArticles {
		m := gapEnd(s, j)
		if e := anyWord(s, m, "lid", "leden"); e >= 0 {
			return paragraph, e
		}
		through := false
		if e := anyWord(s, m, "tot en met", "t/m"); e >= 0 {
			m, through = gapEnd(s, e), true
		} else {
			if at(s, m, ',') {
				m = gapEnd(s, m+1)
			}
			if e := anyWord(s, m, "en", "of"); e >= 0 {
				m = gapEnd(s, e)
			}
		}
		next, e := readOrdinal(s, m)
		if next == "" {
			return "", i
		}
		for n := atoi(value) + 1; through && n < atoi(next) && n < 40; n++ {
			paragraph += "," + itoa(n)
		}
		paragraph, value, j = paragraph+","+next, next, e
	}
	return "", i
}

// readPart reads a part of an article below its paragraph at i: ", aanhef en
// onder b", " onder 2o", ", onderdelen a en b", " sub a", ", tweede volzin".
func readPart(s string, i int) (part string, end int) {
	j := after(s, i, ",")
	if w := wholeWord(s, j, "en"); w >= 0 {
		j = gapEnd(s, w)
	}
	from := j
	if k := wholeWord(s, j, "aanhef"); k >= 0 {
		m := after(s, k, ",")
		if w := wholeWord(s, m, "en"); w >= 0 {
			m = gapEnd(s, w)
		}
		if e := partLetters(s, m); e > m {
			return printed(s[from:e]), e
		}
		return printed(s[from:k]), k
	}
	if e := partLetters(s, j); e > j {
		return printed(s[from:e]), e
	}
	if _, k := readOrdinal(s, j); k > j {
		if e := anyWord(s, gapEnd(s, k), "volzin", "zin", "alinea", "gedachtestreepje", "streepje"); e >= 0 {
			return printed(s[from:e]), e
		}
	}
	if k := anyWord(s, j, "slot", "slotzin"); k >= 0 {
		return printed(s[from:k]), k
	}
	return "", i
}

// partLetters reads "onder b", "onderdelen a en b", "sub 1o", "onder 2°" at i.
func partLetters(s string, i int) int {
	k := anyWord(s, i, "onderdelen", "onderdeel", "onder", "sub", "letters", "letter", "punten", "punt", "ten")
	if k < 0 {
		return i
	}
	end, j := i, gapEnd(s, k)
	for range maxArticles {
		m := partEnd(s, j)
		if m == j {
			return end
		}
		if at(s, m, ')') && !openParenBefore(s, m) { // onder c)
			m++
		}
		end = m
		if j = nextPart(s, m); j < 0 {
			return end
		}
	}
	return end
}

// partEnd returns the end of the letter or number of a part at i: "b", "aa",
// "iv", "1o", "2°", "a1".
func partEnd(s string, i int) int {
	j := i
	switch {
	case i >= len(s):
		return i
	case isDigit(s[i]):
		j = digitsEnd(s, i)
		for _, w := range [...]string{"o", "°", "º", "e"} {
			if strings.HasPrefix(s[j:], w) && !letterAt(s, j+len(w)) {
				return j + len(w)
			}
		}
		if j > i+2 {
			return i
		}
	case isAlpha(s[i]):
		j = min(alphaEnd(s, i), i+3)
		if j > i+1 && !isLower(s[i]) || j > i+2 && !allRomanLower(s[i:j]) { // Sv, RO: laws
			return i
		}
	}
	if letterAt(s, j) || anyWord(s, i, "jo", "en", "of", "is", "de", "in", "te", "op", "om") >= 0 {
		return i
	}
	if d := digitsEnd(s, j); d <= j+2 {
		return d
	}
	return j
}

// nextPart returns the place of the next of a list of parts after i, -1 where
// none follows.
func nextPart(s string, i int) int {
	j := after(s, i, ",")
	joined := at(s, gapEnd(s, i), ',')
	if d := dashEnd(s, j); d > j {
		j, joined = gapEnd(s, d), true
	} else if w := anyWord(s, j, "en", "of", "tot en met", "t/m"); w >= 0 {
		j, joined = gapEnd(s, w), true
	}
	if w := anyWord(s, j, "onderdeel", "onder", "sub"); w >= 0 {
		j, joined = gapEnd(s, w), true
	}
	if !joined {
		return -1
	}
	return j
}

// openParenBefore reports whether a parenthesis that is not closed stands in the
// hundred bytes before i.
func openParenBefore(s string, i int) bool {
	t := s[max(0, i-100):i]
	return strings.LastIndexByte(t, '(') > strings.LastIndexByte(t, ')')
}

func allRomanLower(s string) bool {
	for i := range len(s) {
		if strings.IndexByte("ivx", s[i]) < 0 {
			return false
		}
	}
	return true
}

// nextArticle returns the place of the next article of a list after i, -1 where
// none follows: " en 94", ", 4", " jo. 3:306", " juncto artikel 5".
func nextArticle(s string, i int) int {
	j := gapEnd(s, i)
	if j > i && at(s, j, '(') {
		return -1
	}
	comma, semicolon := at(s, j, ','), at(s, j, ';')
	if comma || semicolon {
		j = gapEnd(s, j+1)
	}
	joined := false
	for _, w := range [...]string{"tot en met", "t/m", "en/of", "en", "of", "jo.", "jo", "juncto", "j.o.", "jº", "alsmede", "in samenhang met", "onderscheidenlijk", "respectievelijk", "dan wel"} {
		if k := word(s, j, w); k >= 0 && !letterAt(s, k) {
			j, joined = gapEnd(s, k), true
			break
		}
	}
	if !joined {
		if k := dashEnd(s, j); k > j && !comma {
			j, joined = gapEnd(s, k), true
		}
	}
	if !comma && !semicolon && !joined {
		return -1
	}
	if k := anyWord(s, j, "artikelen", "artikel", "art.", "art"); k >= 0 {
		j = gapEnd(s, k)
	}
	n := articleNumberEnd(s, j)
	if semicolon && (n == digitsEnd(s, j) || !strings.ContainsAny(s[j:n], ".:")) { // ; 3.109b, eerste lid
		return -1
	}
	if n == j || monthFollows(s, n) || at(s, n, '/') || at(s, n, '%') || anyWord(s, gapEnd(s, n), "procent", "euro", "miljoen", "jaar", "maanden", "dagen", "weken", "keer", "leden") >= 0 {
		return -1
	}
	if y, _ := readYear(s, j); y != 0 && digitsEnd(s, j) == j+4 && n == j+4 {
		return -1
	}
	return j
}

// articleLaw reads the law of a list of articles after the last of them and
// makes its end part of it.
func (f *finder) articleLaw(a *articleAt) (lawAt, bool) {
	s := f.s
	j := after(s, a.end, ",")
	if at(s, j, '(') { // (oud), (nieuw)
		if k := anyWord(s, j+1, "oud", "nieuw"); k >= 0 && at(s, k, ')') {
			j = after(s, k+1, ",")
		}
	} else if k := anyWord(s, j, "oud", "nieuw"); k >= 0 {
		j = after(s, k, ",")
	}
	linked := false
	if k := anyWord(s, j, "van", "in", "uit", "bij", "volgens", "krachtens", "der"); k >= 0 {
		j, linked = gapEnd(s, k), true
	}
	k := anyWord(s, j, "het", "de", "deze", "dit", "die", "dat", "genoemde", "voornoemde", "bovengenoemde", "dezelfde", "bedoelde", "gemelde")
	det := ""
	if k >= 0 {
		det = strings.ToLower(s[j:k])
		j = gapEnd(s, k)
		j = adjectiveEnd(s, j)
	}
	if j == a.end {
		return lawAt{}, false
	}
	if m := quoteEnd(s, j); m > j {
		j = m
	}
	if x, ok := f.lawAtWord(j); ok && (det == "" || det == "de" || det == "het" || x.end != classWordEnd(s, j)) {
		if !linked && det != "" {
			return lawAt{}, false
		}
		a.end = x.end
		return x, true
	}
	if !linked || det == "" {
		return lawAt{}, false
	}
	return f.sameLaw(a, j, det)
}

// adjectiveEnd returns the place after an adjective before the name of a law at
// i, unless it is part of a name.
func adjectiveEnd(s string, i int) int {
	k := anyWord(s, i, "genoemde", "voornoemde", "huidige", "geldende", "nieuwe", "herziene", "bestaande", "zogenoemde", "zogenaamde")
	if k < 0 {
		return i
	}
	if _, ok := knownLaw(s, i); ok {
		return i
	}
	return gapEnd(s, k)
}

// quoteEnd returns the place after an opening quotation mark at i.
func quoteEnd(s string, i int) int {
	for _, q := range [...]string{"«", "‘", "“", "\"", "'"} {
		if strings.HasPrefix(s[i:], q) {
			return i + len(q)
		}
	}
	return i
}

// foreign reports whether what follows an article says that it is of something
// that is no law this package knows: "van de begroting".
func (f *finder) foreign(i int) bool {
	i = after(f.s, i, ",")
	return anyWord(f.s, i, "van", "der", "uit", "in de", "in het", "in dit", "in deze") >= 0 &&
		anyWord(f.s, i, "in het bijzonder", "in het geval", "in het kader", "in de praktijk", "in dit verband", "in dit geval", "in dit kader", "in dit opzicht", "in deze context") < 0
}
