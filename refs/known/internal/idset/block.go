package idset

import "math/bits"

// blocks returns the number of blocks.
func (t *Table) blocks() int { return (t.runs + blockRuns - 1) / blockRuns }

// search returns the last block whose first tuple does not come after nums. It
// returns 0 and false where there is none.
func (t *Table) search(nums *Tuple) (block int, ok bool) {
	if t.key <= 8 {
		return t.searchShort(nums)
	}
	var buf [8 * MaxHoles]byte
	key := t.appendKey(buf[:0], nums)
	low, high := 0, t.blocks() // blocks before low do not come after nums
	for low < high {
		mid := int(uint(low+high) >> 1)
		at := mid * t.record
		if t.directory[at:at+t.key] <= string(key) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == 0 {
		return 0, false
	}
	return low - 1, true
}

// searchShort is search where a key fits in eight bytes. It halves the blocks
// without a branch that depends on them, as no branch can be predicted here.
func (t *Table) searchShort(nums *Tuple) (block int, ok bool) {
	key, shift := t.shortKey(nums), uint(64-8*t.key)
	low := 0
	for n := t.blocks(); n > 1; {
		half := n >> 1
		next := low + half
		if eightBytes(t.directory[next*t.record:])>>shift <= key {
			low = next
		}
		n -= half
	}
	return low, eightBytes(t.directory[low*t.record:])>>shift <= key
}

// shortKey is the key that appendKey makes, as a number.
func (t *Table) shortKey(nums *Tuple) uint64 {
	var key uint64
	size := 0
	for i := range t.holes {
		width := int(t.widths[i])
		size += width
		if width < 8 && nums[i]>>(8*width) != 0 {
			rest := 8 * (t.key - size + width)
			return key<<rest | (1<<rest - 1)
		}
		key = key<<(8*width) | nums[i]
	}
	return key
}

// eightBytes returns the first eight bytes of s as a number.
func eightBytes(s string) uint64 {
	_ = s[7]
	return uint64(s[7]) | uint64(s[6])<<8 | uint64(s[5])<<16 | uint64(s[4])<<24 |
		uint64(s[3])<<32 | uint64(s[2])<<40 | uint64(s[1])<<48 | uint64(s[0])<<56
}

// appendKey appends the tuple as the directory has it. A number too large for
// its width becomes the largest key that the numbers before it allow.
func (t *Table) appendKey(key []byte, nums *Tuple) []byte {
	for i := range t.holes {
		width := t.widths[i]
		if width < 8 && nums[i]>>(8*width) != 0 {
			for len(key) < t.key {
				key = append(key, 0xff)
			}
			return key
		}
		key = appendBigEndian(key, nums[i], width)
	}
	return key
}

func appendBigEndian(b []byte, n uint64, width byte) []byte {
	for i := int(width) - 1; i >= 0; i-- {
		b = append(b, byte(n>>(8*i)))
	}
	return b
}

func bigEndian(s string) uint64 {
	var n uint64
	for i := range len(s) {
		n = n<<8 | uint64(s[i])
	}
	return n
}

// cursor reads the runs of one block.
type cursor struct {
	t     *Table
	bits  bitReader
	left  int    // runs not yet read
	first bool   // no run was read yet
	run   Run    // the run last read
	end   uint64 // its last number, plus 1
}

// open returns a cursor before the first run of a block.
func (t *Table) open(block int) cursor {
	record := t.directory[block*t.record : (block+1)*t.record]
	c := cursor{t: t, left: min(blockRuns, t.runs-block*blockRuns), first: true}
	at := 0
	for i := range t.holes {
		width := int(t.widths[i])
		c.run.Nums[i] = bigEndian(record[at : at+width])
		at += width
	}
	c.bits = bitReader{data: t.stream, pos: 8 * uint(bigEndian(record[at:]))}
	return c
}

// next reads the next run.
func (c *cursor) next() bool {
	if c.left == 0 {
		return false
	}
	c.left--
	t := c.t
	if c.first {
		c.first = false
	} else {
		c.step()
	}
	c.run.Count = 1
	if t.counts != 0 {
		c.run.Count += c.bits.read(t.counts)
	}
	c.end = c.run.Nums[t.holes-1] + c.run.Count
	return true
}

// last returns the last tuple of the run last read.
func (c *cursor) last() Tuple {
	nums := c.run.Nums
	nums[c.t.holes-1] = c.end - 1
	return nums
}

// step moves to the first tuple of the next run.
func (c *cursor) step() {
	t := c.t
	step := c.bits.read(t.steps)
	levels := levelBits(t.holes)
	d, k := step>>levels+1, int(step&(1<<levels-1))
	nums := &c.run.Nums
	if k == 0 {
		nums[t.holes-1] = c.end - 1 + d
		return
	}
	if k >= t.holes {
		return // damaged data
	}
	nums[t.holes-1-k] += d
	for i := t.holes - k; i < t.holes; i++ {
		nums[i] += uint64(unfold(c.bits.read(t.numbers)))
	}
}

// levelBits is the number of bits that say which of the holes changed.
func levelBits(holes int) int { return bits.Len(uint(holes - 1)) }
