package kamerstuk

import (
	"unicode/utf8"

	"golang.org/x/text/transform"
)

// A Transformer makes the passes over characters on a stream: those of Clean
// that need no look at the page. It gives the characters that Clean works on,
// in whatever pieces the text comes in:
//
//   - bytes that are no UTF-8 are read as Windows-1252, and UTF-8 that was read
//     as Windows-1252 is read anew;
//   - ligatures and the letter ĳ are spelled out;
//   - special spaces and hyphens become plain ones, and characters without
//     width go; a soft hyphen at a line end stays, for it is a hyphen;
//   - what is left is in Unicode normalization form NFC.
//
// Made twice the passes give the same, unless mojibake hides mojibake more
// than eight times over. A whole text goes through [transform.String].
//
// The zero value is ready to use. A Transformer holds what it has read up to
// the next letter, digit or sign of ASCII, which nothing before it can change:
// a stream without any is held whole. It serves one stream at a time; Reset
// makes it ready for the next.
type Transformer struct {
	in   []byte // read, and not decided on
	out  []byte // to be written, from sent on
	sent int
}

var _ transform.Transformer = (*Transformer)(nil)

// Reset makes the Transformer ready for a new stream.
func (t *Transformer) Reset() { t.in, t.out, t.sent = t.in[:0], t.out[:0], 0 }

// Transform implements transform.Transformer.
func (t *Transformer) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	if nDst = t.flush(dst); t.sent < len(t.out) {
		return nDst, 0, transform.ErrShortDst
	}
	t.in = append(t.in, src...)
	cut := len(t.in)
	if !atEOF {
		cut = lastCut(t.in, len(t.in)-len(src))
	}
	if cut > 0 {
		s, _ := characters(string(t.in[:cut]))
		t.out = append(t.out, s...)
		t.in = append(t.in[:0], t.in[cut:]...)
	}
	nDst += t.flush(dst[nDst:])
	if t.sent < len(t.out) {
		return nDst, len(src), transform.ErrShortDst
	}
	return nDst, len(src), nil
}

// flush writes what fits in dst and returns how much.
func (t *Transformer) flush(dst []byte) int {
	n := copy(dst, t.out[t.sent:])
	if t.sent += n; t.sent == len(t.out) {
		t.out, t.sent = t.out[:0], 0
	}
	return n
}

// lastCut returns the last place in b that no pass reaches across, or 0: before
// a character of ASCII that is no white space, with which a soft hyphen is not
// at a line end and no character composes to the left. The letters that compose
// to one of the Windows-1252 characters that stand for the second byte of a
// misread one (Š, Ž, Ÿ) are none. What stands before from was searched before.
func lastCut(b []byte, from int) int {
	for i := len(b) - 1; i >= max(from, 1); i-- {
		switch c := b[i]; c {
		case 'S', 's', 'Z', 'z', 'Y':
		default:
			if c > ' ' && c < utf8.RuneSelf {
				return i
			}
		}
	}
	return 0
}
