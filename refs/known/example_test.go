package known_test

import (
	"fmt"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
)

func ExampleIndex_Has() {
	var index known.Index
	for _, id := range []string{"kst-27858-88", "stb-2011-999", "kst-36800-VI-2"} {
		r, err := refs.Parse(id)
		if err != nil {
			fmt.Println(err)
			continue
		}
		exists, known := index.Has(r)
		fmt.Println(id, exists, known)
	}
	// Output:
	// kst-27858-88 true true
	// stb-2011-999 false true
	// kst-36800-VI-2 false false
}

func ExampleIndex_Parts() {
	// "Handelingen II 2007/08, nr. 70, p. 4867" names a page; the official
	// identifier has the first and the last page of the part it is in.
	fmt.Println(known.Index{}.Parts(refs.TweedeKamer, refs.NewSession(2007), 4867))
	// Output: [h-tk-20072008-4866-4868]
}

func ExampleIndex_Contains() {
	var index known.Index
	fmt.Println(index.Contains("blg-929493"), index.Contains("blg-929491"))
	// Output: true false
}
