package known_test

import (
	"encoding/csv"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known"
	"github.com/kamertekst/kamertekst/refs/known/internal/published"
)

// list returns the list of published identifiers, and skips the test where it
// or the program xz is not there.
func list(tb testing.TB) []string {
	tb.Helper()
	path := filepath.Join(corpus.Dir(tb), published.Name)
	if _, err := exec.LookPath("xz"); err != nil {
		tb.Skip("no program xz")
	}
	if _, err := os.Stat(path); err != nil {
		tb.Skip(err)
	}
	ids, err := published.Read(path)
	if err != nil {
		tb.Fatal(err)
	}
	return ids
}

func TestCurrent(t *testing.T) {
	files, err := published.Files(list(t))
	if err != nil {
		t.Fatal(err)
	}
	size := 0
	for name, want := range files {
		got, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s (%d bytes) is not what the list gives (%d bytes): run go generate", name, len(got), len(want))
		}
		size += len(got)
	}
	if limit := 1 << 20; size > limit {
		t.Errorf("the files have %d bytes, more than %d", size, limit)
	}
}

// TestExact asks for every identifier of the list, and for several changed
// forms of each.
func TestExact(t *testing.T) {
	ids := list(t)
	in := make(map[string]bool, len(ids))
	for _, id := range ids {
		in[id] = true
	}
	var index known.Index
	if index.Len() != len(in) {
		t.Errorf("Len() = %d, want %d", index.Len(), len(in))
	}
	n := 0
	for id := range index.All() {
		if n++; !in[id] {
			t.Fatalf("All() has %q, which is not in the list", id)
		}
	}
	if n != len(in) {
		t.Errorf("All() has %d identifiers, want %d", n, len(in))
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	wrong := 0
	for _, id := range ids {
		if !index.Contains(id) {
			t.Errorf("Contains(%q) = false", id)
			wrong++
		}
		changes := mutations(rnd, id)
		for range 3 {
			changed := changes[rnd.IntN(len(changes))]
			if got := index.Contains(changed); got != in[changed] {
				t.Errorf("Contains(%q) = %t", changed, got)
				wrong++
			}
		}
		if wrong > 20 {
			t.Fatal("too many errors")
		}
	}
}

func mutations(rnd *rand.Rand, id string) []string {
	const bytes = "0123456789ABIVXZabnhv-_pS# "
	i := rnd.IntN(len(id))
	b := string(bytes[rnd.IntN(len(bytes))])
	return []string{
		id[:i] + b + id[i+1:], // another byte
		id[:i] + id[i+1:],     // one less
		id[:i] + b + id[i:],   // one more
		id[:i],                // cut off
		id + "-" + b,
		nextNumber(id),
	}
}

// nextNumber adds one to the last number of id.
func nextNumber(id string) string {
	end := len(id)
	for end > 0 && !digit(id[end-1]) {
		end--
	}
	start := end
	for start > 0 && digit(id[start-1]) {
		start--
	}
	n, err := strconv.Atoi(id[start:end])
	if err != nil {
		return id + "1"
	}
	return id[:start] + strconv.Itoa(n+1) + id[end:]
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

func TestHas(t *testing.T) {
	const (
		yes     = "yes"
		no      = "no"
		unknown = "unknown"
	)
	for _, c := range []struct{ id, want string }{
		// Kamerstukken of the Tweede Kamer.
		{"kst-27858-88", yes},
		{"kst-21501-32-1703", unknown}, // newer than the list
		{"kst-21501-32-1", yes},
		{"kst-35300-XVI-133", yes},
		{"kst-36410-VI-99999", unknown},
		{"kst-34356-3", yes},
		{"kst-22969-3", unknown},    // before 1995
		{"kst-10087-8", unknown},    // long before
		{"kst-36800-VI-2", unknown}, // a later dossier
		{"kst-99999-1", unknown},
		{"kst-32950-3", no},     // no dossier of this number among its neighbours
		{"kst-35300-XXV-3", no}, // nor a chapter
		{"kst-24562-8", no},     // nor this one
		{"kst-26643-144-h1", yes},
		{"kst-26643-144-h9", unknown}, // the paper exists
		{"kst-32950-3-b1", no},        // the paper does not
		// Of the Eerste Kamer.
		{"kst-33802-C", yes},
		{"kst-20082009-31700-VI-D", yes},
		{"kst-20082009-31145-C", yes},
		{"kst-20082009-31145-ZZ", no},
		{"kst-20092010-32217-A", no}, // the border: plain in the list
		{"kst-32217-A", yes},
		{"kst-20142015-33802-C", no}, // no session in identifiers any more
		{"kst-19951996-23700-188b", yes},
		{"kst-19951996-23700-188z", unknown},
		// Dossiers.
		{"31945", yes}, {"34834", yes}, {"36410-VI", yes}, {"21501-02", yes}, {"36410", yes}, {"21501", yes},
		{"32950", no}, {"36410-CC", no}, {"20800-A", unknown}, {"10087", unknown}, {"36800", unknown}, {"36800-VI", unknown},
		// Handelingen.
		{"h-tk-20102011-108-5", no}, // the example of the Aanwijzingen voor de regelgeving
		{"h-tk-20222023-84-12", yes},
		{"h-tk-20222023-84-99", no},
		{"h-tk-20072008-7909-7943", yes},
		{"h-tk-20052006-4981-4982", no},
		{"h-tk-19931994-1-2", unknown},
		{"h-tk-20252026-1-2", unknown},
		{"h-ek-20142015-11-4", yes},
		{"h-vv-20202021-1-1", yes},
		// Aanhangsel.
		{"ah-tk-20142015-1241", yes},
		{"ah-tk-20142015-9999", no},
		{"ah-tk-20242025-9999", unknown},
		{"ah-tk-20252026-2359", unknown},
		{"ah-tk-19941995-3", unknown},
		{"ah-tk-20202021-0022", yes},
		{"ah-tk-20202021-22", unknown}, // listed with zeros
		{"ah-1271549", unknown},
		// Gazettes.
		{"stb-2011-35", yes}, {"stb-2002-575", yes}, {"stb-2011-999", no}, {"stb-1976-200", unknown},
		{"stb-1956-3", unknown}, {"stb-1949-3", unknown}, {"stb-2025-399", unknown}, {"stb-2026-3", unknown},
		{"trb-2008-175", yes}, {"trb-2008-900", no}, {"trb-1950-1", unknown},
		{"stcrt-2015-10247", yes}, {"stcrt-2015-99999", no}, {"stcrt-2015-14765", unknown},
		{"stcrt-2005-100", unknown}, {"stcrt-2025-60000", unknown},
		// Others.
		{"2023Z19677", yes}, {"2022D25169", unknown},
		{"blg-929493", yes}, {"blg-929491", unknown},
		{"kv-tk-2021Z03234", yes}, {"ECLI:NL:HR:2012:BQ9251", unknown},
	} {
		r, err := refs.Parse(c.id)
		if err != nil {
			t.Errorf("Parse(%q): %v", c.id, err)
			continue
		}
		if got := answer(known.Index{}.Has(r)); got != c.want {
			t.Errorf("Has(%s): %s, want %s", c.id, got, c.want)
		}
	}
	if exists, ok := (known.Index{}).Has(nil); exists || ok {
		t.Errorf("Has(nil) = %t, %t", exists, ok)
	}
	if exists, ok := (known.Index{}).Has(refs.Kamerstuk{}); exists || ok {
		t.Errorf("Has of the zero Kamerstuk = %t, %t", exists, ok)
	}
}

func answer(exists, known bool) string {
	switch {
	case exists:
		return "yes"
	case known:
		return "no"
	}
	return "unknown"
}

// TestGold compares Has with what the hand-checked papers say of their
// references, where they say it.
func TestGold(t *testing.T) {
	var index known.Index
	rows, unknown := 0, 0
	for _, path := range corpus.Files(t, "corpus/*.refs.tsv") {
		for _, row := range goldRows(t, path) {
			id, want := row["id"], row["exists"]
			if row["kind"] == "other" || want == "" && row["kind"] != "kamerstuk" && row["kind"] != "dossier" {
				continue
			}
			r, err := refs.Parse(id)
			if err != nil {
				t.Errorf("%s: Parse(%q): %v", filepath.Base(path), id, err)
				continue
			}
			rows++
			got := map[string]string{"yes": "y", "no": "n", "unknown": ""}[answer(index.Has(r))]
			if got == "" {
				unknown++
			}
			if got != want {
				t.Errorf("%s: Has(%s) is %q, want %q", filepath.Base(path), id, got, want)
			}
		}
	}
	t.Logf("%d references, %d of them not known", rows, unknown)
}

func goldRows(t *testing.T, path string) []map[string]string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.Comment, r.LazyQuotes, r.FieldsPerRecord = '\t', '#', true, -1
	lines, err := r.ReadAll()
	if err != nil || len(lines) == 0 {
		t.Fatalf("%s: %d lines, %v", path, len(lines), err)
	}
	var rows []map[string]string
	for _, line := range lines[1:] {
		row := map[string]string{}
		for i, name := range lines[0] {
			if i < len(line) {
				row[name] = line[i]
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// TestPartsFirst checks the part that comes first.
func TestPartsFirst(t *testing.T) {
	for _, c := range []struct {
		chamber refs.Chamber
		year    int
		page    int
		want    string
	}{
		{refs.TweedeKamer, 2007, 4867, "h-tk-20072008-4866-4868"},
		{refs.TweedeKamer, 2007, 7920, "h-tk-20072008-7909-7943"},
		{refs.TweedeKamer, 2007, 41, "h-tk-20072008-5-41"},        // 41-42 is shorter
		{refs.TweedeKamer, 2007, 1800, "h-tk-20072008-1741-1874"}, // the longest
		{refs.TweedeKamer, 1994, 2600, "h-tk-19941995-37-2590-2610"},
		{refs.TweedeKamer, 2000, 4900, "h-tk-20002001-75-4896-4910"},
		{refs.TweedeKamer, 2009, 960, "h-tk-20092010-960-971"},
		{refs.TweedeKamer, 2009, 1503, "h-tk-20092010-19-1501"},
		{refs.TweedeKamer, 2009, 7300, "h-tk-20092010-86-7294"},
		{refs.EersteKamer, 2009, 230, "h-ek-20092010-222-240"},
		{refs.EersteKamer, 2009, 300, "h-ek-20092010-10-284"},
		{refs.EersteKamer, 2001, 525, "h-ek-20012002-506-525"},
		{refs.TweedeKamer, 2007, 0, ""}, {refs.TweedeKamer, 2007, -1, ""}, {refs.TweedeKamer, 2007, 99999, ""},
		{refs.TweedeKamer, 1993, 10, ""}, {refs.TweedeKamer, 2010, 10, ""}, {refs.TweedeKamer, 2022, 10, ""},
		{0, 2007, 41, ""}, {refs.TweedeKamer, 0, 41, ""},
	} {
		got := ""
		if parts := (known.Index{}).Parts(c.chamber, refs.NewSession(c.year), c.page); len(parts) > 0 {
			got = parts[0].String()
		}
		if got != c.want {
			t.Errorf("Parts(%v, %d, %d) begins with %q, want %q", c.chamber, c.year, c.page, got, c.want)
		}
	}
}

func TestParts(t *testing.T) {
	for _, c := range []struct {
		chamber refs.Chamber
		year    int
		page    int
		want    string
	}{
		{refs.TweedeKamer, 2007, 4867, "h-tk-20072008-4866-4868"},
		{refs.TweedeKamer, 2007, 41, "h-tk-20072008-5-41 h-tk-20072008-41-42"},
		{refs.TweedeKamer, 2007, 1, "h-tk-20072008-1-4 h-tk-20072008-1-2 h-tk-20072008-1-1 h-tk-20072008-1-1-1"},
		{refs.TweedeKamer, 1994, 2582, "h-tk-19941995-37-2581-2582 h-tk-19941995-37-2582-2583 h-tk-19941995-37-2582-2582-1 h-tk-19941995-37-2582-2582-2"},
		{refs.TweedeKamer, 2009, 1508, "h-tk-20092010-19-1508 h-tk-20092010-19-1508_1 h-tk-20092010-19-1506"},
		{refs.TweedeKamer, 2009, 1503, "h-tk-20092010-19-1501"},
		{refs.TweedeKamer, 2007, 80, ""},
		{refs.TweedeKamer, 2010, 5, ""},
	} {
		var got []string
		for _, h := range (known.Index{}).Parts(c.chamber, refs.NewSession(c.year), c.page) {
			got = append(got, h.String())
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("Parts(%v, %d, %d) =\n%s, want\n%s", c.chamber, c.year, c.page, got, c.want)
		}
	}
}

// TestPartsListed looks for the pages of every listed range of pages.
func TestPartsListed(t *testing.T) {
	var index known.Index
	pages, first := 0, 0
	for id := range index.All() {
		chamber, from, to, year, ok := pageRange(id)
		if !ok {
			continue
		}
		for _, page := range []int{from, (from + to) / 2, to} {
			parts := index.Parts(chamber, refs.NewSession(year), page)
			pages++
			switch slices.Index(parts, refs.MustParseHandelingen(id)) {
			case -1:
				t.Errorf("Parts(%v, %d, %d) = %v, without %s", chamber, year, page, parts, id)
			case 0:
				first++
			}
			for _, p := range parts {
				if !index.Contains(p.String()) {
					t.Errorf("Parts(%v, %d, %d) has %v, which is not listed", chamber, year, page, p)
				}
			}
		}
	}
	if pages == 0 {
		t.Error("no pages in the list")
	}
	t.Logf("%d pages, of which %d gave their own part first", pages, first)
}

// pageRange reads h-tk-20072008-4866-4868, of the sessions in which the two
// last numbers are always pages.
func pageRange(id string) (chamber refs.Chamber, from, to, year int, ok bool) {
	f := strings.Split(id, "-")
	if len(f) != 5 || f[0] != "h" || f[1] == "vv" || f[2] < "19961997" || f[2] > "20082009" {
		return 0, 0, 0, 0, false
	}
	chamber = refs.TweedeKamer
	if f[1] == "ek" {
		chamber = refs.EersteKamer
	}
	from, err1 := strconv.Atoi(f[3])
	to, err2 := strconv.Atoi(f[4])
	year, err3 := strconv.Atoi(f[2][:4])
	return chamber, from, to, year, err1 == nil && err2 == nil && err3 == nil && to-from < 160
}

func TestAllocs(t *testing.T) {
	var index known.Index
	papers := []refs.Ref{
		refs.MustParseKamerstuk("kst-27858-88"), refs.MustParseKamerstuk("kst-32950-3"),
		refs.MustParseKamerstuk("kst-36800-VI-2"), refs.MustParseDossier("36410-VI"), refs.MustParseDossier("32950"),
		refs.MustParseStaatsblad("stb-2011-35"), refs.MustParseHandelingen("h-tk-20222023-84-99"),
		refs.MustParseTKNumber("2023Z19677"), refs.MustParseTKNumber("2022D25169"),
	}
	for _, r := range papers {
		if n := testing.AllocsPerRun(100, func() { index.Has(r) }); n != 0 {
			t.Errorf("Has(%v) allocates %v times", r, n)
		}
	}
	if n := testing.AllocsPerRun(100, func() { index.Contains("stcrt-2015-10247") }); n != 0 {
		t.Errorf("Contains allocates %v times", n)
	}
}

func FuzzHas(f *testing.F) {
	f.Add("kst-21501-32-1703")
	f.Add("h-tk-20072008-4866-4868-1")
	f.Add("kst--b1")
	f.Fuzz(func(t *testing.T, id string) {
		var index known.Index
		contains := index.Contains(id)
		r, err := refs.Parse(id)
		if err != nil || r.String() != id {
			return
		}
		exists, ok := index.Has(r)
		if exists && !ok {
			t.Errorf("Has(%s) says that it exists and that this is not known", id)
		}
		if contains && r.Kind() != refs.KindDossier && !exists {
			t.Errorf("Has(%s) = false, and Contains = true", id)
		}
	})
}
