package published

import "github.com/kamertekst/kamertekst/refs/known/internal/idset"

// Files returns the embedded files of package known, by their names, as they
// are made from the list of identifiers.
func Files(ids []string) (map[string][]byte, error) {
	files := map[string][]byte{}
	for name, list := range map[string][]string{"ids.bin": ids, "dossiers.bin": Dossiers(ids)} {
		data, err := idset.Build(list)
		if err != nil {
			return nil, err
		}
		files[name] = data
	}
	return files, nil
}
