package idset_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/kamertekst/kamertekst/refs/known/internal/idset"
)

func build(tb testing.TB, ids ...string) *idset.Set {
	tb.Helper()
	data, err := idset.Build(ids)
	if err != nil {
		tb.Fatal(err)
	}
	set, err := idset.Open(string(data))
	if err != nil {
		tb.Fatal(err)
	}
	return set
}

func TestHas(t *testing.T) {
	ids := []string{
		"kst-21501-02-3", "kst-21501-02-4", "kst-21501-02-5", "kst-21501-02-9",
		"kst-21501-32-1", "kst-36410-VI-2", "kst-36410-VI-A", "kst-36410-Z", "kst-36410-AA",
		"kst-00011-7", "kst-26647-00", "stb-2006-564v1", "kst-31700-iv-c", "kst-23908-R1519-103",
		"h-tk-20092010-19-1508_1", "kst-33009--1", "trb-2010-mei", "x-0", "x-0-00000",
		"kv-tk-2021Z03234", "kv-tk-2021Z13234", "ah-1271549", "AB-1", "1", "x-999999999999999999",
	}
	set := build(t, append(ids, ids[:5]...)...)
	if got := set.Len(); got != len(ids) {
		t.Errorf("Len() = %d, want %d", got, len(ids))
	}
	for _, id := range ids {
		if !set.Has(id) {
			t.Errorf("Has(%q) = false", id)
		}
	}
	all := slices.Sorted(set.All())
	slices.Sort(ids)
	if diff := cmp.Diff(ids, all); diff != "" {
		t.Errorf("All() (-want +got):\n%s", diff)
	}
	for range set.All() {
		break
	}
	absent := []string{
		"", "-", "kst", "kst-", "kst-21501-02-2", "kst-21501-02-6", "kst-21501-02-8", "kst-21501-02-10",
		"kst-21501-2-3", "kst-21501-02-03", "kst-21500-02-3", "kst-36410-vi-2", "kst-36410-Y", "kst-36410-AB",
		"kst-36410-ZZZZZZZZZZZZ", "kst-11-7", "kst-26647-0", "kst-#-7", "kst-36410-@", "kv-tk-2021Z3234",
		"x-1000000000000000000", "x-1999999999999999999999999999", "x-00", "KST-21501-02-3", "kst-21501-02-3 ",
		"kst-21501-02-3\x00", "1-1-1-1-1-1-1-1-1-1", strings.Repeat("1", 1000), strings.Repeat("-", 1000),
	}
	for _, id := range absent {
		if set.Has(id) {
			t.Errorf("Has(%q) = true", id)
		}
	}
}

func TestZeroSet(t *testing.T) {
	var set idset.Set
	if set.Has("kst-1-1") || set.Len() != 0 || set.Table("kst-#-#") != nil {
		t.Error("the zero Set is not empty")
	}
	for r := range set.Table("kst-#-#").From() {
		t.Errorf("a nil Table has the run %v", r)
	}
	if _, ok := set.Table("kst-#-#").Last(); ok {
		t.Error("a nil Table has a last run")
	}
}

func TestBuildErrors(t *testing.T) {
	for _, id := range []string{"", "kst", "kst-#-1", "kst-1-@", strings.Repeat("1", 19), strings.Repeat("0", 10), strings.Repeat("x", 40) + "1"} {
		if _, err := idset.Build([]string{id}); err == nil {
			t.Errorf("Build(%q) gives no error", id)
		}
	}
}

func TestOpenErrors(t *testing.T) {
	data, err := idset.Build([]string{"kst-1-1", "kst-1-A"})
	if err != nil {
		t.Fatal(err)
	}
	for n := range data {
		if _, err := idset.Open(string(data[:n])); err == nil {
			t.Errorf("Open of the first %d bytes of %d gives no error", n, len(data))
		}
	}
}

