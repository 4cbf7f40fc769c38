package segment

import (
	"slices"
	"strings"
)

// Fractie reads the name of a fractie, the members of one party in a chamber,
// in any of the ways the papers print it, and returns its canonical name:
//
//	"de leden van de GroenLinks-PvdA-fractie"  GroenLinks-PvdA
//	"de fractie van de Partij voor de Dieren"  PvdD
//	"D'66"                                     D66
//
// It reports false where the text does not begin with a fractie, goes on
// after it or names another too, see [Fracties].
func Fractie(name string) (canonical string, ok bool) {
	names := Fracties(name)
	if len(names) != 1 {
		return "", false
	}
	return names[0], true
}

// Fracties reads the names of fracties as [Fractie] does that of one, and
// returns their canonical names in the order of the text, each once:
//
//	"de PvdA- en de GroenLinks-fractie"        PvdA, GroenLinks
//	"de leden van de fracties van D66 en Volt" D66, Volt
//
// It returns nil where the text does not begin with a fractie or goes on after
// the last.
func Fracties(names string) []string {
	all, rest := cutFracties(names)
	if strings.Trim(rest, " .:\u00a0\n\t") != "" {
		return nil
	}
	return all
}

// maxFracties bounds the list of fracties that are named together.
const maxFracties = 20

// cutFracties reads the fracties named at the start of s and returns what
// follows them.
func cutFracties(s string) (names []string, rest string) {
	rest = s
	for len(names) < maxFracties {
		name, after := cutFractie(skipFractieWords(s))
		if name == "" {
			return names, rest
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
		rest = cutFractieTail(after)
		next, ok := cutListSeparator(rest)
		if !ok {
			return names, rest
		}
		s = next
	}
	return names, rest
}

// skipFractieWords skips the words that stand before a name: "de leden van de
// fractie van".
func skipFractieWords(s string) string {
	for {
		word, rest := cutWord(s)
		if word == "fractie" && strings.HasPrefix(rest, "-") {
			return "Fractie" + rest // "de fractie-Otten"
		}
		switch word {
		case "de", "De", "het", "Het", "leden", "Leden", "fractieleden", "lid", "van", "vanuit", "der", "fractie", "fracties", "door", "aan", "woord", "zijnde", "Met", "namens", "behorende", "tot":
			s = rest
			if after, ok := strings.CutPrefix(s, ", behorende "); ok { // "De leden, behorende tot de fractie van het CDA"
				s = after
			}
		default:
			return trimLeft(s)
		}
	}
}

// cutFractieTail skips what is joined to a name: "-fractie", "-fracties",
// "-fractieleden" or the hyphen of "PvdA- en GroenLinks-fractie".
func cutFractieTail(s string) string {
	if after, ok := strings.CutPrefix(s, "-"); ok {
		s = after
	} else if after, ok := strings.CutPrefix(s, "–"); ok {
		s = after
	}
	word, after := cutWord(s)
	if strings.HasPrefix(strings.ToLower(word), "fractie") {
		return after
	}
	return s
}

func cutListSeparator(s string) (string, bool) {
	s = trimLeft(s)
	separated := false
	if after, ok := strings.CutPrefix(s, ","); ok {
		s, separated = trimLeft(after), true
	}
	word, after := cutWord(s)
	switch word {
	case "en", "alsmede", "alsook", "evenals", "respectievelijk", "of":
		return after, true
	}
	return s, separated
}

// maxFractieWords is the number of pieces, between spaces, hyphens and
// slashes, of the longest printed form.
const maxFractieWords = 6

// maxFractieName bounds the length in bytes of a name.
const maxFractieName = 80

// cutFractie reads the longest printed form at the start of s.
func cutFractie(s string) (name, rest string) {
	end, limit := 0, min(len(s), maxFractieName)
	for pieces := 0; end < limit && pieces < maxFractieWords; pieces++ {
		end++
		for end < limit && strings.IndexByte(" -/,.;:)(\n", s[end]) < 0 {
			end++
		}
		if n := searchFractie(s[:end]); n != "" && !isLetterAt(s, end) {
			name, rest = n, s[end:]
		}
		if n := searchFractie(s[:min(end+1, len(s))]); n != "" { // "P.v.d.A."
			name, rest = n, s[min(end+1, len(s)):]
		}
		if k := strings.Index(s[:end], "fractie"); k > 0 { // "VVDfractie", its hyphen lost at a line end
			if n := searchFractie(s[:k]); n != "" {
				name, rest = n, s[k:]
			}
		}
	}
	return name, rest
}

func searchFractie(form string) string {
	i, ok := slices.BinarySearchFunc(fracties[:], form, func(e struct{ form, name string }, form string) int {
		return strings.Compare(e.form, form)
	})
	if !ok {
		return ""
	}
	return fracties[i].name
}
