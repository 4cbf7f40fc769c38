package segment

import "strings"

// answerClause returns where a sentence that begins with the question answers
// it: before the verb of "De vraag of dit kan, beantwoord ik bevestigend." It
// is 0 where the sentence does not.
func answerClause(s string) int {
	if !namesQuestion(s) {
		return 0
	}
	end := 0 // of the words so far
	for word := range words(s) {
		start := end + strings.Index(s[end:], word)
		end = start + len(word)
		if answersWith(word, s[end:]) {
			return len(strings.TrimRight(s[:start], " "))
		}
	}
	return 0
}

// answersWith reports whether a verb begins the words of an answer, for what
// stands behind it: only there does the verb stand before its subject.
func answersWith(verb, rest string) bool {
	switch verb {
	case "beantwoord", "beantwoordt", "beantwoorden", "antwoord", "antwoordt", "antwoorden", "merk", "merkt", "merken", "kan", "kunnen", "moet", "moeten",
		"verwijs", "verwijst", "verwijzen":
		return hasAnyPrefix(rest, " ik ", " wij ", " de regering ", " het kabinet ", " ondergetekende", " de ondergetekende", " de eerste ondergetekende", " het volgende ")
	case "luidt", "is":
		return hasAnyPrefix(rest, " het antwoord ")
	case "wordt":
		return hasAnyPrefix(rest, " het volgende ", " opgemerkt", " geantwoord")
	case "geldt":
		return hasAnyPrefix(rest, " dat ", " het volgende")
	}
	return false
}

func hasAnyPrefix(s string, prefixes ...string) bool {
	for _, prefix := range prefixes {
		if strings.HasPrefix(s, prefix) {
			return true
		}
	}
	return false
}
