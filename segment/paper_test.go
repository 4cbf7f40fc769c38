package segment_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/segment"
)

func cutAll(text string, passages []segment.Passage) []string {
	var cut []string
	for _, p := range passages {
		cut = append(cut, text[p.Start:p.End])
	}
	return cut
}

func TestMotions(t *testing.T) {
	text := `Nr. 1201 MOTIE VAN HET LID NAUTA

De Kamer heeft eerder gesproken.

De Kamer,

gehoord de beraadslaging,

constaterende dat er, gelet op de cijfers, munten ontbreken:

• in Utrecht;

• in Drenthe;

overwegende, dat dit niet goed is;

verzoekt de regering:

– munten te slaan;

– de Kamer te informeren;

verzoekt de regering voorts om spoed,

en gaat over tot de orde van de dag.

Nauta

Motie

De Kamer, gehoord de beraadslaging, van mening dat het anders kan; spreekt uit dat het anders moet, en gaat over tot de orde van de dag.`
	var got [][]string
	for m := range segment.Motions(text) {
		got = append(got, cutAll(text, m.Considering), cutAll(text, m.Requests))
		if !strings.HasPrefix(text[m.Start:], "De Kamer,") || !strings.HasSuffix(text[:m.End], "orde van de dag") {
			t.Errorf("motion %q", text[m.Start:m.End])
		}
	}
	want := [][]string{
		{"constaterende dat er, gelet op de cijfers, munten ontbreken:\n\n• in Utrecht;\n\n• in Drenthe", "overwegende, dat dit niet goed is"},
		{"verzoekt de regering:\n\n– munten te slaan;\n\n– de Kamer te informeren", "verzoekt de regering voorts om spoed"},
		{"van mening dat het anders kan"},
		{"spreekt uit dat het anders moet"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestFindAmendment(t *testing.T) {
	text := `Nr. 9 AMENDEMENT VAN HET LID JORNA

De ondergetekende stelt het volgende amendement voor:

I

In artikel I wordt «zes» vervangen door «negen».

II

Na artikel II wordt een artikel ingevoegd, luidende:

Artikel IIa

Onze Minister zendt een verslag.

Toelichting

Met dit amendement wordt de duur negen jaar.

De kosten zijn nihil.

Jorna

Van der Plas`
	a, ok := segment.FindAmendment(text)
	if !ok {
		t.Fatal("no amendment")
	}
	got := [][]string{cutAll(text, a.Changes), cutAll(text, a.Explanation)}
	want := [][]string{
		{"In artikel I wordt «zes» vervangen door «negen».", "Na artikel II wordt een artikel ingevoegd, luidende:\n\nArtikel IIa\n\nOnze Minister zendt een verslag."},
		{"Met dit amendement wordt de duur negen jaar.", "De kosten zijn nihil."},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if _, ok := segment.FindAmendment("De Kamer spreekt over een amendement."); ok {
		t.Error("found an amendment where there is none")
	}
}

func TestSections(t *testing.T) {
	text := `Nr. 3 MEMORIE VAN TOELICHTING

I. ALGEMEEN

1. Inleiding

Dit wetsvoorstel wijzigt de Pachtwet. Het voert afspraken uit die eerder met de sector zijn gemaakt.

Aanleiding

De Pachtwet is voor het laatst gewijzigd bij de wet van 7 juni 2007. Dat is nu lang geleden.

1.1 Verhouding tot hoger recht

1. dit is een item van een lijst

Het Hof heeft dat uitgemaakt.

II. ARTIKELSGEWIJZE TOELICHTING

Artikel I, onderdeel B

De termijn blijft ongewijzigd.

De Minister van Landbouw,

T. Zijlmans`
	var got []string
	for s := range segment.Sections(text) {
		cut := text[s.Start:s.End]
		got = append(got, fmt.Sprintf("%d %s|%s ... %s", s.Level, s.Number, s.Title, cut[len(cut)-12:]))
	}
	want := []string{
		"1 I.|ALGEMEEN ...  uitgemaakt.",
		"2 1.|Inleiding ...  uitgemaakt.",
		"3 |Aanleiding ... ang geleden.",
		"3 1.1|Verhouding tot hoger recht ...  uitgemaakt.",
		"1 II.|ARTIKELSGEWIJZE TOELICHTING ... ongewijzigd.",
		"2 |Artikel I, onderdeel B ... ongewijzigd.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
