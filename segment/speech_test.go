package segment_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/segment"
)

func TestSpeeches(t *testing.T) {
	type speech struct{ Speaker, Party, Office, Text string }
	for _, tt := range []struct {
		name, text string
		want       []speech
	}{
		{
			"debate",
			`Aan de orde is het debat over munten.

De voorzitter:

Ik heropen de vergadering.

De heer Van 't Hof-De Boer (GroenLinks-PvdA):

Voorzitter. Ik heb twee punten:

– het ene

– het andere

Motie

De Kamer,

gehoord de beraadslaging,

verzoekt de regering munten te slaan,

en gaat over tot de orde van de dag.

Minister-president De Wit:

Dank u wel. De heer Jansen zei: dat kan niet.

Kamerlid Kostić (PvdD):

Nee.

Lid Gündoğan (Volt):

Ook niet.

De heer Stoffer (SGP), initiatiefnemer:

Toch wel.

Mevrouw Ellemeet (GroenLinks) (initiatiefneemster):

Zeker.

De beraadslaging wordt gesloten.

Sluiting 12.05 uur.`,
			[]speech{
				{"", "", "voorzitter", "Ik heropen de vergadering."},
				{"Van 't Hof-De Boer", "GroenLinks-PvdA", "", "Voorzitter. Ik heb twee punten:\n\n– het ene\n\n– het andere\n\nMotie\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering munten te slaan,\n\nen gaat over tot de orde van de dag."},
				{"De Wit", "", "Minister-president", "Dank u wel. De heer Jansen zei: dat kan niet."},
				{"Kostić", "PvdD", "", "Nee."},
				{"Gündoğan", "Volt", "", "Ook niet."},
				{"Stoffer", "SGP", "", "Toch wel."},
				{"Ellemeet", "GroenLinks", "", "Zeker."},
			},
		},
		{
			"the report of a committee: its head names the chair, its agenda is said by nobody",
			"Voorzitter: Kuik\n\nGriffier: Jansma\n\nAanvang 10.02 uur.\n\nDe voorzitter:\n\nGoedemorgen.\n\nVoorzitter: Van der Berg\n\nMinister De Wit:\n\nDank u.\n\nVoorzitter: ik ga door.\n\nSluiting 11.14 uur.\n\nVolledige agenda\n\n1. Munten",
			[]speech{
				{"", "", "voorzitter", "Goedemorgen."},
				{"De Wit", "", "Minister", "Dank u.\n\nVoorzitter: ik ga door."},
			},
		},
		{
			"names in emphasis, as converters to Markdown print them, and a rapporteur",
			"De **voorzitter**:\n\nIk open.\n\nDe heer **Jansen** (SP):\n\nNee.\n\n**Minister Blok:**\n\nJa: *dat* kan.\n\n_Mevrouw Leijten (SP), rapporteur:_ Goed.\n\nDe heer Omtzigt (rapporteur):\n\nDank.",
			[]speech{
				{"", "", "voorzitter", "Ik open."},
				{"Jansen", "SP", "", "Nee."},
				{"Blok", "", "Minister", "Ja: *dat* kan."},
				{"Leijten", "SP", "", "Goed."},
				{"Omtzigt", "", "", "Dank."},
			},
		},
		{
			"lines that nobody says, joined to the one above",
			"De voorzitter:\n\nTot straks.\n\nDe vergadering wordt van 10.30 uur tot 10.45 uur geschorst. Voorzitter: Kuik\n\nDe voorzitter:\n\nDank. Sluiting 9.05 uur.\n\nVolledige agenda",
			[]speech{
				{"", "", "voorzitter", "Tot straks."},
				{"", "", "voorzitter", "Dank."},
			},
		},
		{
			"a whole day: the title of the next item is said by nobody",
			"De voorzitter:\n\nIk open de vergadering.\n\nMunten\n\nMunten en meer\n\nAan de orde is het debat over munten (CD d.d. 28/11).\n\nDe voorzitter:\n\nGoedemorgen. Wij hebben twee punten.\n\nAan de orde is eerst de munt.\n\nDe heer Flach (SGP):\n\nVoorzitter.\n\n(Geroffel op de bankjes)",
			[]speech{
				{"", "", "voorzitter", "Ik open de vergadering."},
				{"", "", "voorzitter", "Goedemorgen. Wij hebben twee punten.\n\nAan de orde is eerst de munt."},
				{"Flach", "SGP", "", "Voorzitter."},
			},
		},
		{
			"members in the chair, the clerk, and ministers with what they are minister of",
			"Mevrouw Palland (CDA), voorzitter:\n\nWij beginnen.\n\nDe griffier:\n\nIk lees voor.\n\nMinister Dekkers (VWS):\n\nDank u.\n\nMinister-President De Wit:\n\nInsgelijks.",
			[]speech{
				{"Palland", "CDA", "voorzitter", "Wij beginnen."},
				{"", "", "griffier", "Ik lees voor."},
				{"Dekkers", "", "Minister", "Dank u."},
				{"De Wit", "", "Minister-president", "Insgelijks."},
			},
		},
		{
			"names on the line of the text, as older reports print them",
			"De Voorzitter: Het woord is aan de heer Bakker.\nDe heer Bakker (D'66): Mijnheer de Voorzitter! Ik dank u.\nStaatssecretaris Van der Stee: Dat is zo.",
			[]speech{
				{"", "", "voorzitter", "Het woord is aan de heer Bakker."},
				{"Bakker", "D66", "", "Mijnheer de Voorzitter! Ik dank u."},
				{"Van der Stee", "", "Staatssecretaris", "Dat is zo."},
			},
		},
		{"no debate", "De Minister schrijft het volgende:\n\nMinister Jansen: dat is zo.", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []speech
			for s := range segment.Speeches(tt.text) {
				got = append(got, speech{s.Speaker, s.Fractie, s.Office, tt.text[s.Start:s.End]})
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
