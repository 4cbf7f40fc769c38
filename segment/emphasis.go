package segment

import "strings"

// emphasisMarks are what Markdown puts around words that stand out.
const emphasisMarks = "*_"

// markup returns how many bytes of Markdown stand before and behind what a line
// says: "## Vraag 1", "**Antwoord**". A list mark is none.
func markup(s string) (before, behind int) {
	if s == "" || strings.IndexByte("#*_", s[0]) < 0 {
		return 0, 0
	}
	hashes := len(s) - len(strings.TrimLeft(s, "#"))
	if hashes > 0 {
		if hashes > 6 || hashes == len(s) || s[hashes] != ' ' {
			return 0, 0
		}
		before = len(s) - len(trimLeft(s[hashes:]))
	}
	inner := strings.TrimLeft(s[before:], emphasisMarks)
	run := len(s) - before - len(inner)
	if run == 0 || run > 3 || inner == "" || spaceLen(inner, 0) > 0 {
		return before, 0
	}
	return before + run, len(inner) - len(strings.TrimRight(inner, emphasisMarks))
}

// isMarkedHeading reports whether the markup of a line makes it a heading: a
// line that begins with "#", or is emphasized from end to end and no sentence.
func isMarkedHeading(s string, before, behind int) bool {
	if before == 0 || s[0] == '#' {
		return before > 0
	}
	inner := s[before : len(s)-behind]
	return behind > 0 && len(s) <= maxHeading && !endsSentence(inner) && !strings.ContainsAny(inner, emphasisMarks)
}

// trimEmphasis narrows a range that is emphasized from end to end to what
// stands between the marks.
func trimEmphasis(text string, start, end int) (int, int) {
	if start == end || strings.IndexByte(emphasisMarks, text[start]) < 0 {
		return start, end
	}
	before, behind := markup(text[start:end])
	if behind == 0 || strings.ContainsAny(text[start+before:end-behind], emphasisMarks) {
		return start, end
	}
	return trimRange(text, start+before, end-behind)
}

// withMarkup widens a range to the markup before it on its first line and
// behind it on its last.
func withMarkup(text string, start, end int) (int, int) {
	before := len(strings.TrimRight(text[:start], "#*_ "))
	if before < start && (before == 0 || text[before-1] == '\n') {
		start, _ = trimRange(text, before, start)
	}
	behind := len(text) - len(strings.TrimLeft(text[end:], emphasisMarks))
	if behind == len(text) || text[behind] == '\n' {
		end = behind
	}
	return start, end
}
