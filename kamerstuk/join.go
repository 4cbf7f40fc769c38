package kamerstuk

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kamertekst/kamertekst/segment"
)

// A joining says how a line goes on from the one before it.
type joining uint8

const (
	joinNone    joining = iota // it begins a paragraph
	joinSpace                  // it goes on behind a space
	joinPrinted                // it is the rest of the same printed line, which an extractor broke at a mark
	joinHyphen                 // it goes on behind a hyphen
	joinTight                  // it goes on without a space: a web address
)

// window is how many lines on either side show how wide a full line is.
const window = 10

// limits returns for each line how many columns a full line has there: the
// widest line around it, and not much less than the lines of the whole text.
func limits(lines []line) []uint8 {
	all := make([]uint8, len(lines))
	most, ok := usualWidth(lines)
	if !ok {
		return all
	}
	least := uint8(most * 6 / 10)
	near := make([]uint8, 0, len(lines)) // the widths of the body, without blank lines
	for i := range lines {
		if l := &lines[i]; l.role == body && !l.blank() {
			near = append(near, uint8(l.width))
			if l.width > longLine {
				near[len(near)-1] = 0
			}
		}
	}
	at, widest := 0, slices.Max(near[:min(len(near), window+1)])
	for i := range lines {
		all[i] = max(least, widest)
		if l := &lines[i]; l.role == body && !l.blank() {
			at++
			if at+window < len(near) {
				widest = max(widest, near[at+window])
			}
			if at > window && near[at-window-1] == widest { // it may be the only one
				widest = slices.Max(near[at-window : min(len(near), at+window+1)])
			}
		}
	}
	return all
}

// usualWidth returns the columns that nine lines in ten of the body do not
// exceed. It reports false where there is no body.
func usualWidth(lines []line) (int, bool) {
	var count [longLine + 1]int // of the lines of each width
	full := 0
	for i := range lines {
		if l := &lines[i]; l.role == body && !l.blank() && l.width <= longLine {
			count[l.width]++
			full++
		}
	}
	if full == 0 {
		return 0, false
	}
	most := -1
	for seen := 0; seen < full*9/10 || most < 0; {
		most++
		seen += count[most]
	}
	return most, true
}

// join decides how line i of the body goes on from line last.
func (p *page) join(last, i int) joining {
	if last < 0 {
		return joinNone
	}
	a, b := &p.lines[last], &p.lines[i]
	sa, sb := a.text(p.src), b.text(p.src)
	blank, broken := p.apart(last, i)
	if openDash(sa, sb) && !blank {
		return joinTight
	}
	if a.isLabel(p.src) || b.isLabel(p.src) || p.isLone(last) || p.isLone(i) {
		return joinNone
	}
	if blank && !broken {
		return joinNone
	}
	if a.holds&(slash|www) != 0 && brokenAddress(sa, sb) {
		return joinTight
	}
	if p.tabular(last, i) {
		return joinNone
	}
	if a.hyphen > 0 && goesOn(p.src[a.start:a.stem()], sb) {
		return joinHyphen
	}
	if sb[0] == ',' {
		return joinSpace
	}
	first := firstRune(sb)
	if p.kind.paragraphs() {
		if unicode.IsLower(first) && !endsSentence(sa) && !blank && !strings.HasPrefix(sb, "www.") && !strings.HasPrefix(sb, "http") {
			return joinSpace
		}
		return joinNone
	}
	ended := p.lines[last+1].role == markLine
	if p.endedAtMark(a) {
		ended = true
		if mark := p.editor.changes[len(p.editor.changes)-1].start; mark > a.start {
			sa = p.src[a.start:mark]
		}
	}
	if ended && closesUp(sb) {
		return joinPrinted
	}
	if asksNumber(sa) && isDigit(sb[0]) {
		return joinSpace
	}
	if isBullet(sb, sa) || isClause(sb, sa) {
		return joinNone
	}
	if ended && p.carried+a.width+1+b.width <= int(p.limits[i])+3 && !b.isHeading(p.src) && !isOpening(sb, sa) {
		return joinPrinted
	}
	if unicode.IsLower(first) && !strings.HasSuffix(sa, ";") && !isOldNumber(sb) {
		return joinSpace
	}
	if capitals(sa) && capitals(sb) && p.carried+a.width+1+firstWidth(sb) > int(p.limits[i])*2/3 {
		return joinSpace // a title in capitals of more than one line
	}
	if b.isHeading(p.src) || a.isHeading(p.src) && !segment.HeadingRunsOn(sa) || isOpening(sb, sa) {
		return joinNone
	}
	return p.byWidth(last, i)
}

