package refs_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/kamertekst/kamertekst/refs"
)

// resolutions prints what a resolver makes of a text, a line for each mention.
func resolutions(r refs.Resolver, text string) string {
	var b strings.Builder
	for _, m := range r.Resolve(slices.Collect(refs.All(text))) {
		b.WriteString(m.Ref.String())
		if m.Incomplete {
			b.WriteString(" incomplete")
		}
		if m.Exists != refs.ExistenceUnknown {
			b.WriteString(" exists " + m.Exists.String())
		}
		for _, c := range m.Candidates {
			b.WriteString(", " + c.Ref.String() + " (" + c.Reason.String() + ")")
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestResolveDates(t *testing.T) {
	for _, tt := range []struct {
		date, text string
		want       []string
	}{
		{"2024-03-01", "14 februari", w("2024-02-14")},
		{"2024-01-10", "20 december jl. en 20 december a.s.", w("2023-12-20", "2024-12-20")},
		{"2024-03-01", "25 en 26 januari", w("{2024-01-25,2024-01-26}")},
		{"2024-03-01", "uit november", w("2023-11")},
		{"2024-03-01", "4–5 maart", w("2024-03-04/2024-03-05")},
		{"2023-01-26", "in de periode 16 februari – 1 maart", w("2023-02-16/2023-03-01")},
		{"2024-01-10", "van 20 december tot en met 8 januari jl.", w("2023-12-20/2024-01-08")},
		{"2024-03-07", "in april vorig jaar, in mei van dit jaar, in juni volgend jaar", w("2023-04", "2024-05", "2025-06")},
		{"2024-03-07", "vorig jaar mei, mei dit jaar, volgend jaar 3 juni", w("2023-05", "2024-05", "2025-06-03")},
		{"2022-05-20", "maandag 9 mei a.s., dinsdag 9 mei a.s. en 9 mei a.s.", w("2022-05-09", "2023-05-09", "2023-05-09")},
		{"2024-02-05", "dinsdag 3 december, zondag 3 december, vrijdag 3 december, afgelopen zondag 3 december", w("2024-12-03", "2023-12-03", "2023-12-03", "2023-12-03")},
		{"2024-06-05", "Op dinsdag 14 november is een brief gestuurd.", w("2023-11-14")},
		{"2024-03-07", "afgelopen november en komende juni", w("2023-11", "2024-06")},
		{"2024-03-07", "31 maart jl.", w("2023-03-31")},
		{"2024-12-30", "6 maart, en op 6 maart 2021", w("2021-03-06", "2021-03-06")},
		{"2018-04-05", "per 1 juli, en uiterlijk 1 juli 2019", w("2018-07-01", "2019-07-01")},
		{"", "14 februari en 3 maart 2024", w("2024-02-14", "2024-03-03")},
		{"", "14 februari jl.", w("XXXX-02-14 incomplete")},
		{"2024-05-10", "uit november, sinds 1 juni", w("2023-11", "2023-06-01")},
		{"2024-02-10", "uiterlijk 1 september, vóór 1 oktober, uiterlijk op 5 november", w("2024-09-01", "2024-10-01", "2024-11-05")},
		{"2024-03-01", "op 12 december en 9 januari 2024", w("2023-12-12", "2024-01-09")},
		{"2024-03-01", "29 februari jl.", w("2024-02-29")},
		{"2024-03-10", "28 en 29 februari jl.", w("{2024-02-28,2024-02-29}")},
		{"", "28 en 29 februari jl., 28 en 29 februari 2024", w("{2024-02-28,2024-02-29}", "{2024-02-28,2024-02-29}")},
		{"2024-06-05", "10 oktober, 7 november en 12 december jl.", w("2023-10-10", "2023-11-07", "2023-12-12")},
		{"2024-06-05", "in maart 2019, op 1 januari van dat jaar", w("2019-03", "2019-01-01")},
		{"2024-06-05", "op 1 januari van dat jaar", w("XXXX-01-01 incomplete")},
		{"2023-03-01", "29 februari", w("2023-02-28")},
		{"2024-06-05", "Op 12 november is een brief gestuurd.", w("2023-11-12")},
		{"2024-06-05", "Op 12 november stuurde de minister een brief.", w("2023-11-12")},
		{"2024-06-05", "Op 14 juni is een brief gestuurd, op 14 juli is een brief gestuurd.", w("2024-06-14", "2023-07-14")},
		{"2024-06-05", "In november is de raming bijgesteld.", w("2023-11")},
		{"2024-06-05", "Tijdens het debat van 12 november is dit toegezegd.", w("2023-11-12")},
		{"2024-06-05", "De minister heeft op 12 november een besluit genomen\nover de raming.", w("2023-11-12")},
		{"2024-06-05", "de op 12 november ingediende motie, de brief van 28 november", w("2023-11-12", "2023-11-28")},
		{"2024-06-05", "Op 12 november zal de minister een brief hebben gestuurd.", w("2024-11-12")},
		{"2024-06-05", "Eind november is hierover meer bekend. Op 12 november is het debat gepland. Op 12 november is er een debat met de gemeenten over het beleid.", w("2024-11", "2024-11-12", "2024-11-12")},
		{"2024-06-05", "De termijn is verlengd tot 12 november. De minister heeft toegezegd dat op 12 november het debat plaatsvindt.", w("2024-11-12", "2024-11-12")},
		{"2024-06-05", "De minister heeft toegezegd in november met een voorstel te komen. Op 12 november presenteert hij dat.", w("2024-11", "2024-11-12")},
		{"2024-06-05", "Op 12 november houden de leden een overleg over wat is gestuurd.", w("2024-11-12")},
	} {
		r := refs.Resolver{}
		if tt.date != "" {
			r.Date = refs.MustParseDate(tt.date)
		}
		if diff := cmp.Diff(lines(tt.want...), resolutions(r, tt.text)); diff != "" {
			t.Errorf("%s on %s (-want +got):\n%s", tt.text, tt.date, diff)
		}
	}
}

func TestResolve(t *testing.T) {
	for _, tt := range []struct {
		dossier, text string
		want          []string
	}{
		{"36512", "het amendement op stuk nr. 11", w("kst-36512-11")},
		{"", "debat (29453, nr. 560). Zij krijgt nr. 567 (29453). De motie op stuk nr. 567", w("kst-29453-560", "kst-29453-567", "kst-29453-567")},
		{"36512", "Zij krijgt nr. 567 (29453). De motie op stuk nr. 567", w("kst-29453-567", "kst-29453-567, kst-29453-567 (same number), kst-36512-567 (own dossier)")},
		{"", "de motie op stuk nr. 567", w("nr-567 incomplete")},
		{"", "de motie-Van Ginneken (Kamerstuk 26 643, nr. 1011). De motie-Van Ginneken roept op.", w("motie-Van Ginneken, kst-26643-1011 (name)", "kst-26643-1011", "motie-Van Ginneken, kst-26643-1011 (name)")},
		{"", "motie van de leden Podt en Paternotte (Kamerstuk 29 279, nr. 861); de motie-Podt", w("motie-Podt/Paternotte, kst-29279-861 (name)", "kst-29279-861", "motie-Podt, kst-29279-861 (name)")},
		{"", "de motie-Kops", w("motie-Kops incomplete")},
		{"", "artikel 26 van het IVRK; artikel 26 is van toepassing", w("BWBV0002508:26", "BWBV0002508:26")},
		{"", "artikel 26 is van toepassing", w(":26 incomplete")},
		{"", "Verdrag inzake de rechten van het kind. Op grond van artikel 26 van het verdrag", w("BWBV0002508:26")},
		{"", "artikel 7.4, eerste lid, VV, artikel 33 VV en artikel 29 Vw", w("BWBR0012002:7.4(1)", "VV:33", "BWBR0011823:29")},
		{"", "artikel 7.4 VV en artikel 29 Awb", w("VV:7.4", "BWBR0005537:29")},
		{"", "artikel 288 lid 2 onder b F en art. 288 lid 2, aanhef en onder b", w("BWBR0001860:288(2)", "BWBR0001860:288(2)")},
		{"", "COM(2018) 33", w("COM(2018)33, 52018PC0033 (proposal), 52018DC0033 (no proposal)")},
		{"", "Kamerstukken II, 1992-1993, 22 696, nr. 3; Kamerstukken II, 1993-1994, nr. 6", w("kst-22696-3", "kst-22696-6")},
	} {
		r := refs.Resolver{}
		if tt.dossier != "" {
			r.Dossier = refs.MustParseDossier(tt.dossier)
		}
		if diff := cmp.Diff(lines(tt.want...), resolutions(r, tt.text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.text, diff)
		}
	}
}

// list is an Index of a few identifiers.
type list map[string]bool

func (l list) Has(r refs.Ref) (exists, known bool) { return l[r.String()], true }

func (l list) Parts(c refs.Chamber, s refs.Session, page int) []refs.Handelingen {
	var parts []refs.Handelingen
	if c == refs.TweedeKamer && s == refs.NewSession(2007) && page >= 4866 && page <= 4868 {
		parts = append(parts, refs.MustParseHandelingen("h-tk-20072008-4866-4868"))
	}
	if len(parts) > 0 && page == 4868 {
		parts = append(parts, refs.MustParseHandelingen("h-tk-20072008-4868-4869"))
	}
	return parts
}

func TestResolveIndex(t *testing.T) {
	r := refs.Resolver{Index: list{"kst-32217-A": true, "kst-32300-VI-D": true, "kst-20072008-31145-AA": true, "kst-20092010-32301-D": true, "kst-26643-1011": true, "h-tk-20072008-4866-4868": true, "kst-23908-R1519-95": true, "kst-20042005-28000-12": true}}
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"Kamerstuk 26 643, nr. 1011; Kamerstuk 26 643, nr. 9999", w("kst-26643-1011 exists yes", "kst-26643-9999 exists no")},
		{"Kamerstukken I 2009/10, 32 217, A", w("kst-32217-A exists yes")},
		{"Kamerstukken I 2009/10, 32 300 VI, D", w("kst-32300-VI-D exists yes")},
		{"Kamerstukken I 2009/10, 32 301, D", w("kst-20092010-32301-D exists yes, kst-20092010-32301-D (session), kst-32301-D (printed)")},
		{"Kamerstuk I 31 145 nummer AA", w("kst-20072008-31145-AA exists yes, kst-20072008-31145-AA (session), kst-31145-AA (printed)")},
		{"Handelingen II 2007/08, nr. 70, p. 4867", w("h-tk-20072008-4866-4868 exists yes")},
		{"Handelingen II 2007/08, nr. 70, p. 4868", w("h-tk-20072008-4866-4868 exists yes, h-tk-20072008-4866-4868 (page), h-tk-20072008-4868-4869 (page)")},
		{"Handelingen II 2007/08, nr. 70, p. 4867-4871", w("h-tk-20072008-4867-4871 exists no, h-tk-20072008-4867-4871 (printed), h-tk-20072008-4866-4868 (page)")},
		{"Kamerstukken II 2001/02, 23 908 (R1519), nr. 95", w("kst-23908-R1519-95 exists yes")},
		{"Kamerstukken II 2001/02, 23 908 (R1519), nr. 96", w("kst-23908-96 exists no")},
		{"Kamerstukken I 2004/05, 28 000, nr. 12", w("kst-20042005-28000-12 exists yes, kst-20042005-28000-12 (session), kst-28000-12 (printed)")},
	} {
		if diff := cmp.Diff(lines(tt.want...), resolutions(r, tt.text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.text, diff)
		}
	}
}
