package kamerstuk

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kamertekst/kamertekst/segment"
)

// Words is a list of Dutch words that a caller may give as further evidence.
// Has reports whether it holds the word, written as in running text; the
// word is always in lower case unless it holds capitals inside.
type Words interface {
	Has(word string) bool
}

// A verdict says what to do with a hyphen at a line end.
type verdict struct {
	reason   Reason // ReasonHyphenJoined, ReasonHyphenKept, ReasonHyphenSuspended or ReasonDiaeresis
	with     string // with ReasonDiaeresis: what the first letter after the line end becomes
	doubtful bool
}

var (
	joined    = verdict{reason: ReasonHyphenJoined}
	kept      = verdict{reason: ReasonHyphenKept}
	suspended = verdict{reason: ReasonHyphenSuspended}
)

// evidence is what a document and its reader know of hyphens.
type evidence struct {
	src   string
	words Words
	// within holds the words with a hyphen that stand within a line, as they
	// stand there and in lower case: pairs "zee-egel", and in lower case "zee-"
	// for the first of each pair. It is nil until it is asked.
	within map[string]bool
	found  map[string]bool // the words that the text was searched for
}

// judge decides on a hyphen at a line end: left is the line up to the hyphen,
// right the line that follows.
//
// The rules are those of Dutch spelling (Leidraad, chapters 6 and 11): a
// compound with a capital, a figure or an abbreviation in it keeps its
// hyphen, as does one whose parts would read as one vowel; a hyphen before
// "en" or "of" stands for the rest of a word; a typesetter's hyphen goes, and
// a diaeresis that it made needless comes back.
func (e *evidence) judge(left, right string) verdict {
	whole := lastWord(left)
	word := whole[max(strings.LastIndexByte(whole, '-'), strings.LastIndexByte(whole, '/'))+1:]
	next := firstWord(right)
	if word == "" || next == "" {
		return kept
	}
	if word != "zo" && isSuspended(next, right[len(next):]) {
		return suspended
	}
	first, _ := utf8.DecodeRuneInString(next)
	last, _ := utf8.DecodeLastRuneInString(word)
	switch {
	case unicode.IsDigit(first) || unicode.IsDigit(last):
		return kept
	case unicode.IsUpper(first):
		if allUpper(word) && allUpper(next) && inCapitals(left) || e.stands(word+next) || isFractie(word+next) {
			return joined
		}
		return kept
	case utf8.RuneCountInString(word) == 1 && (word == whole || unicode.IsUpper(last)), upperWithin(word), isLink(word) && whole == strings.ToLower(whole) && word != whole:
		return kept
	case smallAbbreviation(word):
		return kept
	}
	return e.judgeLower(strings.ToLower(word), strings.ToLower(next), word == whole)
}

// isFractie reports whether a name with a capital inside is that of a fractie
// written in one word: "GroenLinks".
func isFractie(name string) bool {
	_, ok := segment.Fractie(name)
	return ok
}

// isLink reports whether a word links others in a row of words with hyphens:
// "een-op-een", "business-to-business".
func isLink(word string) bool {
	switch word {
	case "hoc", "facto", "priori", "op", "to", "voor", "na", "in", "tot", "de", "aan", "van", "of", "en", "a", "and", "on", "bij", "the":
		return true
	}
	return false
}

// searches is how often the whole text is searched for a word.
const searches = 32

// stands reports whether the text holds a word without a hyphen, with the
// same capitals. It answers false where it has searched often enough.
func (e *evidence) stands(word string) bool {
	if found, ok := e.found[word]; ok {
		return found
	}
	if len(e.found) >= searches {
		return false
	}
	if e.found == nil {
		e.found = make(map[string]bool)
	}
	e.found[word] = strings.Contains(e.src, word)
	return e.found[word]
}

// judgeLower decides where the right part begins with a small letter and the
// left part is no abbreviation in capitals. alone is true where no other part
// stands before the left part.
func (e *evidence) judgeLower(word, next string, alone bool) verdict {
	part := next
	if i := strings.IndexByte(part, '-'); i > 0 {
		part = part[:i]
	}
	if i := strings.IndexByte(part, '/'); i > 0 {
		part = part[:i]
	}
	if e.has(word + "-" + part) {
		return kept
	}
	if e.words != nil {
		switch {
		case e.words.Has(word + part):
			return joined
		case e.words.Has(word + "-" + part):
			return kept
		}
	}
	if alone && keepsHyphen(word, part) || adjectives(word, part) {
		return kept
	}
	if v, ok := vowelClash(word, part); ok {
		return v
	}
	if vowelsMeet(word, part) {
		return verdict{reason: e.vowelSeam(word + part), doubtful: true}
	}
	return verdict{reason: ReasonHyphenJoined, doubtful: e.has(word + "-")}
}

