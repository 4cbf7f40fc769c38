package refs

import "strings"

// misreadings are the letters of the names of months that OCR takes for others.
var misreadings = [...]struct{ right, wrong string }{
	{"rt", "n"}, {"ri", "n"}, {"ru", "m"}, {"ni", "m"}, {"li", "h"}, {"m", "rn"}, {"e", "c"}, {"i", "l"}, {"l", "i"},
}

// lastScanned is the year of the last papers that are known from OCR.
const lastScanned = 1995

// misreadMonth reads the name of a month at i as OCR has it in the scans of old
// papers, "maan", "apnl". Only the year that must follow shows it to be one.
func misreadMonth(s string, i int) (month, end int) {
	if i >= len(s) || !isLower(s[i]) {
		return 0, i
	}
	end = alphaEnd(s, i)
	k := gapEnd(s, end)
	if !at(s, k, '1') {
		return 0, i
	}
	if y, e := readYear(s, k); y == 0 || y > lastScanned || isAlnumAt(s, e) {
		return 0, i
	}
	for _, m := range months[s[i]-'a'] {
		if isMisread(s[i:end], m.name) {
			return m.month, end
		}
	}
	return 0, i
}

// isMisread reports whether a word is a name with letters that were misread.
func isMisread(word, name string) bool {
	for word != "" && name != "" {
		if word[0] == name[0] {
			word, name = word[1:], name[1:]
			continue
		}
		found := false
		for _, m := range misreadings {
			if strings.HasPrefix(name, m.right) && strings.HasPrefix(word, m.wrong) {
				word, name, found = word[len(m.wrong):], name[len(m.right):], true
				break
			}
		}
		if !found {
			return false
		}
	}
	return word == name
}
