package refs

// A Candidate is a possible target of a mention.
type Candidate struct {
	Ref    Ref
	Reason Reason
}

// A Reason says why a target is possible.
type Reason uint8

// The reasons.
const (
	_                 Reason = iota
	ReasonPrinted            // the text says it in so many words
	ReasonSameNumber         // another mention in the document has the same number and is complete
	ReasonOwnDossier         // the dossier of the document itself
	ReasonLastDossier        // the dossier mentioned last before
	ReasonSameDay            // the document names the same day with its year
	ReasonRelative           // jl., a.s., vorig jaar against the day of the document
	ReasonNearest            // the nearest to the day of the document
	ReasonSession            // the session stands in the identifier, or does not
	ReasonPage               // the report that has the page
	ReasonName               // the name is tied to it elsewhere in the document
	ReasonProposal           // a COM document that is a proposal
	ReasonNoProposal         // a COM document that is no proposal
	ReasonRijkswet           // the number of the Rijkswet stands in the identifier
)

var reasonNames = [...]string{
	ReasonPrinted: "printed", ReasonSameNumber: "same number", ReasonOwnDossier: "own dossier", ReasonLastDossier: "last dossier",
	ReasonSameDay: "same day", ReasonRelative: "relative", ReasonNearest: "nearest", ReasonSession: "session",
	ReasonPage: "page", ReasonName: "name", ReasonProposal: "proposal", ReasonNoProposal: "no proposal", ReasonRijkswet: "rijkswet",
}

// String returns the reason in a word or two, "" for none.
func (r Reason) String() string { return nameOf(r, "Reason", reasonNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (r Reason) MarshalText() ([]byte, error) {
	return marshalName(r, "Reason", reasonNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (r *Reason) UnmarshalText(text []byte) error {
	return unmarshalName(r, text, "Reason", reasonNames[:])
}
