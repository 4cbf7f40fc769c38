package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestReferenceDays holds that a day without a year in a question is seen from
// the day it was asked, one in an answer from that of the answer, and one in a
// note from where its mark stands.
func TestReferenceDays(t *testing.T) {
	d := kamerstuk.Parse(`Vragen van het lid Jansen (SP) aan de Minister van Defensie over de woonbot (ingezonden 21 december 2011).

Antwoord van Minister Hillen (Defensie) (ontvangen 6 februari 2012).

Vraag 1

Kent u het bericht?1 Kunt u antwoorden vóór het algemeen overleg van 19 januari a.s.?

Antwoord 1

Nee. Het overleg van 19 januari jl. is voorbij; het volgende is op 8 maart a.s.

1 Brief van 3 december jl.
`)
	want := map[string]string{"19 januari a.s.": "2012-01-19", "19 januari jl.": "2012-01-19", "8 maart a.s.": "2012-03-08", "3 december jl.": "2011-12-03"}
	found := 0
	for _, m := range d.Mentions {
		if id, ok := want[d.Text(m)]; ok {
			if found++; m.Ref.String() != id {
				t.Errorf("%s is %s, want %s", d.Text(m), m.Ref, id)
			}
		}
	}
	if found != len(want) {
		t.Errorf("%d days, want %d", found, len(want))
	}
}

// TestQuestionsSentIn holds the head of questions as the Kamer publishes them
// before they are answered.
func TestQuestionsSentIn(t *testing.T) {
	d := kamerstuk.Parse("2024Z13187\n\n(ingezonden 12 september 2024)\n\nVragen van het lid Saris (NSC) aan de minister van Volksgezondheid, Welzijn en Sport over de kraamzorg\n\n1. Kent u het bericht?\n\n2. Zie ook 2024Z13150?\n")
	if d.DateAsked.String() != "2024-09-12" || d.Identifier != "kv-tk-2024Z13187" || d.Subject != "de kraamzorg" {
		t.Errorf("asked %v, identifier %q, subject %q", d.DateAsked, d.Identifier, d.Subject)
	}
	for _, m := range d.Mentions {
		if d.Text(m) == "2024Z13187" {
			t.Error("its own number is a mention")
		}
	}
}
