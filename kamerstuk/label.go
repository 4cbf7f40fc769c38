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

// labels returns the lines that may begin a note, in order.
func (f *noteFinder) labels() []noteLabel {
	var labels []noteLabel
	hash, counted := 0, false
	var answers answerNumbers
	for i := range f.lines {
		l := &f.lines[i]
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

// answerNumbers follows the numbers of answers that stand alone on their lines
// below one heading "Antwoord", as in the Aanhangsel to 2010. The first stands
// right below the heading, or below who answers.
type answerNumbers struct {
	next int // the next number, or 0 where no such answers stand
	head int // lines that may still stand before the first number
}

// has reports whether line s is the number of an answer.
func (a *answerNumbers) has(s string) bool {
	if s == "Antwoord" {
		*a = answerNumbers{next: 1, head: 1}
		return false
	}
	if a.next == 0 {
		return false
	}
	if a.next == 1 && !isDigit(s[0]) {
		if strings.HasPrefix(s, "Antwoord van ") {
			a.head = 9
		}
		if a.head--; a.head <= 0 {
			a.next = 0
		}
		return false
	}
	if len(s) > 24 || !isDigit(s[0]) {
		return false
	}
	last := 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == ',' }) {
		switch {
		case digits(w) == len(w):
			last = atoi(w)
		case w != "en" && w != "t/m" && w != "tot" && w != "met":
			return false
		}
	}
	if atoi(s[:digits(s)]) != a.next {
		return false
	}
	a.next = last + 1
	return true
}

// labelAt is readLabel for lines of which few begin as a label does.
func labelAt(s string) (noteLabel, bool) {
	if c := s[0]; isDigit(c) || c == '[' || c == '#' || c == '*' || c == '\'' {
		return readLabel(s)
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
		n.style, i = bracketStyle, 1
	case strings.HasPrefix(s, "' Samenstelling"): // as OCR reads a small one
		return noteLabel{number: 1, text: 2}, true
	case strings.HasPrefix(s, "#. "):
		return noteLabel{style: parenStyle, text: 3}, true
	case s[0] == '*':
		for n.text < len(s) && s[n.text] == '*' {
			n.text++
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
		i++
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

// startsNote reports whether the text behind a number may be that of a note:
// a figure goes on with a unit or more figures.
func startsNote(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || strings.ContainsRune("«‘“\"'(’<[", r) || unicode.IsDigit(r) && strings.IndexFunc(s, unicode.IsLetter) > 0
}

func labelOf(l noteLabel) string {
	if l.style == starStyle {
		return strings.Repeat("*", l.number)
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
