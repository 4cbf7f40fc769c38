package segment

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// Sentence is a sentence of a text, from its first to just past its last
// visible character, as half-open byte offsets. Closing quotes and brackets
// belong to it.
type Sentence struct{ Start, End int }

// Sentences splits Dutch prose into sentences, in order.
//
// A stop does not end a sentence after an abbreviation that calls for more
// ("nr. 3", "art. 5", "mr. dr. De Vries"), after initials ("D.M. van Weel"),
// after the number of a list at the start of a line, or before a small letter.
// A full stop, question mark or exclamation mark does, with the quotes and
// brackets that close there, also where the space behind it was lost
// ("realiseren?Overweegt u"). A question mark within brackets that opened in
// the sentence does not. An empty line always ends a sentence; a single line
// end does when the next line is a heading or an item of a list, or when the
// lines around it are not those of a wrapped paragraph.
//
// No allocation is made.
func Sentences(text string) iter.Seq[Sentence] {
	return Splitter{}.Sentences(text)
}

// Sentences splits a text as the function [Sentences] does. The layout is not
// used.
func (s Splitter) Sentences(text string) iter.Seq[Sentence] {
	return func(yield func(Sentence) bool) {
		for start := skipSpace(text, 0); start < len(text); {
			end := sentenceEnd(text, start)
			_, stop := trimRange(text, start, end)
			if !yield(Sentence{start, stop}) {
				return
			}
			start = skipSpace(text, end)
		}
	}
}

func skipSpace(text string, i int) int {
	for {
		n := spaceLen(text, i)
		if n == 0 {
			return i
		}
		i += n
	}
}

// stops has a bit for each of the characters below 64 that can end a sentence.
const stops = 1<<'\n' | 1<<'!' | 1<<'.' | 1<<'?'

// ellipsisLead is the first byte of "…".
const ellipsisLead = 0xE2

// sentenceEnd returns where the sentence that starts at start ends; white
// space may stand before that.
func sentenceEnd(text string, start int) int {
	for i := start; i < len(text); i++ {
		c := text[i]
		if c >= 64 && c != ellipsisLead || c < 64 && uint64(stops)>>c&1 == 0 {
			continue
		}
		if end, ok := endsAt(text, start, i); ok {
			return end
		}
	}
	return len(text)
}

// endsAt reports whether the sentence that starts at start ends with the
// character at text[i], and where. Of several stops in a row the first speaks
// for all.
func endsAt(text string, start, i int) (int, bool) {
	switch text[i] {
	case '\n':
		return i, lineEnds(text, start, i)
	case '.':
		if i > start && text[i-1] == '.' {
			return 0, false
		}
		return stopEnds(text, start, i)
	case '?', '!':
		if i > start && (text[i-1] == '?' || text[i-1] == '!') {
			return 0, false
		}
		return markEnds(text, start, i)
	}
	if strings.HasPrefix(text[i:], "…") {
		return ellipsisEnds(text, i+len("…"))
	}
	return 0, false
}

// lineEnds reports whether the line end at text[i] ends the sentence.
func lineEnds(text string, start, i int) bool {
	next := skipSpace(text, i)
	if next == len(text) || strings.IndexByte(text[i+1:next], '\n') >= 0 {
		return true
	}
	above, below := lineBefore(text, start, i), lineAfter(text, next)
	return isBullet(below) || IsHeading(below) || IsHeading(above) && !HeadingRunsOn(above) || isFullLine(above, below)
}

// isFullLine reports whether a line is a paragraph and not the line of one
// that was broken for its width: the next begins with a capital, and its first
// word would have stood on the line; or the line is longer than a page is
// wide.
func isFullLine(above, below string) bool {
	if !isUpperAt(below, 0) {
		return false
	}
	if len(above) > maxPrinted {
		return true
	}
	word, _, _ := strings.Cut(below, " ")
	return len(above)+1+len(word) < len(below)
}

const (
	maxLine    = 320 // how much of a line is looked at, in bytes
	maxPrinted = 160 // the longest line that is printed on a page
)

// lineBefore returns the line that ends at text[i], or the end of it.
func lineBefore(text string, start, i int) string {
	from := max(start, i-maxLine)
	line := text[from:i]
	return trimSpace(line[strings.LastIndexByte(line, '\n')+1:])
}

// lineAfter returns the line that starts at text[i:], or the start of it.
func lineAfter(text string, i int) string {
	line := text[i:min(len(text), i+maxLine)]
	if end := strings.IndexByte(line, '\n'); end >= 0 {
		line = line[:end]
	}
	return line
}

// isBullet reports whether a line is an item of a list.
func isBullet(line string) bool {
	for _, mark := range [...]string{"– ", "- ", "• ", "* ", "— ", "· ", "o ", "\u00b7\t", "•\t", "-\t", "–\t"} {
		if strings.HasPrefix(line, mark) {
			return true
		}
	}
	return false
}

