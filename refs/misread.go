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
	for _, m := range months[s[i]-'a'] {
		end := misreadEnd(s, i, m.name)
		if end < 0 {
			continue
		}
		if y, e := readYear(s, gapEnd(s, end)); y != 0 && y <= lastScanned && !isAlnumAt(s, e) {
			return m.month, end
		}
	}
	return 0, i
}

// misreadEnd matches a name at i, whose letters may be misread, and returns the
// end or -1.
func misreadEnd(s string, i int, name string) int {
	for k := 0; k < len(name); {
		if i < len(s) && s[i] == name[k] {
			i++
			k++
			continue
		}
		found := false
		for _, m := range misreadings {
			if strings.HasPrefix(name[k:], m.right) && strings.HasPrefix(s[i:], m.wrong) {
				i, k, found = i+len(m.wrong), k+len(m.right), true
				break
			}
		}
		if !found {
			return -1
		}
	}
	if letterAt(s, i) {
		return -1
	}
	return i
}
