package segment_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/segment"
)

func addSeeds(f *testing.F) {
	for text := range texts(200) {
		f.Add(text)
	}
	for _, text := range goldenInputs(f) {
		f.Add(text)
	}
}

func FuzzSentences(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, text string) { checkSentences(t, segment.Sentences(text), text) })
}

func FuzzExchanges(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, text string) { checkLaws(t, text, nil) })
}

// FuzzLines gives lines that do not fit the text.
func FuzzLines(f *testing.F) {
	f.Add("De leden vragen.\n\nAntwoord\n\nJa.", 3, 9, -1)
	f.Fuzz(func(t *testing.T, text string, start, end, width int) {
		checkLaws(t, text, []segment.Line{{Start: start, End: end, Width: width}, {Start: end, End: start, Width: -width}})
	})
}

// FuzzLabel checks that what reads as a label is a heading, and that its
// numbers stand in the line or between two that do.
func FuzzLabel(f *testing.F) {
	f.Add("Antwoord op vragen 4 t/m 6, 8 en 9:")
	f.Add("Vraag 7, 8, 9 10 en 11")
	f.Fuzz(func(t *testing.T, line string) {
		label, ok := segment.ParseLabel(line)
		if !ok {
			if label.Kind != 0 || label.Numbers != nil {
				t.Errorf("ParseLabel(%q) = %v, false", line, label)
			}
			return
		}
		if label.Kind == 0 || !segment.IsHeading(line) {
			t.Errorf("ParseLabel(%q) = %v; it is no heading", line, label)
		}
	})
}

func FuzzFractie(f *testing.F) {
	f.Add("de leden van de PvdA- en de GroenLinks-fractie")
	f.Fuzz(func(t *testing.T, name string) {
		canonical, ok := segment.Fractie(name)
		if ok == (canonical == "") {
			t.Errorf("Fractie(%q) = %q, %v", name, canonical, ok)
		}
		all := segment.Fracties(name)
		if ok != (len(all) == 1) || ok && all[0] != canonical {
			t.Errorf("Fractie(%q) = %q, %v, and Fracties are %q", name, canonical, ok, all)
		}
		for _, one := range all {
			if again, _ := segment.Fractie(one); again != one {
				t.Errorf("Fracties(%q) has %q, and Fractie of that is %q", name, one, again)
			}
		}
	})
}
