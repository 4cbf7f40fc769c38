package segment

import "strings"

// askerHeading reads a paragraph that is the heading over the questions of
// fracties, or over the answers to them, and returns the fracties it names:
// "Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de
// bewindspersoon", "VVD-fractie". A heading may name none: "Vragen en
// opmerkingen vanuit de fracties".
func askerHeading(s string) (askers []string, ok bool) {
	if len(s) > maxHeading {
		return nil, false
	}
	_, title := cutEnumerator(s)
	if isFractieHeading(title) || isMemberHeading(title) {
		return headingFracties(title), true
	}
	if !strings.Contains(title, "ractie") || endsSentence(title) {
		return nil, false
	}
	askers = Fracties(title)
	return askers, askers != nil
}

// headingFracties returns the fracties named behind the first words, behind one
// of the words "van", or in brackets behind the name of a member, else that
// name.
func headingFracties(title string) []string {
	if names, _ := cutAskedBy(title); len(names) > 0 {
		return names
	}
	for rest := title; ; {
		i := strings.Index(rest, " van")
		if i < 0 {
			break
		}
		rest = rest[i+1:]
		if names, _ := cutFracties(rest); len(names) > 0 {
			return names
		}
	}
	if names := bracketedFracties(title); names != nil {
		return names
	}
	_, member, _ := strings.Cut(title, " het lid ")
	names, _ := cutMembers(member)
	return names
}

// bracketedFracties returns the fracties in the first brackets of a title.
func bracketedFracties(title string) []string {
	_, rest, _ := strings.Cut(title, "(")
	party, _, ok := strings.Cut(rest, ")")
	if !ok {
		return nil
	}
	return Fracties(party)
}

// speakerOpenings begin a paragraph in which members of a fractie speak, in
// small letters.
var speakerOpenings = [...]string{"de leden van ", "de fractieleden van ", "de fractie van ", "de fracties van ", "de aan het woord zijnde leden", "de leden ",
	"deze leden van ", "deze leden ", "deze fractie", "genoemde leden ", "voornoemde leden ", "de hier aan het woord zijnde leden", "het lid "}

// speakerAdverbs may stand before them.
var speakerAdverbs = [...]string{"Ook ", "Verder ", "Voorts ", "Daarnaast ", "Tevens ", "Tot slot ", "Ten slotte "}

// skipAdverb skips such an adverb at the start of a sentence.
func skipAdverb(s string) string {
	for _, adverb := range &speakerAdverbs {
		if rest, ok := strings.CutPrefix(s, adverb); ok {
			return rest
		}
	}
	return s
}

// speaksFor reports whether members of a fractie speak in the first words of a
// sentence.
func speaksFor(s string) bool {
	if !isUpperAt(s, 0) {
		return false
	}
	if s = skipAdverb(s); speakUnnamed(s) {
		return true
	}
	for _, opening := range &speakerOpenings {
		if hasPrefixFold(s, opening) {
			return !strings.HasSuffix(opening, " van ") || namesFractie(s[len(opening):])
		}
	}
	if hasPrefixFold(s, "zij ") {
		verb, _ := cutWord(s[len("zij "):])
		return isMembersVerb(verb) || isIndirectAsk(firstSentence(s))
	}
	if hasPrefixFold(s, "de ") {
		names, rest := cutFracties(s[len("de "):])
		return len(names) > 0 && strings.Contains(s[:len(s)-len(rest)], "fractie")
	}
	return false
}

// isMembersVerb reports whether a verb behind "zij" says that those are the
// members: others do not ask, read or note in a paper.
func isMembersVerb(verb string) bool {
	switch verb {
	case "vragen", "verzoeken", "lezen", "constateren", "wijzen", "merken", "vernemen", "horen", "ontvangen", "stellen", "danken", "onderschrijven", "steunen",
		"vinden", "achten", "sluiten", "herinneren", "verwijzen", "signaleren", "hechten", "menen", "refereren", "betreuren", "verwelkomen", "missen", "leggen",
		"wensen", "delen", "begrijpen", "benadrukken", "maken":
		return true
	}
	return false
}

// namesFractie reports whether a fractie is named, or spoken of, at the start
// of s: the members of a committee or of another body do not ask here.
func namesFractie(s string) bool {
	if names, _ := cutFracties(s); len(names) > 0 {
		return true
	}
	return strings.Contains(s[:min(len(s), 60)], "fractie")
}

// speakUnnamed reports whether fracties or members speak at the start of a
// sentence that does not say which: "Verschillende fracties vragen".
func speakUnnamed(s string) bool {
	word, rest := cutWord(s)
	switch word {
	case "Verschillende", "verschillende", "Enkele", "enkele", "Meerdere", "meerdere", "Diverse", "diverse", "Alle", "alle", "Beide", "beide":
		noun, rest := cutWord(rest)
		if strings.HasPrefix(rest, " van ") {
			return false
		}
		return noun == "fracties" || noun == "leden" && hasAskVerb(firstSentence(s))
	}
	return false
}