func TestRuns(t *testing.T) {
	ids := []string{"kst-1-300", "kst-4-7"}
	for n := range 200 {
		ids = append(ids, fmt.Sprintf("kst-1-%d", n+3), fmt.Sprintf("kst-3-%d", n))
	}
	set := build(t, ids...)
	table := set.Table("kst-#-#")
	run := func(a, b, n uint64) idset.Run { return idset.Run{Nums: idset.Tuple{a, b}, Count: n} }
	for _, c := range []struct {
		from []uint64
		want []idset.Run
	}{
		{nil, []idset.Run{run(1, 3, 200), run(1, 300, 1), run(3, 0, 200), run(4, 7, 1)}},
		{[]uint64{1, 202}, []idset.Run{run(1, 3, 200), run(1, 300, 1), run(3, 0, 200), run(4, 7, 1)}},
		{[]uint64{1, 203}, []idset.Run{run(1, 300, 1), run(3, 0, 200), run(4, 7, 1)}},
		{[]uint64{2}, []idset.Run{run(3, 0, 200), run(4, 7, 1)}},
		{[]uint64{4, 8}, nil},
		{[]uint64{1 << 60}, nil},
	} {
		tuples := slices.Collect(table.Tuples(c.from...))
		if diff := cmp.Diff(expand(c.want, c.from), tuples); diff != "" {
			t.Errorf("Tuples(%v) (-want +got):\n%s", c.from, diff)
		}
		if diff := cmp.Diff(c.want, slices.Collect(table.From(c.from...))); diff != "" {
			t.Errorf("From(%v) (-want +got):\n%s", c.from, diff)
		}
	}
	for _, c := range []struct {
		front []uint64
		last  string
	}{
		{nil, "4-7+1"},
		{[]uint64{1}, "1-300+1"},
		{[]uint64{2}, ""},
		{[]uint64{3}, "3-0+200"},
		{[]uint64{0}, ""},
		{[]uint64{5}, ""},
	} {
		if got := format(table.Last(c.front...)); got != c.last {
			t.Errorf("Last(%v) = %s, want %s", c.front, got, c.last)
		}
	}
}

// expand returns the tuples of the runs that are not before from.
func expand(runs []idset.Run, from []uint64) []idset.Tuple {
	var tuples []idset.Tuple
	for _, r := range runs {
		for range r.Count {
			if slices.Compare(r.Nums[:], from) >= 0 {
				tuples = append(tuples, r.Nums)
			}
			r.Nums[1]++
		}
	}
	return tuples
}

func TestFloor(t *testing.T) {
	table := build(t, "kst-10-3", "kst-10-7", "kst-999-1").Table("kst-#-#")
	for _, c := range []struct {
		nums []uint64
		want string
	}{
		{nil, "999-1+1"}, {[]uint64{100}, "10-7+1"}, {[]uint64{10}, "10-7+1"}, {[]uint64{10, 6}, "10-3+1"}, {[]uint64{9}, ""},
	} {
		if got := format(table.Floor(c.nums...)); got != c.want {
			t.Errorf("Floor(%v) = %s, want %s", c.nums, got, c.want)
		}
	}
}

func format(r idset.Run, ok bool) string {
	if !ok {
		return ""
	}
	return fmt.Sprintf("%d-%d+%d", r.Nums[0], r.Nums[1], r.Count)
}

func TestSeries(t *testing.T) {
	set := build(t, "a-1-3", "a-1-4", "a-1-9", "a-3-B", "a-3-D", "b-1-5")
	for _, c := range []struct {
		id           string
		below, above int // -1 is none
	}{
		{"a-1-1", -1, 3}, {"a-1-3", 3, 3}, {"a-1-4", 4, 4}, {"a-1-6", 4, 9}, {"a-1-9", 9, 9}, {"a-1-10", 9, -1},
		{"a-3-A", -1, 2}, {"a-3-C", 2, 4}, {"a-3-E", 4, -1}, {"a-2-1", -1, -1}, {"c-1-1", -1, -1}, {"a-0-1", -1, -1},
	} {
		series, n, ok := set.Series(c.id)
		if !ok {
			t.Errorf("Series(%q) is not ok", c.id)
			continue
		}
		if got := orNone(series.Below(n)); got != c.below {
			t.Errorf("%s: Below = %d, want %d", c.id, got, c.below)
		}
		if got := orNone(series.Above(n)); got != c.above {
			t.Errorf("%s: Above = %d, want %d", c.id, got, c.above)
		}
		if got := series.Empty(); got != (c.below < 0 && c.above < 0) {
			t.Errorf("%s: Empty = %t", c.id, got)
		}
	}
	for _, id := range []string{"", "a", "a-#"} {
		if _, _, ok := set.Series(id); ok {
			t.Errorf("Series(%q) is ok", id)
		}
	}
	var zero idset.Series
	if !zero.Empty() {
		t.Error("the zero Series is not empty")
	}
}

