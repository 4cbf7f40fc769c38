package refs_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/refs"
)

// variants are ways in which a text is broken without its references changing.
var variants = map[string]func(string) string{
	"lines":     func(s string) string { return strings.ReplaceAll(s, " ", "\n") },
	"indent":    func(s string) string { return strings.ReplaceAll(s, " ", "\r\n                         ") },
	"page":      func(s string) string { return strings.ReplaceAll(s, " ", " \n\f") },
	"no-break":  func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") },
	"thin":      func(s string) string { return strings.ReplaceAll(s, " ", "\u2009") },
	"double":    func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
	"en dash":   func(s string) string { return strings.ReplaceAll(s, "-", "–") },
	"hyphen":    func(s string) string { return strings.ReplaceAll(s, "–", "-") },
	"soft":      func(s string) string { return insideWords(s, "\u00ad") },
	"line-end":  func(s string) string { return insideWords(s, "-\n") },
	"pdfium":    func(s string) string { return insideWords(s, "\x02") },
	"note mark": func(s string) string { return "12" + s },
	"quoted":    func(s string) string { return "«" + s + "»" },
	"in parens": func(s string) string { return "(" + s + ")" },
	"full stop": func(s string) string { return s + "." },
	"semicolon": func(s string) string { return s + "; zie ook" },
}

// insideWords puts sep before the fourth letter of every run of five or more
// letters.
func insideWords(s, sep string) string {
	var b strings.Builder
	run := 0
	for i := 0; i < len(s); i++ {
		letter := s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z'
		if !letter {
			run = 0
		} else if run++; run == 4 && i+1 < len(s) && s[i] >= 'a' && s[i+1] >= 'a' && s[i+1] <= 'z' {
			b.WriteString(sep)
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func ids(text string) []string {
	var out []string
	for m := range refs.All(text) {
		out = append(out, m.Ref.String())
	}
	return out
}

// changes reports whether a variant makes another text of what it is applied to.
func changes(name, text, kind string) bool {
	switch name {
	case "note mark": // digits before digits or the name of a month
		return text[0] >= '0' && text[0] <= '9' || kind == "month" || kind == "range" || kind == "day" || kind == "days"
	case "en dash":
		return strings.Contains(text, "kst-") || strings.Contains(text, "ah-")
	case "lines", "indent", "page": // a dash at the start of a line is that of a list
		return strings.Contains(text, " – ") || text == "10 087 8"
	}
	return text == "10 087 8" || text == "20 800 A" || strings.Contains(text, " tot ") && name == "in parens"
}

// TestVariants breaks the references of the corpus in every way that a text
// can, and checks that All still reads them the same.
func TestVariants(t *testing.T) {
	for _, path := range append(corpus.Files(t, "corpus/*.refs.tsv"), corpus.Files(t, "corpus/*.dates.tsv")...) {
		gold, _ := goldRows(t, path)
		b, err := os.ReadFile(path[:strings.LastIndex(path[:len(path)-4], ".")] + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range gold {
			text := strings.Join(strings.Fields(string(b[g.start:g.end])), " ")
			want := ids(text)
			if len(want) == 0 {
				continue
			}
			for name, f := range variants {
				if changes(name, text, g.kind) {
					continue
				}
				if got := ids(f(text)); !slices.Equal(got, want) {
					t.Errorf("%s: %q gives %q, want %q", name, f(text), got, want)
				}
			}
		}
	}
}
