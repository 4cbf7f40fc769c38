// Command gen makes ids.bin, the index of package known, from the list of
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

	"github.com/kamertekst/kamertekst/refs/known/internal/idset"
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
	data, err := idset.Build(ids)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("ids.bin", data, 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("ids.bin: %d identifiers in %d bytes\n", len(ids), len(data))
}
