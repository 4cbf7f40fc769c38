package refs_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/kamertekst/kamertekst/refs"
)

// findings prints what All finds, a line for each: the identifier and the span.
func findings(text string) string {
	var b strings.Builder
	for m := range refs.All(text) {
		b.WriteString(m.Ref.String() + " = " + strings.Join(strings.Fields(text[m.Start:m.End]), " ") + "\n")
	}
	return b.String()
}

// lines joins its arguments, a line for each.
func lines(s ...string) string {
	if len(s) == 0 {
		return ""
	}
	return strings.Join(s, "\n") + "\n"
}

type finding struct {
	text string
	want []string
}

func checkFindings(t *testing.T, tests []finding) {
	t.Helper()
	for _, tt := range tests {
		if diff := cmp.Diff(lines(tt.want...), findings(tt.text)); diff != "" {
			t.Errorf("All(%q) (-want +got):\n%s", tt.text, diff)
		}
	}
}

func w(s ...string) []string { return s }

func TestAllKamerstuk(t *testing.T) {
	checkFindings(t, []finding{
		{"Kamerstukken II 2009/10, 27858, nr. 88, p. 3", w("kst-27858-88 = Kamerstukken II 2009/10, 27858, nr. 88")},
		{"Kamerstukken II 2022/23, 36 229, nr. 1", w("kst-36229-1 = Kamerstukken II 2022/23, 36 229, nr. 1")},
		{"Kamerstukken II, vergaderjaar 2007-2008, 31 386, nr. 3, Memorie van Toelichting, pag. 10", w("kst-31386-3 = Kamerstukken II, vergaderjaar 2007-2008, 31 386, nr. 3")},
		{"TK 2008-2009, 31473, nummer 25, bladzijde 5 - 6", w("kst-31473-25 = TK 2008-2009, 31473, nummer 25")},
		{"Kamerstukken II, Zitting 1958-1959-5380, Nr. 3, blz. 41", w("kst-5380-3 = Kamerstukken II, Zitting 1958-1959-5380, Nr. 3")},
		{"Kamerstukken 11, 1997/1998, 25 672 nr.3 pag.4", w("kst-25672-3 = Kamerstukken 11, 1997/1998, 25 672 nr.3")},
		{"Kamerstukken II, 1985/- 86, 19 559, nr. 6, blz. 7", w("kst-19559-6 = Kamerstukken II, 1985/- 86, 19 559, nr. 6")},
		{"(Kamerstuk 21 501-32, nr. 1703)", w("kst-21501-32-1703 = Kamerstuk 21 501-32, nr. 1703")},
		{"Kamerstuk 29279, nr. 1044.", w("kst-29279-1044 = Kamerstuk 29279, nr. 1044")},
		{"zie 21501-32-1740 en", w("kst-21501-32-1740 = 21501-32-1740")},
		{"(31226, nr. 27)", w("kst-31226-27 = 31226, nr. 27")},
		{"25424-430", w("kst-25424-430 = 25424-430")},
		{"Kamerstukken II 2019/20, 35 300 XVI, nr. 133", w("kst-35300-XVI-133 = Kamerstukken II 2019/20, 35 300 XVI, nr. 133")},
		{"35 570-IX, nr. 14", w("kst-35570-IX-14 = 35 570-IX, nr. 14")},
		{"Kamerstukken II 31.700XII, 6", w("kst-31700-XII-6 = Kamerstukken II 31.700XII, 6")},
		{"31.700XII, 6", w("kst-31700-XII-6 = 31.700XII, 6")},
		{"31 700-IIB, nr 2", w("kst-31700-IIB-2 = 31 700-IIB, nr 2")},
		{"19 700 hoofdstuk XV, nr. 2", w("kst-19700-XV-2 = 19 700 hoofdstuk XV, nr. 2")},
		{"35000-A-28", w("kst-35000-A-28 = 35000-A-28")},
		{"Kamerstukken II 2015/16, 34 356 (R2064), nr. 3", w("kst-34356-3 = Kamerstukken II 2015/16, 34 356 (R2064), nr. 3")},
		{"Kamerstukken I 2003/04, 27 484 (R 1669), nr. 289", w("kst-20032004-27484-289 = Kamerstukken I 2003/04, 27 484 (R 1669), nr. 289")},
		{"23908-(R1519), nr. 3", w("kst-23908-3 = 23908-(R1519), nr. 3")},
		{"Kamerstukken I 2014/15, 33802, C, p. 3", w("kst-33802-C = Kamerstukken I 2014/15, 33802, C")},
		{"Kamerstukken I 2021/22, 35 925, nr. E", w("kst-35925-E = Kamerstukken I 2021/22, 35 925, nr. E")},
		{"Kamerstuk I 31 145 nummer AA, p. 15", w("kst-31145-AA = Kamerstuk I 31 145 nummer AA")},
		{"Kamerstukken 36836 D", w("kst-36836-D = Kamerstukken 36836 D")},
		{"Kamerstukken 36229, nr. 7, 8 en 12.", w("kst-36229-7 = Kamerstukken 36229, nr. 7", "kst-36229-8 = 8", "kst-36229-12 = 12")},
		{"Kamerstuk 36229, nr. 7, 8 maart, en nr. 7, 3 en 2", w("kst-36229-7 = Kamerstuk 36229, nr. 7", "XXXX-03-08 = 8 maart")},
		{"zie 36 836 D. Zie 36 836 Dossier", w("kst-36836-D = 36 836 D")},
		{"Kamerstukken 29 628, 1012 en 29 754, 650", w("kst-29628-1012 = Kamerstukken 29 628, 1012", "kst-29754-650 = 29 754, 650")},
		{"Kamerstuk 29 628, nr. 3, en 12 500, 300 mensen, en 12 500, 15 000", w("kst-29628-3 = Kamerstuk 29 628, nr. 3")},
		{"Kamerstuk 31936, letter AB; EK, 35 300, P", w("kst-31936-AB = Kamerstuk 31936, letter AB", "kst-35300-P = EK, 35 300, P")},
		{"Kamerstukken I 2020/21, CXLVI, A; Kamerstukken I 2004/05, XXI, nr. C", w("kst-CXLVI-A = Kamerstukken I 2020/21, CXLVI, A", "kst-20042005-XXI-C = Kamerstukken I 2004/05, XXI, nr. C")},
		{"kamerstukken 2e kamer 2003-2004, 29 200, nr. 12", w("kst-29200-12 = kamerstukken 2e kamer 2003-2004, 29 200, nr. 12")},
		{"de moties op stukken nrs. 12 en 13 (29628)", w("kst-29628-12 = stukken nrs. 12", "kst-29628-13 = 13")},
		{"Zij krijgen nrs. 12, 14 t/m 16 (36410-XVI)", w("kst-36410-XVI-12 = nrs. 12", "kst-36410-XVI-14 = 14", "kst-36410-XVI-15 = 16", "kst-36410-XVI-16 = 16")},
		{"de vragen nrs. 12 en 13 (29 628 fte)", nil},
		{"Kamerstuk 19 403 (1985-1986), nr. 5", w("kst-19403-5 = Kamerstuk 19 403 (1985-1986), nr. 5")},
		{"de moties op de stukken nrs. 12 t/m 14", w("nr-12 = stukken nrs. 12", "nr-13 = 14", "nr-14 = 14")},
		{"Kamerstukken II 2018/19, 35 042, nr. 3 (MvT), p. 12 e.v.; nr. 6 (NV), p. 4", w("kst-35042-3 = Kamerstukken II 2018/19, 35 042, nr. 3", "kst-35042-6 = nr. 6")},
		{"Kamerstuk 35 042, nr. 3 (36 100, nr. 4); Kamerstuk 35 042, nr. 3 (MvT) en 5 leden", w("kst-35042-3 = Kamerstuk 35 042, nr. 3", "kst-36100-4 = 36 100, nr. 4", "kst-35042-3 = Kamerstuk 35 042, nr. 3")},
		{"Kamerstukken 35 334; 35 600; 35 925 en 36 100", w("35334 = Kamerstukken 35 334", "35600 = 35 600", "35925 = 35 925", "36100 = 36 100")},
		{"35 300 IIB; 35 300 IXA, nr. 3", w("35300-IIB = 35 300 IIB", "kst-35300-IXA-3 = 35 300 IXA, nr. 3")},
		{"(36 100 VI, L)", w("kst-36100-VI-L = 36 100 VI, L")},
		{"(36836 D)", w("kst-36836-D = 36836 D")},
		{"34430, nr. AB", w("kst-34430-AB = 34430, nr. AB")},
		{"Kamerstukken I 2008/09, 31700 VI, D, p. 4", w("kst-20082009-31700-VI-D = Kamerstukken I 2008/09, 31700 VI, D")},
		{"Kamerstukken I 2009/10, 32 217, A", w("kst-32217-A = Kamerstukken I 2009/10, 32 217, A")},
		{"Kamerstukken I 2009/10, 31 700, D", w("kst-20092010-31700-D = Kamerstukken I 2009/10, 31 700, D")},
		{"Kamerstukken I 1995/96, 23700, nr. 188b, p. 3", w("kst-19951996-23700-188b = Kamerstukken I 1995/96, 23700, nr. 188b")},
		{"Kamerstukken I 1979/80, 15 516, nr. 42e, blz. 7", w("kst-19791980-15516-42e = Kamerstukken I 1979/80, 15 516, nr. 42e")},
		{"Handelingen I, 1996-1997, 24 692, nr. 228b, p. 4", w("kst-19961997-24692-228b = Handelingen I, 1996-1997, 24 692, nr. 228b")},
		{"Kamerstukken II 2019/20, 29 754, nrs. 520 en 548 en Aanhangsel Handelingen II 2019/20, nr. 89",
			w("kst-29754-520 = Kamerstukken II 2019/20, 29 754, nrs. 520", "kst-29754-548 = 548", "ah-tk-20192020-89 = Aanhangsel Handelingen II 2019/20, nr. 89")},
		{"Kamerstukken II 2010/11, 32 500, nr. 6, p. 15-16; nr. 7, p. 5-6", w("kst-32500-6 = Kamerstukken II 2010/11, 32 500, nr. 6", "kst-32500-7 = nr. 7")},
		{"Kamerstukken II 1990/91, 21 800, nrs. 1-3, blz. 29", w("kst-21800-1 = Kamerstukken II 1990/91, 21 800, nrs. 1", "kst-21800-2 = 3", "kst-21800-3 = 3")},
		{"Kamerstukken II 2000/01, 27 400, nr. 4, p. 12 en 13, en nr. 6", w("kst-27400-4 = Kamerstukken II 2000/01, 27 400, nr. 4", "kst-27400-6 = nr. 6")},
		{"Kamerstukken II 2022/23, 36222 en 31015, nr. 6", w("kst-36222-6 = Kamerstukken II 2022/23, 36222", "kst-31015-6 = 31015, nr. 6")},
		{"Bijlage bij Kamerstukken II 2021/22, 29 628, nr. 1051", w("kst-29628-1051 = Kamerstukken II 2021/22, 29 628, nr. 1051")},
		{"kst-26643-144-h1 en blg-929493 en blg-26241-10F", w("kst-26643-144-h1 = kst-26643-144-h1", "blg-929493 = blg-929493", "blg-26241-10F = blg-26241-10F")},
		{"Zij krijgt nr. 456 (36800-XVI).", w("kst-36800-XVI-456 = nr. 456 (36800-XVI)")},
		{"nr. 12 (Kamerstuk 36 410)", w("kst-36410-12 = nr. 12 (Kamerstuk 36 410)")},
		{"nr. 721(19637)", w("kst-19637-721 = nr. 721(19637)")},
		{"het amendement-Blok (stuk nr. 12, I)", w("amendement-Blok = amendement-Blok", "nr-12 = stuk nr. 12")},
		{"(24691, nr. 35)", w("kst-24691-35 = 24691, nr. 35")},
		{"t.v.v. 33885, nr.18", w("kst-33885-18 = 33885, nr.18")},
		{"ter vervanging van nr. 9", w("nr-9 = nr. 9")},
		{"Ter vervanging van die gedrukt onder nr. 8", w("nr-8 = nr. 8")},
		{"de motie (31 793, nr. 290, was nr. 281), (31839, nr. 799, was nr.\n786), Kamerstuk 31 839, nr. 3 was nr. 4, Kamerstuk 31 839, nr. 3, was nr. A",
			w("kst-31793-290 = 31 793, nr. 290", "kst-31793-281 = was nr. 281", "kst-31839-799 = 31839, nr. 799", "kst-31839-786 = was nr. 786", "kst-31839-3 = Kamerstuk 31 839, nr. 3", "kst-31839-3 = Kamerstuk 31 839, nr. 3")},
		{"(stuk 9848, nr. 2), (nr. 9848, nr. 12), (stuk 1960, nr. 3), het stuk 9848, nr. 2, (stuk 9848, 2), (stuk 984, nr. 2)", w("kst-9848-2 = stuk 9848, nr. 2", "kst-9848-12 = nr. 9848, nr. 12")},
		{"Zij krijgt nr. 726, was nr. 719 (21501-08)", w("kst-21501-08-726 = nr. 726", "kst-21501-08-719 = nr. 719 (21501-08)")},
		{"29911-226; 31015-168; 21501-08-765", w("kst-29911-226 = 29911-226", "kst-31015-168 = 31015-168", "kst-21501-08-765 = 21501-08-765")},
		// layouts that break simple patterns
		{"Kamerstukken II2015–16, 34 104, nr. 128", w("kst-34104-128 = Kamerstukken II2015–16, 34 104, nr. 128")},
		{"Kamerstukken ll 2023/24, 36 410 XVI, nr. 160", w("kst-36410-XVI-160 = Kamerstukken ll 2023/24, 36 410 XVI, nr. 160")},
		{"Kamerstukken II 2023–34, 23 235, nr. 240", w("kst-23235-240 = Kamerstukken II 2023–34, 23 235, nr. 240")},
		{"TK 2023/24, 31 839, nr. 1024", w("kst-31839-1024 = TK 2023/24, 31 839, nr. 1024")},
		{"Kamerstuk II 28286, nr. 1056", w("kst-28286-1056 = Kamerstuk II 28286, nr. 1056")},
		{"Kamerstuk 35925-VI-41", w("kst-35925-VI-41 = Kamerstuk 35925-VI-41")},
		{"Kamerstuk 20043, nr.142", w("kst-20043-142 = Kamerstuk 20043, nr.142")},
		{"Kamerstuknummer 29 435, nr. 256", w("kst-29435-256 = Kamerstuknummer 29 435, nr. 256")},
		{"36 410-VI-A", w("kst-36410-VI-A = 36 410-VI-A")},
		{"(36 471-64)", w("kst-36471-64 = 36 471-64")},
		{"Kamerstukken II 2020/21 35 570-IX, nr. 14", w("kst-35570-IX-14 = Kamerstukken II 2020/21 35 570-IX, nr. 14")},
		{"kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2", w("kst-19700-XV-2 = kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2")},
		{"20 200, hfdst. XIII, nr. 114", w("kst-20200-XIII-114 = 20 200, hfdst. XIII, nr. 114")},
		{"Kamerstukken II, 2003-2004, 29 255 nr. 3 p. 13 en 14", w("kst-29255-3 = Kamerstukken II, 2003-2004, 29 255 nr. 3")},
		{"15Kamerstukken II 2019/20, 35 300, nr. 1", w("kst-35300-1 = Kamerstukken II 2019/20, 35 300, nr. 1")},
		{"Kamerstukken I 2000/2001, 26 855 (250, 250a); 2001/2002, 26 855 (16, 16a)",
			w("kst-20002001-26855-250 = Kamerstukken I 2000/2001, 26 855 (250", "kst-20002001-26855-250a = 250a", "kst-20012002-26855-16 = 2001/2002, 26 855 (16", "kst-20012002-26855-16a = 16a")},
		{"Kamerstukken II 2023–2024, 22 112, 22 112 nr. 3467", w("kst-22112-3467 = Kamerstukken II 2023–2024, 22 112, 22 112 nr. 3467")},
		{"Kamerstukken II, 1993-1994, nr. 6", w("nr-6 = Kamerstukken II, 1993-1994, nr. 6")},
		{"Kamerstukken II 1993/94, 23 9OO XII, nr. 2", w("kst-23900-XII-2 = Kamerstukken II 1993/94, 23 9OO XII, nr. 2")},
		{"zie Kamer-\nstukken II\u00a02022/23,\n30\u00a0420,\f nr.\n378 en Kamer\u00adstuk 29\u202f023, nr. 470", w("kst-30420-378 = Kamer- stukken II 2022/23, 30 420, nr. 378", "kst-29023-470 = Kamer\u00adstuk 29 023, nr. 470")},
		{"wetsvoorstel 36 378, nr. 12", w("kst-36378-12 = wetsvoorstel 36 378, nr. 12")},
		{"de motie-Wassenberg over iets (21501-08, nr. 719)", w("motie-Wassenberg = motie-Wassenberg", "kst-21501-08-719 = 21501-08, nr. 719")},
		{"Kamerstukken I 2017/18, 34 775 VI, AF", w("kst-34775-VI-AF = Kamerstukken I 2017/18, 34 775 VI, AF")},
		{"Kamerstukken II 2023/24, 36 410 VI, nrs. 10, 11 en 14", w("kst-36410-VI-10 = Kamerstukken II 2023/24, 36 410 VI, nrs. 10", "kst-36410-VI-11 = 11", "kst-36410-VI-14 = 14")},
		{"Kamerstukken II 2023/24, 36 410, nr. 5 en 36 200 VI, nr. 3", w("kst-36410-5 = Kamerstukken II 2023/24, 36 410, nr. 5", "kst-36200-VI-3 = 36 200 VI, nr. 3")},
		{"Kamerstukken II 2023/24, 29 279, nr. 861 en 12 maart 2024", w("kst-29279-861 = Kamerstukken II 2023/24, 29 279, nr. 861", "2024-03-12 = 12 maart 2024")},
	})
}

