package kamerstuk

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A mark is a place in the body that may be the mark of a note: a number
// glued to a word, behind punctuation, or alone on a line.
type mark struct {
	start, end int // in the source
	line, page int
	order      int // place among all candidates, in reading order
	score      int // how likely, from 1 to 8
}

func (m mark) found() bool { return m.end > m.start }

// marks holds the candidates of each style and number, in reading order.
type marks [starStyle + 1][][]mark

// of returns the candidates of a number.
func (m *marks) of(number int, st style) []mark {
	if number < len(m[st]) {
		return m[st][number]
	}
	return nil
}

// numbers are the numbers that labels give to notes, of each style.
type numbers [starStyle + 1][(maxNote + 64) / 64]uint64

func (n *numbers) add(number int, st style)      { n[st][number/64] |= 1 << (number % 64) }
func (n *numbers) has(number int, st style) bool { return n[st][number/64]&(1<<(number%64)) != 0 }

// A markFinder reads the marks of one line after the other.
type markFinder struct {
	found      *marks  // nil to ask no more than for surely
	surely     numbers // those with a mark that is evidence by itself
	wanted     numbers // of the labels: a plain one of those on the page
	text       string  // of the line
	start      int     // where it starts in the source
	src        string  // the whole source
	line, page int
	order      int
}

// findMarks collects the candidates for the marks of labels in the lines of
// the body.
//
// A mark is on the page of its label, unless the notes are endnotes: then all
// is one page.
func findMarks(src string, lines []line, labels []noteLabel, endnotes bool) *marks {
	m := markFinder{found: &marks{}, page: -1, src: src}
	for _, l := range labels {
		if of := &m.found[l.style]; len(*of) <= l.number {
			*of = append(*of, make([][]mark, l.number+1-len(*of))...)
		}
		if l.style != plainStyle || endnotes {
			m.wanted.add(l.number, l.style)
		}
	}
	numerals := m.wantsNumerals()
	for i := range lines {
		l := &lines[i]
		if l.role != body || l.holds&(digit|signs) == 0 && !numerals || l.blank() {
			continue
		}
		if l.page != m.page && !endnotes {
			labels = m.turn(labels, lines, l.page)
		}
		m.text, m.start, m.line, m.page = l.text(src), l.start, i, l.page
		if endnotes {
			m.page = 0
		}
		m.read()
		if numerals {
			m.numerals()
		}
	}
	return m.found
}

// turn goes to a page: the plain marks on it are those of the labels on it.
// It returns the labels of the pages behind it.
func (m *markFinder) turn(labels []noteLabel, lines []line, page int) []noteLabel {
	m.wanted[plainStyle] = [len(m.wanted[plainStyle])]uint64{}
	for len(labels) > 0 && lines[labels[0].line].page <= page {
		if l := labels[0]; l.style == plainStyle && lines[l.line].page == page {
			m.wanted.add(l.number, plainStyle)
		}
		labels = labels[1:]
	}
	return labels
}

// read collects the candidates of a line.
func (m *markFinder) read() {
	s := m.text
	for at := 0; at < len(s); {
		for at < len(s) && classes[s[at]]&(digit|signs) == 0 {
			at++
		}
		if at == len(s) {
			return
		}
		switch c := s[at]; {
		case isDigit(c):
			n := digits(s[at:])
			m.number(at, n)
			at += n
		case c == '[':
			at += m.bracket(at)
		case c == '*':
			at += m.stars(at)
		default:
			at++
		}
	}
}

// stars reads a mark "*" at an offset and returns how far it got.
func (m *markFinder) stars(at int) int {
	s, n := m.text, 1
	for at+n < len(s) && s[at+n] == '*' {
		n++
	}
	if n <= maxStars && at > 0 && s[at-1] != ' ' && (at+n == len(s) || !isWordByte(s[at+n])) {
		m.add(at, at+n, n, starStyle, 6)
	}
	return n
}

func (m *markFinder) add(from, to, number int, st style, score int) {
	if !m.wanted.has(number, st) {
		return
	}
	if score >= sure {
		m.surely.add(number, st)
	}
	if m.found == nil {
		return
	}
	m.order++
	of := &m.found[st][number]
	*of = append(*of, mark{m.start + from, m.start + to, m.line, m.page, m.order, score})
}

// bracket reads a mark "[1]" or "[^1]" at an offset and returns how far it
// got.
func (m *markFinder) bracket(at int) int {
	s := m.text
	i, st := at+1, bracketStyle
	if i < len(s) && s[i] == '^' {
		i, st = i+1, caretStyle
	}
	if number, k := romanAt(s[i:]); k > 0 && i+k < len(s) && s[i+k] == ']' && at > 0 && st == bracketStyle {
		m.add(at, i+k+1, number, romanBracketStyle, 8)
		return i + k + 1 - at
	}
	n := digits(s[i:])
	if n == 0 || n > 3 || i+n >= len(s) || s[i+n] != ']' {
		return 1
	}
	if at > 0 || st == caretStyle {
		m.add(at, i+n+1, atoi(s[i:i+n]), st, 8)
	}
	return i + n + 1 - at
}

