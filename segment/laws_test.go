package segment_test

import (
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/mutate"
	"github.com/kamertekst/kamertekst/segment"
)

// pieces are what random texts are made of: what the package looks for, and
// what it may trip over.
var pieces = []string{
	"Vraag 1", "Vraag 2 en 3", "Antwoord", "Antwoord op vraag 2:", "Mededeling", "Toelichting:", "\n", "\n\n", "\n\n", " ", ". ", "? ", "?", ")", "(", "»", "«",
	"De leden van de VVD-fractie vragen of ", "Deze leden", "Zij vragen wat ", "Kan de Minister dat toelichten", "II Antwoord/Reactie van de Minister",
	"Vragen en opmerkingen van de leden van de D66-fractie", "NOTA NAAR AANLEIDING VAN HET VERSLAG", "nr.", " 3", "1", "2. ", "D.M.", "...", "…", "\u00a0", "é", "\xff", "\x00",
	"12", "’s-Gravenhage", "www.nos.nl", "De Minister van Financiën, A. Bos", "Inleiding", "3. Gevolgen", "hebben kennisgenomen van de stukken.", "Ja.", "-", "– ", "t/m", "en", ",",
	"\r\n", "\t", "1)", "blz. 7", "(blz. 5)", "(Ingezonden 3 mei 1994)", "2en4", "5I n", "De voorzitter:", "De Kamer,", "verzoekt de regering", "en gaat over tot de orde van de dag.", "De ondergetekende stelt het volgende amendement voor:", "I", "I. ALGEMEEN", "CDA-fractie", "3 Wat is dat?\n\nWat nog?", "Antwoord 1, 2 en 3", "Artikel 3", "De heer Jansen (VVD): ", "De beraadslaging wordt gesloten.",
}

// texts yields random texts, the same in every run.
func texts(n int) iter.Seq[string] {
	return func(yield func(string) bool) {
		r := rand.New(rand.NewPCG(1, 2))
		for range n {
			var b strings.Builder
			for range r.IntN(60) {
				if r.IntN(20) == 0 {
					b.WriteByte(byte(r.Uint32()))
				}
				b.WriteString(pieces[r.IntN(len(pieces))])
			}
			if !yield(b.String()) {
				return
			}
		}
	}
}

func TestLawsOnRandomTexts(t *testing.T) {
	for text := range texts(mutate.Runs(8000)) {
		checkLaws(t, text, nil)
		if t.Failed() {
			t.Fatalf("text %q", text)
		}
	}
}

// checkLaws checks what must be true of every text.
func checkLaws(t *testing.T, text string, lines []segment.Line) {
	t.Helper()
	s := segment.Splitter{Lines: lines}
	checkTwice(t, s.Sentences(text))
	checkTwice(t, s.Blocks(text))
	checkTwice(t, s.Exchanges(text))
	checkTwice(t, s.Speeches(text))

	checkSentences(t, s.Sentences(text), text)

	end := 0
	for b := range s.Blocks(text) {
		if b.Start != end || b.End <= b.Start {
			t.Errorf("block %v does not follow %d", b, end)
		}
		end = b.End
	}
	if end != len(text) {
		t.Errorf("blocks end at %d of %d", end, len(text))
	}

	start := 0
	for e := range s.Exchanges(text) {
		if e.Question.Start < start {
			t.Errorf("question at %d comes after one at %d", e.Question.Start, start)
		}
		start = e.Question.Start
		checkPassage(t, text, e.Question.Start, e.Question.End)
		if e.Answered {
			checkPassage(t, text, e.Answer.Start, e.Answer.End)
		} else if e.Answer != (segment.Passage{}) {
			t.Errorf("answer %v of an exchange without one", e.Answer)
		}
		for _, a := range e.Asks {
			checkPassage(t, text, a.Start, a.End)
		}
		labels := e.Labels
		for _, p := range e.Parts {
			checkPassage(t, text, p.Start, p.End)
			i := slices.Index(labels, p.Label)
			if i < 0 {
				t.Errorf("parts %v of the labels %q", e.Parts, e.Labels)
				break
			}
			labels = labels[i+1:]
		}
	}
	end = 0
	for x := range s.Speeches(text) {
		if x.Start < end {
			t.Errorf("speech at %d before the end of the last at %d", x.Start, end)
		}
		checkPassage(t, text, x.Start, x.End)
		end = x.End
	}
	checkTwice(t, segment.Motions(text))
	for m := range segment.Motions(text) {
		for _, p := range append(append([]segment.Passage{{Start: m.Start, End: m.End}}, m.Considering...), m.Requests...) {
			checkPassage(t, text, p.Start, p.End)
		}
	}
	if a, ok := segment.FindAmendment(text); ok {
		for _, p := range append(append([]segment.Passage{}, a.Changes...), a.Explanation...) {
			checkPassage(t, text, p.Start, p.End)
		}
	}
	checkTwice(t, segment.Sections(text))
	start = 0
	for s := range segment.Sections(text) {
		checkPassage(t, text, s.Start, s.End)
		if s.Start < start || s.Level < 1 {
			t.Errorf("section %v after one at %d", s, start)
		}
		start = s.Start
	}
	if n, ok := segment.Notice(text); ok {
		checkPassage(t, text, n.Start, n.End)
	}
}

// checkSentences checks that sentences hold all that is visible, in order.
func checkSentences(t *testing.T, sentences iter.Seq[segment.Sentence], text string) {
	t.Helper()
	end := 0
	for s := range sentences {
		if s.Start < end || strings.TrimSpace(text[end:s.Start]) != "" {
			t.Errorf("sentence at %d: text before it belongs to none, or to two", s.Start)
		}
		checkPassage(t, text, s.Start, s.End)
		end = s.End
	}
	if strings.TrimSpace(text[end:]) != "" {
		t.Errorf("text after the last sentence at %d", end)
	}
}

// checkPassage checks that a range is in the text and has no white space at
// its ends.
func checkPassage(t *testing.T, text string, start, end int) {
	t.Helper()
	if start < 0 || start >= end || end > len(text) {
		t.Errorf("range %d-%d of a text of %d bytes", start, end, len(text))
		return
	}
	if got := text[start:end]; strings.TrimSpace(got) != got {
		t.Errorf("range %d-%d has white space at its ends: %q", start, end, got)
	}
}

// checkTwice ranges over a sequence twice and stops it early.
func checkTwice[T any](t *testing.T, seq iter.Seq[T]) {
	t.Helper()
	first := slices.Collect(seq)
	if diff := cmp.Diff(first, slices.Collect(seq)); diff != "" {
		t.Errorf("the second time differs (-first +second)\n%s", diff)
	}
	for range seq {
		break
	}
}

func TestLawsOnChangedPapers(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	papers := append(goldenInputs(t), corpus.Papers(t)...)
	for range mutate.Runs(1000) {
		text := mutate.Paper(r, papers)
		if checkLaws(t, text, nil); t.Failed() {
			t.Fatalf("text %q", text)
		}
	}
}
