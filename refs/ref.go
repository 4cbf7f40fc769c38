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
