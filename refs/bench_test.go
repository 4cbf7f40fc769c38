package refs_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/refs"
)

// proseText is text of the kind that papers are made of, for where there is no
// corpus.
const proseText = "De leden van de VVD-fractie hebben met belangstelling kennisgenomen van de brief van 14 februari jl. over de uitvoering van de motie " +
	"(Kamerstuk 26 643, nr. 1011). Zij vragen de Minister hoe het voorstel zich verhoudt tot artikel 83, eerste lid, van het VWEU en tot Richtlijn 2010/13/EU, " +
	"en of de regering bereid is om de Kamer daarover te informeren. Daarbij merken deze leden op dat de gevolgen voor gemeenten en uitvoerders nog niet zijn onderzocht.\n"

// benchText returns the body of a real paper, repeated to about a megabyte.
func benchText(b *testing.B) string {
	text := corpus.Read(b, "corpus/vso-jbz-2024.txt")
	return strings.Repeat(text, 1<<20/len(text)+1)
}

func BenchmarkAll(b *testing.B) {
	text := benchText(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for range refs.All(text) {
			n++
		}
	}
}

// BenchmarkAllNothing is the cost of text without references.
func BenchmarkAllNothing(b *testing.B) {
	text := strings.Repeat("De leden van de fractie hebben met belangstelling kennisgenomen van de stukken en vragen de regering om een nadere toelichting op de gevolgen voor gemeenten en uitvoerders. ", 6000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range refs.All(text) {
			b.Fatal("found something")
		}
	}
}

// hostile are texts that make the finder look ahead or back at every turn.
var hostile = []string{
	"3:105 jo. ", "artikel 3 van die wet ", "artikel 3 van het ", "artikel 1, ", "artikel ", "6:162 ", "Wet ", "Wet op de ", "art. 3 lid 1 onder a ",
	"36 410 ", "36 410, ", "36410-VI-", "Kamerstukken II ", "Kamerstukken II 2020/21, ", "nr. 7, ", "nrs. 1-3, ", "stuk nr. 3 en ", "Kamerstuk 36 410, nr. 7, 8, ", "nr. 3 (MvT) ", "Kamerstuk 36 410, 3 en ", "36 410, 3 en ", "motie Jan ", "artikel 3.1; ", "(36 410 VI, ", "1 2 3 4 5 6 7 8 9 ",
	"12 maart, ", "12, ", "12 en ", "12-12-", "in maart, ", "in 2012, ", "2012-", "1 tot ", "maart ", "C-12/13, ", "12/13, ", "zaak 12/63 ",
	"COM(2021) ", "COM(2021) 5, ", "Richtlijn ", "2008/98/EG, ", "(hierna: de ", "(hierna: Wet) ", "Wet milieubeheer (hierna: Wm) ", "motie-A/", "motie van de leden Van ", "genoemde motie ",
	"idem, ", "t.a.p. ", "ECLI:NL:", "Stb. 2012, ", "Trb. 2012, 3 en ", "Handelingen II 2012/13, ", "p. 3-", "no. 12/13 v. ", "EHRM ", "((((", "\u00ad", "-\n", "\n", "€ ", "’", "\xff", "a", "1", "1 ", "a ",
}

// BenchmarkHostile is the speed of the worst of them, and of each.
func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		b.Run(strings.TrimSpace(h), func(b *testing.B) {
			text := strings.Repeat(h, 100_000/len(h))
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				for range refs.All(text) {
				}
			}
		})
	}
}

// BenchmarkLoop looks at each byte once, to compare with.
func BenchmarkLoop(b *testing.B) {
	text := benchText(b)
	b.SetBytes(int64(len(text)))
	n := 0
	for b.Loop() {
		for i := range len(text) {
			if text[i] == '\n' {
				n++
			}
		}
	}
}

// BenchmarkRegexp is a Go regular expression of five of the kinds, to compare
// with.
func BenchmarkRegexp(b *testing.B) {
	text := benchText(b)
	re := regexp.MustCompile(`(?i)Kamerstuk(?:ken)?\s+(?:I{1,2},?\s+)?(?:\d{4}[-–/]\d{2,4},\s+)?\d{2}\s?\d{3}(?:[- ][IVX]+)?,?\s+nrs?\.\s+\d+` +
		`|Aanhangsel\s+(?:van de\s+)?Handelingen,?\s+(?:vergaderjaar\s+)?\d{4}[-–/]\d{2,4},\s+nr\.\s+\d+` +
		`|artikel(?:en)?\s+\d+[a-z]?(?:,\s+\w+\s+lid,)?\s+(?:van|in)\s+(?:de|het)\s+[A-Z]\w+` +
		`|(?:Richtlijn|Verordening)\s+(?:\(E[UG]\)\s+)?(?:nr\.\s+)?\d+/\d+(?:/E[UG])?` +
		`|\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\s+\d{4})?`)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		re.FindAllStringIndex(text, -1)
	}
}

func BenchmarkResolve(b *testing.B) {
	var mentions []refs.Mention
	for m := range refs.All(proseText) {
		mentions = append(mentions, m)
	}
	r := refs.Resolver{Date: refs.MustParseDate("2024-03-01")}
	b.ReportAllocs()
	for b.Loop() {
		r.Resolve(mentions)
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		refs.Parse("kst-26643-1011")
	}
}
