package kamerstuk_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

func TestPerson(t *testing.T) {
	d := kamerstuk.Parse(`1234

Vragen van de leden Feikema (P.v.d.A.) en Hoekema (Lijst Hoekema) aan de Minister van Justitie over het strand (ingezonden 2 juli 2024).

Antwoord van Minister De Wael (Justitie), mede namens de staatssecretaris voor Strand en Zee (ontvangen 23 juli 2024).
`)
	want := []kamerstuk.Persons{{
		{Printed: "Feikema (P.v.d.A.)", Name: "Feikema", Fractie: "PvdA"},
		{Printed: "Hoekema (Lijst Hoekema)", Name: "Hoekema", Fractie: "Lijst Hoekema"},
	}, {
		{Printed: "Minister De Wael (Justitie)", Name: "De Wael", Office: "Minister", Portfolio: "Justitie"},
	}, {
		{Printed: "staatssecretaris voor Strand en Zee", Office: "Staatssecretaris", Portfolio: "Strand en Zee"},
	}}
	if diff := cmp.Diff(want, []kamerstuk.Persons{d.AskedBy, d.AnsweredBy, d.AlsoOnBehalfOf}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	d = kamerstuk.Parse(`Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Datum 3 juli 2024

Betreft Antwoorden op Kamervragen over het strand

Hierbij stuur ik u de antwoorden op de vragen van het lid Feikema (SP) over het strand (ingezonden 2 juli 2024).

De minister van Justitie en Veiligheid,

A.J. de Wael
`)
	letter := kamerstuk.Persons{{Printed: "A.J. de Wael (minister van Justitie en Veiligheid)", Name: "A.J. de Wael", Office: "Minister", Portfolio: "Justitie en Veiligheid"}}
	if diff := cmp.Diff(letter, d.AnsweredBy); diff != "" {
		t.Errorf("letter (-want +got)\n%s", diff)
	}
	for signature, want := range map[string]kamerstuk.Person{
		"DE MINISTER-PRESIDENT,\nMinister van Algemene Zaken,\n\nDick Schoof": {
			Printed: "Dick Schoof (MINISTER-PRESIDENT, Minister van Algemene Zaken)", Name: "Dick Schoof", Office: "Minister-President", Portfolio: "Algemene Zaken",
		},
		"DE STAATSSECRETARIS VAN DEFENSIE,\n\nGijs Tuinman": {
			Printed: "Gijs Tuinman (STAATSSECRETARIS VAN DEFENSIE)", Name: "Gijs Tuinman", Office: "Staatssecretaris", Portfolio: "DEFENSIE",
		},
		"de staatssecretaris Jeugd, Preventie en Sport,\n\nVincent Karremans": {
			Printed: "Vincent Karremans (staatssecretaris Jeugd, Preventie en Sport)", Name: "Vincent Karremans", Office: "Staatssecretaris", Portfolio: "Jeugd, Preventie en Sport",
		},
	} {
		d := kamerstuk.Parse("Datum 3 juli 2024\nBetreft Het strand\n\nGeachte voorzitter,\n\nHierbij stuur ik u dit.\n\n" + signature + "\n")
		if diff := cmp.Diff(kamerstuk.Persons{want}, d.AnsweredBy); diff != "" {
			t.Errorf("%q (-want +got)\n%s", signature, diff)
		}
	}
}
