package known

import (
	"strings"
	"sync"

	"github.com/kamertekst/kamertekst/refs/known/internal/idset"
)

const (
	// firstDossier is the first dossier number from which on the list has all:
	// the list begins in January 1995.
	firstDossier = 24050
	// newDossiers is how many dossiers at the end of the list may be
	// incomplete.
	newDossiers = 50

	// Sessions in identifiers of the Eerste Kamer: the first of which the list
	// has all papers with a letter, and the last that has any.
	firstLetterSession = 20032004
	lastPaperSession   = 20092010
)

// kamerstukAbsent reports whether a Kamerstuk that is not listed is known not
// to exist.
func kamerstukAbsent(set *idset.Set, id string) bool {
	rest := strings.TrimPrefix(id, "kst-")
	if session, ok := leadingNumber(rest, 8); ok {
		last := rest[strings.LastIndexByte(rest, '-')+1:]
		return session > lastPaperSession || session >= firstLetterSession && idset.Letter(last) != 0
	}
	i := strings.LastIndexByte(rest, '-')
	if i < 0 {
		return false
	}
	if dossier := rest[:i]; !dossiers().Has(dossier) {
		return dossierAbsent(dossier)
	}
	return seriesAbsent(set, id, false)
}

// dossierAbsent reports whether a dossier of which no paper is listed is known
// not to exist.
func dossierAbsent(dossier string) bool {
	n, ok := leadingNumber(dossier, 5)
	if !ok || n < firstDossier || n+newDossiers > lastDossier() {
		return false
	}
	_, chapter, _ := strings.Cut(dossier, "-")
	return chapter == "" || idset.Letter(chapter) != 0
}

// lastDossier is the largest dossier number in the list. Dossiers have five
// digits; the list has a few larger numbers, which are errors.
var lastDossier = sync.OnceValue(func() uint64 {
	r, _ := dossiers().Table("#").Floor(99_999)
	return r.Nums[0] + r.Count - 1
})
