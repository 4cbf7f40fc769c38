package kamerstuk_test

import (
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
)

// TestAskersOfTwoSets holds that the days and numbers of the questions between
// the members who ask are no members.
func TestAskersOfTwoSets(t *testing.T) {
	d := kamerstuk.Parse("Datum 5 maart 2021\nBetreft Beantwoording Kamervragen over geluidsschermen\n\nGeachte voorzitter,\n\n" +
		"Hierbij ontvangt u de antwoorden op de vragen van het lid Laçin (SP) van 9 februari 2021 (2021Z02338) en van het lid Schonis (D66) van 11 februari 2021 (2021Z02501) over geluidsschermen langs de A27.\n")
	if got, want := d.AskedBy.String(), "Laçin (SP), Schonis (D66)"; got != want {
		t.Errorf("asked by %q, want %q", got, want)
	}
}
