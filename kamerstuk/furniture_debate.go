package kamerstuk

import "strings"

// The Handelingen have a foot of their own on each page, in one line or in
// lines one below the other:
//
//	Tweede Kamer
//	Digitale weerbaarheid van ziekenhuizen
//	29 november 2023
//	TK 27
//	27-12-2

// debateTitle is how many lines the title of a debate may have in the foot.
const debateTitle = 3

// debateFoot returns the first line of the foot of a debate that ends in line i,
// or -1.
func (f *fixtures) debateFoot(i int) int {
	s := f.lines[i].text(f.src)
	if s == "" || !isDebatePage(s) || i < 3 {
		return -1
	}
	sitting := f.lines[i-1].text(f.src)
	if !isSitting(sitting) || sitting[3:] != s[:strings.IndexByte(s, '-')] || !isDateLine(f.lines[i-2].text(f.src)) {
		return -1
	}
	for k := i - 3; k >= max(0, i-3-debateTitle); k-- {
		switch f.lines[k].text(f.src) {
		case "Tweede Kamer", "Eerste Kamer", "Verenigde Vergadering":
			return k
		}
	}
	return -1
}

// isSitting recognises the sitting in the foot of a debate: "TK 27".
func isSitting(s string) bool {
	if len(s) < 4 || len(s) > 6 || digits(s[3:]) != len(s)-3 {
		return false
	}
	return s[:3] == "TK " || s[:3] == "EK " || s[:3] == "VV "
}

// isDebatePage recognises the page in the foot of a debate, by the numbers of
// the sitting, the item and the page: "27-12-2".
func isDebatePage(s string) bool {
	for part := range 3 {
		n := digits(s)
		if n == 0 || n > 3 {
			return false
		}
		if s = s[n:]; part == 2 {
			return s == ""
		}
		if s == "" || s[0] != '-' {
			return false
		}
		s = s[1:]
	}
	return false
}

// isDebateFoot recognises the foot of a debate in one line: "Tweede Kamer 29
// november 2023 TK 27 27-12-2".
func isDebateFoot(s string) bool {
	if s == "" || len(s) > 80 || !isDigit(s[len(s)-1]) || !strings.HasPrefix(s, "Tweede Kamer ") && !strings.HasPrefix(s, "Eerste Kamer ") {
		return false
	}
	w := strings.Fields(s)
	if len(w) != 8 {
		return false
	}
	return isDateLine(strings.Join(w[2:5], " ")) && isSitting(w[5]+" "+w[6]) && isDebatePage(w[7]) && strings.HasPrefix(w[7], w[6]+"-")
}
