package kamerstuk

import (
	"iter"
	"strings"
)

// Furniture is what belongs to the printed page and not to the paper.
type Furniture struct {
	Start, End int // half-open byte offsets in the raw text
	Kind       FurnitureKind
}

// A FurnitureKind says what a piece of furniture is. The zero value is no
// kind.
type FurnitureKind uint8

// The kinds of [Furniture].
const (
	_                    FurnitureKind = iota
	FurnitureRunning                   // a header or footer that stands on every page
	FurniturePageNumber                // a page number alone
	FurniturePublication               // the publication block: identifier, ISSN, place and year
	FurnitureLetterhead                // the head of the first page: chamber, vergaderjaar, series; and what later pages repeat of it
	FurnitureLineNumber                // the number of a line
	FurnitureWatermark                 // a word in capitals that stands across each page
)

var furnitureNames = [...]string{"", "running", "page number", "publication", "letterhead", "line number", "watermark"}

// String returns the kind in words, such as "page number", and "" for none.
func (k FurnitureKind) String() string { return nameOf(k, "FurnitureKind", furnitureNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (k FurnitureKind) MarshalText() ([]byte, error) {
	return marshalName(k, "FurnitureKind", furnitureNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (k *FurnitureKind) UnmarshalText(text []byte) error {
	return unmarshalName(k, text, "FurnitureKind", furnitureNames[:])
}

// findFurniture gives the lines that are furniture their role, and pages to a
// text that has no other page ends than its footers. It returns them in order,
// and all lines, of which it cuts those that hold furniture behind the body.
func findFurniture(src string, lines []line) ([]line, []Furniture) {
	f := fixtures{src: src, lines: lines, kinds: make([]FurnitureKind, len(lines))}
	for i := range lines {
		if lines[i].role == furniture {
			f.kinds[i] = FurnitureLineNumber
		}
	}
	f.letterhead()
	f.known()
	pages := f.pages()
	if len(pages) >= 3 {
		f.watermarks(pages)
		if f.footers*2 <= len(pages) { // else it is known what repeats, and where the pages count
			f.repeated(pages)
			f.numbered(pages)
		}
	}
	f.letterheads(pages)
	var found []Furniture
	for i := range f.lines {
		if l := &f.lines[i]; l.role == furniture {
			found = append(found, Furniture{l.start, l.end, f.kinds[i]})
		}
	}
	return f.lines, found
}

type fixtures struct {
	src     string
	lines   []line
	kinds   []FurnitureKind // of each line that is furniture
	footers int             // running footers of Kamerstukken and the Aanhangsel, beside which nothing repeats
}

func (f *fixtures) take(i int, kind FurnitureKind) {
	if f.lines[i].role == body {
		f.lines[i].role = furniture
		f.kinds[i] = kind
	}
}

// letterhead finds the head of the first page, which stands before all else.
func (f *fixtures) letterhead() {
	chamber := false
	seen := f.filled(12)
	for k, i := range seen {
		s := f.lines[i].text(f.src)
		switch {
		case isChamber(s), chamber && (s == "1" || s == "2"), isSeries(s), isMinistry(s):
			f.take(i, FurnitureLetterhead)
			chamber = isChamber(s) || chamber && digits(s) == 0 // its number may stand below the series
		case k+1 < len(seen) && f.lines[i].hyphen > 0 && isSeries(f.src[f.lines[i].start:f.lines[i].stem()]+f.lines[seen[k+1]].text(f.src)):
			f.take(i, FurnitureLetterhead)
			f.take(seen[k+1], FurnitureLetterhead)
		case f.lines[i].role == body:
			return
		}
	}
}

// filled returns the first n lines of the first page that are not blank.
func (f *fixtures) filled(n int) []int {
	var at []int
	for i := range f.lines {
		if f.lines[i].page > 0 || len(at) == n {
			break
		}
		if !f.lines[i].blank() {
			at = append(at, i)
		}
	}
	return at
}

// isMinistry recognises the letterhead of a ministry.
func isMinistry(s string) bool {
	return strings.HasPrefix(s, "> Retouradres ") || strings.HasPrefix(s, "Ministerie van ") && len(s) < 80
}

// isChamber recognises the name of a chamber as the official papers print it
// at their head, with or without the number of the chamber.
func isChamber(s string) bool {
	s = strings.TrimRight(strings.TrimRight(s, "12"), " ")
	rest, ok := strings.CutPrefix(s, "Tweede Kamer")
	if !ok {
		rest, ok = strings.CutPrefix(s, "Eerste Kamer")
	}
	if !ok {
		rest, ok = strings.CutPrefix(s, "Verenigde Vergadering")
	}
	return ok && (rest == " der Staten-Generaal" || rest == " der Staten Generaal")
}

// isSeries recognises the lines below the name of the chamber.
func isSeries(s string) bool {
	rest, ok := strings.CutPrefix(s, "Vergaderjaar ")
	if !ok {
		rest, ok = strings.CutPrefix(s, "Zitting ")
	}
	if ok {
		_, rest = cutSession(rest)
		rest = strings.TrimSpace(rest)
		return rest == "" || rest == "Aanhangsel van de Handelingen"
	}
	if rest, ok := strings.CutPrefix(s, "Jaargang "); ok {
		return len(rest) == 4 && digits(rest) == 4
	}
	switch s {
	case "Aanhangsel van de Handelingen",
		"Vragen gesteld door de leden der Kamer, met de daarop door de", "regering gegeven antwoorden",
		"Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
		"Staatsblad van het Koninkrijk der Nederlanden":
		return true
	}
	return false
}

// cutSession cuts a parliamentary year ("2023–2024", "2023/24") off the front
// of s. It returns "" where there is none.
func cutSession(s string) (session, rest string) {
	if digits(s) != 4 {
		return "", s
	}
	i := 4
	for _, dash := range []string{"–", "-", "/", " - ", " – "} {
		if strings.HasPrefix(s[i:], dash) {
			if n := digits(s[i+len(dash):]); n == 2 || n == 4 {
				i += len(dash) + n
				return s[:i], s[i:]
			}
		}
	}
	return "", s
}

// digits counts the digits at the start of s.
func digits(s string) int {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n
}

// known finds the footers and publication blocks of the official papers by
// their wording. In a text without page ends a footer ends its page.
func (f *fixtures) known() {
	paged := len(f.lines) > 0 && f.lines[len(f.lines)-1].page > 0
	page := 0
	for i := range f.lines {
		l := &f.lines[i]
		if !paged {
			l.page = page
		}
		if l.blank() || l.width > 200 || l.role != body {
			continue
		}
		s := l.text(f.src)
		if !mayBeKnown(s[0]) || l.holds&digit == 0 && strings.IndexByte("EST", s[0]) < 0 { // all but a publisher and half a footer hold a figure
			continue
		}
		if two := f.withNext(i, s); two != "" && (isImprint(two) || isRunning(two)) {
			s = two
			f.take(i+1, FurnitureRunning)
		}
		if first := f.debateFoot(i); first >= 0 {
			for k := first; k <= i; k++ {
				f.take(k, FurnitureRunning)
			}
			if !paged {
				page++
			}
			continue
		}
		switch {
		case isPublication(s):
			f.take(i, FurniturePublication)
		case isImprint(s):
			f.take(i, FurniturePublication)
			l.page = page
			if strings.Contains(s, ", vergaderjaar ") { // with the footer on its line
				f.footers++
				if !paged {
					page++
				}
			}
		case isRunning(s) && !f.underLabel(i):
			f.take(i, FurnitureRunning)
			if strings.Contains(s, ", vergaderjaar ") {
				f.footers++
			}
			f.pageNumberBelow(i)
			if !paged {
				page++
			}
		}
	}
}

// withNext returns a footer that runs over two lines, of which line i is the
// first, or "".
func (f *fixtures) withNext(i int, s string) string {
	tail := s[max(0, len(s)-54):]
	if !strings.Contains(tail, ", vergaderjaar") || i+1 == len(f.lines) || f.lines[i+1].blank() || isRunning(s) || isImprint(s) {
		return ""
	}
	return s + " " + f.lines[i+1].text(f.src)
}

// pageNumberBelow takes the page number that an extractor set below a footer.
func (f *fixtures) pageNumberBelow(i int) {
	most := 3
	if strings.Contains(f.lines[i].text(f.src), "Aanhangsel") { // its pages count through the year
		most = 4
	}
	if s := f.lines[i].text(f.src); isDigit(s[len(s)-1]) && !strings.Contains(s, "Aanhangsel") && f.endsInPage(s) {
		return
	}
	for k := i + 1; k < len(f.lines) && f.lines[k].page == f.lines[i].page; k++ {
		if l := &f.lines[k]; !l.blank() {
			if s := l.text(f.src); l.role == body && len(s) <= most && digits(s) == len(s) {
				f.take(k, FurniturePageNumber)
			}
			return
		}
	}
}

// endsInPage reports whether a footer ends in two numbers, of the paper and of
// the page.
func (f *fixtures) endsInPage(s string) bool {
	words := strings.Fields(s)
	return len(words) > 2 && digits(words[len(words)-2]) > 0 && words[len(words)-3] == "nr."
}

// mayBeKnown reports whether a line of known furniture begins with byte c.
func mayBeKnown(c byte) bool {
	switch c {
	case 'T', 'E', 'V', 'S', 'P', 'I', 'K', 'H', 'k', 'a', 'h', 's', 't', 'b', 'n', '\'', '-', 0xE2:
		return true
	}
	return isDigit(c)
}

// underLabel reports whether line i stands below the number of a footnote
// and so is the text of it, in the words of a footer.
func (f *fixtures) underLabel(i int) bool {
	if i == 0 || f.lines[i-1].blank() {
		return false
	}
	s := f.lines[i-1].text(f.src)
	return len(s) <= 3 && digits(s) == len(s) && (i+1 < len(f.lines) && f.lines[i+1].page == f.lines[i].page)
}

// isPublication recognises the identifier and the ISSN of the publication
// block.
func isPublication(s string) bool {
	if strings.IndexByte(s[:min(len(s), 6)], '-') < 0 {
		return isPrinted(s)
	}
	for _, series := range [...]string{"kst-", "ah-", "h-", "stb-", "stcrt-", "trb-", "blg-", "nds-"} {
		if rest, ok := strings.CutPrefix(s, series); ok {
			return rest != "" && strings.IndexByte(rest, ' ') < 0 && len(rest) < 40 && strings.ContainsAny(rest, "0123456789")
		}
	}
	return isPrinted(s)
}

// isPrinted recognises what else stands in the publication block: the ISSN,
// the printer and the number of the printer.
func isPrinted(s string) bool {
	if isPublisher(s) || isPrinterMark(s) || oldIdentifier(s) != "" {
		return true
	}
	if rest, ok := strings.CutPrefix(s, "ISSN "); ok {
		return digits(rest) == 4
	}
	if i := strings.Index(s[:min(len(s), 18)], "ISSN "); i > 0 { // the printer's block of Staten-Generaal Digitaal
		return strings.HasPrefix(s[i+5:], "09") || strings.HasPrefix(s[i+5:], "9")
	}
	return false
}

// isPublisher recognises the publisher of the papers: the Sdu, and to 1988 the
// Staatsuitgeverij.
func isPublisher(s string) bool {
	if len(s) > 60 || !strings.HasPrefix(s, "S") {
		return false
	}
	for _, name := range [...]string{"Sdu Uitgever", "SDU uitgever", "Staatsuitgeverij", "Staatsdrukkerij"} {
		if rest, ok := strings.CutPrefix(s, name); ok {
			return rest == "" || endsInPlace(rest) || name == "Sdu Uitgever" && len(s) < 40
		}
	}
	return false
}

// endsInPlace reports whether s ends in the place of the publisher, with or
// without the year.
func endsInPlace(s string) bool {
	return strings.HasSuffix(strings.TrimRight(s, " 0123456789."), "s-Gravenhage")
}

// isPrinterMark recognises the number of the printer, of 1995 to 2010:
// "KST112233", "KVR28771".
func isPrinterMark(s string) bool {
	return len(s) > 6 && len(s) < 14 && (s[:3] == "KST" || s[:3] == "KVR" || s[:3] == "HTK" || s[:3] == "HEK") && digits(s[3:]) == len(s)-3
}

// oldIdentifier returns the official identifier of a paper of 1995 to 2010 from
// the one in its publication block, or "": "0607tkkst29023-36" is kst-29023-36,
// "0607tkkvr1567" is ah-tk-20062007-1567.
func oldIdentifier(s string) string {
	if len(s) < 10 || len(s) > 40 || digits(s) != 4 || s[4] != 't' && s[4] != 'e' || s[5] != 'k' {
		return ""
	}
	chamber, number := s[4:6], s[9:]
	if strings.IndexByte(number, ' ') >= 0 || digits(number) == 0 {
		return ""
	}
	switch s[6:9] {
	case "kst":
		if n := digits(number); n == 5 && len(number) > n && number[n] >= 'A' && number[n] <= 'Z' { // 28600VI-117
			number = number[:n] + "-" + number[n:]
		}
		return "kst-" + number
	case "kvr":
		return "ah-" + chamber + "-" + fullYear(s[:2]) + fullYear(s[2:4]) + "-" + number
	}
	return ""
}

// fullYear returns the year of two digits, from 1951 to 2050.
func fullYear(s string) string {
	if atoi(s) > 50 {
		return "19" + s
	}
	return "20" + s
}

// isImprint recognises the place and year of the publication block, with the
// footer behind it where the extractor set them on one line.
func isImprint(s string) bool {
	rest := s
	for _, apostrophe := range [...]string{"’", "'", "‘"} {
		if r, ok := strings.CutPrefix(rest, apostrophe); ok {
			rest = r
			break
		}
	}
	rest, ok := strings.CutPrefix(rest, "s-Gravenhage ")
	if !ok || digits(rest) != 4 {
		return false
	}
	rest = strings.TrimSpace(rest[4:])
	return rest == "" || isRunning(rest)
}

// isRunning recognises the running footer of the official papers:
//
//	Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
//	Eerste Kamer, vergaderjaar 2000–2001, 29 158, B 1
//	Tweede Kamer, zitting 1979-1980, 15 800, nr. 24
//	Staatsblad 2010 143 2
//	Pagina 1 van 7
//	Tweede Kamer 29 november 2023 TK 27 27-12-2
func isRunning(s string) bool {
	if rest, ok := strings.CutPrefix(s, "Pagina "); ok {
		n := digits(rest)
		rest, ok = strings.CutPrefix(rest[n:], " van ")
		return n > 0 && ok && rest != "" && digits(rest) == len(rest)
	}
	for _, gazette := range [...]string{"Staatsblad ", "Tractatenblad ", "Staatscourant "} {
		if rest, ok := strings.CutPrefix(s, gazette); ok {
			return digits(rest) == 4 && onlyNumbers(rest[4:])
		}
	}
	rest, ok := strings.CutPrefix(s, "Tweede Kamer, ")
	if !ok {
		rest, ok = strings.CutPrefix(s, "Eerste Kamer, ")
	}
	if !ok {
		return isDebateFoot(s)
	}
	year, rest, _ := strings.Cut(rest, " ")
	if year != "vergaderjaar" && year != "zitting" { // the latter to 1980
		return false
	}
	session, rest := cutSession(rest)
	return session != "" && onlyNumbers(rest) && !strings.HasSuffix(rest, ",")
}

// onlyNumbers reports whether s holds nothing but numbers, letters of papers
// and the words that name a series.
func onlyNumbers(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == ',' }) {
		switch w {
		case "nr.", "nrs.", "nr", "Aanhangsel", "Handelingen", "hoofdstuk", "Hoofdstuk", "en":
			continue
		}
		if !isNumber(w) {
			return false
		}
	}
	return true
}

// isNumber recognises the number or letter of a paper, dossier or page.
func isNumber(w string) bool {
	if len(w) > 12 {
		return false
	}
	for i := 0; i < len(w); i++ {
		c := w[i]
		if !isDigit(c) && (c < 'A' || c > 'Z') && c != '-' && c != '(' && c != ')' && c != '.' && !(i > 0 && i == len(w)-1 && c >= 'a' && c <= 'z') {
			return false
		}
	}
	return true
}

// edge is how many lines at the top and at the bottom of a page may be a
// header or footer.
const edge = 5

// A place is a line that could be a header or footer, on its page.
type place struct {
	line, page int
	shape      uint64
}

// repeated finds headers and footers in any wording: lines that stand at the
// top or bottom of most pages, the same but for a number that counts the pages.
func (f *fixtures) repeated(pages [][2]int) {
	places := make([]place, 0, len(pages)*2*edge)
	count := make(map[uint64]int, len(pages))
	for k, p := range pages {
		for i := range f.edges(p) {
			s := f.lines[i].text(f.src)
			if n := digits(s); n == len(s) || n == len(s)-1 && (s[n] == '.' || s[n] == ')') {
				continue // page numbers, see numbered, and the numbers of questions
			}
			shape := shapeOf(s)
			count[shape]++
			places = append(places, place{i, k, shape})
		}
	}
	least := max(3, (len(pages)*3+4)/5)
	of := make(map[uint64][]place)
	for _, p := range places {
		if count[p.shape] >= least {
			of[p.shape] = append(of[p.shape], p)
		}
	}
	for _, all := range of {
		if f.countsPages(all) {
			f.takeAll(all, pages[0][0]+edge)
		}
	}
}

// takeAll takes the lines of a header or footer. One above line top, on the
// first page, may be the title that the others repeat: it stays, unless its
// number counts on.
func (f *fixtures) takeAll(all []place, top int) {
	for i, p := range all {
		if p.page == 0 && p.line < top && f.lines[p.line].text(f.src) == f.lines[all[(i+1)%len(all)].line].text(f.src) {
			continue
		}
		f.take(p.line, FurnitureRunning)
	}
}

// countsPages reports whether the numbers in lines that are the same else are
// those of one header or footer: each is the same on all pages, or counts
// them, from 1 again where an annex begins. The numbers in notes that refer to
// papers do neither.
func (f *fixtures) countsPages(all []place) bool {
	left := make([]string, len(all)) // of each line, what stands behind the numbers that were read
	for i, p := range all {
		left[i] = f.lines[p.line].text(f.src)
	}
	for {
		same, rising := make(map[int]int), make(map[int]int)
		most, steps, before := 0, 0, 0
		for i, p := range all {
			k := strings.IndexAny(left[i], "0123456789")
			if k < 0 {
				return true // as in all others
			}
			n := digits(left[i][k:])
			number := atoi(left[i][k : k+n])
			left[i] = left[i][k+n:]
			same[number]++
			rising[number-p.page]++
			most = max(most, same[number], rising[number-p.page])
			if i > 0 && (number == before || number == 1 || number-before == p.page-all[i-1].page) {
				steps++
			}
			before = number
		}
		if most*5 < len(all)*4 && steps*4 < (len(all)-1)*3 { // OCR reads a number wrong at times
			return false
		}
	}
}

// numbered finds page numbers that stand alone at the top or bottom of most
// pages and rise by one.
func (f *fixtures) numbered(pages [][2]int) {
	type place struct{ page, line, number int }
	var all []place
	offset := make(map[int]int)
	for k, p := range pages {
		for _, i := range f.outer(p) {
			if s := f.lines[i].text(f.src); len(s) <= 4 && digits(s) == len(s) {
				n := atoi(s)
				all = append(all, place{k, i, n})
				offset[n-k]++
			}
		}
	}
	for _, a := range all {
		if offset[a.number-a.page]*2 > len(pages) {
			f.take(a.line, FurniturePageNumber)
		}
	}
}

// watermarks finds the words in capitals that stand once on most pages, wherever
// an extractor set them.
func (f *fixtures) watermarks(pages [][2]int) {
	count := make(map[string]int)
	for i := range f.lines {
		if s := f.lines[i].text(f.src); f.lines[i].role == body && isStamp(s) {
			count[s]++
		}
	}
	for i := range f.lines {
		if s := f.lines[i].text(f.src); f.lines[i].role == body && isStamp(s) && count[s] <= len(pages) && count[s]*5 >= len(pages)*4 {
			f.take(i, FurnitureWatermark)
		}
	}
}

// isStamp reports whether a line is one word in capitals, as watermarks are.
func isStamp(s string) bool {
	if len(s) < 5 || len(s) > 20 {
		return false
	}
	for i := 0; i < len(s); i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

// pages returns the first and the last line of each page, as half-open ranges
// of lines.
func (f *fixtures) pages() [][2]int {
	var pages [][2]int
	if n := len(f.lines); n > 0 {
		pages = make([][2]int, 0, f.lines[n-1].page+1)
	}
	for i := 0; i < len(f.lines); {
		j := i
		for j < len(f.lines) && f.lines[j].page == f.lines[i].page {
			j++
		}
		pages = append(pages, [2]int{i, j})
		i = j
	}
	return pages
}

// outer returns the first and the last line of a page that is neither blank
// nor found yet.
func (f *fixtures) outer(page [2]int) []int {
	var at []int
	open := func(i int) bool { return f.lines[i].role == body && !f.lines[i].blank() }
	i, j := page[0], page[1]-1
	for i <= j && !open(i) {
		i++
	}
	for j > i && !open(j) {
		j--
	}
	if i <= j {
		at = append(at, i)
	}
	if i < j {
		at = append(at, j)
	}
	return at
}

// edges yields the lines at the top and bottom of a page that could be a
// header or footer: not found yet, and no label or heading that a paper may
// repeat.
func (f *fixtures) edges(page [2]int) iter.Seq[int] {
	return func(yield func(int) bool) {
		i, n := page[0], 0
		for ; i < page[1] && n < edge; i++ {
			if l := &f.lines[i]; !l.blank() {
				if n++; f.atEdge(l) && !yield(i) {
					return
				}
			}
		}
		n = 0
		for j := page[1] - 1; j >= i && n < edge; j-- {
			if l := &f.lines[j]; !l.blank() {
				if n++; f.atEdge(l) && !yield(j) {
					return
				}
			}
		}
	}
}

func (f *fixtures) atEdge(l *line) bool {
	return l.role == body && l.width < 120 && !l.isLabel(f.src)
}

// shapeOf returns a number that is the same for the footers of two pages: a
// hash (FNV-1a) of s in which each group of digits is one mark, and each run
// of spaces one space.
func shapeOf(s string) uint64 {
	const offset, prime = 14695981039346656037, 1099511628211
	hash, before := uint64(offset), byte(0)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if isDigit(c) {
			c = '0'
		}
		if c != before || c != ' ' && c != '0' {
			hash = (hash ^ uint64(c)) * prime
		}
		before = c
	}
	return hash
}

// atoi reads a short number that is known to be digits.
func atoi(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 9; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
