// Package kamertekst is the map of the house; it holds documentation only.
//
// kamertekst reads Dutch parliamentary text. Text goes in as it comes out of
// a PDF, an OCR or a web page; out come clean text that still knows where
// each byte came from, the questions with their answers, and every reference
// with its official identifier and address. It uses no network, no database
// and no service.
//
//	raw text ──► kamerstuk.Clean ──► segment ──► refs ──► kamerstuk.Document
//
// The packages:
//
//   - [github.com/kamertekst/kamertekst/kamerstuk] is where most programs
//     start: Parse turns the raw text of a paper into a Document, Clean only
//     repairs it.
//
//   - [github.com/kamertekst/kamertekst/refs] finds references in any text
//     and parses identifiers: Kamerstukken, Handelingen, articles of law,
//     European acts, court cases, dates.
//
//   - [github.com/kamertekst/kamertekst/segment] cuts any text into sentences
//     and blocks, and joins questions to their answers.
//
//   - [github.com/kamertekst/kamertekst/refs/known] knows which official
//     identifiers were published.
//
// refs and segment stand on the standard library alone and know nothing of
// each other; kamerstuk composes them.
//
// # Recipes
//
// Each is a runnable example of package kamerstuk:
//
//   - chunks: the pieces of a paper for a language model or a search engine,
//     each question with its answer, and the references in each;
//   - redact: something taken out of the raw text, found in the clean text;
//   - alert: which papers cite anything in a dossier.
//
// The programs below examples/ do whole jobs: an outline or JSON of papers, PDF
// files, a page to read, an archive to search, a pipeline over a whole corpus.
//
// # Compatibility
//
// The API is listed in testdata/api/v1.txt. From version 1.0.0 on the module
// follows semantic versions, and within a major version these do not change:
//
//   - exported names, signatures and the meaning of fields;
//   - identifiers and addresses: a reference that was given kst-26643-1011
//     keeps it;
//   - the names and meaning of the fields of the JSON form, whose schema has a
//     version of its own (kamerstuk.Schema);
//   - what an offset counts: bytes of the text it belongs to, half-open.
//
// These may, in any version: more references, notes, questions and furniture
// are found, and fewer wrong ones; repairs become better, so that a clean text
// and the offsets in it differ from those of an earlier version; new kinds,
// reasons, types and optional fields are added. Programs that store offsets
// store the version that made them, and a switch over a kind has a default.
// Structs may get fields: composite literals name them, and of structs no more
// than the references of package refs are promised to stay comparable. Numbers
// of constants may change; store the text of a kind.
//
// # Conventions
//
// All positions are half-open byte offsets named Start and End. Values are
// immutable and safe for concurrent use, and no text makes a function of this
// module panic.
//
// Dutch terms of the field are kept where English has no exact word. A
// Kamerstuk is a numbered parliamentary paper; a dossier the series of papers
// on one subject; the Handelingen the report of the debates; the Aanhangsel
// its appendix with written questions and answers (Kamervragen); a
// vergaderjaar the parliamentary year from September to September; a fractie
// the members of one party in a chamber; a bewindspersoon a minister or state
// secretary.
package kamertekst
