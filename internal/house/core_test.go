package house_test

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"testing"
)

// coreImports are what the library may import of the standard library: nothing
// that reads a file, the network or the environment. Of time it may not ask what
// time it is; see noCoreCalls.
var coreImports = strings.Fields("cmp embed encoding/binary encoding/json errors fmt html iter maps math math/bits slices sort strconv strings sync time unicode unicode/utf8")

// noCoreCalls are what the library may not use of them.
var noCoreCalls = strings.Fields("time.Now time.Since time.Until time.Sleep time.After time.AfterFunc time.Tick time.NewTimer time.NewTicker time.Local time.LoadLocation fmt.Print fmt.Printf fmt.Println fmt.Scan")

// startCalls are what a package may call when a program starts.
var startCalls = []string{"errors.New", "sync.OnceValue", "sync.OnceValues", "len"}

// core returns the packages of the library with what is internal to them.
func core(t *testing.T) []pkg {
	t.Helper()
	return slices.DeleteFunc(list(t, "./refs/...", "./segment/...", "./kamerstuk/..."), func(p pkg) bool {
		return p.Name == "main" || strings.HasSuffix(p.ImportPath, "/internal/published")
	})
}

// coreFiles calls check with each file of the library.
func coreFiles(t *testing.T, check func(path string, f *ast.File)) {
	t.Helper()
	packages := core(t)
	if len(packages) < 4 {
		t.Fatalf("%d packages", len(packages))
	}
	for _, p := range packages {
		for _, f := range parse(t, p, p.GoFiles) {
			check(p.ImportPath, f)
		}
	}
}

// TestCoreOutside: the library reads no file, network, clock or environment.
func TestCoreOutside(t *testing.T) {
	for _, p := range core(t) {
		for _, dep := range p.Imports {
			if !strings.Contains(dep, ".") && !slices.Contains(coreImports, dep) {
				t.Errorf("%s imports %s", p.ImportPath, dep)
			}
		}
	}
	coreFiles(t, func(path string, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok && slices.Contains(noCoreCalls, name(s)) {
				t.Errorf("%s uses %s", path, name(s))
			}
			return true
		})
	})
}

// TestCoreGoroutines: the library starts no goroutine and has no channel.
func TestCoreGoroutines(t *testing.T) {
	coreFiles(t, func(path string, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.GoStmt, *ast.ChanType, *ast.SelectStmt:
				t.Errorf("%s has a goroutine or a channel: %T", path, n)
			}
			return true
		})
	})
}

// TestCoreStart: to import the library is free. No variable calls for work when
// a program starts, and what a caller sees of variables are errors. That there is
// no function init, TestDocumentation checks.
func TestCoreStart(t *testing.T) {
	coreFiles(t, func(path string, f *ast.File) {
		for _, v := range variables(f) {
			for _, value := range v.Values {
				for _, call := range calls(value) {
					if !slices.Contains(startCalls, call) {
						t.Errorf("%s: %s calls %s when a program starts", path, v.Names[0].Name, call)
					}
				}
			}
			for _, n := range v.Names {
				if n.IsExported() && !strings.HasPrefix(n.Name, "Err") {
					t.Errorf("%s.%s is a variable that a caller can change", path, n.Name)
				}
			}
		}
	})
}

// TestCoreState: no function of the library assigns to a variable of its
// package.
func TestCoreState(t *testing.T) {
	state := map[string][]string{} // of each package, the names of its variables
	coreFiles(t, func(path string, f *ast.File) {
		for _, v := range variables(f) {
			for _, n := range v.Names {
				state[path] = append(state[path], n.Name)
			}
		}
	})
	coreFiles(t, func(path string, f *ast.File) {
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			own := locals(fn)
			for _, changed := range assigned(fn) {
				if slices.Contains(state[path], changed) && !own[changed] {
					t.Errorf("%s: %s assigns to the variable %s of the package", path, fn.Name.Name, changed)
				}
			}
		}
	})
}

// variables returns the variables of a file outside of functions that have a
// name.
func variables(f *ast.File) (all []*ast.ValueSpec) {
	for _, d := range f.Decls {
		if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.VAR {
			for _, s := range g.Specs {
				if v := s.(*ast.ValueSpec); v.Names[0].Name != "_" {
					all = append(all, v)
				}
			}
		}
	}
	return all
}

// calls returns what an expression calls as it is evaluated: a function literal
// in it is not called.
func calls(x ast.Expr) (all []string) {
	ast.Inspect(x, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			all = append(all, name(call.Fun))
		}
		_, later := n.(*ast.FuncLit)
		return !later
	})
	return all
}

// name returns the name of a function, with that of its package.
func name(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return name(x.X) + "." + x.Sel.Name
	}
	return "?"
}

// assigned returns the variables that a function assigns to, whole or in part.
func assigned(fn *ast.FuncDecl) (all []string) {
	ast.Inspect(fn, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				for _, to := range n.Lhs {
					all = append(all, base(to))
				}
			}
		case *ast.IncDecStmt:
			all = append(all, base(n.X))
		}
		return true
	})
	return all
}

// base returns the variable that an expression is a part of.
func base(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return base(x.X)
	case *ast.IndexExpr:
		return base(x.X)
	case *ast.ParenExpr:
		return base(x.X)
	}
	return ""
}

// locals returns the names that a function declares.
func locals(fn *ast.FuncDecl) map[string]bool {
	own := map[string]bool{}
	ast.Inspect(fn, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			for _, id := range n.Names {
				own[id.Name] = true
			}
		case *ast.AssignStmt:
			for _, to := range n.Lhs {
				if id, ok := to.(*ast.Ident); ok && n.Tok == token.DEFINE {
					own[id.Name] = true
				}
			}
		case *ast.ValueSpec:
			for _, id := range n.Names {
				own[id.Name] = true
			}
		case *ast.RangeStmt:
			own[base(n.Key)] = true
			own[base(n.Value)] = true
		}
		return true
	})
	return own
}