// byWidth decides by whether the first word of the next line would have stood
// on the line before: a line that is not full ends its paragraph. Where blank
// lines stand between paragraphs, they say more than the width does.
func (p *page) byWidth(last, i int) joining {
	a, sb := &p.lines[last], p.lines[i].text(p.src)
	word := sb
	if k := strings.IndexByte(sb, ' '); k > 0 {
		word = sb[:k]
	}
	need := p.carried + a.width + 1 + utf8.RuneCountInString(word)
	limit := int(p.limits[i])
	switch {
	case endsSentence(a.text(p.src)) && (need <= limit-2 && !p.spaced || need <= limit*2/3):
		return joinNone
	case need <= limit*3/4 && !unicode.IsLower(firstRune(sb)) && (!p.spaced || need <= limit/2) && (!endsOpen(a.text(p.src)) || opensSentence(word)):
		return joinNone
	}
	return joinSpace
}

// endsOpen reports whether a line ends in a word behind which no paragraph
// does: "voor Buitenlandse Handel en".
func endsOpen(s string) bool {
	switch s[strings.LastIndexByte(s, ' ')+1:] {
	case "de", "het", "een", "van", "voor", "en", "of", "der", "den", "te":
		return true
	}
	return false
}

// opensSentence reports whether a word at the start of a line begins a sentence
// or an item: one with a capital that has none within a sentence.
func opensSentence(word string) bool {
	switch word {
	case "*", "-", "–", "•":
		return true
	case "De", "Het", "Een", "In", "Op", "Bij", "Voor", "Deze", "Dit", "Die", "Dat", "Er", "Als", "Om", "Met", "Ik":
		return true
	}
	return false
}

// isSpaced reports whether blank lines stand between the paragraphs of a text.
func isSpaced(lines []line) bool {
	blocks, full := 0, 0
	for i := range lines {
		if l := &lines[i]; l.role == body && !l.blank() {
			full++
			if i > 0 && lines[i-1].blank() {
				blocks++
			}
		}
	}
	return blocks >= 3 && blocks*20 >= full
}

// joinNote decides how line i of a note goes on from line last. A note is one
// paragraph, unless each line is one, or a line ends a sentence far from where
// its lines end.
func (p *page) joinNote(last, i int) joining {
	a, b := &p.lines[last], &p.lines[i]
	sa, sb := a.text(p.src), b.text(p.src)
	switch {
	case a.holds&(slash|www) != 0 && brokenAddress(sa, sb):
		return joinTight
	case a.hyphen > 0 && goesOn(p.src[a.start:a.stem()], sb):
		return joinHyphen
	case p.kind.paragraphs() && !unicode.IsLower(firstRune(sb)):
		return joinNone
	case endsSentence(sa) && unicode.IsUpper(firstRune(sb)) && a.width < b.width/2 && a.width < int(p.limits[i])/2:
		return joinNone
	}
	return joinSpace
}

// apart reports whether a blank line stands between two lines, and whether a
// page ends there or something was taken out.
func (p *page) apart(last, i int) (blank, broken bool) {
	broken = p.lines[last].page != p.lines[i].page
	for k := last + 1; k < i; k++ {
		if p.lines[k].blank() {
			blank = true
		} else if p.lines[k].role != markLine {
			broken = true
		}
	}
	return blank, broken
}

// endedAtMark reports whether the last thing taken out was a mark at the end
// of line a.
func (p *page) endedAtMark(a *line) bool {
	n := len(p.editor.changes)
	if n == 0 {
		return false
	}
	c := &p.editor.changes[n-1]
	return c.reason == ReasonNoteMark && c.end >= a.end && p.editor.pos <= c.end
}

// isLabel reports whether a line is a label of the paper ("Vraag 1").
func (l *line) isLabel(src string) bool {
	if l.label == unasked {
		l.label = no
		if c := src[l.start]; c < 'a' || c > 'z' {
			s := l.text(src)
			if _, ok := segment.ParseLabel(s); ok && digits(s) < 4 { // "2025." ends a date
				l.label = yes
			}
		}
	}
	return l.label == yes
}

// isHeading reports whether a line is a heading by itself. A year or a number
// of a dossier is no number of a heading.
func (l *line) isHeading(src string) bool {
	if l.heading == unasked {
		l.heading = no
		if s := l.text(src); digits(s) < 3 && segment.IsHeading(s) {
			l.heading = yes
		}
	}
	return l.heading == yes
}

// capitals reports whether a line is set in capitals, behind the number of the
// paper.
func capitals(s string) bool {
	if s == "" || s[len(s)-1] >= 'a' && s[len(s)-1] <= 'z' {
		return false
	}
	if _, rest, ok := cutNumber(s); ok && rest != "" {
		s = rest
	}
	return len(s) > 3 && strings.IndexFunc(s, unicode.IsLower) < 0 && strings.IndexFunc(s, unicode.IsUpper) >= 0
}

