package kamerstuk

import (
	"slices"
	"strings"
)

// The letters of the ministries repeat the head of their first page beside the
// text of the pages behind it, in short: the part of the ministry, the day and
// the reference.
//
//	Datum
//	30 mei 2024
//	Onze referentie
//	2024-0000251902

// A letterhead is what stands on the first page of a letter, word for word.
type letterhead struct {
	*fixtures
	words map[string]bool
}

// A headPart is a part of a letterhead: a line, or what stands in its right
// column.
type headPart struct {
	line, start int
	label       bool
}

const (
	// besideIndent is the column from which on a line stands beside the body.
	besideIndent = 40
	// besideLines is how many lines of the body may stand between two lines
	// of a letterhead beside it, where an extractor made one column of both.
	besideLines = 3
)

// letterheads finds what the pages behind the first repeat of its letterhead,
// and cuts the lines that hold a part of it behind the body.
func (f *fixtures) letterheads(pages [][2]int) {
	if len(pages) < 2 {
		return
	}
	h := letterhead{f, f.headWords(pages[0])}
	if h.words == nil {
		return
	}
	var found []headPart
	for _, page := range pages[1:] {
		found = h.onPage(found, page)
	}
	f.takeParts(found)
}

// headWords returns what stands on the first page, or nil where no label of a
// letterhead is among it.
func (f *fixtures) headWords(page [2]int) map[string]bool {
	words, labelled := make(map[string]bool), false
	for i := page[0]; i < page[1]; i++ {
		for s := range strings.SplitSeq(f.lines[i].text(f.src), "  ") {
			s = strings.TrimSpace(s)
			words[s] = true
			if label, value := cutHeadLabel(s); label != "" {
				labelled = true
				words[label], words[value] = true, true
			}
		}
	}
	if !labelled {
		return nil
	}
	delete(words, "")
	return words
}

// onPage adds the parts of the letterhead on a page: those that stand
// together, if a label is among them with its value behind it.
func (h *letterhead) onPage(found []headPart, page [2]int) []headPart {
	first, other, most := len(found), 0, 0
	for i := page[0]; i < page[1]; i++ {
		l := &h.lines[i]
		if l.role != body || l.blank() {
			continue
		}
		if part, ok := h.part(i); ok {
			found = append(found, part)
			other, most = 0, 0
			if part.start > l.start || l.indent >= besideIndent {
				most = besideLines
			}
			continue
		}
		if other++; other > most {
			found = h.whole(found, first)
			first = len(found)
		}
	}
	return h.whole(found, first)
}

// whole drops from the parts that stand together, from first on, those that
// are no letterhead. Above the body it has two labels with their values, or the
// number of a letter: one label alone may be the row of a table.
func (h *letterhead) whole(found []headPart, first int) []headPart {
	parts := found[first : first+valued(found[first:])]
	labels, beside := 0, false
	for _, p := range parts {
		l := &h.lines[p.line]
		beside = beside || p.start > l.start || l.indent >= besideIndent || l.holds&wide != 0
		if p.label || isReferenceNumber(l.text(h.src)) {
			labels++
		}
	}
	if !beside && labels < 2 {
		return found[:first]
	}
	return found[:first+len(parts)]
}

// valued returns how many of the parts that stand together are those of a
// letterhead: up to the last value, each behind its label.
func valued(parts []headPart) int {
	last := 0
	for i := 1; i < len(parts); i++ {
		if parts[i].label || !parts[i-1].label {
			if last > 0 && !parts[i].label {
				break
			}
			continue
		}
		last = i + 1
	}
	return last
}

// part returns the part of the letterhead in line i.
func (h *letterhead) part(i int) (part headPart, ok bool) {
	l := &h.lines[i]
	s := l.text(h.src)
	part = headPart{i, l.start, isHeadLabel(s)}
	if h.words[s] {
		return part, !l.isLabel(h.src) && !endsSentence(s)
	}
	if l.holds&wide == 0 {
		return part, false
	}
	k := strings.LastIndex(s, "  ") + 2
	if part.label = isHeadLabel(s[k:]); !h.words[s[k:]] {
		return part, false
	}
	if rest := strings.TrimSpace(s[:k]); !h.words[rest] { // else two columns of the letterhead
		part.start += k
	}
	return part, true
}

// takeParts makes furniture of the parts of a letterhead.
func (f *fixtures) takeParts(parts []headPart) {
	if len(parts) == 0 {
		return
	}
	lines := make([]line, 0, len(f.lines)+len(parts))
	kinds := make([]FurnitureKind, 0, len(f.lines)+len(parts))
	for i, l := range f.lines {
		kind := f.kinds[i]
		if len(parts) > 0 && parts[0].line == i {
			if at := parts[0].start; at > l.start {
				var left line
				left, l = l.cutAt(f.src, at)
				lines, kinds = append(lines, left), append(kinds, kind)
			}
			l.role, kind = furniture, FurnitureLetterhead
			parts = parts[1:]
		}
		lines, kinds = append(lines, l), append(kinds, kind)
	}
	f.lines, f.kinds = lines, kinds
}

// headLabels are the labels of a letterhead.
var headLabels = [...]string{"Datum", "Ons kenmerk", "Onze referentie", "Kenmerk", "Uw kenmerk", "Uw referentie", "Uw brief van", "Uw brief"}

// isReferenceNumber reports whether s is the number of a letter: "2024-0000251902",
// "IENW/BSK-2025/130441".
func isReferenceNumber(s string) bool {
	return strings.ContainsAny(s, "-/") && strings.IndexByte(s, ' ') < 0 && strings.ContainsAny(s, "0123456789") && len(s) > 8
}

// isHeadLabel reports whether s is a label of a letterhead.
func isHeadLabel(s string) bool {
	return slices.Contains(headLabels[:], strings.TrimSuffix(s, ":"))
}

// cutHeadLabel cuts the label of a letterhead off its value.
func cutHeadLabel(s string) (label, value string) {
	for _, label := range headLabels {
		if rest, ok := strings.CutPrefix(s, label); ok && (rest == "" || rest[0] == ' ' || rest[0] == ':') {
			return label, strings.TrimLeft(rest, ": ")
		}
	}
	return "", s
}
