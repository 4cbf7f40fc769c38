// Package refs reads references in Dutch parliamentary and legal text: papers
// and dossiers of the Staten-Generaal, reports of debates, written questions,
// gazettes, court decisions, acts of the European Union, articles of laws and
// treaties, and dates.
//
// [All] finds them in running text. Each [Mention] has the reference found, a
// [Ref] with its canonical identifier and the address of its official page,
// and what the text printed beside it. [Resolver] completes what only the
// document can tell: the year of "14 februari", the dossier of "stuk nr. 12".
// [Parse] reads an identifier or the address of an official page.
//
//	for m := range refs.All(text) {
//		fmt.Println(m.Start, m.End, m.Ref, m.Ref.URL())
//	}
//
// Every kind of reference has a type of its own: a small comparable value that
// holds exactly what its identifier holds. Its String is the identifier, its
// zero value is no reference and the same as empty text, and ParseX(x.String())
// gives it back. What a text printed beside an identifier, such as the session
// of a paper whose identifier has none, is in [Mention.Printed].
//
// The package uses the standard library only, keeps no state, and never panics
// on any text; Must functions panic on what is no identifier.
package refs
