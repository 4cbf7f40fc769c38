// Benchmarks measures the library and writes the page testdata/BENCHMARKS.md.
// All figures of a table are of one run, so that their ratios hold on any
// machine. It is a module of its own, for the splitter it compares with.
//
//	cd testdata/benchmarks && go run . > ../BENCHMARKS.md
//
// The flag -text names the paper that the speed is measured on.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("benchmarks: ")
	name := flag.String("text", "../verslag.txt", "the paper that the speed is measured on")
	corpus := flag.String("corpus", "..", "the folder of papers (*.txt) that are read one after the other")
	flag.Parse()
	paper, err := os.ReadFile(*name)
	if err != nil {
		log.Fatal(err)
	}
	out := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(out, "# Benchmarks\n\nMade by `cd testdata/benchmarks && %s > ../BENCHMARKS.md` with %s on %s/%s, %d processors.\n",
		strings.Join(append([]string{"go run ."}, os.Args[1:]...), " "), runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	fmt.Fprintln(out, "Figures of one table are of one run. The loop is a bare loop that looks at each byte.")
	speed(out, string(paper))
	if err := folder(out, *corpus); err != nil {
		log.Fatal(err)
	}
	growth(out)
	root, err := filepath.Abs("../..")
	if err == nil {
		err = binary(out, root)
	}
	if err != nil {
		log.Fatal(err)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

// repeated returns the text as often as it takes to reach the size.
func repeated(text string, size int) string {
	return strings.Repeat(text, max(1, size/max(1, len(text))))
}
