// Package refs reads references in Dutch parliamentary and legal text: papers
// and dossiers of the Staten-Generaal, reports of debates, written questions,
// gazettes, court decisions, acts of the European Union, articles of laws and
// treaties, and dates.
//
// [All] finds them in running text. Each [Mention] has the reference found, a
// [Ref] with its canonical identifier and the address of its official page,
// and what the text printed beside it. [Resolver] completes what only the
// document can tell: the year of "14 februari", the dossier of "stuk nr. 12".
// [Parse] reads an identifier or the address of an official page.
//
//	found := slices.Collect(refs.All(text))
//	r := refs.Resolver{Date: refs.MustParseDate("2024-03-01")}
//	for _, m := range r.Resolve(found) {
//		if to := m.Target(); to != nil {
//			fmt.Println(m.Start, m.End, to, to.URL())
//		}
//	}
//
// Some of the forms that All reads, and what it makes of them:
//
//	Kamerstukken II 2009/10, 27858, nr. 88, p. 3           kst-27858-88
//	(Kamerstuk 21 501-32, nr. 1703)                        kst-21501-32-1703
//	Kamerstukken II 2019/20, 35 300 XVI, nr. 133           kst-35300-XVI-133
//	Kamerstukken II 2015/16, 34 356 (R2064), nr. 3         kst-34356-3
//	Kamerstukken I 2014/15, 33802, C, p. 3                 kst-33802-C
//	Kamerstukken I 2008/09, 31700 VI, D, p. 4              kst-20082009-31700-VI-D
//	Kamerstukken I 1995/96, 23700, nr. 188b                kst-19951996-23700-188b
//	Kamerstukken II 2019/20, 29 754, nrs. 520 en 548       kst-29754-520 kst-29754-548
//	Zij krijgt nr. 456 (36800-XVI)                         kst-36800-XVI-456
//	het amendement op stuk nr. 12                          nr-12
//	wetsvoorstel 36 378 (Energiewet)                       36378
//	Kamerstuk 29 628, nr. 7; idem, nr. 8                   kst-29628-7 kst-29628-8
//	Kamerstukken I 2022/23, 36 067/36 068, A               kst-36067-A kst-36068-A
//	Kamerstukken I 2020/21, CXLVI, A                       kst-CXLVI-A
//	Handelingen II 2010/11, nr. 108, item 5, p. 25-36      h-tk-20102011-108-5
//	Handelingen II 2007/08, nr. 108, p. 7909-7943          h-tk-20072008-7909-7943
//	Aanhangsel Handelingen II 2014/15, nr. 1241            ah-tk-20142015-1241
//	vraagnummer 2020Z14131                                 2020Z14131
//	Eerste Kamer, toezegging T03357                        T03357
//	Stb. 2011, 35 en Stcrt. 2015, 10247                    stb-2011-35 stcrt-2015-10247
//	Trb. 2013, 130 en 233                                  trb-2013-130 trb-2013-233
//	het zesde lid van artikel 8 van de Awb                 BWBR0005537:8(6)
//	art. 6:162 lid 2 BW                                    BWBR0005289:6:162(2)
//	artikelen 338 (lid 2) en 339 Fw                        BWBR0001860:338(2) BWBR0001860:339
//	de AVG, in het bijzonder de artikelen 9 en 22          32016R0679:9 32016R0679:22
//	artikel 15 quater van Richtlijn (EU) 2018/2001         32018L2001:15quater
//	artikel 83, eerste lid, in het VWEU                    12016E:83(1)
//	artikel 4 van de Awb en artikel 6 van die wet          BWBR0005537:4 BWBR0005537:6
//	ECLI:NL:HR:2009:BH 2815                                ECLI:NL:HR:2009:BH2815
//	ljn: Ab 3948                                           AB3948
//	EHRM (GK) 12 november 2008, nrs. 34503/97 en 34504/97  34503/97 34504/97
//	HvJ EU 19 december 2012, C-452/11 P                    C-452/11 P
//	Verordening (EEG) nr. 1408/71                          31971R1408
//	Richtlijnen 96/9/EG en 2001/29/EG                      31996L0009 32001L0029
//	COM(2021) 570, 571 en 572                              COM(2021)570 COM(2021)571 COM(2021)572
//	SWD (2023), 819 final                                  SWD(2023)819
//	Gemeenteblad 2026, 104512                              gmb-2026-104512
//	CVDR101405/1                                           CVDR101405_1
//	de motie van de leden Podt en Paternotte               motie-Podt/Paternotte
//	op 25 en 26 januari 2024                               {2024-01-25,2024-01-26}
//	12 maart, 3 april en 4 mei 2023                        2023-03-12 2023-04-03 2023-05-04
//	22-05-’24                                              2024-05-22
//	in de nacht van 3 op 4 mei 2023                        2023-05-03/2023-05-04
//	4–5 maart                                              XXXX-03-04/XXXX-03-05
//
// Every kind of reference has a type of its own: a small comparable value that
// holds exactly what its identifier holds. Its String is the identifier, its
// zero value is no reference and the same as empty text, and ParseX(x.String())
// gives it back. What a text printed beside an identifier, such as the session
// of a paper whose identifier has none, is in [Mention.Printed].
//
// The package uses the standard library only, keeps no state, and never panics
// on any text; Must functions panic on what is no identifier.
package refs
