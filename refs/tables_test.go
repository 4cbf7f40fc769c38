package refs_test

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/refs"
)

var update = flag.Bool("update", false, "write the generated tables and golden files anew")

// extraNames are names that the fact tables do not have, by identifier.
var extraNames = []string{
	"BWBR0001860\tF.|F",
	"32022L2555\tNIS directive 2|NIS 2-richtlijn|NIS 2|NIS2-directive",
	"BWBV0001000\tEuropees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|Europees Verdrag voor de rechten van de mens|EVRM",
	"BWBV0001017\tIVBP",
	"12016E\tVerdrag betreffende de werking van de EU|EU-Werkingsverdrag",
	"BWBR0012638\tBesluit tarieven ambtshandelingen gerechtsdeurwaarders|Btag",
	"BWBR0044975\tReglement van Orde van de Tweede Kamer",
	"BWBR0007428\tReglement van Orde van de Eerste Kamer",
	"BWBV0004091\tEerste Aanvullend Protocol bij de Verdragen van Genève|Aanvullend Protocol I bij de Geneefse Verdragen|Eerste Aanvullend Protocol bij de Geneefse Conventies",
	"-\tMijnwet continentaal plat|Organisatiewet Sociale Verzekering|Organisatiewet sociale verzekeringen|Coördinatiewet Sociale Verzekering",
	"12016P\tHandvest van de grondrechten van de EU|EU-Handvest van de grondrechten|Handvest EU|Handvest van de Grondrechten",
}

// preferred says which law an abbreviation that several share means by itself:
// the one in force, or the one cited most.
var preferred = map[string]string{
	"Wmo": "BWBR0035362", "WMO": "BWBR0035362", "Pw": "BWBR0015703", "PW": "BWBR0015703", "Ow": "BWBR0037885", "Wht": "BWBR0047436",
	"Wi": "BWBR0044770", "Wpg": "BWBR0024705", "Wav": "BWBR0007149", "Aw": "BWBR0001886", "AW": "BWBR0001947", "Rv": "BWBR0001827",
	"Wsw": "BWBR0008903", "Wtl": "BWBR0037522", "Atw": "BWBR0007671", "ATW": "BWBR0007671", "Wms": "BWBR0020685", "WMS": "BWBR0020685",
	"Wod": "BWBR0003081", "ESH": "BWBV0001800", "Wro": "BWBR0020449", "WVO": "BWBR0002399", "Wvo": "BWBR0008277", "Wgb": "BWBR0021670", "WGB": "BWBR0003299",
}

// lawsTable makes the table of laws from the facts.
func lawsTable(t *testing.T) string {
	names := map[string][]string{}
	taken := map[string]string{}
	var ids []string
	add := func(id string, list ...string) {
		for _, n := range list {
			n = strings.TrimSpace(n)
			if n == "" || strings.HasPrefix(n, "BW") && len(n) < 5 || strings.Contains(n, "Boek ") && strings.Contains(n, "BW") && !strings.Contains(n, "BES") {
				continue
			}
			if p, ok := preferred[n]; ok && p != id {
				continue
			}
			if other, ok := taken[n]; ok && other != id {
				continue
			}
			taken[n] = id
			if names[id] == nil {
				ids = append(ids, id)
			}
			if !slices.Contains(names[id], n) {
				names[id] = append(names[id], n)
			}
		}
	}
	rows := func(name string) [][]string {
		var out [][]string
		for i, line := range slices.Collect(strings.Lines(corpus.Read(t, "facts/"+name))) {
			if i > 0 {
				out = append(out, strings.Split(strings.TrimRight(line, "\n"), "\t"))
			}
		}
		return out
	}
	for _, c := range rows("laws.tsv") {
		add(c[2], append([]string{c[0]}, strings.Split(c[1], "|")...)...)
	}
	for _, c := range rows("treaties.tsv") {
		id := strings.TrimSuffix(c[2], "/TXT")
		if c[3] == "CETS" {
			id = "-"
			for _, n := range append([]string{c[0]}, strings.Split(c[1], "|")...) {
				if _, ok := taken[n]; n != "" && !ok {
					taken[n] = id
					if names[id] == nil {
						ids = append(ids, id)
					}
					names[id] = append(names[id], n)
				}
			}
			continue
		}
		add(id, append([]string{c[0]}, strings.Split(c[1], "|")...)...)
	}
	for _, c := range rows("shortnames.tsv") {
		add(c[1], c[0])
	}
	for _, line := range extraNames {
		id, list, _ := strings.Cut(line, "\t")
		add(id, strings.Split(list, "|")...)
	}
	slices.Sort(ids)
	var b strings.Builder
	for _, id := range ids {
		b.WriteString(id + "\t" + strings.Join(names[id], "|") + "\n")
	}
	return b.String()
}

// TestLawsCurrent checks that laws.txt is what the facts give.
func TestLawsCurrent(t *testing.T) {
	want := lawsTable(t)
	if *update {
		if err := os.WriteFile("laws.txt", []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile("laws.txt")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("laws.txt is not current, run go test -run TestLawsCurrent -update ./refs (-want +got):\n%s", diff)
	}
}

// TestEUActs runs the pairs of the facts through All.
func TestEUActs(t *testing.T) {
	for line := range strings.Lines(corpus.Read(t, "facts/euacts.tsv")) {
		c := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if c[0] != "pair" {
			continue
		}
		if got, want := findings("van "+c[1]+" van"), c[2]+" = "+c[1]+"\n"; got != want {
			t.Errorf("All(%q) = %q, want %q", c[1], got, want)
		}
	}
}

// TestLawNames runs every name of the table through All.
func TestLawNames(t *testing.T) {
	table, err := os.ReadFile("laws.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(table)) {
		id, names, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		for name := range strings.SplitSeq(names, "|") {
			want := id + ":5 = artikel 5 van de " + name + "\n"
			if book, ok := strings.CutPrefix(name, "Burgerlijk Wetboek Boek "); ok {
				want = id + ":" + book + ":5 = artikel 5 van de " + name + "\n"
			}
			if id == "-" {
				want = name + ":5 = artikel 5 van de " + name + "\n"
			}
			if got := findings("in artikel 5 van de " + name + " staat"); got != want {
				t.Errorf("article of %q: %q, want %q", name, got, want)
			}
		}
	}
}

// TestSessions compares the first and last days of sessions with the facts.
func TestSessions(t *testing.T) {
	for i, line := range slices.Collect(strings.Lines(corpus.Read(t, "facts/sessions.tsv"))) {
		c := strings.Split(line, "\t")
		if i == 0 {
			continue
		}
		s := refs.MustParseSession(c[0])
		first, _ := s.First()
		last, _ := s.Last()
		if got := first.Format(time.DateOnly); got != c[2] {
			t.Errorf("%s begins on %s, want %s", s, got, c[2])
		}
		if got := last.Format(time.DateOnly); got != c[3] {
			t.Errorf("%s ends on %s, want %s", s, got, c[3])
		}
		if refs.SessionOf(first) != s || refs.SessionOf(last) != s {
			t.Errorf("%s: SessionOf its ends is %s and %s", s, refs.SessionOf(first), refs.SessionOf(last))
		}
	}
}
