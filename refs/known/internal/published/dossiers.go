package published

import "github.com/kamertekst/kamertekst/refs"

// Dossiers returns the dossiers of all Kamerstukken among the identifiers, in
// the order of their first paper. Of a chapter, 36410-VI, it has the dossier
// itself too, 36410.
func Dossiers(ids []string) []string {
	var dossiers []string
	seen := map[string]bool{"": true}
	add := func(dossier string) {
		if !seen[dossier] {
			seen[dossier] = true
			dossiers = append(dossiers, dossier)
		}
	}
	for _, id := range ids {
		if k, err := refs.ParseKamerstuk(id); err == nil {
			add(k.Dossier().String())
			add(k.Dossier().Number())
		}
	}
	return dossiers
}
