package idset

// bitReader reads numbers from a series of bits, lowest bit first. At least
// eight bytes must follow the last bit that is read.
type bitReader struct {
	data string
	pos  uint // in bits
}

// read returns the next number, written in groups of size bits.
func (r *bitReader) read(size uint) uint64 {
	mask := uint64(1)<<size - 1
	w, used := r.window(), uint(0)
	var n uint64
	for shift := uint(0); shift < 64; shift += size {
		n |= (w & mask) << shift
		more := w >> size & 1
		used += size + 1
		if more == 0 {
			break
		}
		w >>= size + 1
		if used+size+1 > windowBits {
			r.pos, used = r.pos+used, 0
			w = r.window()
		}
	}
	r.pos += used
	return n
}

// windowBits is how many bits a window has at least.
const windowBits = 57

// window returns the next windowBits bits, and perhaps some more.
func (r *bitReader) window() uint64 {
	i := int(r.pos >> 3)
	if i+8 > len(r.data) {
		return 0
	}
	s := r.data[i : i+8]
	w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	return w >> (r.pos & 7)
}

// bitWriter writes what bitReader reads.
type bitWriter struct {
	data []byte
	free uint // bits not yet used in the last byte
}

func (w *bitWriter) bit(b uint64) {
	if w.free == 0 {
		w.data = append(w.data, 0)
		w.free = 8
	}
	w.data[len(w.data)-1] |= byte(b&1) << (8 - w.free)
	w.free--
}

func (w *bitWriter) write(n uint64, size uint) {
	for {
		for i := range size {
			w.bit(n >> i)
		}
		n >>= size
		if n == 0 {
			w.bit(0)
			return
		}
		w.bit(1)
	}
}

// align goes on with a fresh byte.
func (w *bitWriter) align() { w.free = 0 }

// bitLength is the number of bits that write takes.
func bitLength(n uint64, size uint) int {
	bits := int(size) + 1
	for n >>= size; n != 0; n >>= size {
		bits += int(size) + 1
	}
	return bits
}

// fold and unfold map the integers to the whole numbers: 0, -1, 1, -2, ...
func fold(n int64) uint64   { return uint64(n<<1) ^ uint64(n>>63) }
func unfold(u uint64) int64 { return int64(u>>1) ^ -int64(u&1) }
