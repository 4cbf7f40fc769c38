package refs_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/mutate"
	"github.com/kamertekst/kamertekst/refs"
)

// pieces are what random texts are made of: the beginnings of references, and
// what breaks them.
var pieces = strings.Split("Kamerstukken |Kamerstuk |II |I |2023/24, |2023–2024, |36 410 |36410|XVI|-|, nr. |nrs. |12|3|en |t/m |tot en met |(|)|; |. |\n|\f|\u00a0|\u00ad|Aanhangsel |Handelingen |item |p. |"+
	"artikel |artikelen |6:162 |lid 2 |eerste lid |, |van de |BW|Grondwet|Wet milieubeheer|die wet|Richtlijn |2010/13/EU|Verordening (EU) |2016/679|25 |januari |2024 |jl. |mei |a.s. |"+
	"EHRM |nr. 33696/19|C-452/11 P|ECLI:NL:HR:|2012:BQ9251|Stb. |2011, 35|Trb. |COM(|2018) |33|2024Z14098|https://|kst-|ë|\xff|\x00|Zij krijgt nr. |(29453)|stuk nr. |motie-|21501-02|x|’|dossier |LJN |AB1234|boek 6 |«|T03357|TZ202603-|1|"+
	"van dat jaar |idem, |t.a.p., |(hierna: |de wet|die verordening|genoemde motie|genoemd artikel |d.d.|22-05-'24 |tot |Wet open overheid |COM(2021) 5|juni|ﬀ|, letter |EK, |CXLVI, ", "|")

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		if r.IntN(20) == 0 {
			b.WriteByte(byte(r.IntN(256)))
			continue
		}
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// checkAll checks what holds of All on any text.
func checkAll(t *testing.T, text string) {
	t.Helper()
	all := slices.Collect(refs.All(text))
	for i, m := range all {
		if m.Start < 0 || m.Start >= m.End || m.End > len(text) {
			t.Fatalf("All(%q): mention %d-%d is out of range", text, m.Start, m.End)
		}
		if m.Ref == nil || m.Ref.IsZero() || m.Printed.Ref != m.Ref {
			t.Fatalf("All(%q): mention %d-%d refers to %v, printed %v", text, m.Start, m.End, m.Ref, m.Printed.Ref)
		}
		if x, err := refs.Parse(m.Ref.String()); err != nil || x.String() != m.Ref.String() {
			t.Fatalf("All(%q): identifier %q parses as %v, %v", text, m.Ref, x, err)
		}
		if !utf8.ValidString(m.Ref.String()) || utf8.ValidString(text) && !utf8.ValidString(m.Printed.String()) {
			t.Fatalf("All(%q): identifier %q or citation %q is not valid UTF-8", text, m.Ref, m.Printed)
		}
		if i == 0 {
			continue
		}
		if prev := all[i-1]; m.Start < prev.End && (m.Start != prev.Start || m.End != prev.End) {
			t.Fatalf("All(%q): mention %d-%d overlaps %d-%d", text, m.Start, m.End, prev.Start, prev.End)
		}
	}
	seq := refs.All(text)
	for range 2 { // restartable, and stops early
		n := 0
		for m := range seq {
			if m != all[n] {
				t.Fatalf("All(%q): mention %d is %v when ranged over again, was %v", text, n, m, all[n])
			}
			if n++; n == 3 {
				break
			}
		}
	}
	r := refs.Resolver{Date: refs.MustParseDate("2024-03-01"), Dossier: refs.MustParseDossier("36410-VI")}
	resolved := r.Resolve(all)
	if len(resolved) != len(all) {
		t.Fatalf("Resolve gives %d of %d", len(resolved), len(all))
	}
	for i, m := range resolved {
		if m.Start != all[i].Start || m.End != all[i].End || m.Ref.IsZero() {
			t.Fatalf("Resolve(%q): mention %d is %v", text, i, m)
		}
		if d, ok := m.Ref.(refs.Date); ok && !d.IsResolved() && !m.Incomplete {
			t.Fatalf("Resolve(%q): date %v has no year", text, d)
		}
	}
}

func TestAllLaws(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range mutate.Runs(4000) {
		checkAll(t, randomText(r, 1+r.IntN(40)))
	}
}

func TestAllLawsOnChangedPapers(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	papers := corpus.Papers(t)
	for _, text := range papers {
		checkAll(t, text)
	}
	for range mutate.Runs(2000) {
		checkAll(t, mutate.Paper(r, papers))
	}
}

func FuzzAll(f *testing.F) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 50 {
		f.Add(randomText(r, 20))
		f.Add(sentence(r))
	}
	f.Fuzz(checkAll)
}

func FuzzParse(f *testing.F) {
	for _, v := range values {
		f.Add(v.ref.String())
		f.Add(v.ref.URL())
	}
	f.Fuzz(func(t *testing.T, s string) {
		x, err := refs.Parse(s)
		if err != nil {
			return
		}
		y, err := refs.Parse(x.String())
		if err != nil || y != x {
			t.Fatalf("Parse(%q) = %v (%T), which parses as %v (%T), %v", s, x, x, y, y, err)
		}
		_, _ = x.URL(), refs.Citation{Ref: x}.String()
	})
}

// TestAllNoAllocs: a text without references costs no allocation.
func TestAllNoAllocs(t *testing.T) {
	text := strings.Repeat("De leden van de fractie hebben met belangstelling kennisgenomen van de stukken; zij vragen de minister nogmaals, met nadruk, om artikelsgewijze toelichting en 15 antwoorden. ", 20)
	if n := testing.AllocsPerRun(100, func() {
		for range refs.All(text) {
			t.Fatal("found something")
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
