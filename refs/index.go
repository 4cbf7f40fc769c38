package refs

// An Index knows which official identifiers exist. Package
// [github.com/kamertekst/kamertekst/refs/known] has one for the official
// publications up to the start of 2025. An Index of your own needs these two
// methods and will never need more.
type Index interface {
	// Has reports whether the reference was published. Known is false where
	// the index cannot tell: a kind it has no list of, or a publication newer
	// or older than its list.
	Has(r Ref) (exists, known bool)
	// Parts returns the parts of the Handelingen of a chamber and session that
	// have the page, where reports were numbered by page (to 2010). Most parts
	// begin on the page on which another ends, so there may be several: the
	// most likely comes first. It returns none where it knows none.
	Parts(chamber Chamber, session Session, page int) []Handelingen
}

// Existence says whether a reference is to something that was published.
type Existence uint8

// What an [Index] says of a reference.
const (
	ExistenceUnknown Existence = iota // no index, or none that can tell
	Exists                            // it is in the list of the index
	DoesNotExist                      // the index has all of its kind and not this
)

var existenceNames = [...]string{"unknown", "yes", "no"}

// String returns "unknown", "yes" or "no".
func (e Existence) String() string { return nameOf(e, "Existence", existenceNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (e Existence) MarshalText() ([]byte, error) {
	return marshalName(e, "Existence", existenceNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (e *Existence) UnmarshalText(text []byte) error {
	return unmarshalName(e, text, "Existence", existenceNames[:])
}
