package idset

import (
	"slices"
	"strconv"
)

// MaxHoles is the largest number of holes in a shape.
const MaxHoles = 6

// Other bounds of what an identifier can be. Larger ones are in no set.
const (
	maxLength  = 40 // bytes of an identifier
	maxDigits  = 18 // of one number
	maxPadded  = 9  // digits of a number with zeros in front
	maxLetters = 10 // of a part that is all capitals
)

// Tuple holds the numbers of one identifier in the order of the holes; those
// after the last hole are zero.
type Tuple [MaxHoles]uint64

// after reports whether t comes after u.
func (t *Tuple) after(u *Tuple) bool {
	for i := range t {
		if t[i] != u[i] {
			return t[i] > u[i]
		}
	}
	return false
}

// parts is an identifier taken apart.
type parts struct {
	shape  [maxLength]byte
	length int // of shape
	nums   Tuple
	holes  int
}

// split takes id apart, and reports whether it can be taken apart at all. It
// is injective: different identifiers have a different shape or different
// numbers.
//
// Each series of digits becomes a hole: '#' for a number as it is usually
// written, or the digit '2' to '9' that says how many digits a number with
// zeros in front has. A part between hyphens that is all capitals (an Eerste
// Kamer letter, the Roman numeral of a budget chapter) becomes the hole '@',
// and its number counts A, B, ..., Z, AA, AB, ... from 1. All other bytes stay.
func split(id string) (p parts, ok bool) {
	if len(id) > maxLength {
		return p, false
	}
	for i := 0; i < len(id); {
		c := id[i]
		switch {
		case isDigit(c):
			n, hole, end := number(id, i)
			if hole == 0 || !p.add(hole, n) {
				return p, false
			}
			i = end
		case isCapital(c) && (i == 0 || id[i-1] == '-'):
			n, end := letters(id, i)
			if n == 0 {
				p.put(c)
				i++
				break
			}
			if !p.add('@', n) {
				return p, false
			}
			i = end
		case c == '#' || c == '@':
			return p, false
		default:
			p.put(c)
			i++
		}
	}
	return p, true
}

func (p *parts) put(c byte) {
	p.shape[p.length] = c
	p.length++
}

func (p *parts) add(hole byte, n uint64) bool {
	if p.holes == MaxHoles {
		return false
	}
	p.put(hole)
	p.nums[p.holes] = n
	p.holes++
	return true
}

// number reads the digits of id from i on. hole is 0 where they are too many.
func number(id string, i int) (n uint64, hole byte, end int) {
	end = i
	for end < len(id) && isDigit(id[end]) {
		if end-i < maxDigits {
			n = n*10 + uint64(id[end]-'0')
		}
		end++
	}
	digits := end - i
	switch {
	case id[i] != '0' || digits == 1:
		if digits <= maxDigits {
			hole = '#'
		}
	case digits <= maxPadded:
		hole = '0' + byte(digits)
	}
	return n, hole, end
}

// letters reads a part of id that is all capitals, from i on. n is 0 where the
// part holds other bytes or is too long.
func letters(id string, i int) (n uint64, end int) {
	for end = i; end < len(id) && id[end] != '-'; end++ {
		if !isCapital(id[end]) || end-i == maxLetters {
			return 0, i
		}
		n = n*26 + uint64(id[end]-'A') + 1
	}
	return n, end
}

// appendID appends the identifier that split takes apart into shape and nums.
func appendID(b []byte, shape string, nums *Tuple) []byte {
	hole := 0
	for i := range len(shape) {
		c := shape[i]
		if !isHole(c) {
			b = append(b, c)
			continue
		}
		n := nums[hole]
		hole++
		switch {
		case c == '@':
			b = appendLetters(b, n)
		case c == '#':
			b = strconv.AppendUint(b, n, 10)
		default:
			for p := uint64(10); p < pow10(c-'0'); p *= 10 {
				if n < p {
					b = append(b, '0')
				}
			}
			b = strconv.AppendUint(b, n, 10)
		}
	}
	return b
}

func pow10(n byte) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}

// appendLetters appends the capitals that have number n.
func appendLetters(b []byte, n uint64) []byte {
	start := len(b)
	for ; n > 0; n = (n - 1) / 26 {
		b = append(b, 'A'+byte((n-1)%26))
	}
	slices.Reverse(b[start:])
	return b
}

// holes counts the holes of a shape.
func holes(shape string) int {
	n := 0
	for i := 0; i < len(shape); i++ {
		if isHole(shape[i]) {
			n++
		}
	}
	return n
}

// Letter returns the number of a part that is all capitals, as it stands in a
// hole '@': 1 for A, 26 for Z, 27 for AA. It is 0 where s is no such part.
func Letter(s string) uint64 {
	if s == "" {
		return 0
	}
	n, end := letters(s, 0)
	if end != len(s) {
		return 0
	}
	return n
}

func isHole(c byte) bool    { return c == '#' || c == '@' || isDigit(c) }
func isDigit(c byte) bool   { return '0' <= c && c <= '9' }
func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }
