package kamerstuk

import "unicode/utf8"

// rounds is how often text is looked through for mojibake: what was encoded
// several times comes apart once a round.
const rounds = 8

// mojibake returns the character that s begins with where its UTF-8 was read
// as Windows-1252 ("Ã¯" for "ï", "â€™" for "’"), and the length of what stands
// for it in s, or 0 where s does not begin so. Only characters that Dutch
// papers hold are taken: letters with accents, punctuation, ligatures.
func mojibake(s string) (r rune, length int) {
	if s[0] != 0xC3 || len(s) < 4 || s[2] < utf8.RuneSelf {
		return 0, 0
	}
	var b [utf8.UTFMax]byte
	b[0] = s[1] + 0x40 // the code point of the first character is the first byte
	size := 2
	switch b[0] {
	case 0xC2, 0xC3, 0xC4, 0xC5:
	case 0xE2, 0xEF:
		size = 3
	default:
		return 0, 0
	}
	length = 2
	for i := 1; i < size; i++ {
		c, n := utf8.DecodeRuneInString(s[length:])
		if b[i] = byteOf(c); b[i]&0xC0 != 0x80 {
			return 0, 0
		}
		length += n
	}
	r, n := utf8.DecodeRune(b[:size])
	if n != size || !mayBeMisread(r) {
		return 0, 0
	}
	return r, length
}

// mayBeMisread reports whether a character is one that mojibake is undone for.
func mayBeMisread(r rune) bool {
	switch {
	case r == 0xAD:
		return false // a soft hyphen
	case r >= 0xA0 && r <= 0x17F, r >= 0x2002 && r <= 0x203A, r == 0x20AC, r == 0x2122, r >= 0xFB00 && r <= 0xFB06, r == 0xFEFF:
		return true
	}
	return false
}

// byteOf returns the byte that Windows-1252 reads as a character, or 0 where
// there is none from 0x80 on. The five bytes that it does not use stand for
// themselves.
func byteOf(r rune) byte {
	if r >= 0x80 && r <= 0xFF {
		return byte(r)
	}
	b := byte(0x80)
	for _, c := range windows1252High {
		if c == r && r != utf8.RuneError {
			return b
		}
		b++
	}
	return 0
}