func orNone(n uint64, ok bool) int {
	if !ok {
		return -1
	}
	return int(n)
}

func TestLetter(t *testing.T) {
	for s, want := range map[string]uint64{
		"": 0, "A": 1, "Z": 26, "AA": 27, "AZ": 52, "BA": 53, "ZZ": 702, "AAA": 703,
		"a": 0, "A1": 0, "A-": 0, "ABCDEFGHIJK": 0,
	} {
		if got := idset.Letter(s); got != want {
			t.Errorf("Letter(%q) = %d, want %d", s, got, want)
		}
	}
}

// TestRandom compares sets of random identifiers with maps.
func TestRandom(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	forms := []string{"a-%d", "a-%d-%d", "b%03d-%d", "c-%d-%d-%d", "d-%d-%[1]d-%d", "e-%d-%d_%d"}
	for range 50 {
		want := map[string]bool{}
		span := 1 + rnd.IntN(1000)
		var ids []string
		for range rnd.IntN(2000) {
			id := randomID(rnd, forms, span)
			want[id] = true
			ids = append(ids, id)
		}
		set := build(t, ids...)
		if set.Len() != len(want) {
			t.Fatalf("Len() = %d, want %d", set.Len(), len(want))
		}
		if got := slices.Sorted(set.All()); !slices.Equal(got, slices.Sorted(maps.Keys(want))) {
			t.Fatalf("All() has %d identifiers, not the %d of the set", len(got), len(want))
		}
		for range 4000 {
			if id := randomID(rnd, forms, span+2); set.Has(id) != want[id] {
				t.Fatalf("Has(%q) = %t", id, !want[id])
			}
		}
		for id := range want {
			if !set.Has(id) {
				t.Fatalf("Has(%q) = false", id)
			}
		}
	}
}

func randomID(rnd *rand.Rand, forms []string, span int) string {
	form := forms[rnd.IntN(len(forms))]
	args := []any{rnd.IntN(span), rnd.IntN(span), rnd.IntN(1 + span/10)}
	return fmt.Sprintf(form, args[:strings.Count(form, "%")-strings.Count(form, "[")]...)
}

func FuzzHas(f *testing.F) {
	f.Add("kst-21501-02-3 kst-21501-02-4 kst-36410-Z", "kst-36410-Z")
	f.Add("h-tk-20092010-19-1508_1 x-00 x-0 x-000", "x-00")
	f.Fuzz(func(t *testing.T, list, id string) {
		ids := strings.Fields(list)
		data, err := idset.Build(ids)
		if err != nil {
			return
		}
		set, err := idset.Open(string(data))
		if err != nil {
			t.Fatal(err)
		}
		for _, in := range ids {
			if !set.Has(in) {
				t.Errorf("Has(%q) = false", in)
			}
		}
		slices.Sort(ids)
		if diff := cmp.Diff(slices.Compact(slices.Clone(ids)), slices.Sorted(set.All()), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("All() (-want +got):\n%s", diff)
		}
		if got, want := set.Has(id), slices.Contains(ids, id); got != want {
			t.Errorf("Has(%q) = %t", id, got)
		}
	})
}

// FuzzOpen gives Open bytes that Build did not make: any answer but a panic.
func FuzzOpen(f *testing.F) {
	data, err := idset.Build([]string{"kst-1-1", "kst-1-3", "kst-2-1", "kst-1-A"})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(data))
	f.Fuzz(func(t *testing.T, data string) {
		set, err := idset.Open(data)
		if err != nil {
			return
		}
		set.Has("kst-1-2")
		set.Table("kst-#-#").Last(1)
		n := 0
		for range set.Table("kst-#-#").From(1, 2) {
			if n++; n > 1000 {
				break
			}
		}
	})
}
