package known

import (
	"strings"

	"github.com/kamertekst/kamertekst/refs/known/internal/idset"
)

const (
	// maxGap is the widest gap between two listed numbers that is a gap of the
	// publications and not of the list. Wider ones are years that were never
	// put on line, or end in a number with a typing error.
	maxGap = 50
	// firstStaatscourant is the first year whose numbers are publications all
	// through.
	firstStaatscourant = 2010
)

// absent reports whether id, which the list does not have, is known not to
// exist.
func absent(set *idset.Set, id string) bool {
	if parent, ok := cutVariant(id); ok {
		return !set.Has(parent) && absent(set, parent)
	}
	kind, rest, _ := strings.Cut(id, "-")
	switch kind {
	case "kst":
		return kamerstukAbsent(set, id)
	case "h":
		return handelingenAbsent(set, id)
	case "ah":
		return aanhangselAbsent(set, id)
	case "stb", "trb":
		year, ok := leadingNumber(rest, 4)
		return ok && seriesAbsent(set, id, year < lastNumber(set, kind+"-#-#"))
	case "stcrt":
		year, ok := leadingNumber(rest, 4)
		return ok && year >= firstStaatscourant && year < lastNumber(set, "stcrt-#-#") && afterEnd(set, id)
	}
	return false
}

// cutVariant removes the mark of an annex or print, such as "-b1" or "-n2".
func cutVariant(id string) (parent string, ok bool) {
	i := strings.LastIndexByte(id, '-')
	if i < 0 || len(id) < i+3 || strings.IndexByte("bhnv", id[i+1]) < 0 {
		return id, false
	}
	if _, ok := leadingNumber(id[i+2:], len(id)-i-2); !ok {
		return id, false
	}
	return id[:i], true
}

// seriesAbsent reports whether a number that is not listed does not exist
// because the numbers around it are listed or, where the series is closed,
// because it lies after the last one.
func seriesAbsent(set *idset.Set, id string, closed bool) bool {
	series, n, ok := set.Series(id)
	if !ok {
		return false
	}
	below, ok := series.Below(n)
	if !ok {
		return false
	}
	above, ok := series.Above(n)
	if !ok {
		return closed
	}
	return above-below <= maxGap
}

// afterEnd reports whether a number lies after the last listed one.
func afterEnd(set *idset.Set, id string) bool {
	series, n, ok := set.Series(id)
	if !ok || series.Empty() {
		return false
	}
	_, more := series.Above(n)
	return !more
}

func aanhangselAbsent(set *idset.Set, id string) bool {
	session, chamber, ok := sessionOf(id, "ah-")
	if !ok || listedWithZeros(set, id) {
		return false
	}
	return seriesAbsent(set, id, session < lastNumber(set, "ah-"+chamber+"-#-#"))
}

// listedWithZeros reports whether the list has the Aanhangsel with a number of
// four digits, ah-tk-20202021-0022. A few were published so.
func listedWithZeros(set *idset.Set, id string) bool {
	i := strings.LastIndexByte(id, '-') + 1
	digits := len(id) - i
	return digits < 4 && set.Has(id[:i]+"0000"[digits:]+id[i:])
}

func handelingenAbsent(set *idset.Set, id string) bool {
	session, chamber, ok := sessionOf(id, "h-")
	if !ok || session < firstSession {
		return false
	}
	return session < lastNumber(set, "h-"+chamber+"-#-#-#") || seriesAbsent(set, id, false)
}

// firstSession is the first session of which the list has all.
const firstSession = 19951996

// sessionOf returns the session and the chamber (or "vv", a joint sitting) of an
// identifier such as h-tk-20222023-84-12.
func sessionOf(id, prefix string) (session uint64, chamber string, ok bool) {
	rest := strings.TrimPrefix(id, prefix)
	if len(rest) < 12 || rest[2] != '-' {
		return 0, "", false
	}
	session, ok = leadingNumber(rest[3:], 8)
	return session, rest[:2], ok
}

// lastNumber returns the largest first number of a shape: the last year or
// session in the list. It is 0 where the list has none of the shape.
func lastNumber(set *idset.Set, shape string) uint64 {
	r, _ := set.Table(shape).Last()
	return r.Nums[0]
}

// leadingNumber reads a number of so many digits, which are followed by
// nothing or by a hyphen.
func leadingNumber(s string, digits int) (n uint64, ok bool) {
	if len(s) < digits || len(s) > digits && s[digits] != '-' {
		return 0, false
	}
	for i := range digits {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + uint64(s[i]-'0')
	}
	return n, true
}