// vowelSeam decides on a hyphen where two words meet in vowels that read apart:
// spelling wants none, and writers often set one for the sake of the reader
// ("boete-oplegging", "fraudeaanpak"). It goes where the document writes the
// word without one.
func (e *evidence) vowelSeam(word string) Reason {
	if e.stands(word) {
		return ReasonHyphenJoined
	}
	return ReasonHyphenKept
}

// has reports whether the document holds a hyphenated word within a line.
func (e *evidence) has(pair string) bool {
	if e.within == nil {
		e.collect()
	}
	return e.within[pair]
}

// collect gathers the hyphenated words that stand within a line. Web
// addresses prove nothing.
func (e *evidence) collect() {
	e.within = make(map[string]bool)
	s := e.src
	for i := 0; ; i++ {
		k := strings.IndexByte(s[i:], '-')
		if k < 0 {
			return
		}
		i += k
		if i == 0 || i+1 == len(s) || !isWordByte(s[i-1]) || !isWordByte(s[i+1]) {
			continue
		}
		lo, hi := i, i+1
		for lo > 0 && i-lo < 40 && isWordByte(s[lo-1]) {
			lo--
		}
		for hi < len(s) && hi-i < 40 && isWordByte(s[hi]) {
			hi++
		}
		if hi < len(s) && strings.IndexByte("/.=?%&", s[hi]) >= 0 && hi+1 < len(s) && isWordByte(s[hi+1]) ||
			lo > 0 && strings.IndexByte("/.=?%&", s[lo-1]) >= 0 || slug(s, lo, hi) {
			continue
		}
		if e.within[s[lo:hi]] {
			continue
		}
		e.within[s[lo:hi]] = true
		pair := strings.ToLower(s[lo:hi])
		e.within[pair] = true
		e.within[pair[:strings.IndexByte(pair, '-')+1]] = true
	}
}

// slug reports whether s[lo:hi] is the middle of a row of words joined by
// hyphens, as in a web address.
func slug(s string, lo, hi int) bool {
	return lo > 1 && s[lo-1] == '-' && isWordByte(s[lo-2]) && hi+1 < len(s) && s[hi] == '-' && isWordByte(s[hi+1])
}

func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c >= utf8.RuneSelf
}

// lastWord returns the word that s ends in, with the parts that hyphens and
// slashes join to it.
func lastWord(s string) string {
	i := len(s)
	for i > 0 && len(s)-i < 80 && (isWordByte(s[i-1]) && (s[i-1] < utf8.RuneSelf || !endsQuote(s[:i])) || joinsParts(s[i-1])) {
		i--
	}
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	for i < len(s) && joinsParts(s[i]) {
		i++
	}
	return s[i:]
}

// joinsParts reports whether c stands between the parts of a word.
func joinsParts(c byte) bool { return c == '-' || c == '/' }

// endsQuote reports whether s ends in a quotation mark or dash, whose bytes
// are no part of a word.
func endsQuote(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r >= utf8.RuneSelf && r != utf8.RuneError && !unicode.IsLetter(r) && !unicode.IsMark(r)
}

// firstWord returns the word that s begins with, with the parts that hyphens
// and slashes join to it.
func firstWord(s string) string {
	end := 0
	for i, r := range s {
		if i > 80 || (r < 'a' || r > 'z') && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && (r != '-' && r != '/' || i == 0) {
			break
		}
		end = i + utf8.RuneLen(r)
	}
	for end > 0 && joinsParts(s[end-1]) {
		end--
	}
	return s[:end]
}

// isSuspended reports whether next, followed by rest, is a conjunction after
// which the other half of a suspended compound comes: "wet-" "en regelgeving".
func isSuspended(next, rest string) bool {
	if rest == "" {
		return next == "en" || next == "of"
	}
	if rest[0] != ' ' && rest[0] != ',' && rest[0] != '.' {
		return false
	}
	if (next == "en" || next == "als" || next == "of" || next == "tot") && !opensHalf(rest) {
		return false
	}
	switch next {
	case "en", "of", "en/of", "tot", "als", "noch", "maar", "ofwel", "alsmede", "evenals", "respectievelijk", "resp", "c":
		return rest[0] == ' ' || next == "resp" || next == "c" && strings.HasPrefix(rest, ".q.")
	case "dan":
		return strings.HasPrefix(rest, " wel ")
	}
	return false
}

// opensHalf reports whether what follows a conjunction may be the other half
// of a compound: a word with a meaning of its own.
func opensHalf(rest string) bool {
	rest = strings.TrimLeft(rest, " «‘“")
	switch firstWord(rest) {
	case "", "die", "dat", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "niet", "ook", "er", "heeft", "hebben", "kan", "kunnen",
		"moet", "moeten", "zal", "zullen", "te":
		return false
	}
	return true
}

