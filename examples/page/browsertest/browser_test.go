package browsertest_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// root is the root of the module of the library, where its papers are.
const root = "../../.."

// browserPath returns the path of the browser, "" where there is none.
func browserPath() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// open opens a tab in a browser of its own. It skips the test where there is
// no browser.
func open(t *testing.T) context.Context {
	t.Helper()
	path := browserPath()
	if path == "" {
		t.Skip("no Chromium or Chrome found: install Debian's package chromium")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU)
	ctx, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	t.Cleanup(cancel)
	ctx, closeTab := chromedp.NewContext(ctx)
	t.Cleanup(closeTab)
	return ctx
}

// run takes the steps in the tab.
func run(t *testing.T, ctx context.Context, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatal(err)
	}
}

// ask evaluates an expression on the page.
func ask[T any](t *testing.T, ctx context.Context, expression string) T {
	t.Helper()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		t.Fatal(err)
	}
	return value
}

// emulate sets the medium that the page is shown on and its colours.
func emulate(t *testing.T, ctx context.Context, medium, scheme string) {
	t.Helper()
	_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media:    medium,
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
	if err != nil {
		t.Fatal(err)
	}
}

// build builds the program once for all tests.
var build = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "page")
	if err != nil {
		return "", err
	}
	program := filepath.Join(dir, "page")
	command := exec.Command("go", "build", "-o", program, "./examples/page")
	command.Dir = root
	command.Stderr = os.Stderr
	return program, command.Run()
})

func TestMain(m *testing.M) {
	status := m.Run()
	if program, err := build(); err == nil {
		os.RemoveAll(filepath.Dir(program))
	}
	os.Exit(status)
}

// page runs the program on a file and returns the address of its page.
func page(t *testing.T, file string) string {
	t.Helper()
	program, err := build()
	if err != nil {
		t.Fatal(err)
	}
	output, err := exec.Command(program, file).Output()
	if err != nil {
		t.Fatalf("page %s: %v", file, err)
	}
	path := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(path, output, 0o666); err != nil {
		t.Fatal(err)
	}
	return "file://" + path
}

// papers returns the papers of the repository.
func papers(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(root, "testdata", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no papers (%v)", err)
	}
	return files
}

// verslag is a paper that has all that a page can show.
var verslag = filepath.Join(root, "testdata", "verslag.txt")
