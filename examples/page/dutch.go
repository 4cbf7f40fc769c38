package main

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
)

// The page is for people who read Dutch papers: it is in Dutch, and so are the
// names of what is on it.

// dutchDate writes a date as Dutch prose does: "donderdag 28 maart 2024", "25
// en 26 januari 2024", "4 t/m 5 april 2024", "november 2023".
func dutchDate(d refs.Date) string {
	s := d.String()
	if t, ok := d.Day(); ok {
		days := [...]string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"}
		return days[t.Weekday()] + " " + dutchDay(s)
	}
	if list, ok := strings.CutPrefix(s, "{"); ok {
		return joinDays(strings.Split(strings.TrimSuffix(list, "}"), ","), " en ")
	}
	return joinDays(strings.Split(s, "/"), " t/m ")
}

// joinDays writes days; of those of one month, the month stands after the last.
func joinDays(days []string, and string) string {
	var all []string
	for i, day := range days {
		s := dutchDay(day)
		if i+1 < len(days) {
			number, month, ok := strings.Cut(s, " ")
			_, next, _ := strings.Cut(dutchDay(days[i+1]), " ")
			if ok && month == next {
				s = number
			}
		}
		all = append(all, s)
	}
	return strings.Join(all, and)
}

// dutchDay writes "2024-03-28" as "28 maart 2024", "2023-11" as "november
// 2023", and leaves the year out where it is not known.
func dutchDay(s string) string {
	parts := strings.Split(s, "-")
	if len(parts) == 1 {
		return s
	}
	months := [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
		"oktober", "november", "december"}
	n, err := strconv.Atoi(parts[1])
	if err != nil || n < 1 || n > 12 {
		return s
	}
	words := []string{months[n-1]}
	if len(parts) > 2 {
		words = append([]string{strings.TrimLeft(parts[2], "0")}, words...)
	}
	if parts[0] != "XXXX" {
		words = append(words, parts[0])
	}
	return strings.Join(words, " ")
}

func typeName(t kamerstuk.Type) string {
	switch t {
	case kamerstuk.TypeKamervraag:
		return "Schriftelijke vragen met antwoorden"
	case kamerstuk.TypeAntwoordbrief:
		return "Beantwoording van schriftelijke vragen"
	case kamerstuk.TypeVSO:
		return "Verslag van een schriftelijk overleg"
	case kamerstuk.TypeLijst:
		return "Lijst van vragen"
	case kamerstuk.TypeVerslag:
		return "Verslag"
	case kamerstuk.TypeNota:
		return "Nota naar aanleiding van het verslag"
	case kamerstuk.TypeMvT:
		return "Memorie van toelichting"
	case kamerstuk.TypeBrief:
		return "Brief van de regering"
	case kamerstuk.TypeMotie:
		return "Motie"
	case kamerstuk.TypeAmendement:
		return "Amendement"
	case kamerstuk.TypeHandelingen:
		return "Handelingen"
	}
	return cmp.Or(string(t), "Stuk")
}

func kindName(k refs.Kind) string {
	switch k {
	case refs.KindKamerstuk:
		return "Kamerstuk"
	case refs.KindDossier:
		return "Dossier"
	case refs.KindHandelingen:
		return "Handelingen"
	case refs.KindAanhangsel:
		return "Aanhangsel van de Handelingen"
	case refs.KindTKNumber:
		return "Nummer van de Tweede Kamer"
	case refs.KindStaatsblad:
		return "Staatsblad"
	case refs.KindStaatscourant:
		return "Staatscourant"
	case refs.KindTractatenblad:
		return "Tractatenblad"
	case refs.KindECLI, refs.KindLJN:
		return "Rechtspraak"
	case refs.KindECHR:
		return "Europees Hof voor de Rechten van de Mens"
	case refs.KindCJEU:
		return "Hof van Justitie van de EU"
	case refs.KindEUAct, refs.KindCELEX:
		return "Handeling van de EU"
	case refs.KindCOM:
		return "Document van de Europese Commissie"
	case refs.KindArticle:
		return "Wetsartikel"
	case refs.KindPublication:
		return "Publicatie"
	case refs.KindToezegging:
		return "Toezegging"
	case refs.KindMotion:
		return "Motie of amendement"
	}
	return k.String()
}

func reasonName(r kamerstuk.Reason) string {
	switch r {
	case kamerstuk.ReasonEncoding:
		return "tekencodering hersteld"
	case kamerstuk.ReasonNormalise:
		return "tekens samengesteld"
	case kamerstuk.ReasonLigature:
		return "ligatuur uitgeschreven"
	case kamerstuk.ReasonHyphenMark:
		return "afbreekteken vervangen"
	case kamerstuk.ReasonInvisible:
		return "onzichtbaar teken weg"
	case kamerstuk.ReasonSpace:
		return "spaties"
	case kamerstuk.ReasonLineEnd:
		return "regeleinde"
	case kamerstuk.ReasonHyphenJoined:
		return "afgebroken woord heel gemaakt"
	case kamerstuk.ReasonHyphenKept:
		return "koppelteken aan het regeleinde bewaard"
	case kamerstuk.ReasonHyphenSuspended:
		return "weglatingsstreepje bewaard"
	case kamerstuk.ReasonDiaeresis:
		return "trema teruggezet"
	case kamerstuk.ReasonAddress:
		return "webadres heel gemaakt"
	case kamerstuk.ReasonFurniture:
		return "kop- of voettekst"
	case kamerstuk.ReasonNote:
		return "voetnoot"
	case kamerstuk.ReasonNoteLabel:
		return "nummer van een voetnoot"
	case kamerstuk.ReasonNoteMark:
		return "verwijzing naar een voetnoot"
	}
	return r.String()
}
