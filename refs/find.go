package refs

import (
	"iter"
	"math/bits"
)

// All finds the references in a text and yields them in order of Start. The
// text may be cleaned or not: a reference may be broken over lines and pages,
// with no-break spaces, soft hyphens and hyphens at line ends inside it.
//
// Mentions do not overlap, but for the members of a range of numbers ("nrs.
// 4-6"), which share the span of its last number. In a list ("nrs. 520 en
// 548") the first mention spans the whole citation up to its own number, each
// further one its own number.
//
// All looks at the text alone. It looks back for the law of an article of "die
// wet" or of "de Verordening" that the text has defined, and for what "idem, nr.
// 7", "genoemde motie" and "voornoemd artikel" repeat, where that is certain.
// What more context is needed for it leaves open: a date without a year has the
// year XXXX, "stuk nr. 12" is a [PaperNumber], an article may have no law. That
// is for [Resolver].
//
// All reads whatever it is given. In the raw text of a paper that includes its
// page headers and footers, with the number of the paper itself, which
// kamerstuk.Parse leaves out.
//
// A text without references costs one scan and no allocation. The sequence can
// be ranged over any number of times.
func All(text string) iter.Seq[Mention] {
	return func(yield func(Mention) bool) {
		f := finder{s: text}
		f.run(yield)
	}
}

// finder is one scan of a text.
type finder struct {
	s     string
	found []Mention // not yet yielded
	end   int       // of the last mention

	last        Mention // the last reference that is no date
	lastMotion  nearest
	lastArticle nearest

	courtEnd int  // of the last name of the European Court of Human Rights
	lastDate Date // the last date, and its end
	lastEnd  int
	pending  paper // a citation that goes on with another session

	named    [lawClasses]namedLaw // the last of each class
	lawsSeen int                  // up to where the text was read for them
	defined  []definedLaw
	noLaw    int // up to here articles without a word before them have no law
}

// emit notes a mention.
func (f *finder) emit(start, end int, ref Ref, printed Citation) {
	printed.Ref = ref
	f.end = end
	f.found = append(f.found, Mention{start, end, ref, printed})
	m := &f.found[len(f.found)-1]
	switch ref.Kind() {
	case KindDate:
		return
	case KindMotion:
		f.lastMotion.see(m)
	case KindArticle:
		f.lastArticle.see(m)
	}
	f.last = *m
}

// nearest is the last mention of a kind, and whether another of the kind, to
// something else, stands near before it.
type nearest struct {
	Mention
	several bool
}

func (n *nearest) see(m *Mention) {
	n.several = n.Ref != nil && n.Ref != m.Ref && m.Start-n.End < maxNamedGap
	n.Mention = *m
}

// flush yields the mentions found and reports whether to go on.
func (f *finder) flush(yield func(Mention) bool) bool {
	for _, m := range f.found {
		if !yield(m) {
			return false
		}
	}
	f.found = f.found[:0]
	return true
}

// run scans the text once. At the start of each run of digits, and of each word
// that begins as a keyword does, it asks the matchers, which note what they find
// and return where to go on.
func (f *finder) run(yield func(Mention) bool) {
	starts := startFilter()
	s := f.s
	for i := 0; i < len(s); {
		next := i + blockSize
		for m := wordStarts(s, i); m != 0; m &= m - 1 {
			j := i + bits.TrailingZeros64(m)
			if j+3 < len(s) && !starts.has(fourBytes(s, j)) {
				continue
			}
			if end := f.match(j); end > j {
				next = end
				break
			}
		}
		if len(f.found) > 0 && !f.flush(yield) {
			return
		}
		i = next
	}
}

// match looks for a reference that begins with the word or the digits at i, and
// returns its end, i where there is none.
func (f *finder) match(i int) int {
	switch {
	case isDigit(f.s[i]):
		return f.number(i)
	case letterBefore(f.s, i):
		return i
	}
	return f.word(i)
}

