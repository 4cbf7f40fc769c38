package refs

// A Chamber is one of the two chambers of the Staten-Generaal. The zero value
// says that the text names none.
type Chamber uint8

// The chambers.
const (
	_           Chamber = iota
	EersteKamer         // the Senate, I
	TweedeKamer         // the House of Representatives, II
)

var chamberNames = [...]string{EersteKamer: "I", TweedeKamer: "II"}

// String returns "I", "II" or "", as in official citations.
func (c Chamber) String() string { return nameOf(c, "Chamber", chamberNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (c Chamber) MarshalText() ([]byte, error) {
	return marshalName(c, "Chamber", chamberNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (c *Chamber) UnmarshalText(text []byte) error {
	return unmarshalName(c, text, "Chamber", chamberNames[:])
}

// code returns the chamber as identifiers have it.
func (c Chamber) code() string {
	switch c {
	case EersteKamer:
		return "ek"
	case TweedeKamer:
		return "tk"
	}
	return ""
}
