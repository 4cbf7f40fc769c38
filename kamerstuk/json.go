package kamerstuk

import (
	"encoding/json"
	"strings"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// Schema names the JSON form of a Document.
const Schema = "kamertekst.document.v1"

// MarshalJSON writes the document in the form Schema. Offsets are half-open
// byte offsets: source in the raw text, start and end in the text or in the
// note. The form is made to be read by other programs; there is no way back to
// a Document but to parse the paper again.
func (d Document) MarshalJSON() ([]byte, error) { return json.Marshal(d.wire()) }

// The types below have the fields of the JSON form, in its order.

type wireDocument struct {
	Schema         string         `json:"schema"`
	Type           Type           `json:"type,omitempty"`
	Identifier     string         `json:"identifier,omitempty"`
	Dossiers       []refs.Dossier `json:"dossiers,omitempty"`
	Number         string         `json:"number,omitempty"`
	Vergaderjaar   string         `json:"vergaderjaar,omitempty"`
	Date           string         `json:"date,omitempty"`
	Title          string         `json:"title,omitempty"`
	Subject        string         `json:"subject,omitempty"`
	AskedBy        []string       `json:"askedBy,omitempty"`
	AnsweredBy     []string       `json:"answeredBy,omitempty"`
	AlsoOnBehalfOf []string       `json:"alsoOnBehalfOf,omitempty"`
	DateAsked      string         `json:"dateAsked,omitempty"`
	DateAnswered   string         `json:"dateAnswered,omitempty"`
	Notice         *wirePassage   `json:"notice,omitempty"`
	Text           string         `json:"text,omitempty"`
	Notes          []wireNote     `json:"notes,omitempty"`
	Furniture      []wireRange    `json:"furniture,omitempty"`
	Exchanges      []wireExchange `json:"exchanges,omitempty"`
	Speeches       []wireSpeech   `json:"speeches,omitempty"`
	Motion         *wireMotion    `json:"motion,omitempty"`
	Amendment      *wireAmendment `json:"amendment,omitempty"`
	Sections       []wireSection  `json:"sections,omitempty"`
	Mentions       []wireMention  `json:"mentions,omitempty"`
}

type wireSpeech struct {
	Speaker string `json:"speaker,omitempty"`
	Party   string `json:"party,omitempty"`
	Office  string `json:"office,omitempty"`
	wirePassage
}

type wireMotion struct {
	Movers      []string       `json:"movers,omitempty"`
	Replaces    string         `json:"replaces,omitempty"`
	Considering []*wirePassage `json:"considering,omitempty"`
	Requests    []*wirePassage `json:"requests,omitempty"`
}

type wireAmendment struct {
	Movers      []string       `json:"movers,omitempty"`
	Replaces    string         `json:"replaces,omitempty"`
	Changes     []*wirePassage `json:"changes,omitempty"`
	Explanation []*wirePassage `json:"explanation,omitempty"`
}

type wireSection struct {
	Title string `json:"title"`
	Level int    `json:"level"`
	wireRange
}

type wireRange struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type wirePassage struct {
	Label  string    `json:"label,omitempty"`
	Text   string    `json:"text"`
	Start  int       `json:"start"`
	End    int       `json:"end"`
	Source wireRange `json:"source"`
}

type wireNote struct {
	Label  string    `json:"label"`
	Text   string    `json:"text"`
	Mark   *wireMark `json:"mark,omitempty"`
	Source wireRange `json:"source"`
}

type wireMark struct {
	wireRange
	Source wireRange `json:"source"`
}

type wireExchange struct {
	Labels   []string      `json:"labels,omitempty"`
	Asker    string        `json:"asker,omitempty"`
	Topic    string        `json:"topic,omitempty"`
	Question wirePassage   `json:"question"`
	Asks     []wirePassage `json:"asks,omitempty"`
	Parts    []wirePassage `json:"parts,omitempty"`
	Answer   *wirePassage  `json:"answer,omitempty"`
}

type wireMention struct {
	Kind       string          `json:"kind"`
	ID         string          `json:"id,omitempty"`
	URL        string          `json:"url,omitempty"`
	Cite       string          `json:"cite,omitempty"`
	Printed    *wirePrinted    `json:"printed,omitempty"`
	Text       string          `json:"text"`
	Start      int             `json:"start"`
	End        int             `json:"end"`
	Source     wireRange       `json:"source"`
	Note       *int            `json:"note,omitempty"`
	Candidates []wireCandidate `json:"candidates,omitempty"`
	Exists     *bool           `json:"exists,omitempty"`
}

type wirePrinted struct {
	Chamber      string `json:"chamber,omitempty"`
	Vergaderjaar string `json:"vergaderjaar,omitempty"`
	Pages        string `json:"pages,omitempty"`
	Item         string `json:"item,omitempty"`
	Annex        string `json:"annex,omitempty"`
	Law          string `json:"law,omitempty"`
}

type wireCandidate struct {
	ID     string `json:"id"`
	URL    string `json:"url,omitempty"`
	Reason string `json:"reason"`
}

func (d *Document) wire() wireDocument {
	w := wireDocument{
		Schema: Schema, Type: d.Type, Identifier: d.Identifier, Dossiers: d.Dossiers, Number: d.Number,
		Vergaderjaar: d.Session.String(), Date: d.Date.String(), Title: d.Title, Subject: d.Subject,
		AskedBy: d.AskedBy.printed(), AnsweredBy: d.AnsweredBy.printed(), AlsoOnBehalfOf: d.AlsoOnBehalfOf.printed(),
		DateAsked: d.DateAsked.String(), DateAnswered: d.DateAnswered.String(), Text: d.Body.s,
	}
	if d.Notice != (segment.Passage{}) {
		w.Notice = d.passage("", d.Notice.Start, d.Notice.End)
	}
	for _, n := range d.Body.notes {
		w.Notes = append(w.Notes, n.wire())
	}
	for _, f := range d.Body.furniture {
		w.Furniture = append(w.Furniture, wireRange{f.Start, f.End})
	}
	for _, e := range d.Exchanges {
		w.Exchanges = append(w.Exchanges, d.wireExchange(e))
	}
	for _, x := range d.Speeches {
		w.Speeches = append(w.Speeches, wireSpeech{x.Speaker, x.Fractie, x.Office, *d.passage("", x.Start, x.End)})
	}
	if m := d.Motion; m.Movers != nil || m.Considering != nil || m.Requests != nil {
		w.Motion = &wireMotion{m.Movers, m.Replaces.String(), d.passages(m.Considering), d.passages(m.Requests)}
	}
	if a := d.Amendment; a.Movers != nil || a.Changes != nil {
		w.Amendment = &wireAmendment{a.Movers, a.Replaces.String(), d.passages(a.Changes), d.passages(a.Explanation)}
	}
	for _, x := range d.Sections {
		w.Sections = append(w.Sections, wireSection{x.Title, x.Level, wireRange{x.Start, x.End}})
	}
	for _, m := range d.Mentions {
		w.Mentions = append(w.Mentions, d.wireMention(m))
	}
	return w
}

func (n *Note) wire() wireNote {
	w := wireNote{Label: n.Label, Text: n.Text.s, Source: wireRange{n.Start, n.End}}
	if n.At >= 0 {
		w.Mark = &wireMark{wireRange{n.At, n.At}, wireRange{n.Mark.Start, n.Mark.End}}
	}
	return w
}

func (d *Document) passage(label string, start, end int) *wirePassage {
	lo, hi := d.Body.Source(start, end)
	return &wirePassage{label, d.Body.s[start:end], start, end, wireRange{lo, hi}}
}

func (d *Document) passages(all []segment.Passage) []*wirePassage {
	var w []*wirePassage
	for _, p := range all {
		w = append(w, d.passage("", p.Start, p.End))
	}
	return w
}

func (d *Document) wireExchange(e segment.Exchange) wireExchange {
	w := wireExchange{Labels: e.Labels, Asker: strings.Join(e.Askers, ", "), Topic: e.Topic, Question: *d.passage("", e.Question.Start, e.Question.End)}
	for _, a := range e.Asks {
		w.Asks = append(w.Asks, *d.passage("", a.Start, a.End))
	}
	for _, part := range e.Parts {
		w.Parts = append(w.Parts, *d.passage(part.Label, part.Start, part.End))
	}
	if e.Answered {
		w.Answer = d.passage("", e.Answer.Start, e.Answer.End)
	}
	return w
}

func (d *Document) wireMention(m Mention) wireMention {
	lo, hi := d.Source(m)
	if m.Ref == nil { // no mention of a document that was parsed
		return wireMention{Text: d.Text(m), Start: m.Start, End: m.End, Source: wireRange{lo, hi}}
	}
	w := wireMention{Kind: m.Ref.Kind().String(), ID: m.Ref.String(), URL: m.Ref.URL(), Start: m.Start, End: m.End, Source: wireRange{lo, hi}}
	if m.Note >= 0 {
		w.Note = &m.Note
	}
	w.Text = d.Text(m)
	if m.Ref.Kind() == refs.KindMotion || m.Ref.Kind() == refs.KindArticle && m.Incomplete { // known by its movers, or of a law that the document does not name
		w.ID, w.URL = "", ""
		if len(m.Candidates) > 0 {
			w.ID, w.URL = m.Candidates[0].Ref.String(), m.Candidates[0].Ref.URL()
		}
	}
	if m.Ref.Kind() != refs.KindDate {
		w.Cite = m.Printed.String()
	}
	w.Printed = wirePrintedOf(m.Printed)
	for _, c := range m.Candidates {
		w.Candidates = append(w.Candidates, wireCandidate{c.Ref.String(), c.Ref.URL(), c.Reason.String()})
	}
	if m.Exists != refs.ExistenceUnknown {
		exists := m.Exists == refs.Exists
		w.Exists = &exists
	}
	return w
}

func wirePrintedOf(c refs.Citation) *wirePrinted {
	w := wirePrinted{Vergaderjaar: c.Year, Pages: c.Pages, Item: c.Item, Annex: c.Annex, Law: c.Law}
	if c.Chamber != 0 {
		w.Chamber = c.Chamber.String()
	}
	if w.Vergaderjaar == "" {
		w.Vergaderjaar = c.Session.String()
	}
	if w == (wirePrinted{}) {
		return nil
	}
	return &w
}
