package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestAddTotals(t *testing.T) {
	one := Totals{Papers: 1, Exchanges: 3, Unanswered: 1}
	a := targetTotals(Target{"kst-26643-1011", "kamerstuk"}, 2)
	b := targetTotals(Target{"kst-26643-1012", "kamerstuk"}, 5)
	c := targetTotals(Target{"ECLI:NL:HR:2012:BQ9251", "ecli"}, 1)
	want := Totals{
		Papers: 1, Exchanges: 3, Unanswered: 1, Tally: Tally{8, 3},
		Kinds: map[string]Tally{"kamerstuk": {7, 2}, "ecli": {1, 1}},
	}
	for _, order := range [][]Totals{{one, a, b, c, {}}, {c, {}, b, a, one}, {addTotals(a, c), addTotals(one, b)}} {
		var got Totals
		for _, t := range order {
			got = addTotals(got, t)
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%v (-want +got):\n%s", order, diff)
		}
	}
	if diff := cmp.Diff(targetTotals(Target{"kst-26643-1011", "kamerstuk"}, 2), a); diff != "" {
		t.Errorf("an operand was changed (-before +after):\n%s", diff)
	}
}

func TestPrint(t *testing.T) {
	var b strings.Builder
	totals := Totals{
		Papers: 1200000, Unreadable: 12, Exchanges: 3, Unanswered: 1, Tally: Tally{8, 3},
		Kinds: map[string]Tally{"staatscourant": {7, 2}, "ecli": {1, 1}},
	}
	if err := totals.print(&b); err != nil {
		t.Fatal(err)
	}
	const want = `papers           1200000
unreadable            12
exchanges              3
  unanswered           1
references             8        3 distinct
  ecli                 1        1 distinct
  staatscourant        7        2 distinct
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
