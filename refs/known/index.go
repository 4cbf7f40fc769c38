package known

import (
	_ "embed"
	"iter"
	"sync"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known/internal/idset"
)

var (
	//go:embed ids.bin
	idsFile string
	//go:embed dossiers.bin
	dossiersFile string
)

// ids and dossiers open the sets on first use: all identifiers, and the
// dossiers of the Kamerstukken among them.
var (
	ids      = sync.OnceValue(func() *idset.Set { return open(idsFile) })
	dossiers = sync.OnceValue(func() *idset.Set { return open(dossiersFile) })
)

func open(file string) *idset.Set {
	set, err := idset.Open(file)
	if err != nil {
		panic("known: damaged file: " + err.Error())
	}
	return set
}

// Index is the list of published identifiers. The zero value is the whole list
// and ready for use; all values are the same. It is safe for concurrent use.
type Index struct{}

var _ refs.Index = Index{}

// Len returns the number of identifiers in the list.
func (Index) Len() int { return ids().Len() }

// All yields every identifier in the list, those of one form together and
// sorted by their numbers.
func (Index) All() iter.Seq[string] { return ids().All() }

// Contains reports whether the list has the identifier, written exactly so:
// "kst-27858-88", "stb-2011-35". It knows the identifiers of
// officielebekendmakingen.nl, which for most values of package refs is their
// String; see [Index.Has] for all of them.
func (Index) Contains(id string) bool { return ids().Has(id) }

// Has reports whether the reference was published, and whether the list can
// tell; the package comment says where it can. A Dossier exists where the list
// has one of its papers; a TKNumber where the list has a publication under it
// (kv-tk-2021Z03234, nds-tk-2024D09941).
func (x Index) Has(r refs.Ref) (exists, known bool) {
	if r == nil || r.IsZero() {
		return false, false
	}
	set := ids()
	switch r := r.(type) {
	case refs.Dossier:
		exists = dossiers().Has(r.String())
		return exists, exists || dossierAbsent(r.String())
	case refs.TKNumber:
		exists = hasTKNumber(set, r.String())
		return exists, exists
	case refs.Kamerstuk, refs.Handelingen, refs.Aanhangsel, refs.Publication,
		refs.Staatsblad, refs.Staatscourant, refs.Tractatenblad:
		exists = set.Has(r.String())
		return exists, exists || absent(set, r.String())
	}
	return false, false
}

// hasTKNumber reports whether something was published under a number of the
// Tweede Kamer.
func hasTKNumber(set *idset.Set, id string) bool {
	return set.Has("kv-tk-"+id) || set.Has("kv-"+id) || set.Has("nds-tk-"+id)
}
