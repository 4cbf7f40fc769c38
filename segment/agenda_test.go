package segment_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/segment"
)

// TestAgenda reads papers whose last part is the agenda that they were about:
// it is no part of the last answer, whatever the layout of the answers.
func TestAgenda(t *testing.T) {
	const agenda = "Muntbrief\n\nKamerstuk 12 345, nr. 6 – Brief regering d.d. 12-09-2024\n\nminister van Munten, A. Jansen"
	for name, text := range map[string]string{
		"two parts": `Inhoudsopgave

I Vragen en opmerkingen vanuit de fracties

II Antwoord/Reactie van de Minister

III Volledige agenda

I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen of er munten zijn.

II Antwoord/Reactie van de Minister

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen of er munten zijn. Die zijn er.

III Volledige agenda

`,
		"answers below the questions": `Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen of er munten zijn.

Antwoord

Die zijn er.

III. Volledige agenda

`,
		"reactions": `Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de Minister

De leden van de VVD-fractie vragen of er munten zijn. Die zijn er.

Volledige agenda

`,
		"numbers": `Vraag 1

Zijn er munten?

Antwoord 1

Die zijn er.

Volledige agenda:

`,
	} {
		t.Run(name, func(t *testing.T) {
			all := slices.Collect(segment.Exchanges(text + agenda))
			if len(all) != 1 {
				t.Fatalf("%d exchanges, want 1", len(all))
			}
			if answer := text[all[0].Answer.Start:all[0].Answer.End]; !strings.HasSuffix(answer, "Die zijn er.") {
				t.Errorf("answer is %q", answer)
			}
		})
	}
}
