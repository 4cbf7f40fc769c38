package refs

import (
	"slices"
	"strings"
	"time"
)

// A Resolver completes the mentions of one document with what its context
// says: the year of "14 februari", the dossier of "stuk nr. 12", the law of
// "artikel 24 van die wet", the paper of "motie-Van Ginneken". The zero value
// works with the text alone.
//
// It builds nothing on a reference that was not understood: what it cannot
// complete stays as it is and is marked [Resolved.Incomplete].
type Resolver struct {
	// Index knows what was published; nil means that nothing is known.
	Index Index
	// Date is the day of the document, against which "jl.", "a.s." and dates
	// without a year are read. Zero leaves the year of a date open unless the
	// text names the same day with its year.
	Date Date
	// Dossier is the dossier of the document itself, which papers named by
	// their number alone belong to. Zero takes the dossier last mentioned.
	Dossier Dossier
}

// Resolved is a mention with what the resolver found. Ref is the best
// candidate; but a [Motion] stays the Ref of its mention, and its paper is the
// first candidate.
type Resolved struct {
	Mention
	Candidates []Candidate // all targets, best first, where several are possible
	Exists     Existence   // what the index says of Ref
	Incomplete bool        // Ref still needs context that the document does not give
}

// A Candidate is a possible target of a mention.
type Candidate struct {
	Ref    Ref
	Reason Reason
}

// A Reason says why a target is possible.
type Reason uint8

// The reasons.
const (
	_                  Reason = iota
	ReasonPrinted             // the text says it in so many words
	ReasonSameNumber          // another mention in the document has the same number and is complete
	ReasonOwnDossier          // the dossier of the document itself
	ReasonLastDossier         // the dossier mentioned last before
	ReasonSameDay             // the document names the same day with its year
	ReasonRelative            // jl., a.s., vorig jaar against the day of the document
	ReasonNearest             // the nearest to the day of the document
	ReasonSession             // the session stands in the identifier, or does not
	ReasonPage                // the report that has the page
	ReasonName                // the name is tied to it elsewhere in the document
	ReasonProposal            // a COM document that is a proposal
	ReasonOther               // a COM document that is no proposal
	ReasonAbbreviation        // an abbreviation that several laws share
)

var reasonNames = [...]string{
	ReasonPrinted: "printed", ReasonSameNumber: "same number", ReasonOwnDossier: "own dossier", ReasonLastDossier: "last dossier",
	ReasonSameDay: "same day", ReasonRelative: "relative", ReasonNearest: "nearest", ReasonSession: "session",
	ReasonPage: "page", ReasonName: "name", ReasonProposal: "proposal", ReasonOther: "other", ReasonAbbreviation: "abbreviation",
}

// String returns the reason in a word or two, "" for none.
func (r Reason) String() string {
	if int(r) < len(reasonNames) {
		return reasonNames[r]
	}
	return ""
}

// Resolve returns a Resolved for each mention, in the same order. The mentions
// are those of one document, in the order of All.
func (r Resolver) Resolve(mentions []Mention) []Resolved {
	c := newContext(mentions)
	out := make([]Resolved, len(mentions))
	for i, m := range mentions {
		out[i] = Resolved{Mention: m}
		r.resolve(&out[i], c)
		c.see(out[i])
		r.exists(&out[i])
	}
	return out
}

func (r Resolver) resolve(m *Resolved, c *context) {
	switch x := m.Ref.(type) {
	case Date:
		r.date(m, x, c)
	case PaperNumber:
		r.paperNumber(m, x, c)
	case Kamerstuk:
		r.senatePaper(m, x)
	case Handelingen:
		r.page(m, x)
	case Article:
		r.article(m, x, c)
	case Motion:
		r.motion(m, x, c)
	case COM:
		for i, celex := range x.CELEX() {
			if len(x.CELEX()) > 1 {
				m.Candidates = append(m.Candidates, Candidate{celex, ReasonProposal + Reason(i)})
			}
		}
	}
}

// complete sets the target of a mention, where it has none already.
func (m *Resolved) complete(ref Ref, reason Reason) {
	if len(m.Candidates) == 0 {
		m.Ref, m.Printed.Ref = ref, ref
	}
	m.Candidates = append(m.Candidates, Candidate{ref, reason})
}