// isLone reports whether a line is a number by itself and not the day of a
// date that goes on on the next line.
func (p *page) isLone(i int) bool {
	if !isLoneNumber(p.lines[i].text(p.src)) {
		return false
	}
	next := i + 1
	if next < len(p.lines) && p.lines[next].role == markLine {
		next++
	}
	return next == len(p.lines) || p.lines[next].blank() || !isMonth(p.lines[next].text(p.src))
}

// isLoneNumber reports whether a line is a number and nothing else: of a
// question, or of the paper.
func isLoneNumber(s string) bool { return len(s) <= 4 && digits(s) == len(s) }

// goesOn reports whether the hyphen behind left breaks a word that right goes
// on with.
func goesOn(left, right string) bool {
	r := lastRune(left)
	next := firstRune(right)
	if n := len(left); n > 1 && r == '.' && len(right) > 1 && right[1] == '.' { // "p.-v."
		return unicode.IsLetter(next) && unicode.IsLetter(rune(left[n-2])) && (n == 2 || left[n-3] == ' ' || left[n-3] == '.')
	}
	if left == "" || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ')' {
		return false
	}
	return unicode.IsLetter(next) || unicode.IsDigit(next)
}

// brokenAddress reports whether a web address runs from the end of a line to
// the start of the next.
func brokenAddress(a, b string) bool {
	tail := a[strings.LastIndexByte(a, ' ')+1:]
	if !isAddress(tail) {
		return false
	}
	if strings.ContainsAny(tail[1:], ")>»") {
		return false
	}
	head := b
	if k := strings.IndexByte(b, ' '); k >= 0 {
		head = b[:k]
	}
	if strings.IndexByte("/-_=?&%~", tail[len(tail)-1]) >= 0 {
		return true
	}
	return strings.ContainsAny(head, "/=?&%_~") && !strings.HasPrefix(head, "http") && !strings.HasPrefix(head, "www.") && !strings.HasPrefix(head, "(")
}

// isAddress reports whether a word is a web address, or the start of one. One
// without "https://" or "www." shows itself by its domain and by hyphens between
// words.
func isAddress(s string) bool {
	if strings.Contains(s, "www.") {
		return true
	}
	domain, path, ok := strings.Cut(s, "/")
	if !ok {
		return false
	}
	if strings.HasSuffix(domain, ":") && strings.HasPrefix(path, "/") || strings.Contains(path, "://") {
		return true
	}
	ok = strings.Contains(strings.TrimSuffix(path, "-"), "-")
	k := strings.LastIndexByte(domain, '.')
	if !ok || k < 3 || len(domain)-k < 3 || len(domain)-k > 5 {
		return false
	}
	return strings.IndexFunc(domain[k+1:], func(r rune) bool { return r < 'a' || r > 'z' }) < 0
}

// openDash reports whether a dash between two figures ends line a: "2023–2024".
func openDash(a, b string) bool {
	figure, ok := strings.CutSuffix(a, "–")
	return ok && figure != "" && isDigit(figure[len(figure)-1]) && isDigit(b[0])
}

// endsSentence reports whether s ends in the sign of a sentence, or of a part
// of one that may end a paragraph.
func endsSentence(s string) bool {
	if s == "" || isWordByte(s[len(s)-1]) && s[len(s)-1] < utf8.RuneSelf {
		return false
	}
	if strings.IndexByte(".?!:;", s[len(s)-1]) < 0 {
		s = strings.TrimRight(s, "\"'”’»)] ")
	}
	return s != "" && strings.IndexByte(".?!:;", s[len(s)-1]) >= 0 && !asksNumber(s)
}

// asksNumber reports whether s ends in an abbreviation that a number follows:
// no sentence ends there.
func asksNumber(s string) bool {
	if s == "" || s[len(s)-1] != '.' {
		return false
	}
	word := s[strings.LastIndexByte(s, ' ')+1:]
	if word[0] < 'A' || word[0] >= utf8.RuneSelf {
		word = strings.TrimLeft(word, "([«‘'\"")
	}
	switch word {
	case "nr.", "nrs.", "Nr.", "Nrs.", "Stb.", "Stcrt.", "Trb.", "blz.", "p.", "pp.", "art.", "Art.", "artt.":
		return true
	}
	return false
}

// isBullet reports whether a line begins an item of a list, after line before.
func isBullet(s, before string) bool {
	if s[0] >= utf8.RuneSelf {
		return isSignBullet(s, before)
	}
	if !endsSentence(before) && !strings.HasSuffix(before, ",") {
		return false
	}
	k := strings.IndexByte(s, ' ')
	if k < 1 || k > 5 {
		return false
	}
	switch item := s[:k]; {
	case item == "-" || item == "*":
		return true
	case item[k-1] == '.' || item[k-1] == ')':
		item = strings.TrimLeft(item[:k-1], "(")
		n := digits(item)
		return n > 0 && n <= 2 && len(item) <= n+1 || len(item) == 1 && unicode.IsLower(rune(item[0])) || isSmallRoman(item)
	case strings.HasSuffix(item, "°"):
		return digits(item) > 0
	}
	return false
}

