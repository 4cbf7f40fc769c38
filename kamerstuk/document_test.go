package kamerstuk_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/segment"
)

func TestMentionsIn(t *testing.T) {
	d := kamerstuk.Parse("Zie Stb. 2018, 387 en Stb. 2019, 12.1\nEn Stb. 2020, 3.2\n1 Stb. 2001, 1 en Stb. 2002, 2.\n2 Stb. 2003, 3.\n")
	words := func(seq func(func(kamerstuk.Mention) bool)) []string {
		var all []string
		for m := range seq {
			all = append(all, d.Text(m))
		}
		return all
	}
	for _, test := range []struct {
		name string
		seq  func(func(kamerstuk.Mention) bool)
		want []string
	}{
		{"whole body", d.MentionsIn(0, d.Body.Len()), []string{"Stb. 2018, 387", "Stb. 2019, 12", "Stb. 2020, 3"}},
		{"from the second", d.MentionsIn(5, d.Body.Len()), []string{"Stb. 2019, 12", "Stb. 2020, 3"}},
		{"cut at the end", d.MentionsIn(0, 20), []string{"Stb. 2018, 387"}},
		{"nothing", d.MentionsIn(0, 0), nil},
		{"first note", d.MentionsInNote(0), []string{"Stb. 2001, 1", "Stb. 2002, 2"}},
		{"second note", d.MentionsInNote(1), []string{"Stb. 2003, 3"}},
		{"no such note", d.MentionsInNote(2), nil},
	} {
		if diff := cmp.Diff(test.want, words(test.seq)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	for range d.MentionsIn(0, d.Body.Len()) {
		break // a Seq can be stopped early
	}
	if got := len(slices.Collect(d.MentionsIn(0, d.Body.Len()))); got != 3 {
		t.Errorf("ranged over twice: %d mentions, want 3", got)
	}
}

func TestReferenceDate(t *testing.T) {
	letter := "In antwoord op uw brief van 5 juli 2024, nr. 2024Z11859, deel ik u mede dat de vragen van het lid X (VVD) worden beantwoord.\n\nVraag 1\nKlopt dit?\n\nAntwoord op vraag 1\nOp 11 juni jl. is daarover gesproken.\n"
	d := kamerstuk.Parse(letter)
	last := d.Mentions[len(d.Mentions)-1]
	if got := last.Ref.String(); got != "2024-06-11" {
		t.Errorf("%s is %s, want 2024-06-11", d.Text(last), got)
	}
}

// TestAskers takes who asks from around the question, else from the head.
func TestAskers(t *testing.T) {
	for raw, want := range map[string]string{
		"Vragen van de leden Erkens (VVD) en Podt (D66) aan de Minister van Justitie over water\n\nVraag 1\nKlopt dat?\n\nAntwoord 1\nJa.\n":                                           "Erkens (VVD), Podt (D66)",
		"Vragen en opmerkingen van de leden van de VVD- en de PVV-fractie en reactie van de Minister\n\nDe leden van de VVD- en de PVV-fractie vragen waarom.\n\nAntwoord:\nDaarom.\n": "VVD, PVV",
	} {
		d := kamerstuk.Parse(raw)
		if len(d.Exchanges) != 1 {
			t.Errorf("%q has %d exchanges", raw, len(d.Exchanges))
			continue
		}
		if got := d.Askers(d.Exchanges[0]).String(); got != want {
			t.Errorf("asked by %q, want %q", got, want)
		}
	}
}

// TestAskerByName tells a member who asks from a fractie.
func TestAskerByName(t *testing.T) {
	got := kamerstuk.Parse("").Askers(segment.Exchange{Askers: []string{"VVD", "Jansen"}})
	want := kamerstuk.Persons{{Printed: "VVD", Fractie: "VVD"}, {Printed: "Jansen", Name: "Jansen"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestMarshalMention writes a mention that no paper had.
func TestMarshalMention(t *testing.T) {
	d := kamerstuk.Parse("")
	d.Mentions = make([]kamerstuk.Mention, 1)
	if _, err := json.Marshal(d); err != nil {
		t.Error(err)
	}
}
