package segment_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/segment"
)

func TestIsHeading(t *testing.T) {
	for _, line := range []string{
		"Vraag 1", "Antwoord op vragen 4 en 5", "Mededeling", " Antwoord ", "Toelichting:",
		"Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de bewindspersoon",
		"Vragen en opmerkingen van de leden van de GroenLinks-PvdA-",
		"Vragen en opmerkingen vanuit de fracties en reactie van de",
		"VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES",
		"I Vragen en opmerkingen vanuit de fracties",
		"Vragen van de leden van de D66-fractie",
		"II Antwoord/Reactie van de Minister", "II. Reactie van de bewindspersoon",
		"I. ALGEMEEN", "ALGEMEEN DEEL", "A. Algemeen deel", "ARTIKELSGEWIJZE TOELICHTING", "ARTIKELGEWIJZE TOELICHTING",
		"ARTIKEL II (Huisvestingswet 2014)", "Onderdeel A", "Artikel I, onderdeel B", "Artikel 3",
		"1. Inleiding", "2.1. Financiële gevolgen",
		"De voorzitter:", "De heer Van Zandvoort (VVD):", "Mevrouw Tahiri (GroenLinks):", "Minister Wiegersma:",
		"LIJST VAN VRAGEN EN ANTWOORDEN",
		"CDA-fractie", "GroenLinks-PvdA-fractie",
		"Vragen van het lid van de OSF-fractie", "Vraag van de leden van de OSF-fractie", "Vragen van de OSF-fractieleden", "Vragen van het lid van de Fractie-Frentrop",
		"# Non-Paper Pyrotechnics Directive", "**Antwoord**", "_1. Inleiding_", "**De voorzitter:**", "De heer **Jansen** (SP):",
		"Inbreng VVD-fractie", "Vragen gesteld door de leden van de SP-fractie", "Vragen van Volt en reactie van de Minister",
	} {
		if !segment.IsHeading(line) {
			t.Errorf("IsHeading(%q) = false", line)
		}
	}
}

func TestIsHeadingNot(t *testing.T) {
	for _, line := range []string{
		"", "vraag 3", "Vragen van de leden Van de Kolk (VVD), Dorrestein en Lubbersen (beiden", "Vragen van gelijke strekking zijn samengevoegd.", "Antwoord van de Minister is helder.",
		"Vragen van het lid Erkens (VVD) aan de Minister van Klimaat en Groene Groei",
		"De leden van de VVD-fractie hebben vragen over", "Artikel 83 van het", "Artikel 5, eerste lid, van de Awb",
		"De Minister schrijft hierin dat", "De heer Jansen heeft verzocht om het volgende:", "NIS2 EU", "CSAM", "CDA-fractie.", "Eerste Kamerfractie", "fractie",
		"#. Zie de brief", "* Inleiding", "**Let op**", "*",
		"Binnen dit programma lopen 2 onderzoeken op het vlak van cryptografie:",
		"4. De regering is van mening dat gemeenten voldoende tijd krijgen om zich",
		"Vragen van het lid Raven (OSF)", "Vragen van de SP zijn niet beantwoord", "Vragen SP",
		"Minister is het daarmee eens:", "1", "12", "2024", "Non-Paper Pyrotechnics Directive",
	} {
		if segment.IsHeading(line) {
			t.Errorf("IsHeading(%q) = true", line)
		}
	}
}

func TestHeadingRunsOn(t *testing.T) {
	for line, want := range map[string]bool{
		"Vragen en opmerkingen van de leden van de GroenLinks-PvdA-":      true,
		"Vragen en opmerkingen van de leden van de VVD-fractie en ":       true,
		"Vragen en opmerkingen van de leden van de VVD-fractie":           false,
		"BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR JUSTITIE EN": true,
		"": false,
	} {
		if got := segment.HeadingRunsOn(line); got != want {
			t.Errorf("HeadingRunsOn(%q) = %v", line, got)
		}
	}
}

// TestPostalCode holds that a postal code is no number of a heading.
func TestPostalCode(t *testing.T) {
	text := "Ministerie van Financiën\n\n2500 EA DEN HAAG\n\nDe leden van de VVD-fractie vragen of dat kan.\n\nAntwoord\n\nJa.\n"
	for e := range segment.Exchanges(text) {
		if e.Topic != "" {
			t.Errorf("topic %q", e.Topic)
		}
	}
	for s := range segment.Sections(text) {
		if s.Title == "EA DEN HAAG" {
			t.Errorf("section %q", s.Title)
		}
	}
}

// TestNoticeLine holds that the line of who gives a notice is cut off where the
// notice follows it.
func TestNoticeLine(t *testing.T) {
	const line = "Mededeling van minister De Koning (Antilliaanse Zaken). (Ontvangen 24 oktober 1986)"
	for behind, want := range map[string]string{
		" In antwoord op uw brief deel ik mede dat dit niet kan.": "In antwoord op uw brief deel ik mede dat dit niet kan.",
		" ’s-Gravenhage 1989":                                     line + " ’s-Gravenhage 1989",
	} {
		text := "Vraag 1\n\nKlopt dat?\n\nMededeling\n\n" + line + behind
		if n, ok := segment.Notice(text); !ok || text[n.Start:n.End] != want {
			t.Errorf("notice %q, want %q", text[n.Start:n.End], want)
		}
	}
}
