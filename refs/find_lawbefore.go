package refs

import "strings"

// lawBefore looks for the law of an article before it: "Wabo, art. 2.12", "de
// Awb (artikel 8:1)", "de AVG, in het bijzonder de artikelen 9 en 22", "De AVG
// bepaalt in artikel 6".
func (f *finder) lawBefore(start int) (lawAt, bool) {
	s := f.s
	stop := lawVerbBefore(s, start)
	if stop == start {
		if stop = introBefore(s, start); stop > 0 && strings.IndexByte(",;(:", s[stop-1]) >= 0 {
			stop = gapStart(s, stop-1)
		} else if stop == start {
			return lawAt{}, false
		}
	}
	if x, ok := f.last.Ref.(EUAct); ok && f.last.End == stop { // Richtlijn 2010/13/EU, artikel 5
		return lawAt{x.id, printed(s[f.last.Start:stop]), stop, classOf(x.id, "")}, true
	}
	if stop <= f.end { // of another article
		return lawAt{}, false
	}
	x, from := lawEndingAt(s, stop, false)
	return x, from >= 0
}

// introBefore returns the end of what stands before words that lead from a law
// to its articles: "met name de artikelen 9 en 22".
func introBefore(s string, i int) int {
	stop := gapStart(s, i)
	end := stop
	if from, to := beforeWord(s, stop); equalFold(s[from:to], "de") {
		end = gapStart(s, from)
	}
	for _, w := range [...]string{"onder andere", "met name", "o.a.", "in het bijzonder", "zie", "onder meer", "meer in het bijzonder", "en met name", "en in het bijzonder"} {
		if n := end - len(w); n > 0 && equalFold(s[n:end], w) && !letterBefore(s, n) {
			stop = gapStart(s, n)
		}
	}
	return stop
}

// lawVerbBefore returns the end of the subject of a sentence that says what a law
// has in the article at i, "De AVG bepaalt in ", and i where there is none.
func lawVerbBefore(s string, i int) int {
	from, to := beforeWord(s, i)
	if !equalFold(s[from:to], "in") {
		return i
	}
	from, to = beforeWord(s, from)
	switch strings.ToLower(s[from:to]) {
	case "kent", "bepaalt", "regelt", "bevat", "stelt", "schrijft", "voorziet", "biedt", "geeft", "verplicht", "verbiedt", "noemt", "vereist", "eist", "spreekt",
		"staat", "definieert", "omschrijft", "onderscheidt", "verwijst", "garandeert", "waarborgt", "beschermt", "erkent", "legt":
		return gapStart(s, from)
	}
	return i
}

// bookBefore returns the Burgerlijk Wetboek at i with the book that stands before
// it, "Boek 7 van het ", where one does.
func bookBefore(s string, i int, code lawAt) (lawAt, int) {
	for from, n := i, 0; n < 4; n++ {
		for from = gapStart(s, from); from > max(0, i-60) && isAlnum(s[from-1]); from-- {
		}
		if x, ok := civilCode(s, from); ok && x.end == code.end {
			return x, from
		}
	}
	return code, i
}

// paragraphBefore reads the paragraphs that are named before their article at i,
// "het zesde lid van artikel 8", and returns where they begin.
func paragraphBefore(s string, i int) (paragraph string, from int) {
	van, to := beforeWord(s, i)
	if !equalFold(s[van:to], "van") {
		return "", i
	}
	end := gapStart(s, van)
	n := end
	for n > max(0, end-3) && isDigit(s[n-1]) {
		n--
	}
	from, to = beforeWord(s, n)
	if w := s[from:to]; !equalFold(w, "lid") && !equalFold(w, "leden") {
		return "", i
	}
	if n < end { // lid 2 van artikel 8
		paragraph, to = numberedParagraphs(s, from)
	} else {
		from = ordinalsStart(s, from)
		paragraph, to = ordinalParagraphs(s, from)
	}
	if to != end {
		return "", i
	}
	return paragraph, from
}

// ordinalsStart returns the start of the ordinals that end before i: "eerste,
// tweede en derde ".
func ordinalsStart(s string, i int) int {
	start := i
	for from := i; ; {
		k := gapStart(s, from)
		if k > 0 && s[k-1] == ',' {
			k--
		}
		var to int
		from, to = beforeWord(s, k)
		if value, end := readOrdinal(s, from); from < to && value != "" && end == to {
			start = from
		} else if w := s[from:to]; !equalFold(w, "en") && !equalFold(w, "of") {
			return start
		}
		if i-from > 200 {
			return start
		}
	}
}

