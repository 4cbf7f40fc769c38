package refs

import "iter"

// All finds the references in a text and yields them in order of Start. The
// text may be cleaned or not: a reference may be broken over lines and pages,
// with no-break spaces, soft hyphens and hyphens at line ends inside it.
//
// Mentions do not overlap, but for the members of a range of numbers ("nrs.
// 4-6"), which share the span of its last number. In a list ("nrs. 520 en
// 548") the first mention spans the whole citation up to its own number, each
// further one its own number.
//
// All looks at the text alone, and back for the law of an article of "die wet"
// or "het verdrag". What more context is needed for it leaves open: a date
// without a year has the year XXXX, "stuk nr. 12" is a [PaperNumber], an
// article may have no law. That is for [Resolver]. A text without references costs one scan and no
// allocation. The sequence can be ranged over any number of times.
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

	courtEnd int  // of the last name of the European Court of Human Rights
	lastDate Date // the last date, and its end
	lastEnd  int
	pending  paper // a citation that goes on with another session

	law    string // identifiers of the law, treaty and act of the European Union named last
	treaty string
	act    string
}

// emit notes a mention.
func (f *finder) emit(start, end int, ref Ref, printed Citation) {
	printed.Ref = ref
	f.end = end
	f.found = append(f.found, Mention{start, end, ref, printed})
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

// What a byte can begin.
const (
	classOther = iota
	classLetter
	classDigit
)

// classes tells what each byte can begin.
var classes = [256]uint8{
	'0': classDigit, '1': classDigit, '2': classDigit, '3': classDigit, '4': classDigit,
	'5': classDigit, '6': classDigit, '7': classDigit, '8': classDigit, '9': classDigit,
	'A': classLetter, 'B': classLetter, 'C': classLetter, 'D': classLetter, 'E': classLetter,
	'F': classLetter, 'G': classLetter, 'H': classLetter, 'I': classLetter, 'J': classLetter,
	'K': classLetter, 'L': classLetter, 'M': classLetter, 'N': classLetter, 'O': classLetter,
	'P': classLetter, 'Q': classLetter, 'R': classLetter, 'S': classLetter, 'T': classLetter,
	'U': classLetter, 'V': classLetter, 'W': classLetter, 'X': classLetter, 'Y': classLetter,
	'Z': classLetter,
	'a': classLetter, 'b': classLetter, 'c': classLetter, 'd': classLetter, 'e': classLetter,
	'f': classLetter, 'g': classLetter, 'h': classLetter, 'i': classLetter, 'j': classLetter,
	'k': classLetter, 'l': classLetter, 'm': classLetter, 'n': classLetter, 'o': classLetter,
	'p': classLetter, 'q': classLetter, 'r': classLetter, 's': classLetter, 't': classLetter,
	'u': classLetter, 'v': classLetter, 'w': classLetter, 'x': classLetter, 'y': classLetter,
	'z': classLetter,
}

// run scans the text once. At the start of each run of digits, and of each word
// that begins as a keyword does, it asks the matchers, which note what they find
// and return where to go on.
func (f *finder) run(yield func(Mention) bool) {
	s, starts := f.s, startFilter()
	for i := 0; i < len(s); {
		end := i
		switch classes[s[i]] {
		case classLetter:
			if (i+3 >= len(s) || starts.has(s[i:])) && !letterBefore(s, i) {
				end = f.word(i)
			}
			if end == i {
				for end++; end < len(s) && classes[s[end]] == classLetter; end++ {
				}
			}
		case classDigit:
			if end = f.number(i); end == i {
				end = digitsEnd(s, i)
			}
		default:
			i++
			continue
		}
		if len(f.found) > 0 && !f.flush(yield) {
			return
		}
		i = end
	}
}

// word looks for a reference that begins with the word at i.
func (f *finder) word(i int) int {
	end := i
	switch f.s[i] | 0x20 {
	case 'a':
		if end = f.article(i); end > i {
			break
		}
		if end = f.aanhangsel(i); end > i {
			break
		}
		if end = f.motion(i); end > i {
			break
		}
		if end = f.application(i); end > i {
			break
		}
		if end = f.monthWord(i); end > i {
			break
		}
		if end = f.union(i); end > i {
			break
		}
		end = f.identifier(i)
	case 'b', 'r', 'u':
		if end = f.union(i); end > i {
			break
		}
		end = f.identifier(i)
	case 'c':
		if end = f.court(i); end > i {
			break
		}
		if end = f.commission(i); end > i {
			break
		}
		end = f.identifier(i)
	case 'd':
		if end = f.paperKeyword(i); end > i {
			break
		}
		if end = f.monthWord(i); end > i {
			break
		}
		end = f.union(i)
	case 'e':
		if end = f.paperKeyword(i); end > i {
			break
		}
		if end = f.court(i); end > i {
			break
		}
		end = f.identifier(i)
	case 'f':
		if end = f.monthWord(i); end > i {
			break
		}
		end = f.court(i)
	case 'g':
		if end = f.union(i); end > i {
			break
		}
		if end = f.court(i); end > i {
			break
		}
		if end = f.gazette(i); end > i {
			break
		}
		end = f.identifier(i)
	case 'h':
		if end = f.handelingen(i); end > i {
			break
		}
		if end = f.court(i); end > i {
			break
		}
		end = f.identifier(i)
	case 'i':
		end = f.gazette(i)
	case 'j':
		if end = f.monthWord(i); end > i {
			break
		}
		end = f.commission(i)
	case 'k':
		if end = f.paperKeyword(i); end > i {
			break
		}
		if end = f.union(i); end > i {
			break
		}
		end = f.identifier(i)
	case 'l':
		end = f.identifier(i)
	case 'm':
		if end = f.monthWord(i); end > i {
			break
		}
		end = f.motion(i)
	case 'o':
		end = f.monthWord(i)
	case 'n':
		if end = f.numberKeyword(i); end > i {
			break
		}
		if end = f.application(i); end > i {
			break
		}
		if end = f.monthWord(i); end > i {
			break
		}
		end = f.identifier(i)
	case 'p', 'w':
		if end = f.paperKeyword(i); end > i {
			break
		}
		if end = f.gazette(i); end > i {
			break
		}
		end = f.identifier(i)
	case 's':
		if end = f.numberKeyword(i); end > i {
			break
		}
		if end = f.gazette(i); end > i {
			break
		}
		if end = f.commission(i); end > i {
			break
		}
		if end = f.monthWord(i); end > i {
			break
		}
		end = f.identifier(i)
	case 't':
		if end = f.paperKeyword(i); end > i {
			break
		}
		if end = f.gazette(i); end > i {
			break
		}
		if end = f.court(i); end > i {
			break
		}
		end = f.identifier(i)
	case 'v':
		f.treatyWord(i)
		if end = f.union(i); end > i {
			break
		}
		end = f.paperKeyword(i)
	case 'z':
		if end = f.court(i); end > i {
			break
		}
		end = f.paperKeyword(i)
	}
	return end
}

// number looks for a reference that begins with the digits at i.
func (f *finder) number(i int) int {
	if i > 0 && (letterBefore(f.s, i) || isDigit(f.s[i-1])) {
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
