package segment_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/mutate"
	"github.com/kamertekst/kamertekst/segment"
)

func pick(r *rand.Rand, of ...string) string { return of[r.IntN(len(of))] }

// writtenSentence writes a sentence of which it is known that it is one.
func writtenSentence(r *rand.Rand) string {
	var b strings.Builder
	b.WriteString(pick(r, "De leden", "Deze leden", "Het kabinet", "Zij", "Mevrouw D.M. van Weel", "Art. 5 van de wet", "In 2023"))
	for range 1 + r.IntN(6) {
		b.WriteString(pick(r, " verwijzen naar nr. 3", " (zie blz. 7)", " vragen", " mr. dr. De Vries", " en", " de regering",
			" op 1.500 euro", " art. 12 van de wet", " «met klem»", ", o.a. in Utrecht,", " (wat is dat?)", " de minister"))
	}
	return b.String() + " " + pick(r, "toe.", "aan?", "(deels).", "«nu».", "over!")
}

// TestWrittenSentences splits sentences that were put one behind the other.
func TestWrittenSentences(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	for range mutate.Runs(2000) {
		var want []string
		for range 1 + r.IntN(5) {
			want = append(want, writtenSentence(r))
		}
		var text strings.Builder
		for i, s := range want {
			if i > 0 {
				text.WriteString(pick(r, " ", " ", "\n\n", "  "))
			}
			text.WriteString(s)
		}
		if diff := cmp.Diff(want, sentences(text.String())); diff != "" {
			t.Fatalf("text %q (-written +split)\n%s", text.String(), diff)
		}
	}
}

func sentences(text string) []string {
	var all []string
	for s := range segment.Sentences(text) {
		all = append(all, text[s.Start:s.End])
	}
	return all
}

// TestSentencesApart: an empty line always ends a sentence, so that two texts
// with one between them have the sentences of the one and of the other. They
// begin and end as prose does: of a stop at the very start, and of a bracket that
// opens at the very end, nothing is asked.
func TestSentencesApart(t *testing.T) {
	last := "Ja."
	check := func(text string) {
		text = "Zo is het: " + text + " aldus zij."
		want := slices.Concat(sentences(last), sentences(text))
		if diff := cmp.Diff(want, sentences(last+"\n\n"+text)); diff != "" {
			t.Fatalf("%q and %q (-apart +together)\n%s", last, text, diff)
		}
		last = text
	}
	for text := range texts(mutate.Runs(3000)) {
		check(text)
	}
	r := rand.New(rand.NewPCG(33, 34))
	papers := corpus.Papers(t)
	for range mutate.Runs(1000) {
		check(mutate.Paper(r, papers))
	}
}

// TestWrittenExchanges joins questions to answers in a paper that was written
// from them.
func TestWrittenExchanges(t *testing.T) {
	r := rand.New(rand.NewPCG(35, 36))
	for range mutate.Runs(1000) {
		text, want := writtenExchanges(r)
		var got [][]string
		for e := range segment.Exchanges(text) {
			got = append(got, []string{strings.Join(e.Labels, " "), text[e.Question.Start:e.Question.End], text[e.Answer.Start:e.Answer.End]})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("text %q (-written +read)\n%s", text, diff)
		}
	}
}

// writtenExchanges writes two to six questions, each with its answer or all
// answers behind the last, and returns what each exchange says.
func writtenExchanges(r *rand.Rand) (string, [][]string) {
	n := 2 + r.IntN(5)
	below := r.IntN(2) == 0
	end := pick(r, "\n\n", "\n")
	var questions, answers strings.Builder
	var want [][]string
	for i := 1; i <= n; i++ {
		q := "Kunt u aangeven wat " + pick(r, "de kosten", "de gevolgen", "de termijnen") + " zijn van maatregel " + strconv.Itoa(r.IntN(90)) + "?"
		a := pick(r, "Ja.", "Nee, dat is niet zo.", "De kosten zijn nog niet bekend. Zie ook mijn brief.")
		label := strconv.Itoa(i)
		questions.WriteString("Vraag " + label + end + q + end)
		if answer := "Antwoord " + label + end + a + end; below {
			questions.WriteString(answer)
		} else {
			answers.WriteString(answer)
		}
		want = append(want, []string{label, q, a})
	}
	return questions.String() + answers.String(), want
}