// TestAllSeveral has papers that share a citation.
func TestAllSeveral(t *testing.T) {
	checkFindings(t, []finding{
		{"Kamerstukken I 2022/23, 36 067/36 068, A", w("kst-36067-A = Kamerstukken I 2022/23, 36 067", "kst-36068-A = 36 068, A")},
		{"Kamerstukken I 2017/18, 34 700/34 701/34 702, nr. 5, p. 3", w("kst-34700-5 = Kamerstukken I 2017/18, 34 700", "kst-34701-5 = 34 701", "kst-34702-5 = 34 702, nr. 5")},
		{"(35874/35876, D) en zaak 10234/10235, A, tel. 20345/20346", w("kst-35874-D = 35874", "kst-35876-D = 35876, D")},
		{"de wetsvoorstellen 36 067/36 068 en Kamerstukken 36 410-VI/36 410-X, A",
			w("36067 = wetsvoorstellen 36 067", "36068 = 36 068", "kst-36410-VI-A = Kamerstukken 36 410-VI", "kst-36410-X-A = 36 410-X, A")},
		{"Kamerstukken I 2021/22, 35 925 VI, letters B, D en E", w("kst-35925-VI-B = Kamerstukken I 2021/22, 35 925 VI, letters B", "kst-35925-VI-D = D", "kst-35925-VI-E = E")},
		{"Kamerstukken I, 2012–2013, 33 410, nr. A en B", w("kst-33410-A = Kamerstukken I, 2012–2013, 33 410, nr. A", "kst-33410-B = B")},
		{"Kamerstuk 35 925, nr. B en CDA; Kamerstuk 35 925, nr. B en A; Kamerstuk 35 925, nr. A en B-kant",
			w("kst-35925-B = Kamerstuk 35 925, nr. B", "kst-35925-B = Kamerstuk 35 925, nr. B", "kst-35925-A = Kamerstuk 35 925, nr. A")},
		{"Kamerstukken I/II 2022/23, 36 067, A en nr. 4", w("kst-36067-A = Kamerstukken I/II 2022/23, 36 067, A", "kst-36067-4 = nr. 4")},
		{"Kamerstukken 29279-789 en -790, Kamerstuk 29 279, nr. 3 en -4 graden",
			w("kst-29279-789 = Kamerstukken 29279-789", "kst-29279-790 = 790", "kst-29279-3 = Kamerstuk 29 279, nr. 3")},
		{"Overgangswet nieuw Burgerlijk Wetboek, artikel 68", w("BWBR0002565:68 = artikel 68")},
		{"De Uitvoeringswet Algemene verordening gegevensbescherming bepaalt in artikel 3", w("BWBR0040940:3 = artikel 3")},
		{"De Uitvoeringswet AVG, artikel 3", w(":3 = artikel 3")},
		{"Kamerstuk 36 410, nr. 3 en 4, zie nr. 9 van de lijst", w("kst-36410-3 = Kamerstuk 36 410, nr. 3", "kst-36410-4 = 4")},
		{"vaststelling van de Verordening rioolheffing\n\nHet college,\n\ngelet op artikel 4 van de Verordening", w("Verordening rioolheffing:4 = artikel 4 van de Verordening")},
		{"Kamerstukken II 2021/22, 26 485, nr. 377, p. 3; zie ook nr. 384, zie 385", w("kst-26485-377 = Kamerstukken II 2021/22, 26 485, nr. 377", "kst-26485-384 = nr. 384")},
		{"de motie-Sneller/Ellian (stuk nr. 951, 29279), (stuk nr. 12, I)", w("motie-Sneller/Ellian = motie-Sneller/Ellian", "kst-29279-951 = stuk nr. 951, 29279", "nr-12 = stuk nr. 12")},
		{"Kamerstukken II 2020/21, 35 495, nr. 3 en op nr. 6 van hetzelfde dossier; nr. 7 van de lijst", w("kst-35495-3 = Kamerstukken II 2020/21, 35 495, nr. 3", "kst-35495-6 = nr. 6")},
		{"Kamerstukken I 2022/23, 36 264, A-C en E, Kamerstukken I 2022/23, 36 264, A-brief",
			w("kst-36264-A = Kamerstukken I 2022/23, 36 264, A", "kst-36264-B = C", "kst-36264-C = C", "kst-36264-E = E", "kst-36264-A = Kamerstukken I 2022/23, 36 264, A")},
		{"Kamerstukken I 2022/23, 36 264, letters A t/m C; 36 410-A-C", w("kst-36264-A = Kamerstukken I 2022/23, 36 264, letters A", "kst-36264-B = C", "kst-36264-C = C", "kst-36410-A-C = 36 410-A-C")},
		{"Handelingen II 2022–2023, nr. 35, items 9 en 12, p. 4", w("h-tk-20222023-35-9 = Handelingen II 2022–2023, nr. 35, items 9", "h-tk-20222023-35-12 = 12")},
	})
}

