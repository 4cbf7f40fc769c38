// Package kamerstuk reads whole parliamentary papers: Dutch Kamerstukken,
// written questions and letters of ministers, as text that fell out of a PDF,
// an OCR or a web page.
//
// [Clean] repairs the text. It spells out ligatures, joins lines to
// paragraphs, decides on hyphens at line ends, takes page headers and footers
// and footnotes out of the running text, and keeps a map from each byte of the
// clean text to the raw bytes that it came from. Which tool took the text out
// of the paper shows in the text itself: [Text.Extractor] says what was found,
// and [Cleaner] takes it from a caller who knows better. Text that is clean
// costs one look at it and no memory. The passes over characters alone are
// there for streams too, as a [Transformer].
//
// [Parse] does the same and then reads the paper: its head (type, number, who
// asked, who answered, dates), its questions joined to their answers, and
// every reference and date in body and footnotes. A [Document] marshals to the
// JSON form "kamertekst.document.v1".
//
// Every text parses, and nothing in it makes these functions fail. All
// positions are half-open byte offsets: of what is in a text (a mention, a
// question, where the mark of a note stood) in that text, and of what was taken
// out of it (an edit, furniture, a note) in the raw bytes. Texts and documents are not changed
// after they are made and are safe for concurrent use.
//
// Unicode normalization follows the tables of golang.org/x/text.
package kamerstuk