// tidy drops the candidates where there is only one.
func (m *Resolved) tidy() {
	if len(m.Candidates) < 2 {
		m.Candidates = nil
	}
}

func (r Resolver) exists(m *Resolved) {
	if r.Index == nil || m.Incomplete {
		return
	}
	switch exists, known := r.Index.Has(m.Ref); {
	case !known:
	case exists:
		m.Exists = Exists
	default:
		m.Exists = DoesNotExist
	}
}

// context is what a document says in all its mentions, and what was seen so
// far.
type context struct {
	days       map[string]string      // day and month, "-02-14": the year named with it, "" for several
	papers     map[string][]Kamerstuk // number: the papers with it
	articles   map[string][]string    // number of an article: laws it is cited of
	motions    map[string][]Kamerstuk // movers
	firstMover map[string][]Kamerstuk // the first of several movers
	dossier    Dossier                // mentioned last
}

func newContext(mentions []Mention) *context {
	c := &context{
		days: map[string]string{}, papers: map[string][]Kamerstuk{}, articles: map[string][]string{},
		motions: map[string][]Kamerstuk{}, firstMover: map[string][]Kamerstuk{},
	}
	for _, m := range mentions {
		switch x := m.Ref.(type) {
		case Date:
			if len(x.id) == len("2006-01-02") && x.IsResolved() {
				if y, ok := c.days[x.id[4:]]; ok && y != x.id[:4] {
					c.days[x.id[4:]] = ""
				} else {
					c.days[x.id[4:]] = x.id[:4]
				}
			}
		case Kamerstuk:
			addOnce(c.papers, x.Number(), x)
		case Article:
			if x.Law() != "" {
				addOnce(c.articles, x.Number(), x.Law())
			}
		}
	}
	c.tieMotions(mentions)
	return c
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
	}
}

// date gives a date its year.
func (r Resolver) date(m *Resolved, x Date, c *context) {
	if x.IsResolved() {
		return
	}
	ref, ok := r.Date.First()
	relative := m.Printed.Relative
	if relative == 0 {
		if y := sameDay(x, c); y != 0 {
			m.complete(withYear(x, y), ReasonSameDay)
			m.tidy()
			return
		}
	}
	if !ok {
		m.Incomplete = true
		return
	}
	switch relative {
	case RelativePast, RelativeFuture:
		m.complete(relativeDate(x, ref, relative), ReasonRelative)
	case LastYear:
		m.complete(withYear(x, ref.Year()-1), ReasonRelative)
	case ThisYear:
		m.complete(withYear(x, ref.Year()), ReasonRelative)
	case NextYear:
		m.complete(withYear(x, ref.Year()+1), ReasonRelative)
	default:
		m.complete(nearestDate(x, ref), ReasonNearest)
	}
	m.tidy()
}

// sameDay returns the only year that the document names with a day of x, 0
// where it names none or several. The first of a month does not count: rules
// take effect on it every year.
func sameDay(x Date, c *context) int {
	a, b := x.ends()
	for _, d := range [...]day{a, b} {
		if d.day > 1 {
			if y := c.days[d.date().id[4:]]; y != "" {
				return atoi(y)
			}
		}
	}
	return 0
}

// withYear returns the date in a year. The end of an interval that comes before
// its start in the year is of the next.
func withYear(x Date, year int) Date {
	a, b := x.ends()
	late := x.IsInterval() && (b.month < a.month || b.month == a.month && b.day < a.day)
	n := 0
	return x.mapAtoms(func(d day) day {
		n++
		if d.year == 0 {
			d.year = year
			if late && n == 2 {
				d.year++
			}
		}
		if d.day > 0 && !d.valid() { // 29 February of another year
			d.day--
		}
		return d
	})
}

// relativeDate returns the last of a date before the reference day or on it, or
// the first after it or on it.
func relativeDate(x Date, ref time.Time, relative Relative) Date {
	for _, n := range [...]int{0, 1, 2} {
		year := ref.Year() - n
		if relative == RelativeFuture {
			year = ref.Year() + n
		}
		d := withYear(x, year)
		first, _ := d.First()
		last, _ := d.Last()
		if relative == RelativePast && !first.After(ref) || relative == RelativeFuture && !last.Before(ref) {
			return d
		}
	}
	return withYear(x, ref.Year())
}

