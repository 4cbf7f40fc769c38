package refs

import "strings"

// A Kamerstuk is a numbered paper of the Staten-Generaal, such as
// "kst-26643-1011": dossier 26643, paper 1011. Of the Eerste Kamer the number
// is a letter, kst-33802-C, and up to 2009-2010 the session stands in the
// identifier: kst-20082009-31700-VI-D. Dossier and number are text, not
// numbers. The session and the chamber of other papers are no part of the
// identifier; see [Mention.Printed].
type Kamerstuk struct{ identifier }

// ParseKamerstuk parses the identifier of a Kamerstuk, such as "kst-26643-1011".
func ParseKamerstuk(s string) (Kamerstuk, error) {
	if n, ok := scanKamerstuk(s); !ok {
		return Kamerstuk{}, parseError("ParseKamerstuk", s, n, ErrSyntax)
	}
	return Kamerstuk{identifier{strings.Clone(s)}}, nil
}

// MustParseKamerstuk is like ParseKamerstuk but panics on an error. It is meant for
// constants.
func MustParseKamerstuk(s string) Kamerstuk { return must(ParseKamerstuk(s)) }

// Kind returns KindKamerstuk.
func (x Kamerstuk) Kind() Kind { return KindKamerstuk }

// URL returns the address of the paper on officielebekendmakingen.nl.
func (x Kamerstuk) URL() string { return publicationURL(x.id) }

// Dossier returns the dossier the paper belongs to, with the chapter of a
// budget: 36410-VI of kst-36410-VI-105. A few old identifiers have none.
func (x Kamerstuk) Dossier() Dossier {
	p := splitKamerstuk(x.id)
	return Dossier{identifier{strings.Clone(p.dossier)}}
}

// Number returns the number of the paper in its dossier, such as "1011", "C"
// or "188b".
func (x Kamerstuk) Number() string { return splitKamerstuk(x.id).number }

// Suffix returns what marks an annex, reprint or revision, such as "b1", "h1"
// or "n1", and "" for the paper itself.
func (x Kamerstuk) Suffix() string { return splitKamerstuk(x.id).suffix }

// Session returns the session that the identifier names, if it names one.
func (x Kamerstuk) Session() (Session, bool) {
	s, err := ParseSession(splitKamerstuk(x.id).session)
	return s, err == nil
}

// NewKamerstuk returns the paper with a number in a dossier, such as
// "kst-36410-VI-12", and the zero value where either is missing. The identifier
// of a paper of the Eerste Kamer up to 2009-2010 names its session too, and
// is for [ParseKamerstuk]: "kst-20082009-31700-VI-D".
func NewKamerstuk(dossier Dossier, number string) Kamerstuk {
	return newKamerstuk(Session{}, dossier, number)
}

// newKamerstuk is NewKamerstuk with the session, which is the zero value for all
// but papers of the Eerste Kamer up to 2009-2010.
func newKamerstuk(session Session, dossier Dossier, number string) Kamerstuk {
	if dossier.id == "" || number == "" {
		return Kamerstuk{}
	}
	id := "kst-"
	if !session.IsZero() {
		id += session.compact() + "-"
	}
	id += dossier.id + "-" + number
	if _, ok := scanKamerstuk(id); !ok {
		return Kamerstuk{}
	}
	return Kamerstuk{identifier{id}}
}

type kamerstukParts struct{ session, dossier, number, suffix string }

// splitKamerstuk takes an identifier apart. The parts share its memory.
func splitKamerstuk(id string) (p kamerstukParts) {
	id = strings.TrimPrefix(id, "kst-")
	if len(id) > 9 && id[8] == '-' && allDigits(id[:8]) {
		p.session, id = id[:8], id[9:]
	}
	base, rest, ok := strings.Cut(id, "-")
	if !ok {
		p.number = base
		return p
	}
	n := len(base)
	rest = strings.TrimPrefix(rest, "-")
	if first, after, ok := strings.Cut(rest, "-"); ok && !isSuffix(after) && isSubdossier(base, first) {
		n += 1 + len(first)
		rest = after
	}
	p.dossier = id[:n]
	p.number, p.suffix, _ = strings.Cut(rest, "-")
	return p
}

// isSubdossier reports whether part, after the number base, is still of the
// dossier: the council of 21501-02, a chapter or fund of the budget (VI, IIA,
// A), or the number of a Rijkswet (R1519).
func isSubdossier(base, part string) bool {
	if base == councilDossier && len(part) == 2 && allDigits(part) {
		return true
	}
	return allUpper(part) || len(part) == 5 && part[0] == 'R' && allDigits(part[1:])
}

// isSuffix reports whether s is the mark of an annex or print, such as b1.
func isSuffix(s string) bool {
	return len(s) > 1 && strings.IndexByte("bhnv", s[0]) >= 0 && allDigits(s[1:])
}

// scanKamerstuk reads the identifier of a paper: dossier and number, or the six
// or seven digits that stand alone in some.
func scanKamerstuk(s string) (int, bool) {
	n, ok := scanParts(s, "kst-", 1, 6)
	if alone := s[min(len(s), len("kst-")):]; ok && !strings.Contains(alone, "-") {
		ok = len(alone) >= 6 && allDigits(alone)
	}
	return n, ok
}

// Compare orders values by their identifiers, numbers by their value.
func (x Kamerstuk) Compare(y Kamerstuk) int { return compareIDs(x.id, y.id) }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Kamerstuk) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseKamerstuk) }
