// Package hostile has the shapes of text that cost most where a pass looks too
// far ahead or back, for the tests of memory and the benchmarks of time.
package hostile

import "strings"

// A Shape is a piece that is repeated, between a head and a tail.
type Shape struct{ Name, Head, Piece, Tail string }

// Text returns a text of the shape of about n bytes.
func (s Shape) Text(n int) string {
	return s.Head + strings.Repeat(s.Piece, n/len(s.Piece)) + s.Tail
}

// Shapes returns all shapes.
func Shapes() []Shape {
	return []Shape{
		{"digits", "", "9", ""},
		{"artikel", "", "artikel ", ""},
		{"opening brackets", "", "(", ""},
		{"nr.", "", "nr. ", ""},
		{"hyphens at line ends", "", "wo-\n", ""},
		{"one line", "", "De leden van de VVD-fractie vragen de Minister om een toelichting op artikel 3, eerste lid. ", ""},
		{"form feeds", "", "\f", ""},
		{"NUL bytes", "", "\x00", ""},
		{"invalid UTF-8", "", "\xff", ""},
		{"nested quotes", "", "«‘„", ""},
		{"marks on every word", "", "woord1 ", "\n\n1 Noot.\n"},
		{"alternating scripts", "", "aбγ漢", ""},
		{"combining marks", "e", "\u0301", ""},
		{"mojibake", "", "Ã¯", ""},
		{"soft hyphens", "", "\u00ad", ""},
		{"questions", "", "Vraag 1\nIs dat zo?\nAntwoord 1\nJa.\n", ""},
		{"questions below each other", "", "Vraag 1\n\nIs dat zo?\n\n", ""},
		{"answers to another question", "", "Vraag 1\n\nAa?\n\nAntwoord 2\n\nAa.\n\n", ""},
		{"fracties", "", "De leden van de VVD-fractie en de D66-fractie vragen of dat kan. Kan dat? ", ""},
		{"speeches", "", "De heer Jansen (VVD): Ja.\n\n", ""},
		{"motions", "", "De Kamer,\n\noverwegende dat;\n\nverzoekt de regering,\n\n", ""},
		{"footers", "", "Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 3 1\n", ""},
		{"page numbers", "", "12\n\n\f", ""},
		{"notes", "", "woord1.\n1 Noot\n", ""},
		{"notes that begin again on each page", "", "woord1 woord2.\n1 Noot\n2 Noot\n\f", ""},
		{"endnotes", "", "W*\n* Noot\n\f", ""},
		{"endnotes in brackets", "", "\n[1] Noot", ""},
		{"columns", "", "links hier staat wat tekst en meer                 rechts staat ook wat tekst\n", ""},
		{"tags", "<p>", "<b>a</b> &amp; ", "</p><p></p><p></p>"},
		{"addresses", "", "https://www.x.nl/\n", ""},
		{"offices", "Hierbij bied ik u, mede namens ", "de Minister van A, ", "de antwoorden op de vragen van het lid B (C) aan."},
		{"articles without a law", "", "artikel 3 van die wet ", ""},
		{"a dossier's papers", "", "Kamerstuk 36 410, nr. 7, 8, ", ""},
		{"ranges", "", "stukken nrs. 1-200. ", ""},
		{"papers to complete", "Kamerstuk 36 410, nr. 7. ", "stuk nr. 12 en idem, nr. 3; ", ""},
		{"dates to complete", "", "12 maart, 3 april, ", ""},
		{"dates of a committee", "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2021–2022\n36 071 Wijziging\nNr. 6 LIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 10 juni 2022\n\n", "op 12 maart 2024 ", ""},
		{"short lines", "", "NR.\n1 ", ""},
		{"spaces", "", " ", "x"},
		{"spaced lines", "", "a   b\n", ""},
		{"hyphens within lines", "", "hinder-wet hinderwet\n\n", " x  y"},
		{"marks in brackets", "", "[1](", ""},
		{"labels", "", "1\n2\n", ""},
		{"displaced notes", "", "woord1 woord2.\n1\n\nTekst.\nTekst.\n2\n\f", ""},
		{"glued pages", "", "Ja.Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1Antwoord 3Nee", ""},
	}
}