// number reads the n digits at an offset as marks in each way that they may be
// one.
func (m *markFinder) number(at, n int) {
	s := m.text
	before, after := s[:at], s[at+n:]
	if closes, paren := endsMark(after); paren || closes {
		if n <= 3 && s[at] != '0' {
			value := atoi(s[at : at+n])
			if paren && !endsWith(strings.TrimRight(before, " "), ":,;(") {
				m.add(at, at+n+1, value, parenStyle, 4)
			}
			if closes {
				if m.wanted.has(value, plainStyle) {
					if score := standsAsMark(before, after); score > 0 {
						m.add(at, at+n, value, plainStyle, score)
					}
				}
			}
		}
		if closes {
			m.glued(at, n)
		}
	}
}

// endsMark reports whether the text behind a number lets it be a mark:
// nothing, a space or punctuation, or the parenthesis of "1)".
func endsMark(after string) (closes, paren bool) {
	if after == "" {
		return true, false
	}
	r, _ := utf8.DecodeRuneInString(after)
	switch {
	case r == ')':
		return true, true
	case r == ' ' || r == '\t' || strings.ContainsRune(";:?!»”’\"–-", r):
		return true, false
	case r == '.' || r == ',':
		return len(after) == 1 || !isDigit(after[1]), false
	}
	return unicode.IsUpper(r), false
}

// standsAsMark scores a number by what stands before it: a letter or
// punctuation that it is glued to, or a sentence that has ended.
func standsAsMark(before, after string) int {
	if before == "" {
		if after == "" {
			return 4 // alone on its line
		}
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	switch {
	case unicode.IsLetter(r):
		word := lastWord(before)
		if k := utf8.RuneCountInString(word); k <= 3 && (allUpper(word) || k == 1) {
			return 2 // CO2, F3, m2
		}
		return 8
	case r == ',' || r == '.':
		if k := len(before); k > 1 && isDigit(before[k-2]) {
			if numbersArticle(before) {
				return 0
			}
			if k > 4 && isDigit(before[k-3]) && isDigit(before[k-4]) && (after == "" || unicode.IsUpper(firstRune(strings.TrimLeft(after, " ")))) {
				return 6 // behind a number that ends a sentence, as a year does
			}
			return 2
		}
		if abbreviates(before) {
			return 2
		}
		return 8
	case strings.ContainsRune("?!;:»”’\"')]%", r):
		return 8
	case r == ' ' && groups(after): // "1 211"
		return 0
	case r == ' ':
		trimmed := strings.TrimRight(before, " ")
		if endsWith(trimmed, ".?!»”") && !abbreviates(trimmed) {
			return 4
		}
		if k := len(trimmed); k > 0 && isDigit(trimmed[k-1]) { // a second mark behind the first
			return 2
		}
		return 0
	}
	return 0
}

// numbersArticle reports whether s ends in the first part of a number such as
// that of "artikel 9.2".
func numbersArticle(s string) bool {
	s = strings.TrimRight(s[max(0, len(s)-24):], "0123456789.:,")
	for _, word := range [...]string{"artikel ", "artikelen ", "art. ", "paragraaf ", "par. ", "hoofdstuk ", "tabel "} {
		if strings.HasSuffix(s, word) {
			return true
		}
	}
	return false
}

// abbreviates reports whether s ends in a short abbreviation with a point,
// behind which a number is a number: "nr.", "art.", "p.".
func abbreviates(s string) bool {
	word, ok := strings.CutSuffix(s, ".")
	if !ok {
		return false
	}
	word = strings.ToLower(lastWord(word))
	switch word {
	case "nr", "nrs", "no", "nos", "art", "artt", "p", "pp", "pag", "blz", "vol", "stb", "stcrt", "trb", "hfst", "hfdst", "par", "tel", "ca", "ong", "afb", "bijl", "rov", "jrg", "min", "max", "mln", "mrd":
		return true
	}
	return false
}

func endsWith(s, signs string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	return n > 0 && strings.ContainsRune(signs, r)
}

// longNumber is how many digits a number may have behind which a mark is looked
// for: longer ones are references of a ministry, "2024-0000251902".
const longNumber = 6

// glued reads marks that stand behind other digits: "202210" is the year 2022
// with mark 10, "NIS24" is NIS2 with mark 4, "2017/19393" is the act 2017/1939
// with mark 3.
func (m *markFinder) glued(at, n int) {
	s := m.text
	if isDossier(s, at, n) || isSession(s, at, n) {
		return
	}
	most := longest(s[:at])
	for k := 1; k <= 2 && k < n; k++ {
		cut := at + n - k
		number := atoi(s[cut : at+n])
		if cut-at > longNumber || s[cut] == '0' || strings.HasSuffix(s[:at], "Postbus ") || !m.wanted.has(number, plainStyle) {
			continue
		}
		score := 0
		switch left := s[at:cut]; {
		case len(left) == 4 && (left[:2] == "19" || left[:2] == "20"):
			score = 6
		case at+n == len(s) && closesUp(m.nextLine()): // an extractor broke the line at the mark
			score = 6
		case n <= 4 && atoi(s[at:at+n]) > 31 && atoi(left) <= 31 && (isMonth(s[at+n:]) || at+n == len(s) && isMonth(m.next())): // "135 oktober"
			score = 6
		case len(left) == 3 && afterThousands(s[:at]), n > most && len(left) == most: // "25 2951" is dossier 25 295 with mark 1
			score = 4
		case n == 3 && k == 1 && isSession(s, at, 2): // "2022/233"
			score = 6
		case at > 0 && unicode.IsLetter(lastRune(s[:at])) && len(left) <= 2:
			score = 4
		case at > 0 && (s[at-1] == '/' || s[at-1] == '-' || strings.HasSuffix(s[:at], "–")) && len(left) >= 2:
			score = 4
		case at > 0 && strings.IndexByte(" .,/-(", s[at-1]) >= 0 && !groups(s[at+n:]) && !isMonth(s[at+n:]):
			score = 1 // any number may have a mark behind it, and few do
		}
		if score > 0 {
			m.add(cut, at+n, number, plainStyle, score)
		}
	}
}

// isDossier reports whether the n digits at an offset are the number of a
// dossier, or end it, so that no mark hides in them: "20901, nr. 7", "25 295".
func isDossier(s string, at, n int) bool {
	return n == 5 && strings.HasPrefix(s[at+n:], ", nr") || n == 3 && afterThousands(s[:at])
}

// isSession reports whether the n digits at an offset are one of the two years
// of a session or a period: "1981-1982", "2022/23". A mark may stand behind the
// second all the same, with a digit more.
func isSession(s string, at, n int) bool {
	if n == 4 && digits(trimDash(s[at+n:])) >= 4 {
		return true
	}
	year, joint := yearBefore(s[:at])
	switch value := atoi(s[at : at+n]); {
	case year == 0:
		return false
	case n == 2:
		return value == (year+1)%100
	case n == 4:
		return value == year+1 || joint != '/' && value > year && value < 2100
	}
	return false
}

// trimDash cuts a dash off the front of s, and gives "" where there is none.
func trimDash(s string) string {
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		return rest
	}
	if rest, ok := strings.CutPrefix(s, "–"); ok {
		return rest
	}
	return ""
}

