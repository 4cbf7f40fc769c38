package segment

import "strings"

// asks returns the sentences of a question in which something is asked. One
// that ends in a list runs from what leads up to it.
func (r *reading) asks(q Passage) []Passage {
	var asks []Passage
	lead := -1 // where the question begins of which the items follow
	for s := range Sentences(r.text[q.Start:q.End]) {
		start, end := q.Start+s.Start, q.Start+s.End
		sentence := r.text[start:end]
		switch {
		case strings.HasSuffix(sentence, ":") && opensAsking(sentence):
			lead = start
			continue
		case lead >= 0 && isListItem(sentence):
			start = lead
		default:
			lead = -1
		}
		if isLabelLine(sentence) {
			continue
		}
		if isDirectAsk(sentence) || isIndirectAsk(sentence) {
			asks = append(asks, Passage{start, end})
			lead = -1
		}
	}
	return asks
}

func isLabelLine(s string) bool { return parseLabel(s, nil) != 0 }

// isDirectAsk reports whether a sentence ends in a question mark, closing
// quotes, brackets, emphasis and a page anchor aside.
func isDirectAsk(s string) bool {
	s = strings.TrimRight(cutAnchor(s), ")]\"'»”’ ."+emphasisMarks)
	return strings.HasSuffix(s, "?")
}

// opensAsking reports whether the first word of a sentence is that of a
// question, which may end in a full stop all the same: "Kunt u een overzicht
// geven van de uitgaven."
func opensAsking(s string) bool {
	word, rest := cutWord(s)
	switch word {
	case "Wat":
		return !strings.HasPrefix(rest, " betreft")
	case "Hoe", "Welke", "Waarom", "Wanneer", "Wie", "Waar", "Kan", "Kunt", "Kunnen", "Is", "Zijn", "Was", "Waren", "Heeft", "Hebben", "Hebt", "Bent", "Deelt",
		"Acht", "Wordt", "Worden", "Zal", "Zullen", "Hoeveel", "Klopt":
		return true
	}
	return strings.HasPrefix(s, "In hoeverre") || strings.HasPrefix(s, "Op welke") || strings.HasPrefix(s, "In welke")
}

// isIndirectAsk reports whether the members ask something in a sentence
// without a question mark: "Deze leden vragen of ...", "Ook horen zij graag",
// "Graag een toelichting."
func isIndirectAsk(s string) bool {
	if strings.HasPrefix(s, "Graag ") {
		return true
	}
	return namesMembers(s) && hasAskVerb(s)
}

// namesMembers reports whether the sentence speaks of the members who ask, and
// not of those of another body, or of the one whose motion is meant.
func namesMembers(s string) bool {
	last, lastButOne := "", ""
	end := 0 // of the words so far
	for word := range words(s) {
		end += strings.Index(s[end:], word) + len(word)
		switch strings.ToLower(word) {
		case "leden", "fractieleden", "fracties":
			if of, ok := strings.CutPrefix(s[end:], " van "); ok && !namesFractie(of) {
				break
			}
			if word != "fracties" || strings.HasPrefix(s[end:], " van ") {
				return true
			}
		case "fractie":
			if strings.HasSuffix(s[:end-len(word)], "-") || last == "deze" || strings.HasPrefix(s[end:], " van ") {
				return true
			}
		case "lid":
			if (last == "het" || last == "Het") && lastButOne != "van" && lastButOne != "door" {
				return true
			}
		case "zij", "wij", "ze":
			return true
		}
		lastButOne, last = last, word
	}
	return false
}

// nounBefore holds the words after which "vragen" is a noun.
func nounBefore(word string) bool {
	switch word {
	case "enkele", "meerdere", "aantal", "nog", "volgende", "aanvullende", "verdere", "kritische", "andere", "hun", "onderstaande", "geen", "de", "deze",
		"eerdere", "gestelde", "tal", "veel", "vele", "paar", "diverse", "verschillende", "schriftelijke", "nadere", "hebben", "aan", "concrete", "te",
		"die", "haar", "twee", "drie", "vier", "vijf", "meer", "inhoudelijke", "specifieke", "dringende", "belangrijke", "stellen":
		return true
	}
	return false
}

