package kamerstuk

import (
	"errors"
	"slices"
	"strconv"
)

// nameOf returns the name of a value of an enumeration, whose names stand in
// the order of its values: "BlockKind(200)" for one that has none.
func nameOf[E ~uint8](x E, typ string, names []string) string {
	if int(x) < len(names) {
		return names[x]
	}
	return typ + "(" + strconv.Itoa(int(x)) + ")"
}

// marshalName returns the name of a value as text.
func marshalName[E ~uint8](x E, typ string, names []string) ([]byte, error) {
	if int(x) >= len(names) {
		return nil, errors.New("kamerstuk: no name for " + nameOf(x, typ, names))
	}
	return []byte(names[x]), nil
}

// unmarshalName sets x to the value that a text names. Empty text names the
// zero value.
func unmarshalName[E ~uint8](x *E, text []byte, typ string, names []string) error {
	i := 0
	if len(text) > 0 {
		i = slices.Index(names, string(text))
	}
	if i < 0 {
		return errors.New("kamerstuk: no " + typ + " is named " + strconv.Quote(string(text)))
	}
	*x = E(i)
	return nil
}