// yearBefore returns the year that s ends in with a dash or a slash behind it,
// and the last byte of that, or 0.
func yearBefore(s string) (year int, joint byte) {
	for _, sign := range [...]string{"-", "–", "/"} {
		before, ok := strings.CutSuffix(s, sign)
		k := len(before)
		if ok && k >= 4 && digits(before[k-4:]) == 4 && (before[k-4] == '1' || before[k-4] == '2') && (k == 4 || !isDigit(before[k-5])) {
			return atoi(before[k-4:]), sign[len(sign)-1]
		}
	}
	return 0, 0
}

// longest returns the most digits that the number of a publication has behind
// what stands before it, or 0 where that is not known: no Staatsblad has a
// thousand numbers a year, no Staatscourant a hundred thousand.
func longest(before string) int {
	if year, ok := strings.CutSuffix(before, ", "); ok && len(year) > 4 && digits(year[len(year)-4:]) == 4 {
		switch series := year[:len(year)-4]; {
		case strings.HasSuffix(series, "Stb. "), strings.HasSuffix(series, "Trb. "):
			return 3
		case strings.HasSuffix(series, "Stcrt. "):
			return 5
		}
	}
	if strings.HasSuffix(before, ", nr. ") {
		return 4
	}
	return 0
}

// afterThousands reports whether s ends in the two digits and the space that
// begin the number of a dossier.
func afterThousands(s string) bool {
	k := len(s)
	return k > 2 && s[k-1] == ' ' && isDigit(s[k-2]) && isDigit(s[k-3]) && (k == 3 || !isDigit(s[k-4]))
}

// next returns the first characters of the next line.
func (m *markFinder) next() string {
	end := min(len(m.src), m.start+len(m.text))
	return strings.TrimLeft(m.src[end:min(len(m.src), end+16)], " \r\n")
}

