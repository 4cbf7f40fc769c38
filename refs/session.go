package refs

import (
	"strconv"
	"time"
)

// A Session is a vergaderjaar, the parliamentary year that runs from the
// third Tuesday of September to the next. Its identifier is the two calendar
// years it touches: "2023-2024". The zero value is no session.
type Session struct{ id string }

// NewSession returns the session that begins in September of year, which runs
// from 1814 to 2199, and the zero value for another year.
func NewSession(year int) Session {
	if year < 1814 || year > 2199 {
		return Session{}
	}
	return Session{strconv.Itoa(year) + "-" + strconv.Itoa(year+1)}
}

// SessionOf returns the session in which a day falls. The first day of a session
// is Prinsjesdag, the third Tuesday of September.
func SessionOf(t time.Time) Session {
	year := t.Year()
	if (day{year, int(t.Month()), t.Day()}).first().Before(openingDay(year)) {
		year--
	}
	return NewSession(year)
}

// openingDay returns the third Tuesday of September.
func openingDay(year int) time.Time {
	t := day{year, 9, 15}.first()
	return t.AddDate(0, 0, (int(time.Tuesday)-int(t.Weekday())+7)%7)
}

// ParseSession parses a session: "2023-2024", also "20232024".
func ParseSession(s string) (Session, error) {
	n, second := digitsEnd(s, 0), 5
	if n == 8 && len(s) == 8 {
		n, second = 4, 4
	}
	if n != 4 || len(s) != second+4 || second == 5 && s[4] != '-' || digitsEnd(s, second) != len(s) {
		return Session{}, parseError("ParseSession", s, n, ErrSyntax)
	}
	x := NewSession(atoi(s[:4]))
	if x.IsZero() || x.id[5:] != s[second:] {
		return Session{}, parseError("ParseSession", s, second, ErrRange)
	}
	return x, nil
}

// MustParseSession is like ParseSession but panics on an error. It is meant
// for constants.
func MustParseSession(s string) Session { return must(ParseSession(s)) }

// String returns the identifier, "2023-2024".
func (x Session) String() string { return x.id }

// IsZero reports whether x is no session.
func (x Session) IsZero() bool { return x.id == "" }

// Year returns the calendar year in which the session begins, 0 for none.
func (x Session) Year() int {
	if x.id == "" {
		return 0
	}
	return atoi(x.id[:4])
}

// First returns the first day of the session, as midnight UTC.
func (x Session) First() (time.Time, bool) {
	if x.id == "" {
		return time.Time{}, false
	}
	return openingDay(x.Year()), true
}

// Last returns the last day of the session, the day before the next begins.
func (x Session) Last() (time.Time, bool) {
	if x.id == "" {
		return time.Time{}, false
	}
	return openingDay(x.Year()+1).AddDate(0, 0, -1), true
}

// Short returns the form of official citations, "2023/24" (and "1999/00").
func (x Session) Short() string {
	if x.id == "" {
		return ""
	}
	return x.id[:4] + "/" + x.id[7:]
}

// compact returns the form in identifiers, "20232024".
func (x Session) compact() string {
	if x.id == "" {
		return ""
	}
	return x.id[:4] + x.id[5:]
}

// Compare orders sessions by time, the zero value first.
func (x Session) Compare(y Session) int { return compareIDs(x.id, y.id) }

// AppendText implements [encoding.TextAppender].
func (x Session) AppendText(b []byte) ([]byte, error) { return append(b, x.id...), nil }

// MarshalText implements [encoding.TextMarshaler].
func (x Session) MarshalText() ([]byte, error) { return []byte(x.id), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]; empty text gives the
// zero value.
func (x *Session) UnmarshalText(text []byte) error { return unmarshal(x, text, ParseSession) }