// allUpper reports whether s has two letters or more, all capitals.
func allUpper(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// upperWithin reports whether s has a capital behind its first letter, as
// abbreviations and made-up names have (JBZ, PvdA, mRNA).
func upperWithin(s string) bool {
	for i, r := range s {
		if i > 0 && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// inCapitals reports whether the last words of a line are set in capitals.
func inCapitals(line string) bool {
	words := strings.Fields(line)
	if len(words) < 2 {
		return false
	}
	return allUpper(words[len(words)-2])
}

// keepsHyphen reports whether word is a first part that Dutch spelling joins
// with a hyphen.
func keepsHyphen(word, next string) bool {
	switch word {
	case "niet", "non", "vice", "adjunct", "aspirant", "assistent", "collega", "kandidaat", "interim", "stagiair", "substituut", "pseudo", "quasi", "sint", "bijna":
		return true
	case "oud", "ex":
		return isOffice(next)
	case "minister":
		return strings.HasPrefix(next, "president")
	case "secretaris", "directeur", "inspecteur", "gouverneur", "procureur", "advocaat", "directoraten", "directoraat", "consul", "consulaat", "auditeur":
		return strings.HasPrefix(next, "generaal")
	case "rechter", "raadsheer":
		return strings.HasPrefix(next, "commissaris")
	case "raadsheren", "rechters":
		return strings.HasPrefix(next, "commissarissen")
	case "pop", "start", "follow", "back", "scale", "make", "check", "line", "set", "warm", "stand":
		return strings.HasPrefix(next, "up")
	case "top":
		return next == "down"
	case "opt":
		return next == "in" || next == "out"
	case "woon":
		return strings.HasPrefix(next, "werk")
	case "kosten":
		return strings.HasPrefix(next, "baten")
	case "loon":
		return strings.HasPrefix(next, "prijs")
	case "accountants":
		return strings.HasPrefix(next, "administratieconsulent")
	case "proces":
		return strings.HasPrefix(next, "verba")
	case "derden", "derde":
		return strings.HasPrefix(next, "belanghebbende")
	case "pro":
		return next == "forma" || next == "deo" || next == "rata" || next == "actief" || next == "actieve"
	}
	return strings.HasSuffix(word, "ij") && next[0] == 'i' // "zij-ingang"
}

// adjectives reports whether two parts are adjectives side by side
// ("juridisch-bestuurlijk"), which a hyphen joins.
func adjectives(word, next string) bool {
	switch word {
	case "sociaal", "cultureel", "financieel", "politiek", "christelijk", "wetenschappelijk", "maatschappelijk", "bestuurlijk", "ruimtelijk":
	default:
		if !strings.HasSuffix(word, "isch") {
			return false
		}
	}
	for _, ending := range [...]string{"isch", "ische", "eel", "ele", "lijk", "lijke", "air", "aire"} {
		if strings.HasSuffix(next, ending) && len(next) > len(ending)+2 {
			return true
		}
	}
	return false
}

// isOffice reports whether a word names the holder of an office or a relation,
// as "oud-" and "ex-" are put before.
func isOffice(s string) bool {
	for _, office := range [...]string{"minister", "staatssecretaris", "president", "premier", "voorzitter", "lid", "leden", "kamer",
		"burgemeester", "wethouder", "directeur", "hoofd", "collega", "partner", "man", "vrouw", "militair", "gedetineerde",
		"werknemer", "medewerker", "patiënt", "leerling", "student", "commissaris", "bestuur", "ambtenaar", "politi", "rechter", "strijder"} {
		if strings.HasPrefix(s, office) {
			return true
		}
	}
	return false
}

// smallAbbreviation reports whether word is an abbreviation that is written in
// small letters: one of those that papers use, or letters without a vowel.
func smallAbbreviation(word string) bool {
	word = strings.ToLower(word)
	switch word {
	case "mbo", "hbo", "vmbo", "havo", "mvo", "imvo", "wmo", "cao", "zzp", "aow", "wao", "wia", "ioaw", "bso", "lhbti", "lhbtiq",
		"lhbtiqa", "roc", "dna", "rna", "ict", "ov", "apk", "ivf", "usb", "url", "wob", "woo", "avg", "vve", "rwzi", "vog",
		"ngo", "ozb", "bpo", "poh", "sbo", "vso", "abc":
		return true
	}
	n := 0
	for _, r := range word {
		if isVowel(r) || !unicode.IsLetter(r) {
			return false
		}
		n++
	}
	return n >= 2 && n <= 5 && word != "schr" && word != "str" && word != "spr"
}

// isVowel reports whether r is a vowel in lower case, with or without a sign.
func isVowel(r rune) bool {
	switch r {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ë', 'ï', 'ö', 'ü', 'á', 'é', 'í', 'ó', 'ú', 'à', 'è', 'ê', 'â', 'î', 'ô', 'û':
		return true
	}
	return false
}

// vowelClash decides where the last vowel of word and the first of next would
// read as one: a diaeresis where next goes on a root or suffix, a hyphen
// between the parts of a compound.
func vowelClash(word, next string) (verdict, bool) {
	a, b := word[len(word)-1], next[0]
	if !clashes(a, b) {
		return verdict{}, false
	}
	diaeresis := func(with string) (verdict, bool) { return verdict{reason: ReasonDiaeresis, with: with}, true }
	has := func(prefixes ...string) bool { return hasPrefix(next, prefixes...) }
	switch {
	case b == 'i' && has("ij"):
		return joined, true
	case a == 'e' && participle(word):
		switch {
		case b == 'e':
			return diaeresis("ë")
		case b == 'i':
			return diaeresis("ï")
		case b == 'u' && !has("ui"):
			return diaeresis("ü")
		}
		return joined, true
	case a == 'i' && b == 'e' && !has("ee") && !has("eu") && !strings.ContainsRune("aeou", rune(beforeLast(word))):
		return diaeresis("ë")
	case a == 'i' && b == 'e':
		return joined, true // "financi-eel", "maai-ende"
	case word == "co" && has("ou"):
		return verdict{reason: ReasonHyphenKept}, true
	case word == "co" && b == 'o':
		return diaeresis("ö")
	case word == "co" && b == 'e', word == "po" && has("ez", "et"), has("el") && (strings.HasSuffix(word, "isra") || strings.HasSuffix(word, "micha") || strings.HasSuffix(word, "rafa")):
		return diaeresis("ë")
	case b == 'i' && a != 'i' && has("isme", "ist", "isch", "ine", "iteit", "iek"):
		return diaeresis("ï")
	case a == 'e' && has("um", "us"):
		return joined, true
	}
	return verdict{reason: ReasonHyphenKept, doubtful: true}, true
}

// vowelsMeet reports whether word ends and next begins in vowels that read
// apart, as the parts of a compound do: word ends in a weak e, and next does not
// begin as a suffix does ("recre-atie"), or word ends in another vowel and next
// begins as only a word does ("taxi-onderneming").
func vowelsMeet(word, next string) bool {
	if len(word) < 4 || len(next) < 5 || next[0] != 'a' && next[0] != 'o' {
		return false
	}
	switch last := word[len(word)-1]; last {
	case 'e':
		return len(word) > 4 && !strings.HasSuffix(word, "be") && !strings.HasSuffix(word, "ge") && !hasPrefix(next, "ati", "ato", "anen", "aans", "air", "ale", "aal", "abel", "olog", "onen")
	case 'i', 'o', 'u':
		return hasPrefix(next, "onder", "over", "ontw", "oplo", "opvan", "opdr", "aanv", "aanb", "aanp", "afde", "afsp")
	}
	return false
}

// hasPrefix reports whether s begins with one of the prefixes.
func hasPrefix(s string, prefixes ...string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// beforeLast returns the last byte but one of s, or 0.
func beforeLast(s string) byte {
	if len(s) < 2 {
		return 0
	}
	return s[len(s)-2]
}

// clashes reports whether two vowels that meet would read as one sound
// (Leidraad 6.2: aa, ae, ai, au, ee, ei, eu, ie, oe, oi, oo, ou, ui, uu, ij).
func clashes(a, b byte) bool {
	switch a {
	case 'a':
		return b == 'a' || b == 'e' || b == 'i' || b == 'u'
	case 'e':
		return b == 'e' || b == 'i' || b == 'u'
	case 'i':
		return b == 'e' || b == 'i' || b == 'j'
	case 'o':
		return b == 'e' || b == 'i' || b == 'o' || b == 'u'
	case 'u':
		return b == 'i' || b == 'u'
	}
	return false
}

// participle reports whether word is a prefix of verbs and participles that
// ends in e: be, ge, and what stands before ge ("onge", "aange", "mede").
func participle(word string) bool {
	if word == "be" || word == "herbe" {
		return true
	}
	before, ok := strings.CutSuffix(word, "ge")
	if !ok {
		return false
	}
	switch before {
	case "", "on", "in", "uit", "over", "aan", "op", "af", "bij", "voor", "terug", "samen", "mee", "mede", "tegen", "door", "na", "ver", "weg", "toe", "om", "vast", "her", "mis":
		return true
	}
	return false
}
