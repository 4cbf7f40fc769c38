package kamerstuk_test

import (
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// printed is n full printed lines without a hyphen at a line end.
func printed(n int) string {
	return strings.Repeat("De leden van de fractie hebben met belangstelling kennis genomen van het\n", n)
}

func TestExtractor(t *testing.T) {
	for _, c := range []struct {
		raw  string
		want kamerstuk.Extractor
	}{
		{"De wet treedt in werking.\n\nDat is op 1 mei.", kamerstuk.ExtractorParagraphs},
		{printed(8) + "voorstel tot wijziging van de wet zoals dat op 12 mei is inge-\ndiend.\n", kamerstuk.ExtractorPDFLines},
		{strings.Repeat("                         De leden van de fractie hebben kennisgenomen.\n", 9), kamerstuk.ExtractorPDFLayout},
		{printed(3) + "voor\x02stel", kamerstuk.ExtractorPDFium},
		{printed(60), kamerstuk.ExtractorPDFUnhyphenated},
		{"Dat is zo.Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1Antwoord 3Ja.", kamerstuk.ExtractorPDFGlued},
		{strings.Repeat("De hinderwetvergunning is aangevraagd. ", 5) + "\n" + strings.Repeat("Een hinder-wetvergunning is verleend. ", 5), kamerstuk.ExtractorOCR},
	} {
		if got := kamerstuk.Clean(c.raw).Extractor(); got != c.want {
			t.Errorf("%q is %s, want %s", clip(c.raw), got, c.want)
		}
	}
}

// What an extractor destroyed within lines is repaired where the document
// proves it, and nowhere else.
func TestRepairWithinLines(t *testing.T) {
	for _, c := range []struct {
		name      string
		extractor kamerstuk.Extractor
		raw, want string
	}{
		{"a hyphen of the word", kamerstuk.ExtractorPDFUnhyphenated, "Een WIA-uitkering is iets anders dan een WIAuitkering\nvan het UWV.", "Een WIA-uitkering is iets anders dan een WIA-uitkering van het UWV."},
		{"no proof for it", kamerstuk.ExtractorPDFUnhyphenated, "Dat is een besluit over de WIAuitkering\nvan het UWV.", "Dat is een besluit over de WIAuitkering van het UWV."},
		{"not at a line end", kamerstuk.ExtractorPDFUnhyphenated, "Een WIA-uitkering of WIAuitkering van\nhet UWV.", "Een WIA-uitkering of WIAuitkering van het UWV."},
		{"a suspended hyphen", kamerstuk.ExtractorPDFUnhyphenated, "De wet- en regelgeving geldt, en die weten\nregelgeving is oud.", "De wet- en regelgeving geldt, en die wet- en regelgeving is oud."},
		{"a rest of a line end", kamerstuk.ExtractorPDFGlued, "De emissiefacto-ren zijn hoog. Emissiefactoren dalen.", "De emissiefactoren zijn hoog. Emissiefactoren dalen."},
		{"no proof for the rest", kamerstuk.ExtractorPDFGlued, "Het huisvestings-systeem is oud.", "Het huisvestings-systeem is oud."},
		{"a hyphen that spelling wants", kamerstuk.ExtractorOCR, "De oud-minister was oudminister. De zee-egel en de zeeegel.", "De oud-minister was oudminister. De zee-egel en de zeeegel."},
		{"a hyphen in an address", kamerstuk.ExtractorOCR, "Zie www.nl/de-wet van de dewet. Zie a-de-wet.", "Zie www.nl/de-wet van de dewet. Zie a-de-wet."},
		{"a hyphen that OCR left", kamerstuk.ExtractorOCR, "Een zwaarwe-gende reden is een zwaarwegende reden.", "Een zwaarwegende reden is een zwaarwegende reden."},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := kamerstuk.Cleaner{Extractor: c.extractor}.Clean(c.raw)
			if text.String() != c.want {
				t.Errorf("got %q, want %q", text, c.want)
			}
			checkText(t, c.raw, text)
		})
	}
}
