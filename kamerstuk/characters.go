package kamerstuk

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// characters makes the passes over characters: bytes that are no UTF-8 are
// read as Windows-1252, mojibake is undone, ligatures and the letter ĳ are spelled out, special
// spaces and hyphens made plain, characters without width dropped, and the
// whole composed to NFC. A soft hyphen at a line end stays: it is a hyphen of
// the typesetter, and judged with the page.
//
// The passes are idempotent. Text that needs none of them comes back as it is
// with no changes and no allocation.
func characters(raw string) (string, []change) {
	text, all := raw, []change(nil)
	for range rounds {
		next, changes := charactersOnce(text)
		switch {
		case changes == nil:
			return text, all
		case all == nil:
			all = changes
		default:
			all = compose(all, changes, 0, 0)
		}
		text = next
	}
	return text, all
}

// charactersOnce makes the passes once. Mojibake may hide more of it.
func charactersOnce(raw string) (string, []change) {
	i, composed := firstOdd(raw)
	if i == len(raw) && composed {
		return raw, nil
	}
	text, first := raw, []change(nil)
	if i < len(raw) {
		e := editor{src: raw}
		e.out.Grow(len(raw))
		spellOut(&e, i)
		text, first = e.out.String(), e.changes
		if i, composed := firstOdd(text); i == len(text) && composed {
			return text, first
		}
	}
	text, second := normalise(text)
	if second == nil {
		return text, first
	}
	return text, compose(first, second, 0, 0)
}

// firstOdd returns the offset of the first byte that spellOut may change, or
// the length of s. composed reports whether what stands before it is in NFC
// for holding only characters that are composed in any surroundings.
func firstOdd(s string) (offset int, composed bool) {
	composed = true
	for i := 0; i < len(s); {
		if i += ascii(s[i:]); i == len(s) {
			break
		}
		n := plainSize(s[i:])
		if n == 0 {
			return i, false
		}
		if !alwaysComposed(s[i:], n) {
			composed = false
		}
		i += n
	}
	return len(s), composed
}

// alwaysComposed reports whether the character of n bytes that s begins with is
// in NFC whatever stands beside it: those up to U+02FF, dashes and quotes, and
// signs of money.
func alwaysComposed(s string, n int) bool {
	if n == 2 {
		return s[0] < 0xCC
	}
	return n == 3 && s[0] == 0xE2 && (s[1] == 0x80 || s[1] == 0x82)
}

// ascii returns how many bytes of ASCII s begins with.
func ascii(s string) int {
	i := 0
	for i+8 <= len(s) && s[i]|s[i+1]|s[i+2]|s[i+3]|s[i+4]|s[i+5]|s[i+6]|s[i+7] < utf8.RuneSelf {
		i += 8
	}
	for i < len(s) && s[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// plainSize returns the length of the character at the start of s, which is
// not ASCII, or 0 where spellOut may have work on it.
func plainSize(s string) int {
	switch c := s[0]; {
	case c == 0xC3 && len(s) > 1 && s[1]&0xC0 == 0x80: // U+00C0 to U+00FF
		if _, n := mojibake(s); n > 0 {
			return 0
		}
		return 2
	case c == 0xE2 && len(s) > 2 && s[1] == 0x80 && s[2] >= 0x93 && s[2] <= 0xA6: // dashes, quotes, bullet, ellipsis
		return 3
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n <= 1 {
		return 0
	}
	if _, _, odd := plain(r); odd {
		return 0
	}
	return n
}

// plain returns what a character is replaced by, and why; odd is false where
// it stays as it is.
func plain(r rune) (with string, why Reason, odd bool) {
	switch {
	case r < 0xA0:
		return "", 0, false
	case r == 0xA0, r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000:
		return " ", ReasonSpace, true
	case r == 0xAD:
		return "", ReasonHyphenMark, true
	case r == 0x2010, r == 0x2011:
		return "-", ReasonHyphenMark, true
	case r == 0x200B, r == 0x200C, r == 0x200D, r == 0x2060, r == 0xFEFF:
		return "", ReasonInvisible, true
	case r == 0x2028, r == 0x2029:
		return "\n", ReasonLineEnd, true
	case r == 0x132:
		return "IJ", ReasonLigature, true
	case r == 0x133:
		return "ij", ReasonLigature, true
	case r >= 0xFB00 && r <= 0xFB06:
		return ligatures[r-0xFB00], ReasonLigature, true
	}
	return "", 0, false
}

var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

// spellOut rewrites the source of e from offset i on.
func spellOut(e *editor, i int) {
	s := e.src
	for {
		if i += ascii(s[i:]); i == len(s) {
			break
		}
		r, n, misread := decode(s[i:])
		with, why, odd := plain(r)
		switch {
		case misread:
			why = ReasonEncoding
			if !odd || r == 0xAD && endsLine(s[i+n:]) {
				with, odd = string(r), true
			}
		case r == 0xAD && endsLine(s[i+n:]):
			odd = false
		case r == 0xFEFF && i == 0:
			why = ReasonEncoding
		}
		if odd {
			e.keep(i)
			e.replace(i+n, with, why, false)
		}
		i += n
	}
	e.keep(len(s))
}

// decode returns the character that s begins with, its length, and whether it
// is misread for being encoded otherwise than in UTF-8, or twice.
func decode(s string) (r rune, n int, misread bool) {
	if r, n := mojibake(s); n > 0 {
		return r, n, true
	}
	if r, n = utf8.DecodeRuneInString(s); r == utf8.RuneError && n == 1 {
		return windows1252(s[0]), 1, true
	}
	return r, n, false
}

// endsLine reports whether nothing but spaces stands before the next line end.
func endsLine(s string) bool {
	for i := 0; i < len(s) && i < 64; i++ {
		switch s[i] {
		case ' ', '\t', '\r':
		case '\n', '\f':
			return true
		default:
			return strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029")
		}
	}
	return false
}

// windows1252 returns the character of a byte from 0x80 on in Windows-1252,
// or U+FFFD where it has none.
func windows1252(b byte) rune {
	if b >= 0xA0 {
		return rune(b)
	}
	return windows1252High[b-0x80]
}

// windows1252High are the characters of the bytes 0x80 to 0x9F.
var windows1252High = [...]rune{
	'€', utf8.RuneError, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', utf8.RuneError, 'Ž', utf8.RuneError,
	utf8.RuneError, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', utf8.RuneError, 'ž', 'Ÿ',
}

// normalise composes s to NFC, segment by segment where it is not.
func normalise(s string) (string, []change) {
	i, err := norm.NFC.SpanString(s, true)
	if err == nil {
		return s, nil
	}
	e := editor{src: s}
	for i < len(s) {
		end := i + max(1, norm.NFC.NextBoundaryInString(s[i:], true))
		if with := norm.NFC.String(s[i:end]); with != s[i:end] {
			n := samePrefix(with, s[i:end])
			e.keep(i + n)
			e.replace(end, with[n:], ReasonNormalise, false)
		}
		n, _ := norm.NFC.SpanString(s[end:], true)
		i = end + n
	}
	if e.changes == nil {
		return s, nil
	}
	e.keep(len(s))
	return e.out.String(), e.changes
}

// samePrefix returns the length of the whole characters that a and b both
// begin with.
func samePrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && (n < len(a) && !utf8.RuneStart(a[n]) || n < len(b) && !utf8.RuneStart(b[n])) {
		n--
	}
	return n
}
