package kamerstuk

import (
	"slices"
	"strings"
	"unicode"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// A Motion is a motion that is a paper of its own. Its zero value is none.
type Motion struct {
	// Movers are the members who propose it, as printed.
	Movers []string
	// Replaces is the paper that it replaces; zero where it replaces none.
	Replaces refs.Kamerstuk
	// Considering and Requests are its clauses, as ranges of the body.
	Considering, Requests []segment.Passage
}

// An Amendment is an amendment to a bill. Its zero value is none.
type Amendment struct {
	// Movers are the members who propose it, as printed.
	Movers []string
	// Replaces is the paper that it replaces; zero where it replaces none.
	Replaces refs.Kamerstuk
	// Changes are the texts to be changed and Explanation the Toelichting, as
	// ranges of the body.
	Changes, Explanation []segment.Passage
}

// readProposal reads a motion or an amendment.
func (d *Document) readProposal() {
	switch d.Type {
	case TypeMotie:
		for m := range segment.Motions(d.Body.s) {
			d.Motion = Motion{d.movers(m.End), d.replaces(), m.Considering, m.Requests}
			return
		}
	case TypeAmendement:
		if a, ok := segment.FindAmendment(d.Body.s); ok {
			end := 0
			for _, p := range slices.Concat(a.Changes, a.Explanation) {
				end = max(end, p.End)
			}
			d.Amendment = Amendment{d.movers(end), d.replaces(), a.Changes, a.Explanation}
		}
	}
}

// movers returns those who signed below end, or else those whom the title
// names.
func (d *Document) movers(end int) []string {
	var all []string
	for p := range strings.SplitSeq(d.Body.s[end:], "\n\n") {
		if p = strings.Trim(p, " ."); p == "" {
			continue
		}
		if !isSurname(p) {
			break
		}
		all = append(all, p)
	}
	if all != nil {
		return all
	}
	for _, p := range paragraphs(d.Body.s, titleParagraphs) {
		if names, ok := cutMovers(d.Body.s[p.Start:p.End]); ok {
			return names
		}
	}
	return nil
}

// isSurname reports whether a paragraph may be the name of a member and
// nothing else: "Boucke", "Van der Plas", "El Yassini".
func isSurname(s string) bool {
	return len(s) <= 40 && strings.Count(s, " ") <= 4 && !strings.ContainsAny(s, "0123456789:;,?!()") && firstRune(s) != 0 &&
		unicode.IsUpper(firstRune(s)) && strings.ToUpper(s) != s
}

// cutMovers reads the members that the title of a motion or amendment names:
// "MOTIE VAN DE LEDEN BOUCKE EN GRINWIS".
func cutMovers(title string) ([]string, bool) {
	for _, form := range [...]string{" VAN HET LID ", " VAN DE LEDEN "} {
		_, names, ok := strings.Cut(title, form)
		if !ok {
			continue
		}
		names = untilWord(names, " TER VERVANGING", " Ter vervanging", " Voorgesteld", " Ontvangen", "\n")
		names = strings.NewReplacer(" C.S.", "", " EN ", ", ").Replace(names)
		return strings.Split(names, ", "), true
	}
	return nil, false
}

// replaces returns the paper that the title says is replaced: "ter vervanging
// van die gedrukt onder nr. 485".
func (d *Document) replaces() refs.Kamerstuk {
	if len(d.Dossiers) == 0 {
		return refs.Kamerstuk{}
	}
	for _, p := range paragraphs(d.Body.s, titleParagraphs) {
		s := strings.ToLower(d.Body.s[p.Start:p.End])
		_, rest, ok := strings.Cut(s, "ter vervanging van ")
		if !ok {
			continue
		}
		_, rest, ok = strings.Cut(rest, "nr. ")
		if n := digits(rest); ok && n > 0 {
			x, err := refs.ParseKamerstuk("kst-" + d.Dossiers[0].String() + "-" + rest[:n])
			if err == nil {
				return x
			}
		}
	}
	return refs.Kamerstuk{}
}