func TestAllDossier(t *testing.T) {
	checkFindings(t, []finding{
		{"Kamerdossier 29 628", w("29628 = Kamerdossier 29 628")},
		{"Kamerstukken 31945", w("31945 = Kamerstukken 31945")},
		{"Kamerstukken II 1993/94-1996/97, 23761", w("23761 = Kamerstukken II 1993/94-1996/97, 23761")},
		{"Kamerstukken II 2020/21, 35570", w("35570 = Kamerstukken II 2020/21, 35570")},
		{"dossier 34834", w("34834 = dossier 34834")},
		{"het wetsvoorstel (36 378) en (wetsvoorstel 36 378)", w("36378 = wetsvoorstel (36 378)", "36378 = wetsvoorstel 36 378")},
		{"het wetsvoorstel 36 378 (Energiewet)", w("36378 = wetsvoorstel 36 378")},
		{"de huurverlaging (36 281) geldt", w("36281 = 36 281")},
		{"33 992 (R2034)", w("33992 = 33 992 (R2034)")},
		{"( 33873-(R2026) )", w("33873 = 33873-(R2026)")},
		{"Vergaderjaar 2023–2024\n36 378\tRegels over energiemarkten", w("36378 = 36 378")},
		{"21 501-32\nLandbouw- en Visserijraad", w("21501-32 = 21 501-32")},
		{"Zitting 1980-1981\n16 713\nNadere regelen", w("16713 = 16 713")},
		{"17100\nHoofdstuk XI Departement", w("17100-XI = 17100 Hoofdstuk XI")},
		{"stuk nr. 17 100, XI, nr. 57", w("kst-17100-XI-57 = stuk nr. 17 100, XI, nr. 57")},
		{"de wetsvoorstellen 36 378 en 36 379 zijn", w("36378 = wetsvoorstellen 36 378", "36379 = 36 379")},
		{"het Mobiliteitsfonds (36 410 A) en de begroting (36 410-VI)", w("36410-A = 36 410 A", "36410-VI = 36 410-VI")},
		{"de wetsvoorstellen 33 328 (Woo) en 35 112 (novelle), het wetsvoorstel 33 328 (Woo) en 12 000 euro", w("33328 = wetsvoorstellen 33 328", "35112 = 35 112", "33328 = wetsvoorstel 33 328")},
		{"de initiatiefwet (33 328 en 35 112), de wetten (33 328, 34 111 en 35 112)", w("33328 = 33 328", "35112 = 35 112", "33328 = 33 328", "34111 = 34 111", "35112 = 35 112")},
		{"de gemeenten (33 328 en 35 112), de wet (23 111 en 15 111 euro), de wet (23 111 of 15 111)", nil},
		{"Kamerstukken 36 410 XVI", w("36410-XVI = Kamerstukken 36 410 XVI")},
	})
}

func TestAllDebate(t *testing.T) {
	checkFindings(t, []finding{
		{"Handelingen II 2010/11, nr. 108, item 5, p. 25-36", w("h-tk-20102011-108-5 = Handelingen II 2010/11, nr. 108, item 5")},
		{"Handelingen I 2014/15, nr. 11, item 4, p. 5", w("h-ek-20142015-11-4 = Handelingen I 2014/15, nr. 11, item 4")},
		{"Handelingen II 2012-2013, nr. 71, item 15, blz 53-69", w("h-tk-20122013-71-15 = Handelingen II 2012-2013, nr. 71, item 15")},
		{"Handelingen II 2007/08, nr. 108, p. 7909-7943", w("h-tk-20072008-7909-7943 = Handelingen II 2007/08, nr. 108, p. 7909-7943")},
		{"Handelingen II 2007/08, nr. 70, p. 4867", w("h-tk-20072008-4867-4867 = Handelingen II 2007/08, nr. 70, p. 4867")},
		{"Handelingen EK 2001-2002, nr. 10, blz. 525", w("h-ek-20012002-525-525 = Handelingen EK 2001-2002, nr. 10, blz. 525")},
		{"Handelingen II 1994/95, nr. 100, p. 6089", w("h-tk-19941995-100-6089-6089 = Handelingen II 1994/95, nr. 100, p. 6089")},
		{"Handelingen I 23 juni 2009, 36-1624", w("h-ek-20082009-1624-1624 = Handelingen I 23 juni 2009, 36-1624")},
		{"Handelingen II 2004/05, nr. 39, blz. 39-2410", w("h-tk-20042005-2410-2410 = Handelingen II 2004/05, nr. 39, blz. 39-2410")},
		{"Handelingen II 2005/06, 80, p. 4981-82", w("h-tk-20052006-4981-4982 = Handelingen II 2005/06, 80, p. 4981-82")},
		{"Handelingen II, vergaderjaar 2022-2023, 35e vergadering, item 9", w("h-tk-20222023-35-9 = Handelingen II, vergaderjaar 2022-2023, 35e vergadering, item 9")},
		{"Kamervragen (Aanhangsel van de Handelingen) 2022-2023, nr. 123", w("ah-tk-20222023-123 = Aanhangsel van de Handelingen) 2022-2023, nr. 123")},
		{"HTK 2007/08, 70, p. 4866-4868", w("h-tk-20072008-4866-4868 = HTK 2007/08, 70, p. 4866-4868")},
		{"HEK 2022-2023, nr. 11, item 4; het hek 2022-2023, nr. 11", w("h-ek-20222023-11-4 = HEK 2022-2023, nr. 11, item 4")},
		{"Aanhangsel 512 (1989-1990), Aanhangsel 512 (1989)", w("ah-tk-19891990-512 = Aanhangsel 512 (1989-1990)")},
		{"Kamervragen (Aanhangsel) 2023-2024, nr. 1403", w("ah-tk-20232024-1403 = Aanhangsel) 2023-2024, nr. 1403")},
		{"Aanhangsel Handelingen II 2014/15, nr. 1241", w("ah-tk-20142015-1241 = Aanhangsel Handelingen II 2014/15, nr. 1241")},
		{"Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 1028", w("ah-tk-20242025-1028 = Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 1028")},
		{"Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, 1028\nVraag 1", w("ah-tk-20232024-1028 = Aanhangsel Handelingen, vergaderjaar 2023–2024, 1028")},
		{"Aanhangsel Handelingen TK, 2007/08, nr. 1835, blz 33", w("ah-tk-20072008-1835 = Aanhangsel Handelingen TK, 2007/08, nr. 1835")},
		{"Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel, nr. 3499", w("ah-tk-20222023-3499 = Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel, nr. 3499")},
		{"Aanhangsel Handelingen I 2014/15, nr. 12", w("ah-ek-20142015-12 = Aanhangsel Handelingen I 2014/15, nr. 12")},
		{"Aanhangsel Handelingen, vergaderjaar 2022–203, nr. 844", w("ah-tk-20222023-844 = Aanhangsel Handelingen, vergaderjaar 2022–203, nr. 844")},
		{"Aanhangsel van de Handelingen II, 2022/-23, nr. 12", w("ah-tk-20222023-12 = Aanhangsel van de Handelingen II, 2022/-23, nr. 12")},
		{"Aanhangsel (nr. 414 (1993/94) Handelingen).", w("ah-tk-19931994-414 = Aanhangsel (nr. 414 (1993/94")},
		{"Aanhang-\nsel Handelingen, vergaderjaar 2023–2024, nrs. 812 en 814", w("ah-tk-20232024-812 = Aanhang- sel Handelingen, vergaderjaar 2023–2024, nrs. 812", "ah-tk-20232024-814 = 814")},
		{"Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2", nil},
		{"Vergaderjaar 2023–2024 Aanhangsel van de Handelingen", nil},
	})
}

