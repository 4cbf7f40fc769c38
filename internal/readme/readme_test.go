package readme_test

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/internal/readme"
)

// TestUpdate writes a README anew, of which each kind of block is out of date,
// and checks that it is then found right.
func TestUpdate(t *testing.T) {
	if testing.Short() {
		t.Skip("runs commands")
	}
	const (
		old = "# A\n\n```console\n$ printf 'a\\nb\\nc\\nd\\n'\nold\n[...]\nd\n$ true\nold\n```\n\n```console\n$ echo long words\n```\n\n```text\nold\n```\n\nEnd\n"
		now = "# A\n\n```console\n$ printf 'a\\nb\\nc\\nd\\n'\na\n[...]\nd\n$ true\n```\n\n```console\n$ echo long words\n```\n\n```text\nbrief ...\n```\n\nEnd\n"
	)
	t.Chdir(t.TempDir())
	if err := os.WriteFile("README.md", []byte(old), 0o666); err != nil {
		t.Fatal(err)
	}
	readme.Commands{Replace: []string{"long", "brief"}, MaxLine: 5, Update: true}.Test(t)
	got, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(now, string(got)); diff != "" {
		t.Errorf("README.md (-want +got):\n%s", diff)
	}
	readme.Commands{Replace: []string{"long", "brief"}, MaxLine: 5}.Test(t)
}
