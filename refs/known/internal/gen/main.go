// Command gen makes ids.bin and dossiers.bin, the index of package known, from the list of
// published identifiers. It is run by go generate in the folder of package
// known and needs the program xz.
//
// The list is facts/published-ids.txt.xz below the folder that the environment
// variable KAMERTEKST_SHARED names, else below the folder shared beside the
// module's root.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/kamertekst/kamertekst/refs/known/internal/published"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	shared := os.Getenv("KAMERTEKST_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "..", "shared")
	}
	ids, err := published.Read(filepath.Join(shared, published.Name))
	if err != nil {
		log.Fatal(err)
	}
	files, err := published.Files(ids)
	if err != nil {
		log.Fatal(err)
	}
	for name, data := range files {
		if err := os.WriteFile(name, data, 0o644); err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s: %d bytes\n", name, len(data))
	}
}