func TestAllMotions(t *testing.T) {
	checkFindings(t, []finding{
		{"de motie Van der Plas/Eppink en de motie Jetten (32 813, nr. 340)", w("motie-Van der Plas/Eppink = motie Van der Plas/Eppink", "motie-Jetten = motie Jetten", "kst-32813-340 = 32 813, nr. 340")},
		{"motie van de leden Kent en Jasper van Dijk; de motie-Romke de Jong/Kat c.s.", w("motie-Kent/Jasper van Dijk = motie van de leden Kent en Jasper van Dijk", "motie-Romke de Jong/Kat = motie-Romke de Jong/Kat c.s.")},
		{"de motie-Jetten de Kamer vraagt; de motie van het lid Kent van de PvdA", w("motie-Jetten = motie-Jetten", "motie-Kent = motie van het lid Kent")},
		{"de motie Jetten over iets; een motie Van alles en nog wat", nil},
		{"de motie-Van Ginneken", w("motie-Van Ginneken = motie-Van Ginneken")},
		{"motie van de leden Van Dam en Van\nToorenburg (Kamerstuk 35 429, nr. 8)", w("motie-Van Dam/Van Toorenburg = motie van de leden Van Dam en Van Toorenburg", "kst-35429-8 = Kamerstuk 35 429, nr. 8")},
		{"de motie-Hagen c.s. (22 343, nr. 310) en de motie-Van der Plas/Boulakjar", w("motie-Hagen = motie-Hagen c.s.", "kst-22343-310 = 22 343, nr. 310", "motie-Van der Plas/Boulakjar = motie-Van der Plas/Boulakjar")},
		{"motie van het lid Bevers over zorg", w("motie-Bevers = motie van het lid Bevers")},
		{"de motie van de Kamer en het amendement van de regering; emotie-Eter", nil},
	})
}

func TestAllNumbers(t *testing.T) {
	checkFindings(t, []finding{
		{"2024D34636 en 2024Z14098, vraagnummer 2020Z14131, 2024A04275", w("2024D34636 = 2024D34636", "2024Z14098 = 2024Z14098", "2020Z14131 = 2020Z14131", "2024A04275 = 2024A04275")},
		{"2009z16839 en 2012Z001173", w("2009Z16839 = 2009z16839", "2012Z01173 = 2012Z001173")},
		{"kv-tk-2021Z03234", w("kv-tk-2021Z03234 = kv-tk-2021Z03234")},
		{"https://www.tweedekamer.nl/kamerstukken/detail?id=2022D25169&did=2022D25169).", w("2022D25169 = 2022D25169", "2022D25169 = 2022D25169")},
		{"https://zoek.officielebekendmakingen.nl/kst-26643-1011.html van 4 april 2024", w("kst-26643-1011 = kst-26643-1011", "2024-04-04 = 4 april 2024")},
		{"https://www.un.org/2024/15-april-2024/artikel 6 EVRM", nil},
		{"TZ202603-130, tz202603-130, T03357, TO3357", w("TZ202603-130 = TZ202603-130", "TZ202603-130 = tz202603-130", "T03357 = T03357", "T03357 = TO3357")},
		{"Stb. 2011, 35; Stb. 2002, 575", w("stb-2011-35 = Stb. 2011, 35", "stb-2002-575 = Stb. 2002, 575")},
		{"wet van 7 juni 2006 (Stb. 330)", w("2006-06-07 = 7 juni 2006", "stb-2006-330 = Stb. 330")},
		{"Staatsblad van het Koninkrijk der Nederlanden 2015, 35", w("stb-2015-35 = Staatsblad van het Koninkrijk der Nederlanden 2015, 35")},
		{"Stcrt. 2019, 12 345 en Stb. 2019, 12 345", w("stcrt-2019-12345 = Stcrt. 2019, 12 345", "stb-2019-12 = Stb. 2019, 12")},
		{"Stcrt. nr. 12345 van 3 mei 2020", w("stcrt-2020-12345 = Stcrt. nr. 12345", "2020-05-03 = 3 mei 2020")},
		{"Stcrt. 2015, 10247 en Stcrt. 2021, nr. 17385", w("stcrt-2015-10247 = Stcrt. 2015, 10247", "stcrt-2021-17385 = Stcrt. 2021, nr. 17385")},
		{"Trb. 2008, 175 en Trb. 2013, 130 en 233", w("trb-2008-175 = Trb. 2008, 175", "trb-2013-130 = Trb. 2013, 130", "trb-2013-233 = 233")},
		{"Trb. 1951, 154; 1990, 156", w("trb-1951-154 = Trb. 1951, 154", "trb-1990-156 = 1990, 156")},
		{"Staatscourant 29 mei 2023, nr. 15420, Staatscourant van 3 mei 2023", w("stcrt-2023-15420 = Staatscourant 29 mei 2023, nr. 15420", "2023-05-03 = 3 mei 2023")},
		{"Staatsblad nr. 23 van 1987", w("stb-1987-23 = Staatsblad nr. 23 van 1987")},
		{"Staatsblad 2010 143", w("stb-2010-143 = Staatsblad 2010 143")},
		{"CVDR700412_1, BWBR0005537, CVDR101405/1, gmb-2026-104512, Gemeenteblad 2026, 104512", w("CVDR700412_1 = CVDR700412_1", "BWBR0005537 = BWBR0005537", "CVDR101405_1 = CVDR101405/1", "gmb-2026-104512 = gmb-2026-104512", "gmb-2026-104512 = Gemeenteblad 2026, 104512")},
	})
}

