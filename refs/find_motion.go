package refs

import "strings"

// motion looks for a motion or amendment that is named by its movers:
// "motie-Van Ginneken c.s.", "motie van de leden Van Dam en Van Toorenburg".
// However it is printed, the movers are joined by strokes in its identifier.
func (f *finder) motion(i int) int {
	s := f.s
	kind, j := "motie", anyWord(s, i, "motie")
	if j < 0 {
		kind, j = "amendement", anyWord(s, i, "amendement")
	}
	if j < 0 || isUpper(s[i+1]) {
		return i
	}
	several := false
	if k := dashEnd(s, j); k > j {
		j, several = gapEnd(s, k), true
		if k == j && !at(s, j-1, '-') && !at(s, j-1, 0x02) {
			return i
		}
	} else {
		k := anyWord(s, gapEnd(s, j), "van het lid", "van de leden", "van lid", "van de heer", "van mevrouw")
		switch {
		case k >= 0:
			j = gapEnd(s, k)
		case namesOfPaper(s, gapEnd(s, j)):
			j = gapEnd(s, j)
		default:
			return f.aforesaid(i, j, f.lastMotion.Mention, f.lastMotion.several)
		}
	}
	names, end := readNames(s, j, several)
	if names == "" {
		return i
	}
	id := kind + "-" + names
	if _, ok := scanMotion(id); !ok {
		return i
	}
	for _, w := range [...]string{"c.s.", "cs.", "cum suis"} {
		if k := wholeWord(s, gapEnd(s, end), w); k >= 0 {
			end = k
			break
		}
	}
	f.emit(i, end, Motion{identifier{id}}, Citation{})
	return end
}

// namesOfPaper reports whether names of movers follow at i without a hyphen or
// "van" before them: several with a stroke between them, or with "c.s." or a
// dossier in parentheses after them.
func namesOfPaper(s string, i int) bool {
	names, end := readNames(s, i, false)
	if names == "" {
		return false
	}
	j := gapEnd(s, end)
	if strings.Contains(names, "/") && strings.IndexByte(s[i:end], '/') >= 0 || wholeWord(s, j, "c.s.") >= 0 {
		return true
	}
	if !at(s, j, '(') {
		return false
	}
	j = gapEnd(s, j+1)
	if k := anyWord(s, j, "kamerstukken", "kamerstuk"); k >= 0 {
		return true
	}
	_, ok := readDossier(s, j, false)
	return ok
}

// readNames reads the names of movers at i and joins them by strokes. Hyphens
// tells that names may be joined by hyphens too: "motie-Blok-Zijlstra".
func readNames(s string, i int, hyphens bool) (names string, end int) {
	var list []string
	for range 12 {
		j := nameEnd(s, i)
		if j == i {
			break
		}
		list = append(list, printed(s[i:j]))
		end = j
		switch k := gapEnd(s, j); {
		case at(s, j, '/'):
			i = gapEnd(s, j+1)
		case hyphens && at(s, j, '-') && letterAt(s, j+1):
			i = j + 1
		case hyphens && bridge(s, j) > j && bridge(s, j) < len(s) && isUpper(s[bridge(s, j)]):
			i = bridge(s, j)
		case at(s, j, ','):
			i = gapEnd(s, j+1)
		default:
			w := anyWord(s, k, "en")
			if w < 0 {
				return strings.Join(list, "/"), end
			}
			i = gapEnd(s, w)
		}
	}
	return strings.Join(list, "/"), end
}

// nameEnd returns the end of a surname at i, with the particles before it: "Van
// der Plas", "El Abassi", "Bikker".
func nameEnd(s string, i int) int {
	j := i
	for range 4 {
		k := j
		for k < len(s) && k < j+30 && (isAlpha(s[k]) || s[k] >= 0xC3 && letterAt(s, k) || s[k] >= 0x80 && s[k] < 0xC0 || s[k] == '\'') {
			k++
		}
		if k == j {
			return i
		}
		if !isParticle(s[j:k]) {
			if !isUpper(s[j]) && s[j] < 0xC3 || k < j+2 {
				return i
			}
			if j == i {
				return givenNameEnd(s, k)
			}
			return k
		}
		j = gapEnd(s, k)
	}
	return i
}

// givenNameEnd returns the end of the surname where the name that ends at i is a
// given name before it, as members of one surname have it: "Jasper van Dijk". It
// returns i where it is none.
func givenNameEnd(s string, i int) int {
	j := i
	for range 3 {
		k := gapEnd(s, j)
		e := alphaEnd(s, k)
		switch w := s[k:e]; {
		case k == j || e == k || letterAt(s, e):
			return i
		case isLower(s[k]) && (w == "van" || w == "de" || w == "den" || w == "der"):
			j = e
		case j > i && isUpper(s[k]) && e > k+2 && alphaUpperEnd(s, k) == k+1 && !isOffice(w):
			return e
		default:
			return i
		}
	}
	return i
}

// isOffice reports whether a word with a capital is no surname: what a motion
// asks something of, or a party.
func isOffice(w string) bool {
	switch w {
	case "Kamer", "Tweede", "Eerste", "Minister", "Ministers", "Staatssecretaris", "Regering", "Kabinet", "Partij", "Commissie", "Raad", "Wet", "Staat", "Europese", "Nederlandse":
		return true
	}
	return strings.HasPrefix(w, "Pvd") || strings.HasPrefix(w, "Groen")
}

// isParticle reports whether a word belongs to the surname after it.
func isParticle(w string) bool {
	switch strings.ToLower(w) {
	case "van", "der", "den", "de", "het", "'t", "ten", "ter", "te", "el", "von", "du", "la", "le", "op", "in":
		return true
	}
	return false
}
