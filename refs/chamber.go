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

// String returns "I", "II" or "", as in official citations.
func (c Chamber) String() string {
	switch c {
	case EersteKamer:
		return "I"
	case TweedeKamer:
		return "II"
	}
	return ""
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
