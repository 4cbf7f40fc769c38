package house_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
)

var update = flag.Bool("update", false, "add what is new to testdata/api/v1.txt")

// TestAPI compares the exported features of the library with those that are
// promised in testdata/api/v1.txt, one a line and sorted.
//
// A new feature is added to the file by
//
//	go test ./internal/house -run TestAPI -update
//
// From the first release on a line may never leave the file: programs are
// built on it. What should go is deprecated in its doc comment and stays.
func TestAPI(t *testing.T) {
	root, err := corpus.Root()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(root, "testdata", "api", "v1.txt")
	have := features(t)
	want, err := os.ReadFile(file)
	if err != nil && !*update {
		t.Fatal(err)
	}
	promised := strings.Split(strings.TrimSpace(string(want)), "\n")
	for _, line := range promised {
		if line != "" && !slices.Contains(have, line) {
			t.Errorf("%s is promised and gone", line)
		}
	}
	if *update && !t.Failed() {
		if err := os.WriteFile(file, []byte(strings.Join(have, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, line := range have {
		if !slices.Contains(promised, line) {
			t.Errorf("%s is new: go test ./internal/house -run TestAPI -update", line)
		}
	}
}

// features returns a line for each exported feature of the library, sorted.
func features(t *testing.T) []string {
	t.Helper()
	fset := token.NewFileSet()
	imports := importer.ForCompiler(fset, "source", nil)
	var all []string
	for _, p := range library(t) {
		var files []*ast.File
		for _, name := range p.GoFiles {
			f, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, f)
		}
		checked, err := (&types.Config{Importer: imports}).Check(p.ImportPath, fset, files, nil)
		if err != nil {
			t.Fatal(err)
		}
		path := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		for _, f := range packageFeatures(checked) {
			all = append(all, "pkg "+path+", "+f)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// packageFeatures returns the exported features of a package.
func packageFeatures(p *types.Package) []string {
	name := func(other *types.Package) string {
		if other == p {
			return ""
		}
		return other.Name()
	}
	var all []string
	for _, n := range p.Scope().Names() {
		o := p.Scope().Lookup(n)
		if !o.Exported() {
			continue
		}
		t, ok := o.(*types.TypeName)
		if !ok {
			all = append(all, strings.TrimPrefix(types.ObjectString(o, name), "package "))
			continue
		}
		all = append(all, typeFeatures(t, name)...)
	}
	return all
}

// typeFeatures returns a line for a type, one for each exported field or method
// of an interface, and one for each exported method.
func typeFeatures(t *types.TypeName, name types.Qualifier) []string {
	var all []string
	head := "type " + t.Name()
	switch u := t.Type().Underlying().(type) {
	case *types.Struct:
		all = append(all, head+" struct")
		for f := range u.Fields() {
			if f.Exported() {
				all = append(all, fmt.Sprintf("%s struct, %s %s", head, f.Name(), types.TypeString(f.Type(), name)))
			}
		}
	case *types.Interface:
		all = append(all, head+" interface")
		for m := range u.Methods() {
			all = append(all, fmt.Sprintf("%s interface, %s%s", head, m.Name(), signature(m, name)))
		}
	default:
		all = append(all, head+" "+types.TypeString(u, name))
	}
	methods := types.NewMethodSet(types.NewPointer(t.Type()))
	for m := range methods.Methods() {
		if f, ok := m.Obj().(*types.Func); ok && f.Exported() && !types.IsInterface(t.Type()) {
			receiver := t.Name()
			if _, pointer := f.Signature().Recv().Type().(*types.Pointer); pointer {
				receiver = "*" + receiver
			}
			all = append(all, fmt.Sprintf("method (%s) %s%s", receiver, f.Name(), signature(f, name)))
		}
	}
	return all
}

// signature returns the parameters and results of a function.
func signature(f *types.Func, name types.Qualifier) string {
	return strings.TrimPrefix(types.TypeString(f.Type(), name), "func")
}
