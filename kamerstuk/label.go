package kamerstuk

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A noteLabel is a line that may begin the text of a note.
type noteLabel struct {
	line   int // index of the line
	number int
	style  style
	text   int // offset in the source where the text of the note begins; the line's end where it stands below
}

// labels returns the lines that may begin a note, in order, those found already
// included.
func (f *noteFinder) labels(found []noteLabel) []noteLabel {
	var labels []noteLabel
	hash, counted := 0, false
	var answers answerNumbers
	for i := range f.lines {
		l := &f.lines[i]
		if len(found) > 0 && found[0].line == i {
			labels, found = append(labels, found[0]), found[1:]
		}
		if l.role != body || l.blank() {
			continue
		}
		s := l.text(f.src)
		counts := counted
		counted = countsBelow(s)
		if answers.has(s) || counts && isLoneNumber(s) {
			continue
		}
		n, ok := labelAt(s)
		if !ok {
			continue
		}
		if n.number == 0 { // "#.", a number that the extractor lost
			if hash == maxNote {
				continue
			}
			hash++
			n.number = hash
		}
		n.line, n.text = i, l.start+n.text
		labels = append(labels, n)
	}
	return labels
}

// countsBelow reports whether a line of a letterhead has a number below it.
func countsBelow(s string) bool {
	switch strings.TrimSuffix(s, ":") {
	case "Bijlage(n)", "Bijlage", "Bijlagen", "Aantal bijlagen", "Pagina", "Bladzijde", "Blad":
		return true
	}
	return false
}

// answerNumbers follows the numbers of answers below one heading "Antwoord", as
// in the Aanhangsel to 2010. They stand alone on their lines, the first right
// below the heading or below who answers; or, below who answers, before the text
// of the answer, where OCR may have lost some.
type answerNumbers struct {
	next   int  // the next number, or 0 where no such answers stand
	head   int  // lines that may still stand before the first number
	minded bool // it is said who answers
	inline bool // the first number has text behind it
}

// lostAnswers is how many numbers of answers after each other may be lost.
const lostAnswers = 3

// has reports whether line s begins with the number of an answer.
func (a *answerNumbers) has(s string) bool {
	if s == "Antwoord" {
		*a = answerNumbers{next: 1, head: 1}
		return false
	}
	if a.next == 0 {
		return false
	}
	if !isDigit(s[0]) {
		a.above(s)
		return false
	}
	first, last, text := answerNumber(s)
	lost := 0
	switch {
	case first == 0 || text && a.next > 1 && !a.inline || text && !a.minded:
		return false
	case text && a.next > 1:
		lost = lostAnswers
	}
	if first < a.next || first > a.next+lost {
		return false
	}
	a.inline = a.inline || text
	a.next = last + 1
	return true
}

// above reads a line above the first number.
func (a *answerNumbers) above(s string) {
	if a.next > 1 {
		return
	}
	if strings.HasPrefix(s, "Antwoord van ") {
		a.head, a.minded = 9, true
	}
	if a.minded {
		if _, rest, ok := strings.Cut(s, "ntvangen "); ok {
			_, rest, _ = strings.Cut(rest[:min(len(rest), 60)], ")")
			first, _, text := answerNumber(strings.TrimLeft(rest, " "))
			if first == 1 && text {
				a.next, a.inline = 2, true
				return
			}
			if rest == "" { // no "zie ook Aanhangsel ..."
				a.head = 2
			}
		}
	}
	if a.head--; a.head <= 0 {
		a.next = 0
	}
}

// answerNumber reads the number or numbers of an answer at the start of a line:
// "1", "2 en 3", "4 t/m 6", and whether its text follows. first is 0 where
// there is none.
func answerNumber(s string) (first, last int, text bool) {
	for {
		n := digits(s)
		if n == 0 || n > 2 {
			return 0, 0, false
		}
		last = atoi(s[:n])
		if first == 0 {
			first = last
		}
		rest := strings.TrimLeft(s[n:], " ")
		if rest == "" {
			return first, last, false
		}
		s = rest
		for _, word := range [...]string{",", "en", "t/m", "tot", "met"} {
			rest = strings.TrimLeft(strings.TrimPrefix(rest, word), " ")
		}
		if len(rest) == len(s) || rest == "" || !isDigit(rest[0]) {
			break
		}
		s = rest
	}
	if r := firstRune(s); !unicode.IsUpper(r) && r != '«' {
		return 0, 0, false
	}
	return first, last, true
}

