package refs

import (
	"errors"
	"strconv"
	"strings"
)

// The reasons a text can fail to parse; a [ParseError] wraps one of them.
var (
	// ErrEmpty: there is nothing to parse.
	ErrEmpty = errors.New("empty text")
	// ErrSyntax: the text does not have the form of the identifier.
	ErrSyntax = errors.New("invalid syntax")
	// ErrRange: a part has the right form but a value that cannot be, such as
	// the 31st of February.
	ErrRange = errors.New("value out of range")
	// ErrUnknown: the text is no identifier or official address that this
	// package reads.
	ErrUnknown = errors.New("unknown kind of identifier")
)

// maxErrorInput is the number of bytes of the input that a ParseError keeps.
const maxErrorInput = 64

// A ParseError says why a text is no identifier. All errors of this package are
// of type *ParseError.
type ParseError struct {
	Func   string // the function that failed, such as "ParseKamerstuk"
	Input  string // a copy of the input, cut to 64 bytes
	Offset int    // the byte in the whole input where reading stopped
	Err    error  // ErrEmpty, ErrSyntax, ErrRange or ErrUnknown
}

// Error returns a message with the function, the input, the place and the
// reason.
func (e *ParseError) Error() string {
	return "refs." + e.Func + ": parsing " + strconv.Quote(e.Input) + " at byte " +
		strconv.Itoa(e.Offset) + ": " + e.Err.Error()
}

// Unwrap returns the reason.
func (e *ParseError) Unwrap() error { return e.Err }

func parseError(fn, input string, offset int, err error) error {
	if input == "" {
		err = ErrEmpty
	}
	if len(input) > maxErrorInput {
		input = input[:maxErrorInput]
	}
	return &ParseError{Func: fn, Input: strings.Clone(input), Offset: offset, Err: err}
}
