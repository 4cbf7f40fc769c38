package refs

import "strings"

// lawClass is the word by which a text speaks of a law that it has named: "die
// wet", "het besluit", "de verordening".
type lawClass uint8

const (
	classNone lawClass = iota
	classWet
	classWetboek
	classBesluit
	classRegeling
	classReglement
	classVerdrag
	classProtocol
	classVerordening
	classRichtlijn
	classKaderbesluit
	lawClasses // how many there are
)

// classWords has the words, those that end on others first.
var classWords = [...]struct {
	word  string
	class lawClass
}{
	{"wetboek", classWetboek}, {"wet", classWet}, {"kaderbesluit", classKaderbesluit}, {"besluit", classBesluit}, {"beschikking", classBesluit},
	{"regeling", classRegeling}, {"reglement", classReglement}, {"verdrag", classVerdrag}, {"protocol", classProtocol},
	{"verordening", classVerordening}, {"richtlijn", classRichtlijn},
}

// classOf returns the class of a law by its identifier, or by the first word of
// its full name that ends as a class does.
func classOf(id, name string) lawClass {
	if len(id) == len("32016R0679") && id[0] == '3' {
		switch id[5] {
		case 'R':
			return classVerordening
		case 'L':
			return classRichtlijn
		case 'F':
			return classKaderbesluit
		case 'D':
			return classBesluit
		}
		return classNone
	}
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		for _, w := range classWords {
			if strings.HasSuffix(word, w.word) {
				return w.class
			}
		}
	}
	if strings.HasPrefix(id, "BWBV") || len(id) == 6 && id[0] == '1' {
		return classVerdrag
	}
	return classNone
}

// classWordEnd returns the end of the word for a class at i, -1 where there is
// none.
func classWordEnd(s string, i int) int {
	for _, w := range classWords {
		if k := wholeWord(s, i, w.word); k >= 0 {
			return k
		}
	}
	return -1
}

// namedLaw is a law with the place where the text names it. The identifier is ""
// where it was not understood which law that is.
type namedLaw struct {
	id string
	at int
}

// noteLaw takes note of a law that the text names at a place.
func (f *finder) noteLaw(id string, class lawClass, at int) {
	if class == classNone || f.named[class].at > at {
		return
	}
	f.named[class] = namedLaw{id, at}
}

// amended reports whether the words before a law at i say that it is the object
// of the act whose title they are in, or that the sentence is about: "tot
// wijziging van Richtlijn 2008/98/EG", "De richtlijn vervangt Richtlijn 94/19/EG".
func amended(s string, i int) bool {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "vervangt", "verving", "wijzigt", "wijzigde", "herziet":
		return true
	case "van":
	default:
		return false
	}
	from, to = beforeWord(s, from)
	switch strings.ToLower(s[from:to]) {
	case "wijziging", "intrekking", "aanvulling", "vervanging", "uitvoering":
		return true
	}
	return false
}

// maxLawsBefore is how far back the text is read for the laws it names.
const maxLawsBefore = 1500

// lawsBefore takes note of the laws named before i. No byte is read twice.
func (f *finder) lawsBefore(i int) {
	s := f.s
	j := max(i-maxLawsBefore, f.lawsSeen)
	f.lawsSeen = max(i, f.lawsSeen)
	for j < i {
		if !isAlpha(s[j]) || letterBefore(s, j) {
			j++
			continue
		}
		end := lawWordEnd(s, j)
		if isUpper(s[j]) {
			if x, ok := f.lawNamedAt(j); ok {
				f.noteLaw(x.id, x.class, j)
				end = max(end, x.end)
			}
		} else if strings.HasSuffix(s[j:end], "wet") {
			f.smallLaw(j, end)
		}
		j = max(end, j+1)
	}
}

// lawNamedAt reads the name of a law at i; abbreviations only of three letters
// or more that the table has.
func (f *finder) lawNamedAt(i int) (lawAt, bool) {
	if x, ok := civilCode(f.s, i); ok && x.end > i+2 {
		return x, true
	}
	if x, ok := knownLaw(f.s, i); ok {
		return x, x.end > i+2
	}
	x, ok := unknownLaw(f.s, i)
	return x, ok && x.class != classNone
}

// smallLaw takes note of a law whose name begins with a small letter. "Een
// nieuwe wet" and "de noodwet" are laws that the table does not have: "die wet"
// after them is none of those named before.
func (f *finder) smallLaw(i, end int) {
	if x, ok := knownLaw(f.s, i); ok {
		f.noteLaw(x.id, x.class, i)
		return
	}
	if end == i+len("wet") {
		from, to := beforeWord(f.s, i)
		if w := f.s[from:to]; !equalFold(w, "een") && !equalFold(w, "nieuwe") {
			return
		}
	}
	f.noteLaw("", classWet, i)
}

// maxJustNamed is how far back a law may be named that "de wet" or "het besluit"
// speaks of. Further on that is the law that the paper is about.
const maxJustNamed = 250

// sameLaw reads "die wet", "dat verdrag", "de richtlijn" at j, after the word
// det: a law of its class that was named before.
func (f *finder) sameLaw(a *articleAt, j int, det string) (lawAt, bool) {
	s := f.s
	for _, w := range classWords {
		k := wholeWord(s, j, w.word)
		if k < 0 {
			continue
		}
		national := w.class <= classReglement
		if (det == "deze" || det == "dit") && national { // the text's own law
			return lawAt{}, false
		}
		f.lawsBefore(a.start)
		law := f.named[w.class]
		if law.id == "" || national && (det == "de" || det == "het") && !f.justNamed(law, a.start) {
			return lawAt{}, false
		}
		a.end = k
		return lawAt{law.id, printed(s[j-len(det)-1 : k]), k, w.class}, true
	}
	return lawAt{}, false
}

// justNamed reports whether a law was named shortly before i, and no other of
// any class after it.
func (f *finder) justNamed(law namedLaw, i int) bool {
	for _, other := range f.named {
		if other.at > law.at {
			return false
		}
	}
	return i-law.at < maxJustNamed
}

// treatyWord takes note of a treaty that the text names, for "het verdrag".
func (f *finder) treatyWord(i int) {
	if wholeWord(f.s, i, "verdrag") < 0 {
		return
	}
	if x, ok := knownLaw(f.s, i); ok {
		f.noteLaw(x.id, x.class, i)
	}
}