// speakers returns the fracties that the first sentence of a paragraph names
// as those who speak, or the members by name.
func speakers(s string) []string {
	if names := membersFirst(skipAdverb(s)); names != nil {
		return names
	}
	end := min(len(s), 300)
	for from := 0; from < end; {
		i := strings.Index(s[from:end], "leden van ")
		if i < 0 {
			break
		}
		from += i
		if names, _ := cutFracties(s[from:]); len(names) > 0 {
			return names
		}
		from += len("leden van ")
	}
	for _, opening := range [...]string{"De ", "de ", "vraag van ", "vragen van "} {
		i := strings.Index(s[:end], opening)
		if i < 0 {
			continue
		}
		if k := strings.Index(opening, "van "); k > 0 {
			i += k
		}
		if names, rest := cutFracties(s[i:]); len(names) > 0 && (strings.Contains(s[i:len(s)-len(rest)], "fractie") || strings.HasPrefix(s[i:], "van het lid ")) {
			return names
		}
		if name, ok := strings.CutPrefix(s[i:], "van het lid "); ok {
			names, _ := cutMembers(name)
			return names
		}
	}
	return nil
}

// isAnswering reports whether a paragraph is the government's by its words:
// "ik", "mijn", "uw Kamer". Members do not speak so.
func isAnswering(s string) bool {
	last := ""
	for word := range words(s) {
		switch word {
		case "ik", "Ik", "mijn", "Mijn", "mij", "mijns":
			return true
		case "Kamer":
			if last == "uw" || last == "Uw" {
				return true
			}
		}
		last = word
	}
	return false
}

// looksAsked reports whether a paragraph reads as one of the members' and not
// of the government's: members speak in it, or it asks.
func looksAsked(s string) bool {
	if isAnswering(s) {
		return false
	}
	if speaksFor(s) {
		return true
	}
	// A question before other sentences may be one that the government asks
	// itself: the last must ask, or the first must ask the government.
	first, last, n := false, false, 0
	for sentence := range Sentences(s) {
		part := s[sentence.Start:sentence.End]
		if isIndirectAsk(part) && namesMembers(part) {
			return true
		}
		last = isDirectAsk(part)
		first = first || n == 0 && last && asksGovernment(part)
		n++
	}
	return first || last
}

// answersItself reports whether a paragraph asks and goes on to say something
// that the members do not: an answer that takes the question up.
func answersItself(s string) bool {
	asked, answered := false, false
	for sentence := range Sentences(s) {
		part := s[sentence.Start:sentence.End]
		asks := isDirectAsk(part) || isIndirectAsk(part)
		asked = asked || asks
		answered = asked && !asks && !speaksFor(part)
	}
	return answered
}

// asksGovernment reports whether a question names who must answer.
func asksGovernment(s string) bool {
	return containsAny(s, "Minister", "minister", "taatssecretaris", "regering", "kabinet", "ewindspers")
}

// isOpening reports whether a fractie says no more in a paragraph than that it
// has read the papers, gives thanks and has questions or none.
func isOpening(s string) bool {
	read := false
	for sentence := range Sentences(s) {
		part := s[sentence.Start:sentence.End]
		if isDirectAsk(part) || isIndirectAsk(part) || otherAsks(part) {
			return false
		}
		part = strings.ToLower(part)
		switch {
		case containsAny(part, "kennisgenomen", "kennis genomen", "gelezen", "danken", "bestudeerd", "dank", "uit naar de beantwoording", "uit naar de reactie", "uit naar uw reactie"):
			read = true
		case containsAny(part, " vragen", " vraag", "opmerking", "gelegenheid", "inbreng", "punten"):
			if !containsAny(part, "hebben", "stellen", "leggen", "maken", "wensen", "willen", "zien", "heeft", "brengen", "voorleggen", "hierbij") {
				return false
			}
			read = true
		default:
			return false
		}
	}
	return read
}

// isFirstOpening reports whether the first paragraph under the heading of a
// fractie only opens: it tells that the papers were read, perhaps what the
// fractie thinks of them, and asks nothing.
func isFirstOpening(s string) bool {
	if isOpening(s) {
		return true
	}
	read := false
	for sentence := range Sentences(s) {
		part := s[sentence.Start:sentence.End]
		if isDirectAsk(part) || isIndirectAsk(part) {
			return false
		}
		read = read || containsAny(part, "ennisgenomen", "ennis genomen", "gelezen", "danken", "bestudeerd")
	}
	return read
}

func containsAny(s string, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}
