package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

const module = "github.com/kamertekst/kamertekst"

// users are programs that use one package each, the first of them none.
var users = []struct{ name, path, do string }{
	{"none", "", ""},
	{"encoding/json, to compare", "encoding/json", `p.Valid(nil)`},
	{"segment", module + "/segment", `for range p.Exchanges("") {}`},
	{"refs", module + "/refs", `for range p.All("") {}`},
	{"refs/known", module + "/refs/known", `p.Index{}.Has(nil)`},
	{"kamerstuk", module + "/kamerstuk", `p.Parse("")`},
}

// binary writes what a program grows by that uses a package, and how long one
// takes to start that imports it and does nothing.
func binary(w io.Writer, root string) error {
	dir, err := os.MkdirTemp("", "benchmarks")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := newModule(dir, root); err != nil {
		return err
	}
	fmt.Fprintln(w, "\n## A program that uses it")
	fmt.Fprintln(w, "\nThe size of a stripped program that calls the main function of one package, and the time from start to end of one that imports the package and does nothing, the median of 201 runs in turn.")
	fmt.Fprintln(w, "\n| package | program | grown by | starts and ends in |\n|---|---:|---:|---:|")
	idle := make([]string, len(users))
	sizes := make([]int64, len(users))
	for i, u := range users {
		if sizes[i], err = build(filepath.Join(dir, "using"), program(u.path, u.do)); err != nil {
			return err
		}
		idle[i] = filepath.Join(dir, fmt.Sprint("idle", i))
		if _, err = build(idle[i], program(u.path, "")); err != nil {
			return err
		}
	}
	starts, err := startUp(idle, 201)
	if err != nil {
		return err
	}
	for i, u := range users {
		fmt.Fprintf(w, "| %s | %.1f MB | %.1f MB | %.2f ms |\n", u.name, float64(sizes[i])/1e6, float64(sizes[i]-sizes[0])/1e6, starts[i].Seconds()*1e3)
	}
	return nil
}

// newModule makes a module that takes the library from root.
func newModule(dir, root string) error {
	sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "go.sum"), sums, 0o644); err != nil {
		return err
	}
	mod := fmt.Sprintf("module user\n\ngo 1.25.0\n\nrequire %s v0.0.0\n\nreplace %[1]s => %q\n", module, root)
	return os.WriteFile(filepath.Join(dir, "go.mod"), []byte(mod), 0o644)
}

// program is the source of a program that imports a package and does what is
// given with it.
func program(path, do string) string {
	switch {
	case path == "":
		return "package main\n\nfunc main() {}\n"
	case do == "":
		return fmt.Sprintf("package main\n\nimport _ %q\n\nfunc main() {}\n", path)
	}
	return fmt.Sprintf("package main\n\nimport p %q\n\nfunc main() { %s }\n", path, do)
}

// build builds a program beside its module and returns its size.
func build(name, source string) (int64, error) {
	dir := filepath.Dir(name)
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(source), 0o644); err != nil {
		return 0, err
	}
	cmd := exec.Command("go", "build", "-mod=mod", "-trimpath", "-ldflags=-s -w", "-o", name, ".")
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	if err := cmd.Run(); err != nil {
		return 0, fmt.Errorf("building %q: %w", source, err)
	}
	info, err := os.Stat(name)
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// startUp runs the programs in turn and returns the median time of each.
func startUp(programs []string, rounds int) ([]time.Duration, error) {
	took := make([][]time.Duration, len(programs))
	for range rounds {
		for i, name := range programs {
			start := time.Now()
			if err := exec.Command(name).Run(); err != nil {
				return nil, err
			}
			took[i] = append(took[i], time.Since(start))
		}
	}
	medians := make([]time.Duration, len(programs))
	for i := range took {
		slices.Sort(took[i])
		medians[i] = took[i][rounds/2]
	}
	return medians, nil
}