func TestAllCourts(t *testing.T) {
	checkFindings(t, []finding{
		{"ECLI:NL:HR:2012:BQ9251", w("ECLI:NL:HR:2012:BQ9251 = ECLI:NL:HR:2012:BQ9251")},
		{"RVS:1984:AH0317 en EU:C:2005:446", w("ECLI:NL:RVS:1984:AH0317 = RVS:1984:AH0317", "ECLI:EU:C:2005:446 = EU:C:2005:446")},
		{"ECLI;EU;T;2015;314", w("ECLI:EU:T:2015:314 = ECLI;EU;T;2015;314")},
		{"ECLI:NL:HR:2009:BH 2815", w("ECLI:NL:HR:2009:BH2815 = ECLI:NL:HR:2009:BH 2815")},
		{"ECLI:HR:NL:2023:26", w("ECLI:NL:HR:2023:26 = ECLI:HR:NL:2023:26")},
		{"ECLI:NL:RVS:2010: BM3260.", w("ECLI:NL:RVS:2010:BM3260 = ECLI:NL:RVS:2010: BM3260")},
		{"LJN-nummer BX7949 en LJN-nr. BX7950", w("BX7949 = LJN-nummer BX7949", "BX7950 = LJN-nr. BX7950")},
		{"LJN AB1234, LJ-nummer AF3483, ljn: Ab 3948, ELRO nr. AA 8200", w("AB1234 = LJN AB1234", "AF3483 = LJ-nummer AF3483", "AB3948 = ljn: Ab 3948", "AA8200 = ELRO nr. AA 8200")},
		{"EHRM 24 november 2005, 53886/00, ECLI:CE:ECHR:2005:1124JUD005388600 (Tourancheau/Frankrijk)", w("53886/00 = EHRM 24 november 2005, 53886/00", "ECLI:CE:ECHR:2005:1124JUD005388600 = ECLI:CE:ECHR:2005:1124JUD005388600")},
		{"EHRM 28 maart 2000, nr. 22492/93 (Kilic/Turkije)", w("22492/93 = EHRM 28 maart 2000, nr. 22492/93")},
		{"EHRM (GK) 12 november 2008, nrs. 34503/97 en 34504/97", w("34503/97 = EHRM (GK) 12 november 2008, nrs. 34503/97", "34504/97 = 34504/97")},
		{"Dogan and Others v. Turkey, nos. 8803-8811/02, 8813/02", w("8803/02 = nos. 8803", "8804/02 = 8811/02", "8805/02 = 8811/02", "8806/02 = 8811/02", "8807/02 = 8811/02", "8808/02 = 8811/02", "8809/02 = 8811/02", "8810/02 = 8811/02", "8811/02 = 8811/02", "8813/02 = 8813/02")},
		{"EHRM, (dec.), no. 12345/01, 3 May 2005", w("12345/01 = EHRM, (dec.), no. 12345/01", "2005-05-03 = 3 May 2005")},
		{"EHRM 14 september 2010, nr. 38224/03, Sanoma Uitgevers BV vs Nederland", w("38224/03 = EHRM 14 september 2010, nr. 38224/03")},
		{"Rantsev v. Cyprus en Rusland, appl. no. 25965/04", w("25965/04 = appl. no. 25965/04")},
		{"(appl.no. 26766/05 en 22228/06)", w("26766/05 = appl.no. 26766/05", "22228/06 = 22228/06")},
		{"Panovits tegen Cyprus (11 december 2008, 4268/04)", w("2008-12-11 = 11 december 2008", "4268/04 = 4268/04")},
		{"EHRM 17 juli 2008, nr 25904/07", w("25904/07 = EHRM 17 juli 2008, nr 25904/07")},
		{"het Europese Hof voor de Rechten van de Mens (EHRM) van 13 februari 2024 (no. 33696/19)", w("2024-02-13 = 13 februari 2024", "33696/19 = no. 33696/19")},
		{"HvJ EU 19 december 2012, C-452/11 P, ECLI:EU:C:2012:829 (Heineken)", w("C-452/11 P = HvJ EU 19 december 2012, C-452/11 P", "ECLI:EU:C:2012:829 = ECLI:EU:C:2012:829")},
		{"HvJ EG 27 november 1991, C-4/91, ECLI:EU:C:1991:448, Jur. 1991, p. I-5627 (Bleis)", w("C-4/91 = HvJ EG 27 november 1991, C-4/91", "ECLI:EU:C:1991:448 = ECLI:EU:C:1991:448")},
		{"T-442/04, niet gepubliceerd, EU:T:2007:161", w("T-442/04 = T-442/04", "ECLI:EU:T:2007:161 = EU:T:2007:161")},
		{"gevoegde zaken C-123/20 en C-124/20", w("C-123/20 = gevoegde zaken C-123/20", "C-124/20 = C-124/20")},
		{"de arresten C-424/132 en C-37/06, C-424/2013", w("C-424/13 = C-424/13", "C-37/06 = C-37/06")},
		{"EHRM, nr. 38224/03, Sanoma", w("38224/03 = EHRM, nr. 38224/03")},
		{"HvJ EU. Ouder is zaak 26/62 (Van Gend & Loos); zaken 90/63 en 91/63", w("C-26/62 = zaak 26/62", "C-90/63 = zaken 90/63", "C-91/63 = 91/63")},
		{"zaak 26/62 (Van Gend en Loos), zaak 12/82 (gemeente), zaak 13/82 (A 12), zaak 14/99 (Jansen/Pieters)", w("C-26/62 = zaak 26/62")},
		{"HvJ 13 juli 1989, zaak nr. 173/88 (Henriksen)", w("C-173/88 = HvJ 13 juli 1989, zaak nr. 173/88")},
	})
}

func TestAllUnion(t *testing.T) {
	checkFindings(t, []finding{
		{"Richtlijn 2010/13/EU", w("32010L0013 = Richtlijn 2010/13/EU")},
		{"Verordening (EU) 2016/679", w("32016R0679 = Verordening (EU) 2016/679")},
		{"Verordening (EEG) nr. 1408/71", w("31971R1408 = Verordening (EEG) nr. 1408/71")},
		{"Kaderbesluit 2002/584/JBZ", w("32002F0584 = Kaderbesluit 2002/584/JBZ")},
		{"Gedelegeerde Verordening (EU) 2017/565", w("32017R0565 = Gedelegeerde Verordening (EU) 2017/565")},
		{"(PbEU 2019, L 136)", nil},
		{"Besluit 2011/24/GBVB", w("32011D0024 = Besluit 2011/24/GBVB")},
		{"de Richtlijnen 96/9/EG en 2001/29/EG", w("31996L0009 = Richtlijnen 96/9/EG", "32001L0029 = 2001/29/EG")},
		{"de uitvoering van de Zesde Richtlijn 77/388/EEG van de Raad", w("31977L0388 = Richtlijn 77/388/EEG")},
		{"COM(2018) 33 en COM (2021) 206 final", w("COM(2018)33 = COM(2018) 33", "COM(2021)206 = COM (2021) 206 final")},
		{"SWD(2021) 84, SWD (2023), 819 final, JOIN(2020) 5, C(2009)9963", w("SWD(2021)84 = SWD(2021) 84", "SWD(2023)819 = SWD (2023), 819 final", "JOIN(2020)5 = JOIN(2020) 5", "C(2009)9963 = C(2009)9963")},
		{"Verordening (EU) 2017/19393 geldt", w("32017R1939 = Verordening (EU) 2017/1939")},
		{"Vo. 883/2004 en Rl. 2003/87/EG", w("32004R0883 = Vo. 883/2004", "32003L0087 = Rl. 2003/87/EG")},
		{"Vo 883/2004, Vo (EG) 987/2009; het vo 2019/2020, VO 883/2004 en Vo 2019/2020", w("32004R0883 = Vo 883/2004", "32009R0987 = Vo (EG) 987/2009")},
		{"CELEX:32016R0679", w("32016R0679 = 32016R0679")},
		{"COM(2021) 570, 571 en 572", w("COM(2021)570 = COM(2021) 570", "COM(2021)571 = 571", "COM(2021)572 = 572")},
		{"COM(2021) 570 final en 571 final", w("COM(2021)570 = COM(2021) 570 final", "COM(2021)571 = 571 final")},
		{"COM(2021) 570 en 2023, COM(2021) 57 en 58 maart", w("COM(2021)570 = COM(2021) 570", "COM(2021)57 = COM(2021) 57")},
		{"COM 2021 (206) en com 2021 (206)", w("COM(2021)206 = COM 2021 (206)")},
	})
}

