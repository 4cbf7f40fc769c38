package refs

import "encoding/binary"

// Eight bytes are looked at together, as the bytes of an integer. In a mask the
// highest bit of each byte tells something of the byte of the text.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// blockSize is how many bytes wordStarts looks at.
const blockSize = 64

// wordStarts returns a bit for each of the bytes from i to i+64 at which a run
// of ASCII letters or of digits begins.
func wordStarts(s string, i int) uint64 {
	var block [blockSize]byte
	copy(block[:], s[i:])
	var letters, digits uint64
	for k := blockSize - 8; k >= 0; k -= 8 {
		x := binary.LittleEndian.Uint64(block[k : k+8])
		letters = letters<<8 | gather(rangeMask(x|0x20*ones, 'a', 'z'))
		digits = digits<<8 | gather(rangeMask(x, '0', '9'))
	}
	var letter, digit uint64 // of the byte before
	if i > 0 {
		switch c := s[i-1]; {
		case isAlpha(c):
			letter = 1
		case isDigit(c):
			digit = 1
		}
	}
	return letters&^(letters<<1|letter) | digits&^(digits<<1|digit)
}

// fourBytes returns the bytes from i to i+4, the first in the lowest place.
func fourBytes(s string, i int) uint32 {
	t := s[i : i+4]
	return uint32(t[0]) | uint32(t[1])<<8 | uint32(t[2])<<16 | uint32(t[3])<<24
}

// rangeMask returns a mask of the bytes of x that are from lo to hi, both ASCII.
func rangeMask(x uint64, lo, hi uint64) uint64 {
	low := x &^ highs
	atLeast := low + (0x80-lo)*ones
	above := low + (0x7F-hi)*ones
	return atLeast &^ above &^ x & highs
}

// gather returns the bits of a mask side by side, one for each byte.
func gather(mask uint64) uint64 { return mask >> 7 * 0x0102040810204080 >> 56 }
