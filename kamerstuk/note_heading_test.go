package kamerstuk_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestNotesUnderHeading holds that a list below a heading of notes is one of
// notes, if their marks stand in the text.
func TestNotesUnderHeading(t *testing.T) {
	for _, c := range [...]struct {
		heading, one, two, first, second string
		notes                            int
	}{
		{"Noten", "1", "2", "1. ", "2. ", 2},
		{"Voetnoten:", "1", "2", "1) ", "2) ", 2},
		{"BRONNEN", "1", "2", "(1) ", "(2) ", 2},
		{"Bronnen", "", "", "1. ", "2. ", 0},
		{"Stukken", "1", "2", "1. ", "2. ", 0},
	} {
		for _, end := range [...]string{"\n", "\n\n"} {
			raw := strings.Join([]string{
				"Vraag 1", "Kent u het bericht «Aldel sluit»?" + c.one, "Antwoord 1", "Ja.",
				"Vraag 2", "Wat vindt u daarvan?", "Antwoord 2", "Dat schreef ik al eerder." + c.two + " Het bedrijf had een toekomst.",
				c.heading, c.first + "NRC, 3 september 2021.", c.second + "Kamerstuk 29 826, nr. 130.", "",
			}, end)
			notes := slices.Collect(kamerstuk.Clean(raw).Notes())
			if len(notes) != c.notes {
				t.Errorf("%q: %d notes, want %d", raw, len(notes), c.notes)
				continue
			}
			for i, want := range []string{"NRC, 3 september 2021.", "Kamerstuk 29 826, nr. 130."}[:c.notes] {
				if notes[i].Text.String() != want || notes[i].At < 0 {
					t.Errorf("%q: note %q, mark at %d", raw, notes[i].Text.String(), notes[i].At)
				}
			}
		}
	}
}

// TestNotesUnderHeadingEnd holds that such a list ends before a paragraph that is
// none of its notes.
func TestNotesUnderHeadingEnd(t *testing.T) {
	const annex = "Bijlage\n\nDe bijlage bevat een tabel.\n\n3 weken later was zij klaar."
	raw := "Er kwamen klachten binnen.1 Dat is meer dan vorig jaar.2\n\nNoten\n\n1. NRC, 3 mei 2021\n2. Trouw, 4 mei 2021\n\n" + annex + "\n"
	text := kamerstuk.Clean(raw)
	var notes []string
	for n := range text.Notes() {
		notes = append(notes, n.Text.String())
	}
	if !slices.Equal(notes, []string{"NRC, 3 mei 2021", "Trouw, 4 mei 2021"}) {
		t.Errorf("notes %q", notes)
	}
	if !strings.HasSuffix(text.String(), annex) {
		t.Errorf("body %q", text)
	}
}
