package kamerstuk

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A repair is a change within a line for which the document holds the proof.
type repair struct {
	start, end int // in the source
	with       string
	why        Reason
}

// findRests finds the hyphens of the typesetter that an extractor left within
// lines when it took the line ends away: "emissiefacto-ren" where the document
// writes "emissiefactoren" elsewhere, and spelling wants no hyphen.
func findRests(src string, lines []line) []repair {
	var rests []repair
	var joined []string             // what each would become
	stands := make(map[string]bool) // whether it stands elsewhere
	rules := evidence{}
	for i := range lines {
		l := &lines[i]
		for at := l.start; at < l.end; at++ {
			k := strings.IndexByte(src[at:l.end], '-')
			if k < 0 {
				break
			}
			at += k
			left, right := wordBefore(src, l.start, at), wordAfter(src, at+1, l.end)
			if left == "" || right == "" || !rules.joins(left, right) {
				continue
			}
			word := strings.ToLower(left + right)
			rests = append(rests, repair{at, at + 1, "", ReasonHyphenJoined})
			joined = append(joined, word)
			stands[word] = false
		}
	}
	if rests == nil {
		return nil
	}
	for word := range strings.FieldsFuncSeq(src, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if word = strings.ToLower(word); len(word) > 0 {
			if _, asked := stands[word]; asked {
				stands[word] = true
			}
		}
	}
	n := 0
	for i, r := range rests {
		if stands[joined[i]] {
			rests[n] = r
			n++
		}
	}
	return rests[:n]
}

// joins reports whether the rules alone, without evidence of the document,
// take a hyphen between two parts for one of the typesetter.
func (e *evidence) joins(left, right string) bool {
	if strings.ToLower(right) != right || isSuspended(right, " ") {
		return false
	}
	e.within = map[string]bool{}
	return e.judge(left, right).reason == ReasonHyphenJoined
}

// maxWord is the length in bytes beyond which letters are no word.
const maxWord = 60

// wordBefore returns the letters before an offset, or "" where a hyphen or a
// sign of an address stands before them.
func wordBefore(src string, from, at int) string {
	i := at
	for i > from && at-i < maxWord {
		r, n := utf8.DecodeLastRuneInString(src[from:i])
		if !unicode.IsLetter(r) {
			if strings.ContainsRune("-/.@=?&_", r) || unicode.IsDigit(r) {
				return ""
			}
			break
		}
		i -= n
	}
	return src[i:at]
}

// wordAfter returns the letters from an offset on, or "" where a hyphen or a
// sign of an address stands behind them.
func wordAfter(src string, at, to int) string {
	for i, r := range src[at:to] {
		if i > maxWord {
			return ""
		}
		if !unicode.IsLetter(r) {
			if strings.ContainsRune("-/@=&_", r) || unicode.IsDigit(r) {
				return ""
			}
			return src[at : at+i]
		}
	}
	return src[at:to]
}

// findLost finds the hyphens that an extractor took out at line ends though
// they belong to the word: "WIAuitkering" at the end of a line where the
// document writes "WIA-uitkering" elsewhere, and "weten" before "regelgeving"
// where it writes "wet- en regelgeving".
func findLost(src string, lines []line) []repair {
	hyphens := hyphenated(src)
	if len(hyphens) == 0 {
		return nil
	}
	var lost []repair
	for i := range lines {
		l := &lines[i]
		if l.blank() || l.role != body {
			continue
		}
		word := lastWord(l.text(src))
		if word == "" || len(word) > maxWord {
			continue
		}
		h, ok := hyphens[word]
		if !ok && i+1 < len(lines) && !lines[i+1].blank() {
			h, ok = hyphens[word+" "+firstWord(lines[i+1].text(src))]
		}
		if ok {
			at := l.end - len(word) + h.at
			lost = append(lost, repair{at, at, h.with, h.why})
		}
	}
	return lost
}

// A lostHyphen says where in a word a hyphen is missing.
type lostHyphen struct {
	at   int
	with string
	why  Reason
}

// hyphenated returns the words with one hyphen that stand in a text, by what
// is left of them where the hyphen is taken out.
func hyphenated(src string) map[string]lostHyphen {
	found := make(map[string]lostHyphen)
	for i := 0; i < len(src); i++ {
		k := strings.IndexByte(src[i:], '-')
		if k < 0 {
			break
		}
		i += k
		left := wordBefore(src, max(0, i-2*maxWord), i)
		if left == "" {
			continue
		}
		if right := wordAfter(src, i+1, len(src)); right != "" {
			found[left+right] = lostHyphen{len(left), "-", ReasonHyphenKept}
			continue
		}
		for _, link := range [...]string{" en ", " of "} {
			if rest, ok := strings.CutPrefix(src[i+1:min(len(src), i+2*maxWord)], link); ok {
				if other := firstWord(rest); other != "" {
					found[left+link[1:]+other] = lostHyphen{len(left), "- ", ReasonHyphenSuspended}
				}
			}
		}
	}
	return found
}