func TestAllArticles(t *testing.T) {
	checkFindings(t, []finding{
		{"artikel 9 van de Mijnwet en artikel 12, eerste lid, der Pachtwet", w("Mijnwet:9 = artikel 9 van de Mijnwet", "Pachtwet:12(1) = artikel 12, eerste lid, der Pachtwet")},
		{"art. 6:162 lid 2 BW", w("BWBR0005289:6:162(2) = art. 6:162 lid 2 BW")},
		{"artikel 4, tweede lid, aanhef en onder d, van het reglement van orde voor de ministerraad", w("BWBR0006501:4(2) = artikel 4, tweede lid, aanhef en onder d, van het reglement van orde voor de ministerraad")},
		{"artikelen 338 (lid 2) en 339 Fw", w("BWBR0001860:338(2) = artikelen 338 (lid 2)", "BWBR0001860:339 = 339 Fw")},
		{"artikel 4 van de Wet milieubeheer en artikel 3a van die wet", w("BWBR0003245:4 = artikel 4 van de Wet milieubeheer", "BWBR0003245:3a = artikel 3a van die wet")},
		{"Wabo, art. 2.12, eerste lid, aanhef en onder a, sub 1o", w("BWBR0024779:2.12(1) = art. 2.12, eerste lid, aanhef en onder a, sub 1o")},
		{"volgens 5:37 BW", w("BWBR0005288:5:37 = 5:37 BW")},
		{"3:105 jo. 3:306 BW", w("BWBR0005291:3:105 = 3:105", "BWBR0005291:3:306 = 3:306 BW")},
		{"artikelen 93 en 94 van de Grondwet", w("BWBR0001840:93 = artikelen 93", "BWBR0001840:94 = 94 van de Grondwet")},
		{"artikel 83, eerste lid, in het VWEU", w("12016E:83(1) = artikel 83, eerste lid, in het VWEU")},
		{"Artikel 83 van het\nVWEU", w("12016E:83 = Artikel 83 van het VWEU")},
		{"artikel 4, vierde lid, van Richtlijn 2000/60/EG", w("32000L0060:4(4) = artikel 4, vierde lid, van Richtlijn 2000/60/EG")},
		{"artikel 3, eerste lid, van de Overlegwet daartoe", w("Overlegwet:3(1) = artikel 3, eerste lid, van de Overlegwet")},
		{"artikel 12 WTU kan", w("WTU:12 = artikel 12 WTU")},
		{"artikel 3.2, lid 1, van het Benelux-verdrag", w("Benelux-verdrag:3.2(1) = artikel 3.2, lid 1, van het Benelux-verdrag")},
		{"de artikelen 3 en 4 van de Awb en 5 van de Wob", w("BWBR0005537:3 = artikelen 3", "BWBR0005537:4 = 4 van de Awb", "BWBR0005252:5 = 5 van de Wob")},
		{"artikel 1.50 van het bestemmingsplan", nil},
		{"artikel 4 van de begroting", nil},
		{"een artikel in de Volkskrant", nil},
		{"state of the art 3", w(":3 = art 3")},
		{"artikel 162 van Boek 6 van het Burgerlijk Wetboek", w("BWBR0005289:6:162 = artikel 162 van Boek 6 van het Burgerlijk Wetboek")},
		{"artikel 6, eerste lid, onder f, van de AVG", w("32016R0679:6(1) = artikel 6, eerste lid, onder f, van de AVG")},
		{"artikel 2q, derde lid, WTU-BES", w("WTU-BES:2q(3) = artikel 2q, derde lid, WTU-BES")},
		{"artikel 5, eerste en derde lid, van de Wet milieubeheer", w("BWBR0003245:5(1,3) = artikel 5, eerste en derde lid, van de Wet milieubeheer")},
		{"om 10:30 uur", nil},
		{"artikel 120 Gw\nartikel 96 Rome II", w("BWBR0001840:120 = artikel 120 Gw", ":96 = artikel 96")},
		{"artikel 107, lid 3, onder c), VWEU", w("12016E:107(3) = artikel 107, lid 3, onder c), VWEU")},
		{"artikel 9 van Verordening (EU) 2016/679 en artikel 5 van die verordening", w("32016R0679:9 = artikel 9 van Verordening (EU) 2016/679", "32016R0679:5 = artikel 5 van die verordening")},
		{"artikel 3 van de Regeling bouw en onderhoud sportzalen en de Wet milieubeheer", w("Regeling bouw en onderhoud sportzalen:3 = artikel 3 van de Regeling bouw en onderhoud sportzalen")},
		{"artikel 12 van het EG-\nVerdrag", w("12002E:12 = artikel 12 van het EG- Verdrag")},
		{"artikel 28, eerste lid onder d en derde lid Vw", w("BWBR0011823:28(1,3) = artikel 28, eerste lid onder d en derde lid Vw")},
		{"artikel 5.2, eerste lid, onder f, BTU-\nBES", w("BTU-BES:5.2(1) = artikel 5.2, eerste lid, onder f, BTU- BES")},
		{"artikel 6 van de Wet de mogelijkheid", nil},
		{"de Awb, artikel 5 van het wetsvoorstel", nil},
		{"Grondwet, artikel 7", w("BWBR0001840:7 = artikel 7")},
		{"artikel 1 EP EVRM", w("BWBV0001001:1 = artikel 1 EP EVRM")},
		{"artikel 34 van de Wet onder meer", nil},
		{"artikel 6, lid 1, sub e, jo. lid 3 AVG; artikel 1 van Protocol nr. 12 bij het EVRM", w("32016R0679:6(1,3) = artikel 6, lid 1, sub e, jo. lid 3 AVG")},
		{"artikel 135 van de btw\x02richtlijn; zaak C\x02102/08; artikel 12 van het EG\x02Verdrag; motie\x02Azarkan", w("32006L0112:135 = artikel 135 van de btw\x02richtlijn", "C-102/08 = zaak C\x02102/08", "12002E:12 = artikel 12 van het EG\x02Verdrag", "motie-Azarkan = motie\x02Azarkan")},
		{"artikel 482a, eerste lid, onder b, Sv; artikel 3, onder a, b en c, Sr", w("BWBR0001903:482a(1) = artikel 482a, eerste lid, onder b, Sv", "BWBR0001854:3 = artikel 3, onder a, b en c, Sr")},
		{"artikel 3.109, zevende lid; 3.109b, eerste lid; of 3.109c, eerste lid, Vb; 12 leden", w("BWBR0011825:3.109(7) = artikel 3.109, zevende lid", "BWBR0011825:3.109b(1) = 3.109b, eerste lid", "BWBR0011825:3.109c(1) = 3.109c, eerste lid, Vb")},
		{"artikel 288 van het Verdrag betre\ufb00ende de werking van de Europese Unie", w("12016E:288 = artikel 288 van het Verdrag betre\ufb00ende de werking van de Europese Unie")},
		{"artikel 7 van de Wet verzelf-\nstandiging Informatiseringsbank", w("Wet verzelfstandiging Informatiseringsbank:7 = artikel 7 van de Wet verzelf- standiging Informatiseringsbank")},
		{"artikel 57 van de Algemene Arbeidsongeschikt-\nheidswet (Stb. 1975, 674), artikel 7 van de Algemene Weduwen- en Wezenwet",
			w("Algemene Arbeidsongeschiktheidswet:57 = artikel 57 van de Algemene Arbeidsongeschikt- heidswet", "stb-1975-674 = Stb. 1975, 674", "Algemene Weduwen- en Wezenwet:7 = artikel 7 van de Algemene Weduwen- en Wezenwet")},
		{"artikel 5 van de Medische Tuchtwet, artikel 3 van de Weduwen- en\nwezenwet, artikel 8 van de Organisatiewet sociale verzekeringen",
			w("Medische Tuchtwet:5 = artikel 5 van de Medische Tuchtwet", "Weduwen- en wezenwet:3 = artikel 3 van de Weduwen- en wezenwet", "Organisatiewet sociale verzekeringen:8 = artikel 8 van de Organisatiewet sociale verzekeringen")},
		{"artikel 5 van de Algemene Wet, artikel 5 van de Belgische Huurwet, artikel 4 van de Ziekte- en hypotheekzaken, artikel 2 van de Algemene Begroting", nil},
		{"artikel 15 quater, lid 1, van Richtlijn (EU) 2018/2001, artikelen 3 bis en 3 ter van Verordening (EU) nr. 833/2014, artikel 4 sexies van het EU-Verdrag",
			w("32018L2001:15quater(1) = artikel 15 quater, lid 1, van Richtlijn (EU) 2018/2001", "32014R0833:3bis = artikelen 3 bis", "32014R0833:3ter = 3 ter van Verordening (EU) nr. 833/2014", "12016M:4sexies = artikel 4 sexies van het EU-Verdrag")},
		{"artikel 3 ter uitvoering van de motie, ook artikel 4 Bis", w(":3 = artikel 3", ":4 = artikel 4")},
		{"artikel 5 van de Wet op de Pensioen-\nen Uitkeringsraad", w("Wet op de Pensioen- en Uitkeringsraad:5 = artikel 5 van de Wet op de Pensioen- en Uitkeringsraad")},
	})
}

// TestAllSameLaw has laws that the text names before: "die wet" is one, "de
// regeling" after a wet is not.
func TestAllSameLaw(t *testing.T) {
	checkFindings(t, []finding{
		{"De Wet natuurbescherming geldt. Artikel 1.13a van de regeling", nil},
		{"De Wet natuurbescherming geldt. Artikel 2 van die wet", w("BWBR0037552:2 = Artikel 2 van die wet")},
		{"artikel 4 van de Awb, artikel 3 van het besluit, artikel 5 van de verordening, artikel 6 van dat verdrag", w("BWBR0005537:4 = artikel 4 van de Awb")},
		{"Zie de Wet milieubeheer. Er komt een nieuwe wet. Artikel 3 van die wet", nil},
		{"Zie de Wet milieubeheer en de noodwet. Artikel 3 van die wet", nil},
		{"artikel 3 van het Besluit activiteiten leefomgeving, artikel 4 van dat besluit, artikel 5 van dit besluit",
			w("BWBR0041330:3 = artikel 3 van het Besluit activiteiten leefomgeving", "BWBR0041330:4 = artikel 4 van dat besluit")},
		{"De Wet open overheid bepaalt in artikel 2.1 van de wet", w("BWBR0045754:2.1 = artikel 2.1 van de wet")},
		{"De Wet open overheid bepaalt dat. " + strings.Repeat("Het kabinet gaat door. ", 20) + "Artikel 2.1 van de wet", nil},
		{"De Wet open overheid en het Besluit activiteiten leefomgeving. Artikel 2.1 van de wet", nil},
		{"artikel 3 van de Wet milieubeheer en artikel 5 van genoemde wet", w("BWBR0003245:3 = artikel 3 van de Wet milieubeheer", "BWBR0003245:5 = artikel 5 van genoemde wet")},
		{"artikel 12 van de Regeling langdurige zorg en artikel 13 van die regeling", w("Regeling langdurige zorg:12 = artikel 12 van de Regeling langdurige zorg", "Regeling langdurige zorg:13 = artikel 13 van die regeling")},
		{"De AVG; artikel 6 van die verordening", w("32016R0679:6 = artikel 6 van die verordening")},
		{"Richtlijn (EU) 2018/851 tot wijziging van Richtlijn 2008/98/EG. Artikel 3 van die richtlijn", w("32018L0851 = Richtlijn (EU) 2018/851", "32008L0098 = Richtlijn 2008/98/EG", "32018L0851:3 = Artikel 3 van die richtlijn")},
	})
}

