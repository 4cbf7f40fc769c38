package refs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/refs"
)

type row struct {
	start, end int
	kind, id   string
	text       string
}

func overlap(a, b row) bool { return a.start < b.end && b.start < a.end }

// goldRows reads the rows of a gold file, nil where there is none, and the
// reference date in its first line.
func goldRows(t *testing.T, path string) (rows []row, date string) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, ""
	}
	rows = []row{}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimRight(line, "\n")
		if d, ok := strings.CutPrefix(line, "# date "); ok {
			date = d
		}
		c := strings.Split(line, "\t")
		start, err := strconv.Atoi(c[0])
		if err != nil || len(c) < 4 {
			continue
		}
		end, _ := strconv.Atoi(c[1])
		rows = append(rows, row{start, end, c[2], c[3], c[len(c)-1]})
	}
	return rows, date
}

type tally struct{ found, missed, wrong, exact int }

func (t tally) f1() float64 {
	if t.found == 0 {
		return 0
	}
	return 2 * float64(t.found) / float64(2*t.found+t.missed+t.wrong)
}

func normID(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), "")) }

// scoredKinds are the kinds that count in the gold.
var scoredKinds = strings.Fields("kamerstuk dossier handelingen aanhangsel tk-number stb stcrt trb ecli ljn echr cjeu eu-act com article celex toezegging")

// TestGold measures All and Resolver on the raw texts of the corpus as the scorer
// does.
func TestGold(t *testing.T) {
	total := map[string]*tally{}
	for _, path := range corpus.Files(t, "corpus/*.txt") {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		base := strings.TrimSuffix(path, ".txt")
		refRows, _ := goldRows(t, base+".refs.tsv")
		dateRows, date := goldRows(t, base+".dates.tsv")
		r := refs.Resolver{}
		if d, err := refs.ParseDate(date); err == nil {
			r.Date = d
		}
		for _, g := range refRows {
			if d, err := refs.ParseDossier(g.id); err == nil && g.kind == "own" && r.Dossier.IsZero() {
				r.Dossier = d
			}
		}
		if doc, err := os.ReadFile(base + ".doc.tsv"); err == nil {
			for line := range strings.Lines(string(doc)) {
				c := strings.Split(strings.TrimRight(line, "\n"), "\t")
				if len(c) > 1 && (c[0] == "dossier" || c[0] == "dossiers") && r.Dossier.IsZero() {
					if d, err := refs.ParseDossier(strings.Split(c[1], ",")[0]); err == nil {
						r.Dossier = d
					}
				}
			}
		}
		var found []row
		for _, m := range r.Resolve(slices.Collect(refs.All(string(b)))) {
			if m.Incomplete && m.Ref.Kind() != refs.KindDate {
				continue
			}
			found = append(found, row{m.Start, m.End, m.Ref.Kind().String(), m.Ref.String(), string(b[m.Start:m.End])})
		}
		name := filepath.Base(base)
		if refRows != nil {
			score(t, name, total, refRows, found, false)
		}
		if dateRows != nil {
			score(t, name, total, dateRows, found, true)
		}
	}
	var kinds []string
	for k := range total {
		kinds = append(kinds, k)
	}
	sort.Strings(kinds)
	var b strings.Builder
	for _, k := range kinds {
		x := total[k]
		fmt.Fprintf(&b, "%-12s F1 %.4f found %d missed %d wrong %d exact %d\n", k, x.f1(), x.found, x.missed, x.wrong, x.exact)
	}
	t.Log("\n" + b.String())
	for _, name := range [...]string{"ALL REFS", "ALL DATES"} {
		if x := total[name]; x == nil || x.f1() < 0.99 {
			t.Errorf("%s: F1 is below 0.99", name)
		}
	}
}

func score(t *testing.T, name string, total map[string]*tally, gold, found []row, dates bool) {
	var hard, soft, pred []row
	for _, g := range gold {
		switch {
		case dates && slices.Contains([]string{"day", "days", "range", "month"}, g.kind):
			if g.kind == "days" {
				g.id = "{" + strings.ReplaceAll(g.id, "/", ",") + "}"
			}
			hard = append(hard, g)
		case !dates && slices.Contains(scoredKinds, g.kind):
			hard = append(hard, g)
		default:
			soft = append(soft, g)
		}
	}
	for _, p := range found {
		if dates != (p.kind == "date") || !dates && !slices.Contains(scoredKinds, p.kind) {
			continue
		}
		exact := slices.ContainsFunc(hard, func(g row) bool {
			return g.start == p.start && g.end == p.end && normID(g.id) == normID(p.id)
		})
		if !exact && slices.ContainsFunc(soft, func(s row) bool {
			return overlap(p, s) && (dates || normID(s.id) == normID(p.id) || !slices.ContainsFunc(hard, func(g row) bool { return overlap(p, g) }))
		}) {
			continue
		}
		pred = append(pred, p)
	}
	get := func(kinds ...string) []*tally {
		var out []*tally
		for _, k := range kinds {
			if total[k] == nil {
				total[k] = &tally{}
			}
			out = append(out, total[k])
		}
		return out
	}
	all := "ALL REFS"
	if dates {
		all = "ALL DATES"
	}
	used := map[int]bool{}
	for _, g := range hard {
		hit := -1
		for i, p := range pred {
			if used[i] || !overlap(g, p) || !dates && g.kind != p.kind || g.id != "" && normID(g.id) != normID(p.id) {
				continue
			}
			if hit < 0 || p.start == g.start && p.end == g.end {
				hit = i
			}
		}
		for _, x := range get(g.kind, all) {
			switch {
			case hit < 0:
				x.missed++
			default:
				x.found++
				if pred[hit].start == g.start && pred[hit].end == g.end {
					x.exact++
				}
			}
		}
		if hit < 0 {
			t.Logf("%s: missed %s %s at %d %q", name, g.kind, g.id, g.start, g.text)
			continue
		}
		used[hit] = true
		if p := pred[hit]; p.start != g.start || p.end != g.end {
			t.Logf("%s: span of %s %s: %q, want %q", name, g.kind, g.id, p.text, g.text)
		}
	}
	for i, p := range pred {
		if !used[i] {
			for _, x := range get(p.kind, all) {
				x.wrong++
			}
			t.Logf("%s: wrong %s %s at %d %q", name, p.kind, p.id, p.start, p.text)
		}
	}
}
