package refs

// A Ref is a reference: what it refers to, not how a text prints it. Its
// values are [Kamerstuk], [PaperNumber], [Dossier], [Handelingen],
// [Aanhangsel], [TKNumber], [Staatsblad], [Staatscourant], [Tractatenblad],
// [ECLI], [LJN], [ECHR], [CJEU], [EUAct], [CELEX], [COM], [Article],
// [Publication], [Toezegging], [Date] and [Motion]. Later versions may add
// types: a switch over a Ref needs a default.
//
// All of them are comparable, so == says whether two references are the same
// and a Ref can be the key of a map. None holds on to the text it was found
// in.
//
// A field of type Ref marshals to its identifier and cannot be unmarshalled,
// which no interface can: store the String, and read it with [Parse].
type Ref interface {
	// Kind says what is referred to.
	Kind() Kind
	// String returns the canonical identifier, such as "kst-26643-1011".
	String() string
	// URL returns the address of the official page, "" where there is none.
	URL() string
	// IsZero reports whether the value refers to nothing.
	IsZero() bool

	ref()
}
