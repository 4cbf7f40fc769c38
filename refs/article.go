package refs

import (
	"strings"
	"unicode/utf8"
)

// An Article is an article of a law, a treaty or an act of the European Union,
// with its paragraph (lid): BWBR0005289:6:162(1). Before the first colon stands
// the law: its BWB identifier or CELEX number where the tables of this package
// know it, else the name as printed. Nothing stands there where the text names
// no law; [Resolver] may complete it.
type Article struct{ identifier }

// ParseArticle parses the identifier of an Article, such as
// "BWBR0005289:6:162(1)".
func ParseArticle(s string) (Article, error) {
	if n, ok := scanArticle(s); !ok {
		return Article{}, parseError("ParseArticle", s, n, ErrSyntax)
	}
	return Article{identifier{strings.Clone(s)}}, nil
}

// MustParseArticle is like ParseArticle but panics on an error. It is meant for
// constants.
func MustParseArticle(s string) Article { return must(ParseArticle(s)) }

// Kind returns KindArticle.
func (x Article) Kind() Kind { return KindArticle }

// Law returns the BWB identifier, CELEX number or name of the law, "" where the
// text names none.
func (x Article) Law() string {
	l, _, _ := strings.Cut(x.id, ":")
	return l
}

// Number returns the number of the article, such as "6:162" or "18.2a".
func (x Article) Number() string {
	_, n, _ := strings.Cut(x.id, ":")
	if i := strings.IndexByte(n, '('); i > 0 {
		n = n[:i]
	}
	return n
}

// Paragraph returns the paragraph (lid), such as "1", "" where none is named.
// Several are separated by commas.
func (x Article) Paragraph() string {
	_, n, _ := strings.Cut(x.id, ":")
	if i := strings.IndexByte(n, '('); i > 0 && strings.HasSuffix(n, ")") {
		return n[i+1 : len(n)-1]
	}
	return ""
}

// URL returns the address of the article at wetten.overheid.nl or EUR-Lex, ""
// where the law is known by name only.
func (x Article) URL() string {
	law := x.Law()
	switch {
	case strings.HasPrefix(law, "BWB"):
		return "https://wetten.overheid.nl/" + x.JCI()
	case law == "":
		return ""
	}
	if _, ok := scanCELEX(law); !ok {
		return ""
	}
	if len(law) == 6 && allDigits(x.Number()) {
		return celexURL(law + leftPad(x.Number(), 3))
	}
	return celexURL(law)
}

// JCI returns the JuriConnect reference to an article of a law that has a BWB
// identifier, such as "jci1.3:c:BWBR0005289&artikel=162&lid=1", else "".
func (x Article) JCI() string {
	law := x.Law()
	if !strings.HasPrefix(law, "BWB") {
		return ""
	}
	n := x.Number()
	if isCivilCode(law) { // its books are laws of their own
		if _, after, ok := strings.Cut(n, ":"); ok {
			n = after
		}
	}
	s := "jci1.3:c:" + law + "&artikel=" + n
	for p := range strings.SplitSeq(x.Paragraph(), ",") {
		if p != "" {
			s += "&lid=" + p
		}
	}
	return s
}

func isCivilCode(bwb string) bool {
	switch bwb {
	case "BWBR0002656", "BWBR0003045", "BWBR0005291", "BWBR0002761", "BWBR0005288",
		"BWBR0005289", "BWBR0005290", "BWBR0006000", "BWBR0005034", "BWBR0030068":
		return true
	}
	return false
}

func scanArticle(s string) (int, bool) {
	i := strings.IndexByte(s, ':')
	if i < 0 || i > 300 || len(s) > 400 || !utf8.ValidString(s) || isScheme(s[:i]) {
		return max(i, 0), false
	}
	j := i + 1
	for j < len(s) && (isAlnum(s[j]) || strings.IndexByte(".:-", s[j]) >= 0) {
		j++
	}
	if j == i+1 {
		return j, false
	}
	if !at(s, j, '(') {
		return j, j == len(s)
	}
	k := j + 1
	for k < len(s) && (isAlnum(s[k]) || strings.IndexByte(".,-", s[k]) >= 0) {
		k++
	}
	return k, k > j+1 && at(s, k, ')') && k+1 == len(s)
}

// Compare orders values by their identifiers, numbers by their value.
func (x Article) Compare(y Article) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Article) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseArticle) }

// isScheme reports whether a word before a colon is the scheme of identifiers or
// addresses in the wrong case, and so the name of no law.
func isScheme(s string) bool {
	for _, scheme := range [...]string{"ecli", "http", "https", "celex", "doi", "urn"} {
		if strings.EqualFold(s, scheme) {
			return true
		}
	}
	return false
}
