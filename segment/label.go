package segment

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// LabelKind says what the text under a label is.
type LabelKind uint8

// The kinds of a [Label].
const (
	// QuestionLabel heads questions: "Vraag 1", "Vraag 4 en 5".
	QuestionLabel LabelKind = iota + 1
	// AnswerLabel heads an answer: "Antwoord", "Antwoord op vraag 1:", "Reactie".
	AnswerLabel
	// NoticeLabel heads the notice that stands in place of answers:
	// "Mededeling".
	NoticeLabel
	// ExplanationLabel heads the remarks after the last answer:
	// "Toelichting:".
	ExplanationLabel
)

var labelKindNames = [...]string{"", "question", "answer", "notice", "explanation"}

// String returns the English name of the kind, and the empty string for the
// zero value.
func (k LabelKind) String() string { return nameOf(k, "LabelKind", labelKindNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (k LabelKind) MarshalText() ([]byte, error) {
	return marshalName(k, "LabelKind", labelKindNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (k *LabelKind) UnmarshalText(text []byte) error {
	return unmarshalName(k, text, "LabelKind", labelKindNames[:])
}

// Label is a heading that says what stands below it, as the official papers
// and the letters of the ministries print them. The zero value is no label.
type Label struct {
	Kind LabelKind
	// Numbers are the numbers of the questions meant, each as printed. Of a
	// range ("4 t/m 6") every member is listed. It is empty where the label
	// has no number.
	Numbers []string
}

const (
	maxLabel   = 200 // the length in bytes of the longest line that can be a label
	maxNumbers = 100 // the most numbers, and ranges of them, in one label
	maxRange   = 200 // the most members of a range
)

// ParseLabel reads a line that is a label and nothing else, such as
//
//	Vraag 7, 8, 9 10 en 11
//	Antwoord op vragen 4, 5, en 6
//	Antwoord op vraag 1:
//	Antwoord
//	Reactie van de Minister:
//	Mededeling
//
// White space around it does not count, nor what Markdown puts there ("## Vraag
// 1", "**Antwoord**"). It reports false for any other line, also for one that
// goes on after the label.
func ParseLabel(line string) (Label, bool) {
	var numbers []string
	kind := parseLabel(line, &numbers)
	if kind == 0 {
		return Label{}, false
	}
	return Label{kind, numbers}, true
}

// parseLabel reads a line that is a label and nothing else, and appends its
// numbers to those, unless nil. It returns 0 for any other line.
func parseLabel(line string, numbers *[]string) LabelKind {
	s := trimSpace(line)
	before, behind := markup(s)
	s = s[before : len(s)-behind]
	if len(s) > maxLabel || s == "" || !mayBeLabel(s[0]) {
		return 0
	}
	kind, _, rest := cutLabel(s, numbers)
	if kind == 0 || strings.TrimLeft(rest, " .:)") != "" {
		return 0
	}
	return kind
}

// mayBeLabel reports whether a label begins with byte c.
func mayBeLabel(c byte) bool {
	switch c {
	case 'V', 'A', 'R', 'B', 'G', 'M', 'T':
		return true
	}
	return isDigit(c)
}

// cutLabel reads a label at the start of s and returns what follows it, and
// how many numbers it has. The kind is zero where there is none. A label
// begins with a capital: "vraag 3" at the start of a line is the end of a
// sentence.
func cutLabel(s string, numbers *[]string) (kind LabelKind, n int, rest string) {
	if s != "" && isDigit(s[0]) {
		return cutNumberedLabel(s, numbers)
	}
	word, rest := cutWord(s)
	title := false // without a number it is a word of a title
	switch word {
	case "Gezamenlijk", "Gezamenlijke", "Gecombineerd":
		word, rest = cutWord(rest)
		if word != "antwoord" && word != "beantwoording" {
			return 0, 0, s
		}
		kind, title = AnswerLabel, true
	case "Mededeling", "MEDEDELING":
		return NoticeLabel, 0, rest
	case "Toelichting", "TOELICHTING":
		return ExplanationLabel, 0, rest
	case "Vraag", "VRAAG":
		kind = QuestionLabel
	case "Vragen", "VRAGEN":
		kind, title = QuestionLabel, true
	case "Antwoord", "ANTWOORD", "Antwoorden", "ANTWOORDEN", "Reactie":
		kind = AnswerLabel
	case "Beantwoording":
		kind, title = AnswerLabel, true
	default:
		return 0, 0, s
	}
	n, after := cutNumbers(skipConnectives(rest), numbers)
	if n > 0 {
		return kind, n, cutWho(kind, cutTogether(after))
	}
	if title {
		return 0, 0, s
	}
	if kind == AnswerLabel {
		rest = cutAnswerer(strings.TrimPrefix(rest, " op alle vragen"))
	}
	return kind, 0, rest
}

// cutNumberedLabel reads a label whose number stands before it: "1. Vraag". It
// is all there is on the line.
func cutNumberedLabel(s string, numbers *[]string) (kind LabelKind, n int, rest string) {
	number, after := cutNumber(s)
	if number == "" || after == "" || after[0] != '.' && after[0] != ')' {
		return 0, 0, s
	}
	word, after := cutWord(after[1:])
	switch word {
	case "Vraag":
		kind = QuestionLabel
	case "Antwoord":
		kind = AnswerLabel
	default:
		return 0, 0, s
	}
	if strings.Trim(after, " .:") != "" {
		return 0, 0, s
	}
	if numbers != nil {
		*numbers = append(*numbers, number)
	}
	return kind, 1, ""
}

// cutTogether cuts the word that says that several questions are answered
// together from the end of a label.
func cutTogether(s string) string {
	word, rest := cutWord(s)
	switch word {
	case "gezamenlijk", "tezamen", "samen":
		if strings.Trim(rest, " .:") == "" {
			return ""
		}
	}
	return s
}

// cutWho cuts who asks or answers from behind the numbers of a label: "Vraag 1
// van het lid Jansen (D66)", "Antwoord 1 van de Minister van Financiën".
func cutWho(kind LabelKind, s string) string {
	if kind == AnswerLabel {
		return cutAnswerer(s)
	}
	for _, opening := range [...]string{" van het lid ", " van de leden "} {
		if members, ok := strings.CutPrefix(s, opening); ok && strings.HasSuffix(members, ")") {
			if _, rest := cutMembers(members); rest == "" {
				return ""
			}
		}
	}
	return s
}

// cutAnswerer cuts who answers from behind the word of a label: "van de
// Minister", "Staatssecretaris", "van het kabinet".
func cutAnswerer(s string) string {
	after := s
	for {
		word, rest := cutWord(after)
		switch word {
		case "van", "de", "het":
			after = rest
		case "Minister", "minister", "Staatssecretaris", "staatssecretaris", "Bewindspersoon", "bewindspersoon", "Bewindspersonen", "bewindspersonen",
			"Kabinet", "kabinet", "Regering", "regering":
			if strings.HasPrefix(rest, " van ") || strings.HasPrefix(rest, " voor ") {
				return cutDepartment(rest)
			}
			return rest
		default:
			return s
		}
	}
}

// cutDepartment cuts the name of a ministry at the end of a label: "van
// Justitie en Veiligheid".
func cutDepartment(s string) string {
	name := strings.TrimRight(s, " :")
	if strings.ContainsAny(name, ".;:()?!0123456789") || !isUpperAt(trimLeft(name)[strings.IndexByte(trimLeft(name), ' ')+1:], 0) {
		return s
	}
	for word := range strings.FieldsSeq(name) {
		if !isUpperAt(word, 0) && !isAnyFold(word, departmentWords[:]) {
			return s
		}
	}
	return ""
}

// departmentWords are the words in small letters in the name of a ministry.
var departmentWords = [...]string{"van", "voor", "en", "de", "het"}

// skipConnectives skips what stands between the word of a label and its
// numbers: "op de vragen", "bij vraag", "op".
func skipConnectives(s string) string {
	for {
		word, rest := cutWord(s)
		if word == "" || !isAnyFold(word, connectives[:]) {
			return s
		}
		s = strings.TrimPrefix(rest, ".")
	}
}

var connectives = [...]string{"op", "bij", "van", "de", "uw", "vraag", "vragen", "nr", "nrs", "nummer", "nummers"}

// cutNumbers reads a list of question numbers, appends them to those, unless
// nil, and returns how many there are. Between two numbers stand commas, "en",
// "&", "vraag", or nothing but a space ("9 10"); a dash, "t/m", "tot" or "tot
// en met" makes a range.
func cutNumbers(s string, numbers *[]string) (n int, rest string) {
	rest = s
	for {
		number, after := cutNumber(s)
		if number == "" || n == maxNumbers {
			return n, rest
		}
		n, rest = n+1, after
		if numbers != nil {
			*numbers = append(*numbers, number)
		}
		next, isRange := cutSeparator(after)
		if isRange {
			last, after := cutNumber(skipConnectives(next))
			if rangeLen(number, last) == 0 {
				return n, rest
			}
			if numbers != nil {
				*numbers = append(*numbers, rangeMembers(number, last)...)
			}
			n, rest = n+1, after
			next, _ = cutSeparator(after)
		}
		s = next
	}
}

// cutNumber reads a question number: up to four digits and perhaps a letter
// ("3a").
func cutNumber(s string) (number, rest string) {
	s = trimLeft(s)
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n == 0 || n > 4 {
		return "", s
	}
	if n < len(s) && 'a' <= s[n] && s[n] <= 'z' && !isLetterAt(s, n+1) {
		n++
	}
	if isLetterAt(s, n) {
		return "", s
	}
	return s[:n], s[n:]
}

// cutSeparator skips what stands between two numbers of a list and reports
// whether it makes a range.
func cutSeparator(s string) (rest string, isRange bool) {
	for s = trimLeft(s); s != ""; s = trimLeft(s) {
		switch {
		case s[0] == ',' || s[0] == '&' || s[0] == ';' || s[0] == '+' || s[0] == '/':
			s = s[1:]
			continue
		case s[0] == '-':
			return s[1:], true
		case strings.HasPrefix(s, "–"):
			return s[len("–"):], true
		case strings.HasPrefix(s, "t/m"):
			return s[len("t/m"):], true
		case strings.HasPrefix(s, "tot en met "):
			return s[len("tot en met "):], true
		case strings.HasPrefix(s, "tot "):
			return s[len("tot "):], true
		}
		word, after := cutWord(s)
		switch word {
		case "en", "EN", "vraag", "vragen", "op":
			s = after
		default:
			return s, false
		}
	}
	return s, false
}

// rangeLen returns how many numbers come after first up to last, 0 where that
// is no range.
func rangeLen(first, last string) int {
	lo, err1 := strconv.Atoi(first)
	hi, err2 := strconv.Atoi(last)
	if err1 != nil || err2 != nil || hi <= lo || hi-lo > maxRange {
		return 0
	}
	return hi - lo
}

// rangeMembers returns the numbers after first up to last.
func rangeMembers(first, last string) []string {
	n := rangeLen(first, last)
	members := make([]string, 0, n)
	for range n {
		first = successor(first)
		members = append(members, first)
	}
	return members
}

// successor returns the number after a question number.
func successor(number string) string {
	n, _ := strconv.Atoi(strings.TrimRight(number, letters))
	return strconv.Itoa(n + 1)
}

// letters can stand behind the number of a question: "3a".
const letters = "abcdefghijklmnopqrstuvwxyz"

// cutWord cuts the run of ASCII letters at the start of s, after white space.
func cutWord(s string) (word, rest string) {
	s = trimLeft(s)
	n := 0
	for n < len(s) && isASCIILetter(s[n]) {
		n++
	}
	if n < len(s) && s[n] >= utf8.RuneSelf && isLetterAt(s, n) {
		return "", s
	}
	return s[:n], s[n:]
}
