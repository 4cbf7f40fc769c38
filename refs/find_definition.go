package refs

import "strings"

// definedLaw is a name that the text itself gives to a law: "(hierna: de
// Verordening)".
type definedLaw struct {
	name  string
	id    string
	class lawClass
}

const (
	maxDefined = 32  // names that are kept
	maxTitle   = 700 // bytes of a title between an act and the name for it
)

// definition reads "(hierna: de Verordening)", "(hierna te noemen: Wgs)" at
// "hierna" and takes note of the name where it is certain of which law it is.
func (f *finder) definition(i int) {
	s := f.s
	j := wholeWord(s, i, "hierna")
	if j < 0 {
		return
	}
	paren := gapStart(s, i) - 1
	if paren < 0 || s[paren] != '(' || len(f.defined) == maxDefined {
		return
	}
	j = after(s, j, ",")
	for _, w := range [...]string{"ook", "te noemen", "genoemd", "aangeduid als", "ook", "verder"} {
		if k := wholeWord(s, j, w); k >= 0 {
			j = gapEnd(s, k)
		}
	}
	j = after(s, j, ":")
	j = quoteEnd(s, j)
	if k := anyWord(s, j, "de", "het"); k >= 0 {
		j = gapEnd(s, k)
	}
	j = quoteEnd(s, j)
	n := strings.IndexByte(s[j:min(len(s), j+60)], ')')
	if n < 0 {
		return
	}
	name := printed(strings.Trim(s[j:j+n], " \"'»’”\u00a0\n"))
	if name == "" || strings.ContainsAny(name, ",;:.") {
		return
	}
	if law, ok := f.lawDefined(gapStart(s, paren), name); ok {
		f.defined = append(f.defined, definedLaw{name, law.id, law.class})
	}
}

// lawDefined returns the law to which the parenthesis after stop gives a name:
// the one whose name ends there, or the act of the class of the name whose title
// stands before it.
func (f *finder) lawDefined(stop int, name string) (lawAt, bool) {
	class := classOf("", name)
	if x, start := lawEndingAt(f.s, stop, true); start >= 0 && !amended(f.s, start) && (class == classNone || class == x.class) {
		return x, true
	}
	if class == classNone {
		return lawAt{}, false
	}
	if act := f.named[class]; stop-act.at < maxTitle && strings.HasPrefix(act.id, "3") {
		return lawAt{id: act.id, class: class}, true
	}
	return lawAt{}, false
}

// definedAt reads a name at i that the text has given to a law.
func (f *finder) definedAt(i int) (lawAt, bool) {
	for _, d := range f.defined {
		if end := nameAt(f.s, i, d.name, false); end >= 0 {
			return lawAt{d.id, d.name, end, d.class}, true
		}
	}
	return lawAt{}, false
}
