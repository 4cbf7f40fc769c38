package house_test

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/internal/corpus"
)

const module = "github.com/kamertekst/kamertekst"

// The packages that may import the standard library, and what else.
var groundFloor = map[string][]string{
	module + "/refs":       nil,
	module + "/refs/known": {module + "/refs"},
	module + "/segment":    nil,
}

// A pkg is what go list tells of a package.
type pkg struct {
	Dir, ImportPath, Name string
	Standard              bool
	Imports, Deps         []string
	GoFiles               []string
	TestGoFiles           []string
	XTestGoFiles          []string
}

// library returns the packages of the module, without examples and what is
// internal.
func library(t *testing.T) []pkg {
	t.Helper()
	return slices.DeleteFunc(list(t, "./..."), func(p pkg) bool {
		return p.Name == "main" || strings.Contains(p.ImportPath+"/", "/internal/")
	})
}

func list(t *testing.T, args ...string) []pkg {
	t.Helper()
	output := run(t, "go", append([]string{"list", "-json"}, args...)...)
	var all []pkg
	for decoder := json.NewDecoder(strings.NewReader(output)); ; {
		var p pkg
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(p.ImportPath, module+"/bin/") { // builds, which git ignores
			all = append(all, p)
		}
	}
}

// run runs a command in the root of the module and returns its output.
func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	command := exec.Command(name, args...)
	command.Dir = root(t)
	output, err := command.Output()
	if err != nil {
		t.Fatalf("%s: %v", command, err)
	}
	return string(output)
}

func root(t *testing.T) string {
	t.Helper()
	dir, err := corpus.Root()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// The ground floor stands on the standard library, and its packages do not
// know each other or what stands on them.
func TestGroundFloor(t *testing.T) {
	for path, allowed := range groundFloor {
		for _, p := range list(t, "-deps", path) {
			own := p.ImportPath == path || strings.HasPrefix(p.ImportPath, path+"/internal/")
			if !p.Standard && !own && !slices.Contains(allowed, p.ImportPath) {
				t.Errorf("%s depends on %s", path, p.ImportPath)
			}
		}
	}
}

// Nothing imports the examples, and the library needs golang.org/x/text at
// most.
func TestImports(t *testing.T) {
	for _, p := range library(t) {
		for _, dep := range p.Imports {
			ours := strings.HasPrefix(dep, module+"/") && !strings.Contains(dep, "/examples/")
			text := strings.HasPrefix(dep, "golang.org/x/text/") && p.ImportPath == module+"/kamerstuk"
			if dotted := strings.Contains(strings.Split(dep, "/")[0], "."); dotted && !ours && !text {
				t.Errorf("%s imports %s", p.ImportPath, dep)
			}
			if dep == "regexp" {
				t.Errorf("%s imports regexp", p.ImportPath)
			}
		}
	}
}

// The root module requires x/text and, for its tests, go-cmp and go-internal.
// The versions of x/text after v0.40.0 need a newer Go than go.mod promises.
func TestRequirements(t *testing.T) {
	var mod struct {
		Go      string
		Require []struct {
			Path, Version string
			Indirect      bool
		}
	}
	if err := json.Unmarshal([]byte(run(t, "go", "mod", "edit", "-json")), &mod); err != nil {
		t.Fatal(err)
	}
	if mod.Go != "1.25.0" {
		t.Errorf("go.mod asks for Go %s", mod.Go)
	}
	var got []string
	for _, r := range mod.Require {
		if !r.Indirect {
			got = append(got, r.Path)
		}
		if r.Path == "golang.org/x/text" && r.Version != "v0.40.0" {
			t.Errorf("go.mod requires x/text %s", r.Version)
		}
	}
	want := []string{"github.com/google/go-cmp", "github.com/rogpeppe/go-internal", "golang.org/x/text"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("go.mod requires (-want +got):\n%s", diff)
	}
}

// The top level holds what the map of the house names and nothing else.
func TestTopLevel(t *testing.T) {
	want := []string{
		".ci", "CHANGELOG.md", "LICENSE", "README.md", "doc.go", "examples", "go.mod", "go.sum",
		"internal", "kamerstuk", "refs", "segment", "testdata",
	}
	entries, err := os.ReadDir(root(t))
	if err != nil {
		t.Fatal(err)
	}
	ignored, err := os.ReadFile(filepath.Join(root(t), ".gitignore"))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		name := e.Name()
		if !strings.HasPrefix(name, ".git") && !strings.Contains(string(ignored), "/"+name+"/\n") {
			got = append(got, name)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("top level (-want +got):\n%s", diff)
	}
}

// Every package of the library has an Example, but for the root, which is
// documentation only.
func TestExamples(t *testing.T) {
	for _, p := range library(t) {
		if p.ImportPath == module {
			continue
		}
		found := false
		for _, f := range parse(t, p, append(p.TestGoFiles, p.XTestGoFiles...)) {
			for _, d := range f.Decls {
				if fn, ok := d.(*ast.FuncDecl); ok && strings.HasPrefix(fn.Name.Name, "Example") {
					found = true
				}
			}
		}
		if !found {
			t.Errorf("%s has no Example", p.ImportPath)
		}
	}
}

// Everything exported has a doc comment, each package has one too, and no
// package does work when a program starts.
func TestDocumentation(t *testing.T) {
	for _, p := range list(t, "./...") {
		documented := false
		for _, f := range parse(t, p, p.GoFiles) {
			documented = documented || f.Doc != nil
			for _, name := range undocumented(f) {
				t.Errorf("%s.%s has no doc comment", p.ImportPath, name)
			}
			for _, d := range f.Decls {
				if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
					t.Errorf("%s has a function init", p.ImportPath)
				}
			}
		}
		if !documented {
			t.Errorf("%s has no package comment", p.ImportPath)
		}
	}
}

func parse(t *testing.T, p pkg, names []string) []*ast.File {
	t.Helper()
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.Dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

// undocumented returns the exported names of a file that have no comment.
func undocumented(f *ast.File) (names []string) {
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Name.IsExported() && d.Doc == nil && exportedReceiver(d) {
				names = append(names, d.Name.Name)
			}
		case *ast.GenDecl:
			for _, s := range d.Specs {
				names = append(names, undocumentedSpec(d, s)...)
			}
		}
	}
	return names
}

// exportedReceiver reports whether fn is no method of a type that is not
// exported.
func exportedReceiver(fn *ast.FuncDecl) bool {
	if fn.Recv == nil {
		return true
	}
	receiver := fn.Recv.List[0].Type
	if star, ok := receiver.(*ast.StarExpr); ok {
		receiver = star.X
	}
	name, ok := receiver.(*ast.Ident)
	return !ok || name.IsExported()
}

func undocumentedSpec(d *ast.GenDecl, s ast.Spec) (names []string) {
	switch s := s.(type) {
	case *ast.TypeSpec:
		if !s.Name.IsExported() {
			return nil
		}
		if d.Doc == nil && s.Doc == nil {
			names = append(names, s.Name.Name)
		}
	case *ast.ValueSpec:
		for _, name := range s.Names {
			if name.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil && !ofType(d) {
				names = append(names, name.Name)
			}
		}
	}
	return names
}

// ofType reports whether a group of constants has a type of its own, under
// which go doc lists them and whose comment speaks of them.
func ofType(d *ast.GenDecl) bool {
	first, ok := d.Specs[0].(*ast.ValueSpec)
	return ok && d.Tok == token.CONST && first.Type != nil
}
