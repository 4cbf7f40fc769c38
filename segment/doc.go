// Package segment cuts Dutch parliamentary text into sentences, blocks and
// exchanges: a question with its answer.
//
// It takes any string and needs nothing but that string. The questions of a
// schriftelijk overleg (a committee's questions to a minister and his answers,
// printed as one paper), numbered Kamervragen (written questions of a member),
// a letter that answers them and a lijst van vragen en antwoorden all come out
// as the same [Exchange].
//
// [Speeches] reads the report of a debate, in the Handelingen or of a committee,
// [Motions] the clauses of motions, [FindAmendment] an amendment, [Sections] the
// headings of any paper and what they cover. [ParseLabel], [IsHeading] and
// [Fractie] read a single line or name.
//
// The text is best given as package kamerstuk cleans it: without page headers
// and footnotes, the lines of a paragraph joined, one empty line between
// paragraphs. Text with one paragraph a line is read as well, and the marks that
// Markdown puts around headings are no hindrance.
//
// All positions are half-open byte offsets in the string that was given.
// Every iterator can be ranged over more than once and stopped early; no input
// makes a function of this package panic.
package segment