// nearestDate returns the date in the year that brings it nearest to the
// reference day.
func nearestDate(x Date, ref time.Time) Date {
	var best Date
	var distance time.Duration
	for year := ref.Year() - 1; year <= ref.Year()+1; year++ {
		d := withYear(x, year)
		first, _ := d.First()
		if n := first.Sub(ref).Abs(); best.IsZero() || n < distance {
			best, distance = d, n
		}
	}
	return best
}

// paperNumber gives a paper that is named by its number its dossier.
func (r Resolver) paperNumber(m *Resolved, x PaperNumber, c *context) {
	if same := c.papers[x.Number()]; len(same) == 1 {
		m.complete(same[0], ReasonSameNumber)
	}
	if !r.Dossier.IsZero() {
		m.candidate(NewKamerstuk(Session{}, r.Dossier, x.Number()), ReasonOwnDossier)
	}
	if !c.dossier.IsZero() {
		m.candidate(NewKamerstuk(Session{}, c.dossier, x.Number()), ReasonLastDossier)
	}
	m.Incomplete = len(m.Candidates) == 0
	m.tidy()
}

// candidate adds a target that is not yet among the candidates.
func (m *Resolved) candidate(ref Ref, reason Reason) {
	if ref.IsZero() {
		return
	}
	for _, c := range m.Candidates {
		if c.Ref == ref {
			return
		}
	}
	m.complete(ref, reason)
}

// senatePaper decides whether the session stands in the identifier of a paper
// of the Eerste Kamer, which changed in the course of 2009-2010.
func (r Resolver) senatePaper(m *Resolved, x Kamerstuk) {
	n := x.Number()
	if m.Printed.Session.IsZero() || m.Printed.Chamber == TweedeKamer || n == "" || isDigit(n[0]) {
		return
	}
	if y := m.Printed.Session.Year(); y != 2009 && y != 2008 && y != 2010 {
		return
	}
	other := Session{}
	if _, ok := x.Session(); !ok {
		other = m.Printed.Session
	}
	y := NewKamerstuk(other, x.Dossier(), n)
	if r.Index == nil || y.IsZero() {
		return
	}
	if has, _ := r.Index.Has(x); !has {
		if has, _ := r.Index.Has(y); has {
			m.complete(y, ReasonSession)
			m.candidate(x, ReasonSession)
		}
	}
}

// page finds the report that has the page, where one is printed. Of several
// pages it is a candidate beside what is printed.
func (r Resolver) page(m *Resolved, x Handelingen) {
	session, ok := x.Session()
	if r.Index == nil || !ok || m.Printed.Item != "" {
		return
	}
	if has, _ := r.Index.Has(x); has {
		return
	}
	page := strings.Split(x.id, "-")
	if len(page) < 5 || !allDigits(page[len(page)-2]) {
		return
	}
	h, ok := r.Index.Page(x.Chamber(), session, atoi(page[len(page)-2]))
	if !ok {
		return
	}
	if page[len(page)-2] != page[len(page)-1] { // pages are kept as printed
		m.complete(x, ReasonPrinted)
	}
	m.candidate(h, ReasonPage)
	m.tidy()
}

// article gives an article that stands without its law the law of another
// mention of the same article. One of a single digit is too common for that.
func (r Resolver) article(m *Resolved, x Article, c *context) {
	if x.Law() != "" {
		return
	}
	rest := strings.TrimPrefix(x.id, ":")
	if laws := c.articles[x.Number()]; len(laws) == 1 && len(x.Number()) > 1 {
		m.complete(Article{identifier{laws[0] + ":" + rest}}, ReasonSameNumber)
	}
	m.Incomplete = len(m.Candidates) == 0
	m.tidy()
}

// motion gives a motion known by its movers the papers that the document ties to
// the name. The mention keeps the name as its Ref.
func (r Resolver) motion(m *Resolved, x Motion, c *context) {
	papers := c.motions[x.Movers()]
	if len(papers) == 0 { // named by the first of several movers
		papers = c.firstMover[x.Movers()]
	}
	for _, p := range papers {
		m.Candidates = append(m.Candidates, Candidate{p, ReasonName})
	}
	m.Incomplete = len(m.Candidates) == 0
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
