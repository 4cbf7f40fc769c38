package kamerstuk

import "strings"

// An Extractor is the kind of tool that took the text out of the paper, as far
// as the text shows it. The zero value is [ExtractorAuto].
type Extractor uint8

// The kinds of text.
const (
	// ExtractorAuto has Clean recognise the kind of text from the text itself.
	ExtractorAuto Extractor = iota
	// ExtractorParagraphs is text in which each line is a paragraph: text that
	// is clean already, or comes from a DOCX file or a web page.
	ExtractorParagraphs
	// ExtractorPDFLines is text whose lines are the printed lines, set flush
	// left, as pdftotext -raw gives it.
	ExtractorPDFLines
	// ExtractorPDFLayout is text whose lines keep their indents and columns, as
	// pdftotext -layout gives it.
	ExtractorPDFLayout
	// ExtractorPDFium is text in which U+0002 stands for a hyphen at a line end.
	ExtractorPDFium
	// ExtractorPDFUnhyphenated is text like that of ExtractorPDFLines from which
	// each hyphen at a line end is gone, those of words included
	// ("WIAuitkering"), as pdftotext gives it without options. What the document
	// does not prove to be wrong stays.
	ExtractorPDFUnhyphenated
	// ExtractorPDFGlued is text whose line ends are gone, so that the footer of
	// a page is glued to the text around it and hyphens of the typesetter are
	// left within lines ("emissiefacto-ren"), as PyPDF gives it.
	ExtractorPDFGlued
	// ExtractorOCR is text that was read from printed pages, a paragraph a line,
	// with hyphens of the typesetter left within lines, as Staten-Generaal
	// Digitaal has it.
	ExtractorOCR
	// ExtractorHTML is the source of a web page, or of an official publication
	// in XML.
	ExtractorHTML
)

var extractorNames = [...]string{"auto", "paragraphs", "pdf lines", "pdf layout", "pdfium", "pdf unhyphenated", "pdf glued", "ocr", "html"}

// String returns the kind in words, such as "pdf layout".
func (x Extractor) String() string { return nameOf(x, "Extractor", extractorNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (x Extractor) MarshalText() ([]byte, error) {
	return marshalName(x, "Extractor", extractorNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (x *Extractor) UnmarshalText(text []byte) error {
	return unmarshalName(x, text, "Extractor", extractorNames[:])
}

// paragraphs reports whether each line of such a text is a paragraph.
func (x Extractor) paragraphs() bool {
	return x == ExtractorParagraphs || x == ExtractorPDFGlued || x == ExtractorOCR || x == ExtractorHTML
}

// breaks reports whether words of such a text may be broken within lines.
func (x Extractor) breaks() bool {
	return x == ExtractorPDFUnhyphenated || x == ExtractorPDFGlued || x == ExtractorOCR
}

// longLine is the number of columns beyond which a line is no printed line.
const longLine = 130

// recognise tells the kind of text from its lines.
func recognise(src string, lines []line) Extractor {
	full, long, printed, deep, marked, followed, hyphens := 0, 0, 0, 0, 0, 0, 0
	for i := range lines {
		l := &lines[i]
		if l.blank() {
			continue
		}
		full++
		switch {
		case l.indent >= 10 || l.holds&wide != 0 && strings.Contains(l.text(src), "   "):
			deep++
		case l.width > longLine:
			long++
		case l.width > longLine*2/5:
			printed++
		}
		if l.hyphen > 0 {
			hyphens++
			if src[l.end-1] == pdfiumHyphen {
				marked++
			}
		}
		if i > 0 && !lines[i-1].blank() {
			followed++
		}
	}
	switch {
	case marked > 0:
		return ExtractorPDFium
	case followed == 0 && lines[len(lines)-1].page == 0, long*2 > printed, long > 0 && full < 12:
		return ExtractorParagraphs
	case deep*8 > full:
		return ExtractorPDFLayout
	case printed >= 40 && hyphens*100 < printed:
		return ExtractorPDFUnhyphenated
	}
	return ExtractorPDFLines
}
