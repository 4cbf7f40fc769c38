package idset

import (
	"errors"
	"iter"
)

const magic = "kamerid1"

// blockRuns is the number of runs of a block.
const blockRuns = 4

// ErrFormat is the error of data that [Build] did not make.
var ErrFormat = errors.New("idset: not a set of identifiers")

// Set is a set of identifiers. The zero value is empty.
type Set struct {
	tables map[string]*Table
	order  []*Table // by shape
	length int
}

// Open reads the header of data, which [Build] made. The set goes on reading
// from data, which is not copied.
func Open(data string) (*Set, error) {
	h := header{data: data, ok: true}
	if h.text(len(magic)) != magic {
		return nil, ErrFormat
	}
	count := h.number()
	set := &Set{length: h.number(), tables: make(map[string]*Table, min(count, 1024))}
	for range count {
		t := h.table()
		if !h.ok {
			return nil, ErrFormat
		}
		set.tables[t.shape] = t
		set.order = append(set.order, t)
	}
	for _, t := range set.order {
		t.directory = h.tail(t.blocks() * t.record)
		t.stream = h.tail(t.streamLen)
	}
	if !h.ok {
		return nil, ErrFormat
	}
	return set, nil
}

// All yields every identifier, by shape and then by number.
func (s *Set) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		var id []byte
		for _, t := range s.order {
			for nums := range t.Tuples() {
				id = t.AppendID(id[:0], nums)
				if !yield(string(id)) {
					return
				}
			}
		}
	}
}

// Len returns the number of identifiers.
func (s *Set) Len() int { return s.length }

// Has reports whether the set holds id, byte for byte.
func (s *Set) Has(id string) bool {
	p, ok := split(id)
	if !ok {
		return false
	}
	t := s.tables[string(p.shape[:p.length])]
	return t != nil && t.has(&p.nums)
}

// Table returns the identifiers of a shape, and nil, which is an empty table,
// where there are none. Holes are written as the package comment says.
func (s *Set) Table(shape string) *Table { return s.tables[shape] }

// header reads the front of a file. After the first fault ok is false and all
// that is read is empty.
type header struct {
	data string
	pos  int
	ok   bool
}

func (h *header) text(n int) string {
	if !h.ok || n < 0 || n > len(h.data)-h.pos {
		h.ok = false
		return ""
	}
	h.pos += n
	return h.data[h.pos-n : h.pos]
}

// tail is text with the eight bytes after it, which can be read with it.
func (h *header) tail(n int) string {
	s := h.text(n)
	if !h.ok || len(h.data)-h.pos < 8 {
		h.ok = false
		return ""
	}
	return h.data[h.pos-len(s) : h.pos+8]
}

// number reads an unsigned varint. None is larger than a set of this size can
// want, so that no sum or product of them overflows.
func (h *header) number() int {
	var n uint64
	for shift := 0; ; shift += 7 {
		b := h.byte()
		n |= uint64(b&0x7f) << shift
		if n > 64*uint64(len(h.data)) || shift > 28 {
			h.ok = false
		}
		if !h.ok {
			return 0
		}
		if b < 0x80 {
			return int(n)
		}
	}
}

func (h *header) byte() byte {
	s := h.text(1)
	if s == "" {
		return 0
	}
	return s[0]
}

// width reads the width in bytes of a number in the directory.
func (h *header) width() byte {
	w := h.byte()
	if w < 1 || w > 8 {
		h.ok = false
	}
	return w
}

func (h *header) table() *Table {
	t := &Table{shape: h.text(h.number())}
	t.holes = holes(t.shape)
	if t.holes == 0 || t.holes > MaxHoles {
		h.ok = false
		return t
	}
	for i := range t.holes {
		t.widths[i] = h.width()
		t.key += int(t.widths[i])
	}
	t.record = t.key + int(h.width())
	t.steps, t.numbers, t.counts = uint(h.byte()), uint(h.byte()), uint(h.byte())
	t.runs, t.streamLen = h.number(), h.number()
	if t.runs == 0 || !goodSize(t.steps) || !goodSize(t.numbers) ||
		t.counts != 0 && !goodSize(t.counts) {
		h.ok = false
	}
	return t
}

func goodSize(size uint) bool { return 1 <= size && size <= maxGroup }