// TestAllLawBefore has laws, paragraphs and neighbours that stand before an
// article.
func TestAllLawBefore(t *testing.T) {
	checkFindings(t, []finding{
		{"de AVG, in het bijzonder de artikelen 9 en 22, in dit verband", w("32016R0679:9 = artikelen 9", "32016R0679:22 = 22")},
		{"de Awb en met name artikel 8:1", w("BWBR0005537:8:1 = artikel 8:1")},
		{"De AI-verordening kent in artikel 6, tweede lid, een categorie. In de AVG staat in artikel 6 iets", w("32024R1689:6(2) = artikel 6, tweede lid", "32016R0679:6 = artikel 6")},
		{"Het kabinet bepaalt in artikel 5 iets. De AVG verplicht in artikel 5 van het voorstel", w(":5 = artikel 5")},
		{"Richtlijn 2010/13/EU, artikel 5; Verordening (EU) 2016/679 (artikel 6)", w("32010L0013 = Richtlijn 2010/13/EU", "32010L0013:5 = artikel 5", "32016R0679 = Verordening (EU) 2016/679", "32016R0679:6 = artikel 6")},
		{"het zesde lid van artikel 8 van de Awb, lid 2 van artikel 9 Awb", w("BWBR0005537:8(6) = zesde lid van artikel 8 van de Awb", "BWBR0005537:9(2) = lid 2 van artikel 9 Awb")},
		{"het eerste, tweede en derde lid van artikel 8 van de Awb", w("BWBR0005537:8(1,2,3) = eerste, tweede en derde lid van artikel 8 van de Awb")},
		{"het lid van artikel 3 Awb, het eerste lid van artikel 3, tweede lid, Awb", w("BWBR0005537:3 = artikel 3 Awb", "BWBR0005537:3(2) = artikel 3, tweede lid, Awb")},
		{"artikel 397 van Boek 2 BW. Waarom niet artikel 396, eerste lid? En artikel 510?", w("BWBR0003045:2:397 = artikel 397 van Boek 2 BW", "BWBR0003045:2:396(1) = artikel 396, eerste lid", ":510 = artikel 510")},
		{"Boek 7 van het Burgerlijk Wetboek, artikel 658; het BW (artikel 7:669)", w("BWBR0005290:7:658 = artikel 658", "BWBR0005290:7:669 = artikel 7:669")},
		{"artikel 6:162 BW, maar artikel 6:163? En artikel 7:163 of artikel 164a?", w("BWBR0005289:6:162 = artikel 6:162 BW", "BWBR0005289:6:163 = artikel 6:163", ":7:163 = artikel 7:163", ":164a = 164a")},
		{"artikel 2:397 BW. De artikelen 396 en 398 en de artikelen 395 en 8", w("BWBR0003045:2:397 = artikel 2:397 BW", "BWBR0003045:2:396 = artikelen 396", "BWBR0003045:2:398 = 398", ":395 = artikelen 395", ":8 = 8")},
		{"artikel 10 van de Awb en verder. Artikel 11 vervalt", w("BWBR0005537:10 = artikel 10 van de Awb", ":11 = Artikel 11")},
		{"artikel 113 en/of artikel 133 van het EG-Verdrag, artikel 5 respectievelijk 6 Awb", w("12002E:113 = artikel 113", "12002E:133 = 133 van het EG-Verdrag", "BWBR0005537:5 = artikel 5", "BWBR0005537:6 = 6 Awb")},
		{"artikel 5 Btag, artikel 3 Brgd, artikel 3 Dit, artikel 12 Kwaliteit", w("BWBR0012638:5 = artikel 5 Btag", "Brgd:3 = artikel 3 Brgd", ":3 = artikel 3", ":12 = artikel 12")},
		{"Richtlijn 2014/49/EU wordt omgezet. De richtlijn vervangt richtlijn nr. 94/19/EG; artikel 13 van de richtlijn", w("32014L0049 = Richtlijn 2014/49/EU", "31994L0019 = richtlijn nr. 94/19/EG", "32014L0049:13 = artikel 13 van de richtlijn")},
	})
}

// TestAllDefined has names that the text itself gives to a law.
func TestAllDefined(t *testing.T) {
	checkFindings(t, []finding{
		{"Verordening (EU) 2016/679 tot intrekking van Richtlijn 95/46/EG (hierna: de Verordening). Verordening (EG) nr. 1/2003. Artikel 3 van de Verordening",
			w("32016R0679 = Verordening (EU) 2016/679", "31995L0046 = Richtlijn 95/46/EG", "32003R0001 = Verordening (EG) nr. 1/2003", "32016R0679:3 = Artikel 3 van de Verordening")},
		{"de Wet gemeentelijke schuldhulpverlening (hierna: Wgsh). Artikel 3 Wgsh", w("BWBR0031331:3 = Artikel 3 Wgsh")},
		{"de Wet op de zandkastelen (hierna te noemen: de wet). Artikel 3 van de wet, artikel 4 van deze wet", w("Wet op de zandkastelen:3 = Artikel 3 van de wet")},
		{"het Verdrag inzake de rechten van het kind (hierna: «het Verdrag»). Artikel 3 EVRM. Artikel 26 van het Verdrag", w("BWBV0001000:3 = Artikel 3 EVRM", "BWBV0002508:26 = Artikel 26 van het Verdrag")},
		{"Verordening (EU) 2016/679 van het Parlement (hierna: EPO). Artikel 3 EPO", w("32016R0679 = Verordening (EU) 2016/679", "EPO:3 = Artikel 3 EPO")},
		{"de gemeente (hierna: de wet). Artikel 3 van de wet", nil},
	})
}

// TestAllSame has references that repeat the one before.
func TestAllSame(t *testing.T) {
	checkFindings(t, []finding{
		{"Kamerstukken II 2022/23, 36 229, nr. 1, p. 3. Idem, nr. 3. T.a.p., blz. 12 en ibidem, p. 3.",
			w("kst-36229-1 = Kamerstukken II 2022/23, 36 229, nr. 1", "kst-36229-3 = Idem, nr. 3", "kst-36229-3 = T.a.p.", "kst-36229-3 = ibidem")},
		{"Aanhangsel Handelingen II 2014/15, nr. 1241; idem, nr. 1242", w("ah-tk-20142015-1241 = Aanhangsel Handelingen II 2014/15, nr. 1241", "ah-tk-20142015-1242 = idem, nr. 1242")},
		{"Kamerstuk 36 229, nr. 1. De Volkskrant, p. 3. Idem, nr. 3, en idem", w("kst-36229-1 = Kamerstuk 36 229, nr. 1")},
		{"Idem, nr. 3", nil},
		{"De motie-Van Ginneken is aangenomen. Genoemde motie vraagt", w("motie-Van Ginneken = motie-Van Ginneken", "motie-Van Ginneken = Genoemde motie")},
		{"De motie-Van Ginneken en de motie-Kops. Genoemde motie vraagt", w("motie-Van Ginneken = motie-Van Ginneken", "motie-Kops = motie-Kops")},
		{"artikel 3 van de Awb. In voornoemd artikel", w("BWBR0005537:3 = artikel 3 van de Awb", "BWBR0005537:3 = voornoemd artikel")},
		{"artikel 3, eerste lid, van de Awb. In voornoemd artikel", w("BWBR0005537:3(1) = artikel 3, eerste lid, van de Awb", "BWBR0005537:3 = voornoemd artikel")},
		{"artikel 3 en 4 van de Awb. In voornoemd artikel en in dat artikel", w("BWBR0005537:3 = artikel 3", "BWBR0005537:4 = 4 van de Awb")},
	})
}

