package refs

import (
	"slices"
	"strings"
)

// context is what a document says in all its mentions, and what was seen so
// far.
type context struct {
	days       map[string]string      // day and month, "-02-14": the year named with it, "" for several
	papers     map[string][]Kamerstuk // number: the papers with it
	articles   map[string][]string    // number of an article: laws it is cited of
	motions    map[string][]Kamerstuk // movers
	firstMover map[string][]Kamerstuk // the first of several movers
	aliens     bool                   // it cites the laws on aliens
	dossier    Dossier                // mentioned last
	year       int                    // mentioned last
}

func newContext(mentions []Mention) *context {
	c := &context{
		days: map[string]string{}, papers: map[string][]Kamerstuk{}, articles: map[string][]string{},
		motions: map[string][]Kamerstuk{}, firstMover: map[string][]Kamerstuk{},
	}
	for _, m := range mentions {
		switch x := m.Ref.(type) {
		case Date:
			c.seeDays(x)
		case Kamerstuk:
			addOnce(c.papers, x.Number(), x)
		case Article:
			if x.Law() != "" {
				addOnce(c.articles, x.Number(), x.Law())
			}
			c.aliens = c.aliens || x.Law() == aliensAct || x.Law() == aliensDecree
		}
	}
	c.tieMotions(mentions)
	return c
}

// seeDays takes note of the days of a date that has its year.
func (c *context) seeDays(x Date) {
	if !x.IsResolved() {
		return
	}
	x.mapAtoms(func(d day) day {
		if d.day == 0 {
			return d
		}
		id := d.date().id
		if y, ok := c.days[id[4:]]; ok && y != id[:4] {
			c.days[id[4:]] = ""
		} else {
			c.days[id[4:]] = id[:4]
		}
		return d
	})
}

// maxSame is the most values that are kept for a name or number that occurs with
// several.
const maxSame = 8

func addOnce[V comparable](m map[string][]V, key string, v V) {
	if list := m[key]; len(list) < maxSame && !slices.Contains(list, v) {
		m[key] = append(list, v)
	}
}

// see takes note of a mention that has been resolved.
func (c *context) see(m Resolved) {
	if m.Incomplete {
		return
	}
	switch x := m.Ref.(type) {
	case Kamerstuk:
		c.dossier = x.Dossier()
	case Dossier:
		c.dossier = x
	case Date:
		if _, last := x.ends(); last.year != 0 {
			c.year = last.year
		}
	}
}

// maxTie is how far after the name of a motion the paper may begin that is its
// own: a blank and a parenthesis, or a line end with an indent.
const maxTie = 40

// tieMotions notes the papers that stand right after the name of a motion.
func (c *context) tieMotions(mentions []Mention) {
	for i, m := range mentions {
		x, ok := m.Ref.(Motion)
		if !ok || i+1 == len(mentions) || mentions[i+1].Start-m.End > maxTie {
			continue
		}
		if p, ok := mentions[i+1].Ref.(Kamerstuk); ok {
			addOnce(c.motions, x.Movers(), p)
			if first, _, several := strings.Cut(x.Movers(), "/"); several {
				addOnce(c.firstMover, first, p)
			}
		}
	}
}
