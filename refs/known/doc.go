// Package known says which official identifiers were published.
//
// It holds the 1,508,119 identifiers that officielebekendmakingen.nl had
// published up to about February 2025: Kamerstukken, Handelingen, Aanhangsel
// and other parliamentary papers since 1995, Staatscourant since 1994,
// Staatsblad and Tractatenblad since 1951. They are a set, not a guess: an
// identifier of the list is always found, and no other one ever.
//
// [Index] is the [refs.Index] for a [refs.Resolver]. Its zero value is ready
// for use. The index is embedded in programs that import this package, takes
// less than 0.8 megabyte there, and is searched where it lies: first use costs
// some tens of microseconds and kilobytes, a look-up no memory.
//
// # What the list covers
//
// That an identifier is not in the list does not always mean that there is no
// such publication. [Index.Has] says "known" for what is listed, and for what
// is not listed in these cases only:
//
//   - Kamerstuk of the Tweede Kamer: its number lies between two listed
//     numbers of its dossier that are at most 50 apart; or its dossier is not
//     listed at all although dossiers of its time are (24050 and later, and not
//     among the last 50). A number above the last listed one is not known, as a
//     dossier can go on for years, nor is one below the first.
//   - Kamerstuk of the Eerste Kamer with a letter: the same. With the session
//     in its identifier: a letter of the sessions 2003-2004 to 2009-2010, and
//     anything of a later session, as later identifiers have no session. The
//     numbered papers of the years before (188b) are listed with too many gaps.
//   - An annex or reprint (-b1, -h1, -n1, -v1): where the paper itself is known
//     not to exist.
//   - Dossier: 24050 and later, and not among the last 50 listed. A dossier is
//     published where one of its papers is.
//   - Handelingen: all of a session from 1995-1996 up to the last but one in
//     the list; of the last one an item between two listed items.
//   - Aanhangsel, Staatsblad and Tractatenblad: a number between two listed
//     numbers of its session or year that are at most 50 apart (wider gaps are
//     gaps of the list: Staatsblad 1976 has one from 151 to 375); and a number
//     above the last one, except in the last session or year of the list.
//     Staatsblad 1956 and 1959 are not listed.
//   - Staatscourant: a number above the last one of 2010 and later years,
//     except the last year of the list. The numbers below have gaps of which
//     the list does not tell the reason. Up to June 2009 a number is an issue
//     and has no identifier of its own.
//
// Of all other kinds (blg, kv, nds, ag and numbers of the Tweede Kamer) the
// list is not complete, and what is not listed is not known.
package known

//go:generate go run ./internal/gen