func TestAllDates(t *testing.T) {
	checkFindings(t, []finding{
		{"24 november 2005", w("2005-11-24 = 24 november 2005")},
		{"1e november 1988", w("1988-11-01 = 1e november 1988")},
		{"dd. 3-5-2005", w("2005-05-03 = 3-5-2005")},
		{"d.d. 13 april 2010", w("2010-04-13 = 13 april 2010")},
		{"vergaderjaar 1999/00", nil},
		{"25 en 26 januari 2024", w("{2024-01-25,2024-01-26} = 25 en 26 januari 2024")},
		{"14, 15 en 16 maart aanstaande", w("{XXXX-03-14,XXXX-03-15,XXXX-03-16} = 14, 15 en 16 maart aanstaande")},
		{"4–5 maart", w("XXXX-03-04/XXXX-03-05 = 4–5 maart")},
		{"13–17 november 2023", w("2023-11-13/2023-11-17 = 13–17 november 2023")},
		{"van 4 tot en met 8 maart 2024", w("2024-03-04/2024-03-08 = 4 tot en met 8 maart 2024")},
		{"in de periode 16 februari – 1 maart", w("XXXX-02-16/XXXX-03-01 = 16 februari – 1 maart")},
		{"de periode 16 februari tot 1 maart", w("XXXX-02-16/XXXX-03-01 = 16 februari tot 1 maart")},
		{"september 2022 tot en met maart 2023", w("2022-09/2023-03 = september 2022 tot en met maart 2023")},
		{"januari tot en met maart 2023", w("2023-01/2023-03 = januari tot en met maart 2023")},
		{"1 januari t/m 31 december 2023", w("2023-01-01/2023-12-31 = 1 januari t/m 31 december 2023")},
		{"2024 t/m 2026", w("2024/2026 = 2024 t/m 2026")},
		{"de periode van 2016 tot 2020", w("2016/2020 = 2016 tot 2020")},
		{"periode 2013-2015", w("2013/2015 = 2013-2015")},
		{"tussen 2020 en 2024", w("2020/2024 = 2020 en 2024")},
		{"eind november en in mei", w("XXXX-11 = november", "XXXX-05 = mei")},
		{"uit november, maart 2022", w("XXXX-11 = november", "2022-03 = maart 2022")},
		{"mevrouw Mei en de heer Maart in augustus", w("XXXX-08 = augustus")},
		{"8 mei jongstleden, 26 maart jl. en 31 mei a.s.", w("XXXX-05-08 = 8 mei jongstleden", "XXXX-03-26 = 26 maart jl.", "XXXX-05-31 = 31 mei a.s.")},
		{"19-12-2023, 08-02-2023 en 28/6/2022", w("2023-12-19 = 19-12-2023", "2023-02-08 = 08-02-2023", "2022-06-28 = 28/6/2022")},
		{"Januari 25, 2023; 15 April 2024; November 7 and 8, 2023", w("2023-01-25 = Januari 25, 2023", "2024-04-15 = 15 April 2024", "{2023-11-07,2023-11-08} = November 7 and 8, 2023")},
		{"in 2026, sinds 2014 en de Elektriciteitswet 1998", w("2026 = 2026", "2014 = 2014")},
		{"30 februari 2023 en 31-11-2023", nil},
		{"op 29 juni 20224 en in mei 202312", w("2022-06-29 = 29 juni 2022", "2023-05 = mei 2023")},
		{"dd. 28-7-89", w("1989-07-28 = 28-7-89")},
		{"2024-02-13", w("2024-02-13 = 2024-02-13")},
		{"van maandag 4 t/m vrijdag 8 maart 2024", w("2024-03-04/2024-03-08 = 4 t/m vrijdag 8 maart 2024")},
		{"dinsdag 5 en woensdag 6 maart 2024", w("{2024-03-05,2024-03-06} = 5 en woensdag 6 maart 2024")},
		{"in de nacht van 3 op 4 mei 2023, van 3 op 8 mei 2023", w("2023-05-03/2023-05-04 = 3 op 4 mei 2023", "2023-05-08 = 8 mei 2023")},
		{"de nacht van zaterdag 31 december op zondag 1 januari 2024, van 28 mei op 1 juni 2023",
			w("2023-12-31/2024-01-01 = 31 december op zondag 1 januari 2024", "XXXX-05-28 = 28 mei", "2023-06-01 = 1 juni 2023")},
		{"30 juni/1 juli 2023 en 5 mei/6 mei jl.", w("2023-06-30 = 30 juni", "2023-07-01 = 1 juli 2023", "XXXX-05-05 = 5 mei", "XXXX-05-06 = 6 mei jl.")},
		{"op 12 maart en 9 april 2024", w("2024-03-12 = 12 maart", "2024-04-09 = 9 april 2024")},
		{"in november/december 2023", w("2023-11/2023-12 = november/december 2023")},
		{"in november en december 2023", w("2023-11 = november", "2023-12 = december 2023")},
		{"1 januari tot 1 juli 2024", w("2024-01-01/2024-07-01 = 1 januari tot 1 juli 2024")},
		{"22 mei '97", w("1997-05-22 = 22 mei '97")},
		{"op 10 oktober, 7 november en 12 december 2023", w("2023-10-10 = 10 oktober", "2023-11-07 = 7 november", "2023-12-12 = 12 december 2023")},
		{"op 30 november, 14 december en 9, 10 en 11 januari 2024", w("2023-11-30 = 30 november", "2023-12-14 = 14 december", "{2024-01-09,2024-01-10,2024-01-11} = 9, 10 en 11 januari 2024")},
		{"mei vorig jaar, vorig jaar mei, maart van dit jaar, volgend jaar juni; elk jaar mei", w("XXXX-05 = mei", "XXXX-05 = mei", "XXXX-03 = maart", "XXXX-06 = juni")},
		{"in juli en augustus, en in maart jongstleden en februari jl.", w("XXXX-07 = juli", "XXXX-08 = augustus", "XXXX-03 = maart jongstleden", "XXXX-02 = februari jl.")},
		{"in december, januari en februari 2024", w("2023-12 = december", "2024-01 = januari", "2024-02 = februari 2024")},
		{"mei/juni a.s. en mei/juni", w("XXXX-05/XXXX-06 = mei/juni a.s.")},
		{"september-oktober 2023 en mei/juni 2024", w("2023-09/2023-10 = september-oktober 2023", "2024-05/2024-06 = mei/juni 2024")},
		{"op 22-05-'24, 22-05-’24, 22/05/24 en 22-05-24", w("2024-05-22 = 22-05-'24", "2024-05-22 = 22-05-’24", "2024-05-22 = 22/05/24", "2024-05-22 = 22-05-24")},
		{"van 1-5-2014 tot 1-11-2014, 1.5.2014 t/m 31.12.2014, 1/5/2014 tot en met 2/6/2015", w("2014-05-01/2014-11-01 = 1-5-2014 tot 1-11-2014", "2014-05-01/2014-12-31 = 1.5.2014 t/m 31.12.2014", "2014-05-01/2015-06-02 = 1/5/2014 tot en met 2/6/2015")},
		{"1-5-2014 tot 1-4-2014; 1-5-2014 tot 20-11-2014-3; 1-5-2014 tot 1-5; 1-5-2014 tot 31.12.2014", w("2014-05-01 = 1-5-2014", "2014-04-01 = 1-4-2014", "2014-05-01 = 1-5-2014", "2014-05-01 = 1-5-2014", "2014-05-01 = 1-5-2014", "2014-12-31 = 31.12.2014")},
		{"per 1-1-25, versie 1-1-25", w("2025-01-01 = 1-1-25")},
		{"op 18-jan-2024 en 3-mei-'24", w("2024-01-18 = 18-jan-2024", "2024-05-03 = 3-mei-'24")},
		{"d.d.13 april 2010", w("2010-04-13 = 13 april 2010")},
		{"2016 tot 2020 en de jaren 2019, 2020 en 2021", w("2016/2020 = 2016 tot 2020", "2019 = 2019", "2020 = 2020", "2021 = 2021")},
		{"Vastgesteld28 april 1993, van1 maart jl. en op3 maart 2003", w("1993-04-28 = 28 april 1993", "XXXX-03-01 = 1 maart jl.", "2003-03-03 = 3 maart 2003")},
		{"de m2 maart, het km2 mei-overleg", nil},
		{"de periode 2019–2023 en 2024-2026", w("2019/2023 = 2019–2023", "2024/2026 = 2024-2026")},
		{"per 1 januari van dat jaar", w("XXXX-01-01 = 1 januari")},
		{"tel. 06-12-2024, bel 06-12-24 of 06-12-24 56 78", nil},
		{"€ 12 maart, het 3 maart-overleg, 1600 tot 2000 woningen, 1900 tot 2000 meldingen", nil},
	})
}

// TestAllDatesApart has numbers and days that belong to two paragraphs, list
// items or sentences.
func TestAllDatesApart(t *testing.T) {
	checkFindings(t, []finding{
		{"Antwoord 1\n\nTot en met 31 januari 2015 gold dat.", w("2015-01-31 = 31 januari 2015")},
		{"Antwoord 1\nTot 31 januari 2015 gold dat.", w("2015-01-31 = 31 januari 2015")},
		{"Vraag 1\n– 4 maart 2015", w("2015-03-04 = 4 maart 2015")},
		{"Dat was op 1 maart 2015\n\nTot en met 31 januari 2016", w("2015-03-01 = 1 maart 2015", "2016-01-31 = 31 januari 2016")},
		{"in 2015\n\nTot en met 2016", w("2015 = 2015", "2016 = 2016")},
		{"4\ntot en met 8 maart 2024, 4 –\n8 maart 2024", w("2024-03-04/2024-03-08 = 4 tot en met 8 maart 2024", "2024-03-04/2024-03-08 = 4 – 8 maart 2024")},
	})
}

// TestAllMisread has months as OCR has them.
func TestAllMisread(t *testing.T) {
	checkFindings(t, []finding{
		{"1 maan 1986, 26 apnl 1988, 3 en 4 januan 1971, 5 septernber 1980, 6 juh 1979",
			w("1986-03-01 = 1 maan 1986", "1988-04-26 = 26 apnl 1988", "{1971-01-03,1971-01-04} = 3 en 4 januan 1971", "1980-09-05 = 5 septernber 1980", "1979-07-06 = 6 juh 1979")},
		{"1 maan, 1 maan 2020, 12 apnlen 1988, 5 mensen 1988", nil},
	})
}

// TestAllNothing has strings that look like a reference and are none.
func TestAllNothing(t *testing.T) {
	for _, text := range []string{
		"nr. 18 586, BNB 1978/7", "NJ 1996, 728", "Postbus 20301", "ISSN 0921 - 7371", "088-6617734", "(070) 342 12 34", "2500 EA Den Haag",
		"€ 36 471", "een bedrag van 36 471 euro", "12.345-12.350", "ISO 27001", "zaaknummer 201309595/1/A3", "H.R.7535", "nr. 34 958, HR", "Raad van State no. G05 86 0672",
		"Tweede Kamer der Staten-Generaal", "Vergaderjaar 2023–2024", "Nr. 2210", "Protocol nr. 15", "vraag 3, 4 en 5", "tabel 2.1 en 3",
		"onderhandelingen 2023", "kenmerk 5303168", "het kamerstuk is", "Aanhangsel 3", "001-210077", "Besluit 2002/4947M", "Besluit 2019/12", "tussen 1900 en 2100 MW", "schooljaar 2023-2024", "Totaal 12 345 23 456 (34 567)", "2 tot 3 mei-dagen", "Meerjarenplan 1995-1999", "ABRvS 200908050/1/M2",
		"KvK-nummer 32320 nr. 4", "lijst 12 345; nummer 35 600", "het bedrag van € 35 300 en 12 500-15 000 kg", "zaak 26/62 van de gemeente", "Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 3",
	} {
		if got := findings(text); got != "" {
			t.Errorf("All(%q) finds %q", text, got)
		}
	}
}