// isSignBullet reports whether a line begins with the sign of an item; a dash
// is one only where a sentence has ended.
func isSignBullet(s, before string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if len(s) == n || s[n] != ' ' {
		return false
	}
	switch r {
	case '•', '·', '▪', '●', '◦', '○', '\uf0b7', '➢':
		return true
	case '–', '—':
		return endsSentence(before)
	}
	return false
}

func isSmallRoman(s string) bool { return s != "" && strings.Trim(s, "ivx") == "" }

// isClause reports whether a line begins a clause of a motion.
func isClause(s, before string) bool {
	if !strings.HasSuffix(before, ";") && !strings.HasSuffix(before, ",") {
		return false
	}
	for _, opening := range [...]string{"constaterende", "overwegende", "verzoekt ", "spreekt ", "van mening", "gehoord de", "roept ", "draagt ", "en gaat over tot de orde", "nodigt ", "van oordeel"} {
		if strings.HasPrefix(s, opening) {
			return true
		}
	}
	return false
}

// isReference reports whether a line is one of the reference lines of a letter.
func isReference(s string) bool {
	s = strings.TrimLeft(s, emphasis)
	if len(s) > 120 || s == "" || strings.IndexByte("DBOU", s[0]) < 0 {
		return false
	}
	for _, word := range [...]string{"Datum", "Betreft", "Onderwerp", "Ons kenmerk", "Uw kenmerk", "Uw brief", "Bijlage(n)", "Onze referentie", "Uw referentie"} {
		if rest, ok := strings.CutPrefix(s, word); ok && (rest == "" || strings.IndexByte(": \t"+emphasis, rest[0]) >= 0) {
			return true
		}
	}
	return false
}

// isDateLine reports whether a line is a day and nothing else.
func isDateLine(s string) bool {
	n := digits(s)
	if n == 0 || n > 2 || len(s) > 20 || len(s) < n+2 || s[n] != ' ' || !isMonth(s[n:]) {
		return false
	}
	k := strings.LastIndexByte(s, ' ')
	return k > n && digits(s[k+1:]) == 4 && k+5 == len(s)
}

// endsInDay reports whether a line of the head ends in the day of the paper, and
// is whole: "LIJST VAN VRAGEN EN ANTWOORDEN Vastgesteld 5 februari 1991".
func endsInDay(s string) bool {
	for _, word := range [...]string{"Vastgesteld ", "Ontvangen ", "Voorgesteld "} {
		if i := strings.LastIndex(s, word); i >= 0 {
			s = s[i+len(word):]
		}
	}
	return isDateLine(s)
}

// isOpening reports whether a line begins a part of the head of a paper: its
// number and type, what a debate is about, who answers.
func isOpening(s, before string) bool {
	if number, rest, ok := cutNumber(s); ok && rest != "" && (digits(number) > 0 || namesType(rest)) && rest == strings.ToUpper(rest) {
		return true // "Nr. 7 NOTA NAAR AANLEIDING VAN HET VERSLAG", "L MOTIE VAN HET LID ROSENMÖLLER C.S."
	}
	if isReference(s) || isDateLine(s) || endsInDay(before) || startsDossier(s) && startsDossier(before) {
		return true
	}
	if strings.HasPrefix(s, "Aan de orde is ") || isNumberLine(s) || isNumberLine(before) {
		return true
	}
	if isSigning(s) {
		return endsSentence(before)
	}
	for _, opening := range [...]string{"Antwoord van ", "Mededeling van ", "Vragen van "} {
		if strings.HasPrefix(s, opening) {
			return endsSentence(before) || digits(before) == len(before)
		}
	}
	return false
}

// isOldNumber reports whether a line is the number and the type of a paper with a
// small letter, as papers to 1995 have it: "nr. 72 NOTA NAAR AANLEIDING VAN HET
// VERSLAG".
func isOldNumber(s string) bool {
	if !strings.HasPrefix(s, "nr. ") {
		return false
	}
	_, rest, ok := cutNumber(s)
	return ok && namesType(rest)
}

// isSigning reports whether a line is the office of who signs: "De Minister
// van Justitie en Veiligheid,".
func isSigning(s string) bool {
	if len(s) > 120 || !strings.HasPrefix(s, "De ") || !strings.HasSuffix(s, ",") {
		return false
	}
	return officeAt(s) == len("De ")
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
