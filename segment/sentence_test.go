package segment_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/segment"
)

// Each case is a text with " | " where a sentence ends; the bar stands for the
// space there.
func TestSentences(t *testing.T) {
	for _, tt := range []string{
		// Abbreviations that call for more.
		"Zie Kamerstukken II 2023/24, 29 689, nr. 1200. | Daaruit volgt dat art. 5 geldt.",
		"Op p. 10 e.v. van het rapport staat de tabel. | Zie ook blz. 12.",
		"Mr. dr. De Vries en prof. Jansen spraken met ir. Bakker. | Zij waren het eens.",
		"In art. 3, lid 2, jo. art. 5 Awb staat iets anders. | Dat blijft zo.",
		"Dit geldt o.a. voor Groningen, m.n. voor het Hogeland. | Elders niet.",
		"Stb. 2018, 387 en Stcrt. 2024, nr. 6874 zijn gepubliceerd. | Trb. 2008, 175 ook.",
		"De Rb. Den Haag en het Hof van Justitie (zaak C-452/11 P) oordeelden anders. | Zie r.o. 7.3 van de uitspraak.",
		"Het Stb. Nr. 3 wordt ingetrokken.",
		// Abbreviations that can end a sentence.
		"In de brief van 27 juni jl. is dat gemeld. | Dat was op 3 mei jl. | De Kamer wist dat.",
		"Het congres is op 17 en 18 april a.s. | De uitnodiging volgt.",
		"Dat geldt voor auto's, boten, enz. | De regeling is anders.",
		"De leden Jansen c.s. vragen dat. | Het kabinet niet.",
		"De N.V. Nederlandse Gasunie en de B.V. Zeehaven werken samen. | Dat is goed.",
		"Dit kost 3 mln. | De rest volgt.",
		// Initials and names.
		"De Minister van Justitie en Veiligheid, D.M. van Weel, antwoordt. | Hij is het eens.",
		"Volgens J. Jansen en A.B. de Vries is dat zo. | G.K. ging in beroep.",
		"In de zaak G.K. De Vries is beslist. | Dat was op 21 december jl. in de zaak G.K. het uitgangspunt.",
		"Het middel keert zich tegen de bezwaren c en d. | Tegenover dat oordeel staat niets.",
		"AMENDEMENT TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9",
		"Zie bijlage A. | De cijfers staan in onderdeel b. | Daar staat het.",
		// Numbers, ordinals, lists.
		"Dat was in 2023. | In 2024 is dat anders.",
		"Er zijn 28.359 woningen en 3,5 procent. | 125 miljoen is veel.",
		"1. De regeling is later opengesteld.\n\n | 2. De drempel was te hoog.",
		"De agenda:\n | – eerste punt\n | – tweede punt\n | – derde punt",
		"a. eerste onderdeel;\n\n | b. tweede onderdeel.",
		"I. Algemeen\n\n | II. Artikelen",
		// Questions.
		"Klopt dat? | Zo ja, waarom? | Zo nee, waarom niet?",
		"Hoe kijkt de Minister naar de Nationaal Rapporteur (AFKORTING?)die ook bezorgd is over de verordening? | Is de Minister van mening dat dit te weinig is?",
		"Welke opties zijn nog mogelijk om dit te realiseren? | Waarom wel of waarom niet?",
		"Wat is de reden? (blz. 5) | De reden is het weer.",
		"Wie zei «Wat nu?» in het debat? | Dat weet ik niet.",
		"(Kan dat anders?) | Ja, dat kan.",
		"Kan dat?! | Nee!",
		// Quotes and brackets.
		"Hij zei: «Dat kan niet.» | Daarna ging hij weg.",
		"Dat staat in de wet (zie artikel 3). | De regering is het eens.",
		"(Dat staat in de wet.) | De regering is het eens.",
		"«Een verenigd Europa tegen haat». | «Preventie met gezag» volgt.",
		"Zij zei “nee.” | “Ja”, zei hij.",
		// Small letters, apostrophes, ellipses.
		"De reactie luidt als volgt ... en daarna niets. | Dat was het...",
		"Er staat (...). | De rest is weg.",
		"Dat is zo… | Maar niet altijd.",
		"Hij komt morgen. | ’s Middags is hij weg. | 's-Gravenhage is groot. | ’t Is waar.",
		// Addresses.
		"Zie www.rijksoverheid.nl/onderwerpen. | Daar staat het.",
		"Mail naar info@minez.nl. | Of bel.",
		"Op www.nos.nl?id=3&Q=De staat meer. | Goed.",
		"Kijk op Discriminatie.nl voor cijfers. | Tumba ook.",
		// Paragraphs and lines.
		"Algemeen\n\n | De leden vragen iets",
		"De ruimtelijke procedure is in mei 2023 gestart vanuit de gezamenlijke\nambitie om zo snel mogelijk te beginnen. | Ook dient zich een grotere\nMinisterraad aan.",
		"Vraag 1\n | Kent u het bericht?\n | Antwoord 1\n | Ja.",
		"",
		" \n\n ",
	} {
		text := strings.ReplaceAll(strings.ReplaceAll(tt, "\n | ", "\n"), " | ", " ")
		var want []string
		for s := range strings.SplitSeq(tt, " | ") {
			if s = strings.TrimSpace(s); s != "" {
				want = append(want, s)
			}
		}
		var got []string
		for s := range segment.Sentences(text) {
			got = append(got, text[s.Start:s.End])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got)\n%s", text, diff)
		}
	}
}

// A space lost between two sentences does not join them.
func TestSentencesWithoutSpace(t *testing.T) {
	for text, want := range map[string][]string{
		"Welke opties zijn er om dit te realiseren?Overweegt u dat?": {"Welke opties zijn er om dit te realiseren?", "Overweegt u dat?"},
		"Dat is gestart.De Minister weet dat.":                       {"Dat is gestart.", "De Minister weet dat."},
		"Op nos.nl/De?Id=3 staat meer.":                              {"Op nos.nl/De?Id=3 staat meer."},
		"Het CO2.De":                                                 {"Het CO2.De"},
	} {
		var got []string
		for s := range segment.Sentences(text) {
			got = append(got, text[s.Start:s.End])
		}
		if !slices.Equal(got, want) {
			t.Errorf("Sentences(%q) = %q", text, got)
		}
	}
}

func TestSentencesDoNotAllocate(t *testing.T) {
	text := strings.Repeat("In de brief van 27 juni jl. (Kamerstuk 29 689, nr. 1200) is dat gemeld. Klopt dat? Dr. Jansen e.a. niet.\n\n", 10)
	if n := testing.AllocsPerRun(10, func() {
		for range segment.Sentences(text) {
		}
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