// word looks for a reference that begins with the word at i. The first two
// letters tell which matchers to ask, the third where it is a letter: it may be
// the hyphen of a word that is broken.
func (f *finder) word(i int) int {
	if i+2 >= len(f.s) {
		return i
	}
	second, third := lower(f.s[i+1]), lower(f.s[i+2])
	switch f.s[i] | 0x20 {
	case 'a':
		return f.wordA(i, second)
	case 'b':
		if second == 'a' || second == 'e' {
			return f.union(i)
		}
		return f.identifier(i)
	case 'c':
		if end := f.commission(i); end > i {
			return end
		}
		if end := f.court(i); end > i {
			return end
		}
		return f.identifier(i)
	case 'd':
		if second == 'o' {
			return f.paperKeyword(i)
		}
		if end := f.monthWord(i); end > i {
			return end
		}
		return f.union(i)
	case 'e':
		switch second {
		case 'h', 'l', 'u':
			if third == 'r' {
				return f.court(i)
			}
			if end := f.court(i); end > i {
				return end
			}
			return f.identifier(i)
		case 'c':
			if end := f.identifier(i); end > i {
				return end
			}
			return f.court(i)
		}
		return f.paperKeyword(i)
	case 'f':
		if end := f.monthWord(i); end > i {
			return end
		}
		return f.court(i)
	case 'g':
		if second != 'e' {
			return f.identifier(i)
		}
		switch third {
		case 'a', 'r', 'v':
			return f.court(i)
		case 'd', 'm':
		default:
			if end := f.court(i); end > i {
				return end
			}
		}
		if end := f.gazette(i); end > i {
			return end
		}
		return f.union(i)
	case 'h':
		switch second {
		case 'a', 'e':
			return f.handelingen(i)
		case 'v', 'o':
			return f.court(i)
		case 'i':
			f.definition(i)
			return i
		}
		if end := f.handelingen(i); end > i {
			return end
		}
		return f.identifier(i)
	case 'i':
		if second == 'd' || second == 'b' {
			return f.same(i)
		}
		return f.gazette(i)
	case 'j':
		if second == 'o' {
			return f.commission(i)
		}
		return f.monthWord(i)
	case 'k':
		switch third {
		case 'm':
			return f.paperKeyword(i)
		case 'd':
			return f.union(i)
		}
		if end := f.paperKeyword(i); end > i {
			return end
		}
		if end := f.union(i); end > i {
			return end
		}
		return f.identifier(i)
	case 'l':
		return f.identifier(i)
	case 'm':
		if second == 'o' {
			return f.motion(i)
		}
		return f.monthWord(i)
	case 'n':
		return f.wordN(i, second)
	case 'o':
		return f.monthWord(i)
	case 'p':
		if end := f.gazette(i); end > i {
			return end
		}
		return f.identifier(i)
	case 'r':
		if second == 'i' || second == 'e' || second == 'l' {
			return f.union(i)
		}
		return f.identifier(i)
	case 's':
		switch second {
		case 't':
			switch third {
			case 'a':
				return f.gazette(i)
			case 'u':
				return f.numberKeyword(i)
			}
			if end := f.numberKeyword(i); end > i {
				return end
			}
			if end := f.gazette(i); end > i {
				return end
			}
			return f.identifier(i)
		}
		if end := f.monthWord(i); end > i {
			return end
		}
		return f.commission(i)
	case 't':
		switch second {
		case '.':
			if end := f.same(i); end > i {
				return end
			}
			return f.paperKeyword(i)
		case 'k', 'w':
			return f.paperKeyword(i)
		case 'r':
			if end := f.gazette(i); end > i {
				return end
			}
			return f.identifier(i)
		}
		if end := f.court(i); end > i {
			return end
		}
		return f.identifier(i)
	case 'u':
		return f.union(i)
	case 'v':
		return f.wordV(i)
	case 'w':
		switch second {
		case 'e':
			return f.paperKeyword(i)
		case 'a':
			return f.gazette(i)
		}
		return f.identifier(i)
	case 'z':
		if second == 'i' {
			return f.paperKeyword(i)
		}
		return f.court(i)
	}
	return i
}

func (f *finder) wordA(i int, second byte) int {
	switch second {
	case 'r':
		return f.article(i)
	case 'a':
		if end := f.aanhangsel(i); end > i {
			return end
		}
		return f.union(i)
	case 'p':
		if end := f.monthWord(i); end > i {
			return end
		}
		return f.application(i)
	case 'u':
		return f.monthWord(i)
	case 'm':
		return f.motion(i)
	}
	return f.identifier(i)
}

func (f *finder) wordN(i int, second byte) int {
	if second == 'd' {
		return f.identifier(i)
	}
	if end := f.numberKeyword(i); end > i {
		return end
	}
	if end := f.application(i); end > i {
		return end
	}
	return f.monthWord(i)
}

func (f *finder) wordV(i int) int {
	if word(f.s, i, "verd") >= 0 {
		f.treatyWord(i)
		return i
	}
	if end := f.union(i); end > i {
		return end
	}
	return f.paperKeyword(i)
}

// number looks for a reference that begins with the digits at i.
func (f *finder) number(i int) int {
	if letterBefore(f.s, i) {
		return f.gluedDay(i)
	}
	if i > 0 && isDigit(f.s[i-1]) {
		return i
	}
	if end := f.tkNumber(i); end > i {
		return end
	}
	if end := f.dayNumber(i); end > i {
		return end
	}
	if end := f.barePaper(i); end > i {
		return end
	}
	if end := f.bareAct(i); end > i {
		return end
	}
	if end := f.bareApplication(i); end > i {
		return end
	}
	if end := f.bareArticle(i); end > i {
		return end
	}
	return f.year(i)
}
