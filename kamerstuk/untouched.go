package kamerstuk

import (
	"strings"
)

// isClean reports whether no pass over lines would change the text: it is one
// line, or paragraphs of one line each with one empty line between them.
func isClean(src string) bool {
	if src == "" {
		return true
	}
	if isSpace(src[0]) || isSpace(src[len(src)-1]) || strings.HasSuffix(src, softHyphen) || src[len(src)-1] == pdfiumHyphen {
		return false
	}
	for i := 0; i < len(src); i++ {
		c := src[i]
		if c > ' ' {
			continue
		}
		switch {
		case c == ' ':
			if src[i+1] <= ' ' && isSpace(src[i+1]) {
				return false
			}
		case c == '\n':
			if src[i+1] != '\n' || isSpace(src[i+2]) {
				return false
			}
			i++
		case isSpace(c), c == pdfiumHyphen:
			return false
		}
	}
	return !mayHaveNotes(src) && !isGlued(src)
}

// mayHaveNotes reports whether a line of src is furniture, or begins as the
// label of a note behind a mark that is evidence by itself: then lines have to
// be looked at. Each line is a paragraph.
func mayHaveNotes(src string) bool {
	m := markFinder{}
	labelled := false
	for s := range strings.SplitSeq(src, "\n") {
		if s == "" {
			continue
		}
		if n, ok := labelAt(s); ok {
			if n.number == 0 || n.style == caretStyle || strings.HasPrefix(s[n.text:], "Samenstelling") {
				return true
			}
			m.wanted.add(n.number, n.style)
			labelled = true
		}
		if isNotesHeading(s) {
			return true
		}
		if mayBeKnown(s[0]) && (isNotesRule(s) || isChamber(s) || isPublication(s) || isImprint(s) || isRunning(s)) {
			return true
		}
	}
	return labelled && m.precede(src)
}

// precede reports whether one of the wanted labels in src, a paragraph a line,
// has a mark before it that is evidence by itself.
func (m *markFinder) precede(src string) bool {
	numerals := m.wantsNumerals()
	for s := range strings.SplitSeq(src, "\n") {
		if s == "" {
			continue
		}
		if n, ok := labelAt(s); ok && m.surely.has(n.number, n.style) {
			return true
		}
		m.text = s
		m.read()
		if numerals {
			m.numerals()
		}
	}
	return false
}

// untouched returns the text of a source that no pass over lines changes.
func untouched(raw, src string, first []change, kind Extractor) Text {
	if kind == ExtractorAuto {
		kind = ExtractorParagraphs
	}
	switch {
	case raw == "":
		return Text{}
	case first == nil:
		return Text{s: raw, extractor: kind}
	}
	return Text{s: src, extractor: kind, runs: []run{{end: len(src), rawEnd: len(raw), changes: first}}}
}