const (
	minNeighbour    = 100 // the least number of an article that tells its law by its neighbour
	maxNeighbour    = 5   // how far their numbers may lie apart
	maxNeighbourGap = 300 // and how many bytes they themselves
)

// neighbourLaw returns the law of articles whose own text does not give it, by
// the article that was cited last: "artikel 397 van Boek 2 BW. Waarom niet bij
// artikel 396, eerste lid?". Only for high numbers is that certain. Where the
// last has its book before its number, they get it too.
func (f *finder) neighbourLaw(list []articleAt) (lawAt, bool) {
	x, ok := f.lastArticle.Ref.(Article)
	if !ok || x.Law() == "" || list[0].start-f.lastArticle.End > maxNeighbourGap {
		return lawAt{}, false
	}
	book, last := bookOf(x.Number())
	for _, a := range list {
		if own, number := bookOf(a.number); own != book && own != "" || !areNeighbours(last, number) {
			return lawAt{}, false
		}
	}
	for i, a := range list {
		_, number := bookOf(a.number)
		list[i].number = book + number
	}
	return lawAt{id: x.Law(), name: f.lastArticle.Printed.Law}, true
}

// bookOf splits the number of an article, "2:397", after its book.
func bookOf(number string) (book, rest string) {
	k := strings.IndexByte(number, ':') + 1
	return number[:k], number[k:]
}

// areNeighbours reports whether two numbers of articles are high and near each
// other: digits with letters after them or without.
func areNeighbours(a, b string) bool {
	n, m := leadingNumber(a), leadingNumber(b)
	return isNumbered(a) && isNumbered(b) && min(n, m) >= minNeighbour && max(n-m, m-n) <= maxNeighbour
}

func isNumbered(number string) bool { return alphaEnd(number, digitsEnd(number, 0)) == len(number) }

func leadingNumber(number string) int { return atoi(number[:digitsEnd(number, 0)]) }

// maxNameWords is the most words of the name of a law that is read backwards.
const maxNameWords = 12

// lawEndingAt returns the law whose name ends at stop: one of the table or an
// act, or where unknown also one that only its form shows to be a law. Start is
// -1 where there is none.
func lawEndingAt(s string, stop int, unknown bool) (law lawAt, start int) {
	from := stop
	start = -1
	for range maxNameWords {
		word := from
		for word > 0 && stop-word < 120 && s[word-1] != ' ' && s[word-1] != '\n' && s[word-1] != '(' && s[word-1] != '.' {
			word--
		}
		if word < from {
			if x, at, ok := lawBetween(s, word, stop, unknown && start < 0); ok { // the longest name
				law, start = x, at
			}
		}
		if word == 0 || stop-word >= 120 {
			break
		}
		from = gapStart(s, word)
		if from == word {
			break
		}
	}
	if start > 0 && longerName(s, start) {
		return lawAt{}, -1
	}
	return law, start
}

// lawBetween reads the name of a law that is all of s[word:stop].
func lawBetween(s string, word, stop int, unknown bool) (law lawAt, start int, ok bool) {
	if x, ok := knownLaw(s, word); ok && x.end == stop {
		return x, word, true
	}
	if x, ok := civilCode(s, word); ok && x.end == stop {
		law, start = bookBefore(s, word, x)
		return law, start, start >= 0
	}
	if x, _, ok := readAct(s, word); ok && x.end == stop {
		return lawAt{x.id, printed(s[word:x.end]), x.end, classOf(x.id, "")}, word, true
	}
	if x, ok := unknownLaw(s, word); unknown && ok && x.end == stop && x.class != classNone {
		return x, word, true
	}
	return lawAt{}, 0, false
}

// longerName reports whether the name of a law that begins at start is the end
// of a longer one that no table has: "Uitvoeringswet AVG", "Besluit uitvoering
// Participatiewet".
func longerName(s string, start int) bool {
	end := gapStart(s, start)
	word := end
	for word > 0 && (isAlpha(s[word-1]) || s[word-1] >= 0x80) {
		word--
	}
	for _, ending := range [...]string{"wet", "besluit", "regeling", "verordening", "uitvoering", "wijziging"} {
		if strings.HasSuffix(strings.ToLower(s[word:end]), ending) {
			return true
		}
	}
	return false
}
