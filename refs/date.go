package refs

import (
	"strconv"
	"strings"
	"time"
)

// A Date is a date or period in the Extended Date/Time Format (EDTF, part of
// ISO 8601-2):
//
//	2024-02-13               a day
//	2023-11                  a month
//	2026                     a year
//	{2024-01-25,2024-01-26}  days named together: "25 en 26 januari 2024"
//	2024-03-04/2024-03-05    a period of days, months or years, both ends in it
//	XXXX-02-14, XXXX-11      a day or month without a year
//
// A date without a year is completed by [Resolver].
type Date struct{ identifier }

// ParseDate parses a date in EDTF, of the forms that Date lists. A day that is
// not in the calendar gives an error that wraps ErrRange.
func ParseDate(s string) (Date, error) {
	if n, err := checkEDTF(s); err != nil {
		return Date{}, parseError("ParseDate", s, n, err)
	}
	return Date{identifier{strings.Clone(s)}}, nil
}

// MustParseDate is like ParseDate but panics on an error. It is meant for
// constants.
func MustParseDate(s string) Date { return must(ParseDate(s)) }

// DateOf returns the day on which t falls, in the location of t.
func DateOf(t time.Time) Date { return day{t.Year(), int(t.Month()), t.Day()}.date() }

// Kind returns KindDate.
func (x Date) Kind() Kind { return KindDate }

// URL returns "".
func (x Date) URL() string { return "" }

// IsResolved reports whether the date names its year.
func (x Date) IsResolved() bool { return x.id != "" && !strings.Contains(x.id, "X") }

// Day returns the day, as midnight UTC, where the date is one resolved day.
func (x Date) Day() (time.Time, bool) {
	if d, ok := atomOf(x.id); ok && len(x.id) == len("2006-01-02") && d.year != 0 {
		return d.first(), true
	}
	return time.Time{}, false
}

// First returns the first day of a resolved date, as midnight UTC.
func (x Date) First() (time.Time, bool) {
	if !x.IsResolved() {
		return time.Time{}, false
	}
	a, _ := x.ends()
	return a.first(), true
}

// Last returns the last day of a resolved date, as midnight UTC.
func (x Date) Last() (time.Time, bool) {
	if !x.IsResolved() {
		return time.Time{}, false
	}
	_, b := x.ends()
	return b.last(), true
}

// IsInterval reports whether the date is a period with two ends.
func (x Date) IsInterval() bool { return strings.Contains(x.id, "/") }

// Compare orders dates by their first day; dates without a year come first.
func (x Date) Compare(y Date) int {
	a, aok := x.First()
	b, bok := y.First()
	if aok && bok {
		if c := a.Compare(b); c != 0 {
			return c
		}
	} else if aok != bok {
		if bok {
			return -1
		}
		return 1
	}
	return compareIDs(x.id, y.id)
}

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Date) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseDate) }

// ends returns the first and the last atom of a date.
func (x Date) ends() (a, b day) {
	s := strings.Trim(x.id, "{}")
	i, j := strings.IndexAny(s, "/,"), strings.LastIndexAny(s, "/,")
	if i < 0 {
		a, _ = atomOf(s)
		return a, a
	}
	a, _ = atomOf(s[:i])
	b, _ = atomOf(s[j+1:])
	return a, b
}

// mapAtoms returns the date with f applied to each of its atoms.
func (x Date) mapAtoms(f func(day) day) Date {
	var b strings.Builder
	for s := x.id; s != ""; {
		i := 0
		for i < len(s) && (s[i] == '{' || s[i] == '}' || s[i] == ',' || s[i] == '/') {
			i++
		}
		b.WriteString(s[:i])
		s = s[i:]
		n := strings.IndexAny(s, "},/")
		if n < 0 {
			n = len(s)
		}
		if d, ok := atomOf(s[:n]); ok {
			b.WriteString(f(d).date().id)
		}
		s = s[n:]
	}
	return Date{identifier{b.String()}}
}

// day is an atom of a date: a day, a month (day 0), a year (month 0 too). Year
// 0 is not known.
type day struct{ year, month, day int }

func (d day) date() Date {
	var b [len("2006-01-02")]byte
	return Date{identifier{string(d.appendTo(b[:0]))}}
}