// nextLine returns the next line that is not blank, or the start of it.
func (m *markFinder) nextLine() string {
	line, _, _ := strings.Cut(m.next(), "\n")
	return strings.TrimRight(line, " \r")
}

// isMonth reports whether the name of a month follows a number, which then is
// a day.
func isMonth(after string) bool {
	after = strings.TrimLeft(after, " ")
	if after == "" || strings.IndexByte("jfmasond", after[0]) < 0 {
		return false
	}
	for _, month := range [...]string{"jan", "feb", "maart", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov", "dec"} {
		if strings.HasPrefix(after, month) {
			return true
		}
	}
	return false
}

// groups reports whether a number goes on behind a space, as dossier numbers
// and large amounts do.
func groups(after string) bool {
	return len(after) > 3 && after[0] == ' ' && digits(after[1:]) == 3
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// best returns the score of the best candidate for a number that stands on a
// page before a line, or 0. The marks of notes at the end of a document
// stand on any page.
func (m *marks) best(number int, st style, page, before int) int {
	all := m.of(number, st)
	i := sort.Search(len(all), func(i int) bool { return all[i].page >= page })
	if i > 0 && st != plainStyle {
		return all[0].score
	}
	best := 0
	for ; i < len(all) && all[i].line < before && best < sure; i++ {
		best = max(best, all[i].score)
	}
	return best
}

// sure is the score from which on a candidate is evidence by itself.
const sure = 4

// keep drops the candidates on lines that turned out not to be body.
func (m *marks) keep(lines []line) {
	for st := range m {
		for number, all := range m[st] {
			n := 0
			for _, c := range all {
				if lines[c.line].role == body {
					all[n] = c
					n++
				}
			}
			m[st][number] = all[:n]
		}
	}
}

// tie gives each note its mark: of all ways to choose one mark a note, in the
// order of the notes and each on the page of its note, the one that scores
// best.
func (f *noteFinder) tie() {
	f.marks.keep(f.lines)
	for st := plainStyle; st <= starStyle; st++ {
		var of []int
		for i := range f.notes {
			if f.notes[i].style == st {
				of = append(of, i)
			}
		}
		f.tieStyle(of)
	}
}

// A choice is a mark for a note, and the best row of marks that ends in it.
type choice struct {
	mark *mark
	best int // the score of the row
	prev int // index of the choice before it, or -1
	note int
}

// tieStyle ties the notes of one style. Both the notes and the candidates of
// each are in order, so one walk over them finds the best row.
func (f *noteFinder) tieStyle(of []int) {
	all := make([]choice, 0, len(of)*2)
	since := make(map[int]int) // where the last note of a number ended: its next mark stands behind it
	// top holds choices in order of their marks whose rows score ever more.
	var top []int
	for _, i := range of {
		first := len(all)
		candidates := f.candidates(&f.notes[i], since)
		for j := range candidates {
			m := &candidates[j]
			k := sort.Search(len(top), func(k int) bool { return all[top[k]].mark.order >= m.order }) - 1
			c := choice{mark: m, best: m.score, prev: -1, note: i}
			if k >= 0 {
				c.prev = top[k]
				c.best += all[top[k]].best
			}
			all = append(all, c)
		}
		for c := first; c < len(all); c++ {
			top = raise(top, all, c)
		}
	}
	if len(top) == 0 {
		return
	}
	for c := top[len(top)-1]; c >= 0; c = all[c].prev {
		f.notes[all[c].note].mark = *all[c].mark
	}
}

// raise puts choice c into top where it scores more than all before it, and
// takes out those behind it that score no more.
func raise(top []int, all []choice, c int) []int {
	k := sort.Search(len(top), func(k int) bool { return all[top[k]].mark.order > all[c].mark.order })
	if k > 0 && all[top[k-1]].best >= all[c].best {
		return top
	}
	j := k
	for j < len(top) && all[top[j]].best <= all[c].best {
		j++
	}
	if j == k {
		top = append(top, 0)
		copy(top[k+1:], top[k:])
		top[k] = c
		return top
	}
	top[k] = c
	return append(top[:k+1], top[j:]...)
}

// candidates returns the marks that a note may have: those on its page, or
// anywhere before it where the style of the mark tells it from other numbers.
func (f *noteFinder) candidates(n *footnote, since map[int]int) []mark {
	all := f.marks.of(n.number, n.style)
	from := since[n.number]
	since[n.number] = n.lines[len(n.lines)-1]
	lo := sort.Search(len(all), func(i int) bool {
		return all[i].line >= from && (n.style != plainStyle || all[i].page >= n.page)
	})
	hi := lo + sort.Search(len(all)-lo, func(i int) bool { return all[lo+i].line >= n.lines[0] })
	return all[lo:hi]
}