// nounAfter holds the words before which "vragen" is a noun.
func nounAfter(word string) bool {
	switch word {
	case "gesteld", "gestelde", "stellen", "te", "beantwoord", "beantwoorden", "beantwoordt", "zijn", "worden":
		return true
	}
	return false
}

// hasAskVerb reports whether a verb of asking stands in the sentence.
func hasAskVerb(s string) bool {
	var last, lastButOne string
	wish := false // "zij willen ... weten", "zij zouden ... willen"
	open := false // "vragen" was the last word and may be a noun
	put := ""     // the verb of "hebben ... gevraagd of" and "stelden ... de vraag of"
	asked := false
	for word := range words(s) {
		word = strings.ToLower(word)
		if open && !nounAfter(word) {
			return true
		}
		if asked && opensAskedClause(word) {
			return true
		}
		open, asked = false, false
		switch word {
		case "vragen":
			open = !nounBefore(last)
		case "vraagt", "vroegen":
			return true
		case "verzoeken", "verzoekt", "informeren", "informeert", "informeerden", "benieuwd", "nieuwsgierig":
			return true
		case "hebben", "heeft", "hadden", "had", "stellen", "stelt", "stelden":
			put = word
		case "gevraagd", "vraag":
			asked = put != "" && (word == "vraag") == (put[0] == 's')
		case "willen", "wil", "wilden", "wensen", "wensten", "zouden", "zou":
			wish = true
		case "weten", "vernemen", "horen", "ontvangen", "zien":
			if wish || last == "graag" {
				return true
			}
		case "duidelijk":
			if last == "niet" {
				return true
			}
		case "graag":
			if asksGladly(lastButOne, last) {
				return true
			}
		}
		lastButOne, last = last, word
	}
	return open
}

// opensAskedClause reports whether a word begins what is asked: "gevraagd of".
func opensAskedClause(word string) bool {
	switch word {
	case "of", "naar", "waarom", "hoe", "hoeveel", "welke", "wanneer", "wat", "wie", "waar", "waarop", "waaruit":
		return true
	}
	return false
}

// asksGladly reports whether the two words before "graag" make it a wish to be
// told: "vernemen graag", "vernemen zij graag".
func asksGladly(lastButOne, last string) bool {
	if last == "leden" || last == "zij" {
		return lastButOne == "deze" || lastButOne == "de" || isTellVerb(lastButOne)
	}
	return isTellVerb(last)
}

func isTellVerb(word string) bool {
	switch word {
	case "horen", "vernemen", "ontvangen", "zien", "weten", "krijgen":
		return true
	}
	return false
}

// maxAnchor bounds the length of an anchor in bytes.
const maxAnchor = 60

// cutAnchor cuts the place in another paper that a question is about and that
// stands behind it: "(blz. 5)", "(tabel 3)".
func cutAnchor(s string) string {
	t := strings.TrimRight(s, " ")
	if !strings.HasSuffix(t, ")") {
		return s
	}
	i := strings.LastIndexByte(t, '(')
	if i < 0 || len(t)-i > maxAnchor || !isAnchor(t[i:]) {
		return s
	}
	return strings.TrimRight(t[:i], " ")
}

// isAnchor reports whether s begins with a page anchor in brackets.
func isAnchor(s string) bool {
	s, ok := strings.CutPrefix(s, "(")
	if !ok {
		return false
	}
	for _, word := range [...]string{"blz", "bladzijde", "pag", "p. ", "p.", "pp.", "tabel", "bijlage", "paragraaf", "§"} {
		if hasPrefixFold(s, word) || strings.HasPrefix(s, word) {
			return true
		}
	}
	return false
}
