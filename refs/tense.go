package refs

import "strings"

// maxClause is how far on either side of a date its clause is read.
const maxClause = 150

// pastClause reports whether the date from start to end, which has no year,
// stands in a clause that tells what has happened: "Op 12 november is een brief
// gestuurd", "het debat van 12 november, waarin u vroeg". What is planned or due
// is not, nor what a word such as "per" or "tot" before the date dates.
func pastClause(s string, start, end int) bool {
	from, to := beforeWord(s, start)
	switch strings.ToLower(s[from:to]) {
	case "op", "in", "eind", "begin", "medio", "half", "tijdens", "maand":
	case "van":
		from, to = beforeWord(s, from)
		if event, past := datedNoun(strings.ToLower(s[from:to])); !event || past {
			return past
		}
	default:
		return false
	}
	next := gapEnd(s, end)
	if k := lawWordEnd(s, next); isPastVerb(strings.ToLower(s[next:k])) {
		return true
	}
	perfect, participle := false, false
	for _, w := range append(clauseBefore(s, start), clauseAfter(s, end)...) {
		switch w = strings.ToLower(w); w {
		case "zal", "zullen", "zou", "zouden", "gaat", "gaan", "wordt", "worden", "moet", "moeten", "kan", "kunnen", "wil", "willen", "te",
			"uiterlijk", "gepland", "ingepland", "voorzien", "geagendeerd", "verwacht", "beoogd", "verplaatst", "uitgesteld", "verlengd", "verwachting":
			return false
		case "werd", "werden", "was", "waren", "had", "hadden":
			return true
		case "is", "zijn", "heeft", "hebben", "hebt", "heb":
			perfect = true
		default:
			participle = participle || isParticiple(w)
		}
	}
	return perfect && participle
}

// datedNoun reports whether the word before "van" and a date is something that
// has a date, and whether it is past whenever a paper speaks of it, as a letter
// is and a debate need not be.
func datedNoun(w string) (event, past bool) {
	switch w {
	case "brief", "kamerbrief", "bericht", "artikel", "rapport", "uitspraak", "arrest", "verslag", "motie", "mail", "e-mail", "persbericht", "uitzending":
		return true, true
	case "debat", "overleg", "commissiedebat", "notaoverleg", "wetgevingsoverleg", "vergadering", "bijeenkomst", "vragenuur":
		return true, false
	}
	return false, false
}

// isPastVerb reports whether a word right after a date is a verb in the past
// tense: "Op 12 november stuurde de minister".
func isPastVerb(w string) bool {
	switch w {
	case "werd", "werden", "was", "waren", "had", "hadden", "vond", "vonden", "kwam", "kwamen", "gaf", "gaven", "zei", "zeiden", "deed", "deden", "ging", "gingen",
		"bood", "schreef", "schreven", "sprak", "spraken", "nam", "namen", "bleek", "trad", "besloot", "besloten", "verscheen", "ontving", "ontvingen", "zond", "zonden", "liet", "stond":
		return true
	}
	switch w {
	case "geplande", "geagendeerde", "beoogde", "verwachte", "aanstaande", "eerste", "tweede", "derde", "laatste", "gemeente":
		return false
	}
	if strings.HasSuffix(w, "ende") { // komende, but ingediende
		return isParticiple(strings.TrimSuffix(w, "e"))
	}
	return len(w) > 5 && (strings.HasSuffix(w, "de") || strings.HasSuffix(w, "te"))
}

// isParticiple reports whether a word has the form of a past participle:
// "gestuurd", "aangevraagd", "verwijderd".
func isParticiple(w string) bool {
	switch w {
	case "aangenomen", "aangeboden", "ontvangen", "verzonden", "gezonden", "toegezonden", "gegeven", "besloten", "gehouden", "gesproken", "besproken", "verschenen", "begonnen",
		"geschreven", "gebleken", "verworpen", "overeengekomen", "ingetrokken", "overleden", "ontstaan", "genomen", "opgenomen", "gekomen", "uitgekomen", "bijeengekomen", "plaatsgevonden", "gevonden", "gedaan", "gegaan", "ingegaan", "gekozen", "verzocht",
		"verstrekt", "verwerkt", "bekendgemaakt",
		"beantwoord", "behandeld", "bevestigd", "bereikt", "bekrachtigd", "betaald", "benoemd", "beëindigd":
		return true
	case "gebied", "verband", "gerecht":
		return false
	}
	if n := len(w); n < 6 || strings.HasSuffix(w, "heid") {
		return false
	}
	if strings.HasSuffix(w, "d") && (strings.HasPrefix(w, "ver") || strings.HasPrefix(w, "her")) {
		return true
	}
	k := strings.Index(w, "ge")
	if k < 0 || w[len(w)-1] != 'd' && w[len(w)-1] != 't' {
		return false
	}
	switch w[:k] {
	case "", "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "plaats", "toe", "uit", "vast", "voor", "terug", "neer", "open", "weer":
		return true
	}
	return false
}

// clauseBefore returns the words before i back to the start of their clause.
func clauseBefore(s string, i int) []string {
	t := s[max(0, i-maxClause):i]
	if k := strings.LastIndexAny(t, clauseSigns); k >= 0 {
		t = t[k+1:]
	}
	if k := strings.LastIndex(t, "\n\n"); k >= 0 {
		t = t[k:]
	}
	words := strings.Fields(t)
	for k := len(words) - 1; k >= 0; k-- {
		switch words[k] {
		case "en", "maar", "dat", "die", "om", "als", "of", "wat", "indien":
			return words[k+1:]
		}
	}
	return words
}

// clauseAfter returns the words after i up to the end of their clause.
func clauseAfter(s string, i int) []string {
	t := s[i:min(len(s), i+maxClause)]
	if k := strings.IndexAny(t, clauseSigns); k >= 0 {
		t = t[:k]
	}
	if k := strings.Index(t, "\n\n"); k >= 0 {
		t = t[:k]
	}
	words := strings.Fields(t)
	for k, w := range words {
		switch w {
		case "maar", "dat", "die", "om", "als", "of", "wat", "indien", "zodat":
			return words[:k]
		}
	}
	return words
}

// clauseSigns are the signs that end a clause.
const clauseSigns = ".,;:?!()"
