package kamerstuk_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// pagesOf composes a letter of three pages with a foot on each.
func pagesOf(foot func(page int) string) string {
	words := strings.Fields("de burger beleid termijn gemeente een besluit toezicht evaluatie of onderzoek middelen op kwaliteit")
	random := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for page := 1; page <= 3; page++ {
		for i := range 12 {
			if i == 7 {
				fmt.Fprintf(&b, "Dat staat in het rapport.%d\n", page)
			}
			for range 8 {
				fmt.Fprintf(&b, "%s ", words[random.IntN(len(words))])
			}
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "en %s.\n%s\f", words[page], foot(page))
	}
	return b.String()
}

// TestNotesLikeFooters holds that notes at the foot of each page that refer to
// papers are notes, however like each other they are.
func TestNotesLikeFooters(t *testing.T) {
	papers := [...]string{"31 412, nr. 7", "32 977, nr. 14", "33 118, nr. 21"}
	for _, form := range [...]string{"%d\nKamerstuk %s.\nPagina %d van 3\n", "%d Kamerstukken II 2022/23, %s.\nPagina %d van 3\n"} {
		d := kamerstuk.Parse(pagesOf(func(page int) string { return fmt.Sprintf(form, page, papers[page-1], page) }))
		if n := len(slices.Collect(d.Body.Notes())); n != 3 {
			t.Errorf("%q: %d notes, want 3", form, n)
		}
		if n := len(d.Mentions); n != 3 {
			t.Errorf("%q: %d mentions, want 3", form, n)
		}
	}
}

// TestRepeatedFooter holds that a footer of which the number counts the pages
// is furniture, one number misread or not.
func TestRepeatedFooter(t *testing.T) {
	for _, form := range [...]string{"Ons kenmerk 2022-17 bladzijde %d\n", "Afdeling Toezicht\n"} {
		text := pagesOf(func(page int) string {
			if !strings.Contains(form, "%d") {
				return form
			}
			return fmt.Sprintf(form, page+4)
		})
		clean := kamerstuk.Clean(text)
		if n := len(slices.Collect(clean.Furniture())); n != 3 {
			t.Errorf("%q: %d pieces of furniture, want 3", form, n)
		}
	}
	annex := pagesOf(func(page int) string { return fmt.Sprintf("Blad %d van 3\n", page) })
	if n := len(slices.Collect(kamerstuk.Clean(annex + annex).Furniture())); n != 6 {
		t.Errorf("letter and annex: %d pieces of furniture, want 6", n)
	}
}