// isListItem reports whether a paragraph is an item of a list: behind a mark, a
// letter or a number ("a. de kosten", "2) de baten").
func isListItem(s string) bool {
	if isBullet(s) {
		return true
	}
	mark, _, ok := strings.Cut(s[:min(len(s), 8)], " ")
	body := strings.TrimRight(mark, ".)")
	return ok && len(body) < len(mark) && (len(body) == 1 && isLower(body[0]) || isPageNumber(body))
}

// markEnds reports whether the question or exclamation mark at text[i] ends
// the sentence, and where.
func markEnds(text string, start, i int) (int, bool) {
	end := i + 1
	for end < len(text) && (text[end] == '?' || text[end] == '!' || text[end] == '.') {
		end++
	}
	if end < len(text) && text[end] == ')' && !opensSentence(text, start, i) {
		return 0, false
	}
	after := skipClosers(text, end)
	if after == len(text) {
		return after, true
	}
	if spaceLen(text, after) == 0 {
		return after, after == end && glued(text, i, after)
	}
	after = skipAnchor(text, after)
	return after, startsSentence(text, skipSpace(text, after))
}

// skipAnchor skips the place that a question is about, where one stands in
// brackets behind it: "(blz. 5)". It belongs to the question.
func skipAnchor(text string, i int) int {
	open := skipSpace(text, i)
	if open-i > 2 || !isAnchor(text[open:]) {
		return i
	}
	if k := strings.IndexByte(text[open:min(len(text), open+maxAnchor)], ')'); k > 0 {
		return open + k + 1
	}
	return i
}

// opensSentence reports whether the bracket that closes after text[i] was
// opened at the start of the sentence.
func opensSentence(text string, start, i int) bool {
	return text[start] == '(' && strings.LastIndexByte(text[max(start, i-2000):i], '(') == start-max(start, i-2000)
}

// glued reports whether a new sentence starts at text[next] directly behind
// the mark at text[i]: a small letter or a bracket before it, and a word with
// a capital after it.
func glued(text string, i, next int) bool {
	if i == 0 || !isUpperAt(text, next) {
		return false
	}
	_, n := utf8.DecodeRuneInString(text[next:])
	if after := next + n; after >= len(text) || !isLower(text[after]) {
		return false
	}
	return !isAddress(text, i)
}

// isAddress reports whether the word around text[i] is an address on the web
// or of mail.
func isAddress(text string, i int) bool {
	from := i
	for from > 0 && i-from < 200 && !isASCIISpace(text[from-1]) {
		from--
	}
	word := text[from:i]
	return strings.Contains(word, "/") || strings.Contains(word, "@") || strings.HasPrefix(word, "www.")
}

func ellipsisEnds(text string, end int) (int, bool) {
	after := skipClosers(text, end)
	if after == len(text) {
		return after, true
	}
	if spaceLen(text, after) == 0 {
		return 0, false
	}
	return after, startsSentence(text, skipSpace(text, after))
}

// skipClosers skips the quotes and brackets that close at text[i:].
func skipClosers(text string, i int) int {
	for i < len(text) {
		switch c := text[i]; {
		case c == ')' || c == ']' || c == '"' || c == '\'':
			i++
		case c < utf8.RuneSelf:
			return i
		default:
			n := closerLen(text[i:])
			if n == 0 {
				return i
			}
			i += n
		}
	}
	return i
}

func closerLen(s string) int {
	for _, closer := range [...]string{"»", "”", "’", "›"} {
		if strings.HasPrefix(s, closer) {
			return len(closer)
		}
	}
	return 0
}

// startsSentence reports whether a sentence can start at text[i:]: with a
// capital, a figure, a quote or a bracket that opens, a bullet.
func startsSentence(text string, i int) bool {
	if i >= len(text) {
		return true
	}
	c := text[i]
	switch {
	case c < utf8.RuneSelf && (isUpper(c) || isDigit(c)):
		return true
	case c == '\'' || strings.HasPrefix(text[i:], "’") || strings.HasPrefix(text[i:], "‘"):
		return startsElided(text, i)
	case c == '"' || c == '(' || c == '[' || strings.HasPrefix(text[i:], "«") || strings.HasPrefix(text[i:], "“") || strings.HasPrefix(text[i:], "„"):
		_, n := utf8.DecodeRuneInString(text[i:])
		return i+n < len(text) && !isLowerAt(text, i+n)
	case c < utf8.RuneSelf:
		return c == '-' || c == '*' || c == '#' || c == '$' || c == '@'
	}
	return !isLowerAt(text, i)
}

// startsElided reads an apostrophe before a word: "'t Is", "'s Middags" start
// with a small letter, a quote starts with whatever is quoted.
func startsElided(text string, i int) bool {
	_, n := utf8.DecodeRuneInString(text[i:])
	i += n
	if !isLowerAt(text, i) {
		return i < len(text)
	}
	return i+2 < len(text) && (text[i+1] == ' ' || text[i+1] == '-') && isUpperAt(text, i+2)
}