// labelAt is readLabel for lines of which few begin as a label does.
func labelAt(s string) (noteLabel, bool) {
	switch c := s[0]; c {
	case '[', '#', '*', '\'', 'l', 'i', 'v', 'x', quote[0], "¹"[0]:
		return readLabel(s)
	default:
		if isDigit(c) {
			return readLabel(s)
		}
	}
	return noteLabel{}, false
}

// readLabel reads the label of a note at the start of a line. text is the
// offset of what follows it.
func readLabel(s string) (noteLabel, bool) {
	var n noteLabel
	i := 0
	switch {
	case strings.HasPrefix(s, "[^"):
		n.style, i = caretStyle, 2
	case s[0] == '[':
		if number, k := romanAt(s[1:]); k > 0 && strings.HasPrefix(s[1+k:], "]") {
			n.style, n.number = romanBracketStyle, number
			n.text = k + 2 + spaces(s[k+2:])
			return n, true
		}
		n.style, i = bracketStyle, 1
	case s[0] == 'i' || s[0] == 'v' || s[0] == 'x':
		k := 0
		n.style = romanStyle
		n.number, k = romanAt(s)
		n.text = k + spaces(s[k:])
		return n, k > 0 && n.text > k && startsSource(s[n.text:])
	case s[0] >= utf8.RuneSelf && raisedAt(s) > 0:
		k := raisedAt(s)
		n.style, n.number = raisedStyle, raisedNumber(s[:k])
		n.text = k + spaces(s[k:])
		return n, n.number > 0 && n.text < len(s) && startsNote(s[n.text:])
	case s[0] == '\'' || s[0] == 'l' || s[0] == quote[0]:
		n.number, n.text = 1, smallOne(s)
		return n, n.text > 0 && strings.HasPrefix(s[n.text:], "Samenstelling")
	case strings.HasPrefix(s, "#. "):
		return noteLabel{style: parenStyle, text: 3}, true
	case s[0] == '*':
		for n.text < len(s) && s[n.text] == '*' {
			n.text++
		}
		if emphasis := s[:n.text]; n.text < len(s) && s[n.text] != ' ' && strings.Contains(s[n.text:], emphasis) { // "**Vraag 1**"
			return n, false
		}
		n.style, n.number = starStyle, n.text
		n.text += len(s[n.text:]) - len(strings.TrimLeft(s[n.text:], " "))
		return n, n.number <= maxStars && n.text < len(s)
	}
	k := digits(s[i:])
	if k == 0 || k > 3 || s[i] == '0' {
		return n, false
	}
	n.number = atoi(s[i : i+k])
	i += k
	switch {
	case n.style != plainStyle:
		if i == len(s) || s[i] != ']' {
			return n, false
		}
		if i++; strings.HasPrefix(s[i:], ": ") { // as Markdown defines a note
			i++
		}
	case i < len(s) && s[i] == ')':
		n.style = parenStyle
		i++
		if i < len(s) && s[i] != ' ' {
			return n, false
		}
	case i == len(s):
	case s[i] == ' ' || s[i] == '\t':
		if rest := strings.TrimLeft(s[i:], " \t"); rest == "" || !startsNote(rest) || isMonth(rest) {
			return n, false
		}
	default:
		if r, _ := utf8.DecodeRuneInString(s[i:]); !unicode.IsUpper(r) && r != '«' && !strings.HasPrefix(s[i:], "http") {
			return n, false
		}
	}
	n.text = i + len(s[i:]) - len(strings.TrimLeft(s[i:], " \t"))
	return n, true
}

// quote is how OCR reads a small "1", as it does an apostrophe.
const quote = "’"

// smallOne returns the length of the label "1" at the start of a line as OCR
// reads it, with the space behind it, or 0.
func smallOne(s string) int {
	for _, one := range [...]string{"1 ", "' ", quote + " ", "l "} {
		if strings.HasPrefix(s, one) {
			return len(one)
		}
	}
	return 0
}

// startsNote reports whether the text behind a number may be that of a note:
// a figure goes on with a unit or more figures.
func startsNote(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || strings.ContainsRune("«‘“\"'(’<[", r) || unicode.IsDigit(r) && strings.IndexFunc(s, unicode.IsLetter) > 0
}

func labelOf(l noteLabel) string {
	switch l.style {
	case starStyle:
		return strings.Repeat("*", l.number)
	case romanStyle, romanBracketStyle:
		return roman(l.number)
	}
	return itoa(l.number)
}

func itoa(n int) string {
	var b [8]byte
	i := len(b)
	for {
		i--
		b[i] = byte('0' + n%10)
		if n /= 10; n == 0 || i == 0 {
			return string(b[i:])
		}
	}
}
