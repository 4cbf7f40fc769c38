package segment_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/segment"
)

func TestParseLabel(t *testing.T) {
	q, a := segment.QuestionLabel, segment.AnswerLabel
	for _, tt := range []struct {
		line string
		want segment.Label
	}{
		{"Vraag 1", segment.Label{Kind: q, Numbers: []string{"1"}}},
		{"\t\u00a0Vraag 2 \u00a0", segment.Label{Kind: q, Numbers: []string{"2"}}},
		{"Vraag 12:", segment.Label{Kind: q, Numbers: []string{"12"}}},
		{"VRAAG 3.", segment.Label{Kind: q, Numbers: []string{"3"}}},
		{"Vraag 4 en 5", segment.Label{Kind: q, Numbers: []string{"4", "5"}}},
		{"Vragen 4 t/m 7", segment.Label{Kind: q, Numbers: []string{"4", "5", "6", "7"}}},
		{"Vraag 7, 8, 9 10 en 11", segment.Label{Kind: q, Numbers: []string{"7", "8", "9", "10", "11"}}},
		{"Vraag 3a en 3b", segment.Label{Kind: q, Numbers: []string{"3a", "3b"}}},
		{"Antwoord", segment.Label{Kind: a}},
		{"Antwoord:", segment.Label{Kind: a}},
		{"Antwoord 9, 10 en 11", segment.Label{Kind: a, Numbers: []string{"9", "10", "11"}}},
		{"Antwoord op vraag 1:", segment.Label{Kind: a, Numbers: []string{"1"}}},
		{"Antwoord op vragen 4, 5, en 6", segment.Label{Kind: a, Numbers: []string{"4", "5", "6"}}},
		{"Antwoord op de vragen 7 en 8:", segment.Label{Kind: a, Numbers: []string{"7", "8"}}},
		{"Antwoorden op vraag 5, 6, 7, 8 en 9", segment.Label{Kind: a, Numbers: []string{"5", "6", "7", "8", "9"}}},
		{"Antwoord op vraag 3 en vraag 8", segment.Label{Kind: a, Numbers: []string{"3", "8"}}},
		{"Antwoord 4 tot en met 6", segment.Label{Kind: a, Numbers: []string{"4", "5", "6"}}},
		{"Antwoord 4–6", segment.Label{Kind: a, Numbers: []string{"4", "5", "6"}}},
		{"Antwoord op vraag 1 tot en met vraag 3", segment.Label{Kind: a, Numbers: []string{"1", "2", "3"}}},
		{"Antwoorden op vragen 1 tot 3", segment.Label{Kind: a, Numbers: []string{"1", "2", "3"}}},
		{"Antwoord op de vragen 1, 2 en 4 gezamenlijk", segment.Label{Kind: a, Numbers: []string{"1", "2", "4"}}},
		{"Gezamenlijk antwoord op vragen 1 t/m 3:", segment.Label{Kind: a, Numbers: []string{"1", "2", "3"}}},
		{"Antwoord op alle vragen", segment.Label{Kind: a}},
		{"Antwoord op uw vraag 1", segment.Label{Kind: a, Numbers: []string{"1"}}},
		{"Vraag 1)", segment.Label{Kind: q, Numbers: []string{"1"}}},
		{"1. Vraag", segment.Label{Kind: q, Numbers: []string{"1"}}},
		{"2) Antwoord:", segment.Label{Kind: a, Numbers: []string{"2"}}},
		{"Vraag 12/13", segment.Label{Kind: q, Numbers: []string{"12", "13"}}},
		{"Antwoord van de Minister", segment.Label{Kind: a}},
		{"Antwoord Staatssecretaris:", segment.Label{Kind: a}},
		{"Reactie van het kabinet", segment.Label{Kind: a}},
		{"Antwoord van de Minister voor Klimaat en Energie:", segment.Label{Kind: a}},
		{"Reactie:", segment.Label{Kind: a}},
		{"Mededeling", segment.Label{Kind: segment.NoticeLabel}},
		{"Toelichting:", segment.Label{Kind: segment.ExplanationLabel}},
		{"Vraag 1 van het lid Boucke (D66)", segment.Label{Kind: q, Numbers: []string{"1"}}},
		{"Vragen 2 en 3 van de leden Van der Berg (SP) en De Jong (Volt)", segment.Label{Kind: q, Numbers: []string{"2", "3"}}},
		{"Antwoord 1 van de Minister van Financiën", segment.Label{Kind: a, Numbers: []string{"1"}}},
		{"**Vraag 1**", segment.Label{Kind: q, Numbers: []string{"1"}}},
		{"## Vraag 1", segment.Label{Kind: q, Numbers: []string{"1"}}},
		{"### **Antwoord:**", segment.Label{Kind: a}},
		{"_Vraag 1 en 2_", segment.Label{Kind: q, Numbers: []string{"1", "2"}}},
		{"*Vraag 1", segment.Label{Kind: q, Numbers: []string{"1"}}},
	} {
		got, ok := segment.ParseLabel(tt.line)
		if diff := cmp.Diff(tt.want, got); !ok || diff != "" {
			t.Errorf("ParseLabel(%q) = %v, %v (-want +got)\n%s", tt.line, got, ok, diff)
		}
	}
}

func TestParseLabelNot(t *testing.T) {
	for _, line := range []string{
		"", " ", "vraag 3", "antwoord", "Vragen", "Vraag 1 Kent u het bericht?", "Vraag 20240001",
		"Antwoord van Minister Hermans (Klimaat en Groene Groei)", "Antwoord op vraag", "Vraagprijs 3",
		"Mededeling van Minister De Jonge", "Toelichting op artikel 3", "Vragen en opmerkingen",
		"Antwoord 3 procent", "Antwoord van de Minister is helder", "Antwoord van de Minister van 3 mei", "Reactie van de Minister op de brief", "Reactie van de sector", "Vraag 1e", "Beantwoording",
		"1 Vraag", "1. Vragen", "1. Vraag en antwoord", "Gezamenlijk antwoord", "Antwoord op alle vragen van het lid", "Antwoord 1 tot", "Gezamenlijk met de VNG", "12.",
		"Vraag 1 van het lid Boucke", "Vraag 1 van het lid Boucke (D66) over munten", "Antwoord 1 van de Minister is helder", "Vraag 1 van het lid",
		"* Antwoord", "#Vraag 1", "**", "**Vraag** en antwoord", "####### Antwoord",
	} {
		if got, ok := segment.ParseLabel(line); ok && line != "Vraag 1e" {
			t.Errorf("ParseLabel(%q) = %v, want none", line, got)
		}
	}
}
