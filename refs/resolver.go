package refs

import "strings"

// A Resolver completes the mentions of one document with what its context
// says: the year of "14 februari", the dossier of "stuk nr. 12", the law of an
// article that stands without it, the paper of "motie-Van Ginneken"; and, with
// an index, the identifier under which a paper or page was published. The zero
// value works with the mentions alone.
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

// Resolved is a mention with what the resolver found.
//
// Candidates are the possible targets, best first: of a mention with several,
// and the paper of a [Motion]. Ref is then the first of them, but for a Motion
// and a [COM], whose Ref stays what the text names. [Resolved.Target] has the
// one to follow.
type Resolved struct {
	Mention
	Candidates []Candidate // the possible targets, best first; empty where the text leaves one
	Exists     Existence   // what the index says of Ref
	Incomplete bool        // Ref still needs context that the document does not give
}

// Target returns what the mention leads to: the paper of a motion that the
// document ties to it, else Ref. It is nil where the mention is Incomplete, and
// of the zero value.
func (r Resolved) Target() Ref {
	switch {
	case r.Incomplete || r.Ref == nil:
		return nil
	case r.Ref.Kind() == KindMotion && len(r.Candidates) > 0:
		return r.Candidates[0].Ref
	}
	return r.Ref
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
		r.rijkswet(m, x)
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

// paperNumber gives a paper that is named by its number its dossier.
func (r Resolver) paperNumber(m *Resolved, x PaperNumber, c *context) {
	if same := c.papers[x.Number()]; len(same) == 1 {
		m.complete(same[0], ReasonSameNumber)
	}
	if !r.Dossier.IsZero() {
		m.candidate(NewKamerstuk(r.Dossier, x.Number()), ReasonOwnDossier)
	}
	if !c.dossier.IsZero() {
		m.candidate(NewKamerstuk(c.dossier, x.Number()), ReasonLastDossier)
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
// of the Eerste Kamer, as it did from 2003-2004 into 2009-2010. Only an index
// can tell where the text does not.
func (r Resolver) senatePaper(m *Resolved, x Kamerstuk) {
	n := x.Number()
	if r.Index == nil || m.Printed.Chamber == TweedeKamer || n == "" || len(m.Candidates) > 0 {
		return
	}
	if isDigit(n[0]) && (m.Printed.Chamber != EersteKamer || m.Printed.Session.IsZero()) {
		return
	}
	if has, _ := r.Index.Has(x); has {
		return
	}
	for _, s := range senateSessions(m.Printed.Session) {
		y := newKamerstuk(s, x.Dossier(), n)
		if has, _ := r.Index.Has(y); has {
			m.candidate(y, ReasonSession)
		}
	}
	if len(m.Candidates) > 0 {
		m.candidate(x, ReasonPrinted)
	}
}

// rijkswet puts the number of a Rijkswet in the identifier of a paper, where it
// was published so and not without it: kst-23908-R1519-95.
func (r Resolver) rijkswet(m *Resolved, x Kamerstuk) {
	if r.Index == nil || m.Printed.Rijkswet == "" {
		return
	}
	if has, _ := r.Index.Has(x); has {
		return
	}
	session, _ := x.Session()
	y := newKamerstuk(session, Dossier{identifier{x.Dossier().Number() + "-" + m.Printed.Rijkswet}}, x.Number())
	if has, _ := r.Index.Has(y); has {
		m.candidate(y, ReasonRijkswet)
		m.tidy()
	}
}

// senateSessions returns the sessions that may stand in the identifier of a
// paper of the Eerste Kamer, the zero value among them, for what a text prints.
func senateSessions(printed Session) []Session {
	if !printed.IsZero() {
		return []Session{printed, {}}
	}
	var all []Session
	for year := 2003; year <= 2009; year++ {
		all = append(all, NewSession(year))
	}
	return all
}

// page finds the reports that have the page, where one is printed. Of several
// pages they are candidates beside what is printed.
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
	parts := r.Index.Parts(x.Chamber(), session, atoi(page[len(page)-2]))
	if len(parts) > 0 && page[len(page)-2] != page[len(page)-1] { // pages are kept as printed
		m.complete(x, ReasonPrinted)
	}
	for _, h := range parts {
		m.candidate(h, ReasonPage)
	}
	m.tidy()
}

// article gives an article that stands without its law the law of another
// mention of the same article. One of a single digit is too common for that.
func (r Resolver) article(m *Resolved, x Article, c *context) {
	switch x.Law() {
	case "":
	case "VV":
		r.aliens(m, x, c)
		return
	default:
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
