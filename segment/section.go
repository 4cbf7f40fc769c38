package segment

import (
	"iter"
	"strings"
)

// Section is a heading with what stands under it, in a letter, a memorie van
// toelichting or any other paper that has headings.
type Section struct {
	// Title is the heading without its number, and Number that number as
	// printed ("2.1", "I."); it is empty where the heading has none.
	Title, Number string
	// Level is 1 for the outermost headings.
	Level int
	// Start and End are half-open byte offsets, from the first character of the
	// heading to just past the last of the text under it. The sections within a
	// section are part of it.
	Start, End int
}

// Sections returns the sections of a text in the order of their headings.
// Labels of questions and answers, and the lines that name speakers, are no
// headings of sections.
func Sections(text string) iter.Seq[Section] {
	return func(yield func(Section) bool) {
		r := &reading{text: text, paragraphs: paragraphs(text)}
		sections := r.sections()
		for _, s := range sections {
			if !yield(s) {
				return
			}
		}
	}
}

// sectioner finds the level of each heading.
type sectioner struct {
	parts    bool // a part ("I. ALGEMEEN") stands above
	numbered int  // the level of the last heading with a number
}

func (r *reading) sections() []Section {
	var sections []Section
	var open []int // the sections that are not ended, outermost first
	var z sectioner
	last := r.lastOfBody()
	for i, p := range r.paragraphs[:last+1] {
		level := z.level(r, i)
		if level == 0 {
			continue
		}
		for len(open) > 0 && sections[open[len(open)-1]].Level >= level {
			sections[open[len(open)-1]].End = r.paragraphs[i-1].end
			open = open[:len(open)-1]
		}
		number, title := cutEnumerator(r.at(i))
		open = append(open, len(sections))
		sections = append(sections, Section{Title: title, Number: number, Level: level, Start: p.start})
	}
	for _, k := range open {
		sections[k].End = r.paragraphs[last].end
	}
	return sections
}

// maxSigners bounds how many paragraphs there are below the last of the body.
const maxSigners = 8

// lastOfBody returns the last paragraph before the signatures under a paper.
func (r *reading) lastOfBody() int {
	last := len(r.paragraphs) - 1
	for i := last; i > 0 && i > last-maxSigners; i-- {
		if isSignature(r.at(i)) {
			return i - 1
		}
	}
	return last
}

// level returns the level of paragraph i as a heading, 0 where it is none.
func (z *sectioner) level(r *reading, i int) int {
	s := r.at(i)
	if len(s) > maxHeading || r.paragraphs[i].label.Kind != 0 || isSpeakerLine(s) || isPageEnd(s) {
		return 0
	}
	number, title := cutEnumerator(s)
	part := 0
	if z.parts {
		part = 1
	}
	switch {
	case isPartHeading(title), number != "" && isCapitals(title):
		z.parts, z.numbered = true, 1
		return 1
	case isArticleHeading(title):
		z.numbered = part + 1
		return z.numbered
	case number != "" && isDecimal(strings.TrimRight(number, ".)")) && isTitle(title):
		z.numbered = part + 1 + strings.Count(strings.TrimRight(number, ".)"), ".")
		return z.numbered
	}
	if askers, _ := askerHeading(s); len(askers) > 0 || isReactionHeading(title) && !isCapitals(title) {
		return part + 1
	}
	if r.isLooseHeading(i) {
		return max(z.numbered, part) + 1
	}
	return 0
}

// isTitle reports whether the text behind a number is a title and not an item
// of a list.
func isTitle(s string) bool {
	return len(s) <= maxSectionTitle && isUpperAt(s, 0) && !endsSentence(s) && !strings.HasSuffix(s, ":") && !isTableRow(s)
}

// minProse is the length in bytes from which a paragraph is prose.
const minProse = 80

// isLooseHeading reports whether paragraph i is a heading without a number:
// short, between a paragraph that ends a sentence and one of prose.
func (r *reading) isLooseHeading(i int) bool {
	s := r.at(i)
	if i == 0 || i+1 == len(r.paragraphs) || len(s) > 120 || !isTitle(s) || isBullet(s) || isSignature(s) || speaksFor(s) {
		return false
	}
	above, below := r.at(i-1), r.at(i+1)
	return strings.HasSuffix(above, ".") && len(above) >= minProse && len(below) >= minProse && isUpperAt(below, 0) && endsSentence(below) && !isSignature(below)
}
