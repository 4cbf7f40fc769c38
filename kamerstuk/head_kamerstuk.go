package kamerstuk

import (
	"strings"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// titles are the words in which a paper names its own type, in capitals, the
// more special first.
var titles = [...]struct {
	words string
	typ   Type
}{
	{"VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", VSO},
	{"LIJST VAN VRAGEN", Lijst},
	{"NOTA NAAR AANLEIDING VAN HET", Nota},
	{"MEMORIE VAN ANTWOORD", Nota},
	{"MEMORIE VAN TOELICHTING", MvT},
	{"MOTIE VAN", Motie},
	{"AMENDEMENT VAN", Amendement},
	{"VERSLAG", Verslag},
	{"BRIEF VAN", Brief},
}

// kamerstuk reads the title block of a numbered paper:
//
//	27 625 Waterbeleid
//	Nr. 651 LIJST VAN VRAGEN EN ANTWOORDEN
//	Vastgesteld 18 maart 2024
func (r *headReader) kamerstuk() {
	for i := range r.paragraphs {
		s := r.at(i)
		if r.Number == "" && r.dossierLine(i) {
			continue
		}
		if r.titleLine(i) {
			break
		}
		if strings.HasPrefix(s, "De voorzitter:") || strings.HasPrefix(s, "Aan de orde is") {
			r.Type = Handelingen
			break
		}
		if strings.HasPrefix(s, "Vragen en opmerkingen vanuit de fracties") {
			r.Type = VSO
			break
		}
	}
	r.fromIdentifier()
}

// dossierLine reads a paragraph that begins with the number of a dossier and
// goes on with its title.
func (r *headReader) dossierLine(i int) bool {
	s := r.at(i)
	if digits(s) < 2 || i > 12 {
		return false
	}
	for m := range refs.All("dossier " + s) {
		x, ok := m.Ref.(refs.Dossier)
		if !ok || m.Start != 0 {
			break
		}
		r.Dossiers = append(r.Dossiers, x)
		rest := strings.TrimSpace(s[m.End-len("dossier "):])
		if r.Title == "" {
			r.Title = rest
		}
		r.own = segment.Passage{Start: 0, End: r.paragraphs[i].End}
		return true
	}
	return false
}

// titleLine reads a paragraph that holds the number of the paper and its type.
func (r *headReader) titleLine(i int) bool {
	s := r.at(i)
	typ := titleIn(s)
	if typ == "" {
		return false
	}
	r.Type = typ
	return true
}

// titleIn returns the type that a line names in capitals.
func titleIn(s string) Type {
	for _, t := range titles {
		if strings.Contains(s, t.words) {
			return t.typ
		}
	}
	return ""
}

// fromIdentifier completes the head from the printed identifier.
func (r *headReader) fromIdentifier() {
	x, err := refs.ParseKamerstuk(r.Identifier)
	if err != nil {
		return
	}
	if r.Number == "" {
		r.Number = x.Number()
	}
	if len(r.Dossiers) == 0 {
		r.Dossiers = []refs.Dossier{x.Dossier()}
	}
}
