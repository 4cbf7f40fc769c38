package refs

// Eight bytes are looked at together, as the bytes of an integer. In a mask the
// highest bit of each byte tells something of the byte of the text.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// startMask returns a mask of the bytes from i to i+8 at which a run of ASCII
// letters or of digits begins.
func startMask(s string, i int) uint64 {
	var x uint64
	if i+8 <= len(s) {
		t := s[i : i+8]
		x = uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
			uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
	} else {
		for k := len(s) - 1; k >= i; k-- {
			x = x<<8 | uint64(s[k])
		}
	}
	letters := rangeMask(x|0x20*ones, 'a', 'z')
	digits := rangeMask(x, '0', '9')
	var letter, digit uint64 // of the byte before
	if i > 0 {
		switch c := s[i-1]; {
		case isAlpha(c):
			letter = 0x80
		case isDigit(c):
			digit = 0x80
		}
	}
	return letters&^(letters<<8|letter) | digits&^(digits<<8|digit)
}

// rangeMask returns a mask of the bytes of x that are from lo to hi, both ASCII.
func rangeMask(x uint64, lo, hi uint64) uint64 {
	low := x &^ highs
	atLeast := low + (0x80-lo)*ones
	above := low + (0x7F-hi)*ones
	return atLeast &^ above &^ x & highs
}