// appendTo appends the atom in EDTF.
func (d day) appendTo(b []byte) []byte {
	switch {
	case d.year == 0:
		b = append(b, "XXXX"...)
	case d.year < 1000:
		b = append(b, leftPad(strconv.Itoa(d.year), 4)...)
	default:
		b = strconv.AppendInt(b, int64(d.year), 10)
	}
	if d.month > 0 {
		b = append(b, '-', byte('0'+d.month/10), byte('0'+d.month%10))
	}
	if d.month > 0 && d.day > 0 {
		b = append(b, '-', byte('0'+d.day/10), byte('0'+d.day%10))
	}
	return b
}

func (d day) first() time.Time {
	return time.Date(d.year, time.Month(max(d.month, 1)), max(d.day, 1), 0, 0, 0, 0, time.UTC)
}

func (d day) last() time.Time {
	switch {
	case d.month == 0:
		return time.Date(d.year, 12, 31, 0, 0, 0, 0, time.UTC)
	case d.day == 0:
		return time.Date(d.year, time.Month(d.month)+1, 0, 0, 0, 0, 0, time.UTC)
	}
	return d.first()
}

// valid reports whether the day is in the calendar. The 29th of February of
// an unknown year is.
func (d day) valid() bool {
	if d.month < 1 || d.month > 12 || d.day < 1 {
		return false
	}
	year := d.year
	if year == 0 {
		year = 2000
	}
	return d.day <= 28 || d.day <= time.Date(year, time.Month(d.month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func interval(from, to day) Date {
	var b [len("2006-01-02/2006-01-02")]byte
	return Date{identifier{string(to.appendTo(append(from.appendTo(b[:0]), '/')))}}
}

func daySet(days []day) Date {
	var buf [len("{2006-01-02,2006-01-02,2006-01-02}")]byte
	b := append(buf[:0], '{')
	for i, d := range days {
		if i > 0 {
			b = append(b, ',')
		}
		b = d.appendTo(b)
	}
	return Date{identifier{string(append(b, '}'))}}
}

// atomOf parses an atom.
func atomOf(s string) (d day, ok bool) {
	switch len(s) {
	case len("2006"), len("2006-01"), len("2006-01-02"):
	default:
		return d, false
	}
	if s[:4] != "XXXX" {
		if !allDigits(s[:4]) || s[:4] == "0000" {
			return d, false
		}
		d.year = atoi(s[:4])
	} else if len(s) == 4 {
		return d, false
	}
	if len(s) > 4 {
		if s[4] != '-' || !allDigits(s[5:7]) {
			return d, false
		}
		d.month = atoi(s[5:7])
		if d.month < 1 || d.month > 12 {
			return d, false
		}
	}
	if len(s) > 7 {
		if s[7] != '-' || !allDigits(s[8:]) {
			return d, false
		}
		d.day = atoi(s[8:])
		return d, d.valid()
	}
	return d, true
}

// isAtom reports whether s has the form of an atom, whatever its values.
func isAtom(s string) bool {
	const form = "0000-00-00"
	if len(s) != len("2006") && len(s) != len("2006-01") && len(s) != len(form) {
		return false
	}
	for i := range len(s) {
		if digit := isDigit(s[i]) || s[i] == 'X' && i < 4; digit == (form[i] == '-') || !digit && s[i] != '-' {
			return false
		}
	}
	return true
}

func scanDate(s string) (int, bool) {
	n, err := checkEDTF(s)
	return n, err == nil
}

// checkEDTF returns nil for a date, else the byte where it stops being one.
func checkEDTF(s string) (int, error) {
	sep, body, at := "/", s, 0
	if strings.HasPrefix(s, "{") {
		if !strings.HasSuffix(s, "}") || len(s) < 3 {
			return len(s), ErrSyntax
		}
		sep, body, at = ",", s[1:len(s)-1], 1
	}
	n := 0
	for part := range strings.SplitSeq(body, sep) {
		if _, ok := atomOf(part); !ok {
			if isAtom(part) {
				return at, ErrRange
			}
			return at, ErrSyntax
		}
		at += len(part) + 1
		n++
	}
	if sep == "/" && n > 2 || sep == "," && (n < 2 || n > 31) {
		return len(s), ErrSyntax
	}
	return 0, nil
}
