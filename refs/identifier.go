package refs

import "strings"

// identifier is the canonical identifier that a value type consists of, with
// the methods that are the same for all of them.
type identifier struct{ id string }

func (identifier) ref() {}

// String returns the canonical identifier, "" for the zero value.
func (x identifier) String() string { return x.id }

// IsZero reports whether the value is the zero value, which refers to nothing.
func (x identifier) IsZero() bool { return x.id == "" }

// AppendText implements [encoding.TextAppender]; it appends the canonical
// identifier and never fails.
func (x identifier) AppendText(b []byte) ([]byte, error) { return append(b, x.id...), nil }

// MarshalText implements [encoding.TextMarshaler]; the zero value gives empty
// text.
func (x identifier) MarshalText() ([]byte, error) { return []byte(x.id), nil }

// unmarshal sets *x to what parse makes of text, and to the zero value where
// text is empty.
func unmarshal[T any](x *T, text []byte, parse func(string) (T, error)) error {
	if len(text) == 0 {
		var zero T
		*x = zero
		return nil
	}
	v, err := parse(string(text))
	if err != nil {
		return err
	}
	*x = v
	return nil
}

func must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}

// compareIDs orders identifiers as a person would: runs of digits by their
// value, the rest by bytes. Identifiers that differ only in leading zeros are
// ordered by their bytes, so that only equal identifiers compare as 0.
func compareIDs(a, b string) int {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		if isDigit(a[i]) && isDigit(b[j]) {
			m, n := digitsEnd(a, i), digitsEnd(b, j)
			if c := compareDigits(a[i:m], b[j:n]); c != 0 {
				return c
			}
			i, j = m, n
			continue
		}
		if a[i] != b[j] {
			if a[i] < b[j] {
				return -1
			}
			return 1
		}
		i, j = i+1, j+1
	}
	switch {
	case i < len(a):
		return 1
	case j < len(b):
		return -1
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func compareDigits(a, b string) int {
	for len(a) > 1 && a[0] == '0' {
		a = a[1:]
	}
	for len(b) > 1 && b[0] == '0' {
		b = b[1:]
	}
	switch {
	case len(a) != len(b):
		if len(a) < len(b) {
			return -1
		}
		return 1
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// scanParts reads prefix and then from lo to hi parts of letters and digits
// with a hyphen between them. It returns where it stopped and whether that is
// the whole of s.
func scanParts(s, prefix string, lo, hi int) (int, bool) {
	if !strings.HasPrefix(s, prefix) {
		return commonPrefix(s, prefix), false
	}
	i := len(prefix)
	for n := 1; ; n++ {
		from := i
		for i < len(s) && (isAlnum(s[i]) || s[i] == '_') {
			i++
		}
		switch {
		case i == from && from > len(prefix) && at(s, i, '-') && s[i-1] == '-' && s[i-2] != '-':
			// kst-33002--1, which was published so
		case i == from || i-from > 24 || n > hi:
			return from, false
		case i == len(s):
			return i, n >= lo
		case s[i] != '-':
			return i, false
		}
		i++
	}
}

func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// publicationURL is the address of an identifier on the site of all official
// publications.
func publicationURL(id string) string {
	if id == "" {
		return ""
	}
	return "https://zoek.officielebekendmakingen.nl/" + id + ".html"
}
