package idset

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
)

// maxGroup is the largest group size.
const maxGroup = 12

// Build makes the file of a set of identifiers, in any order, doubles counted
// once. It fails where an identifier cannot be taken apart: where it is longer
// than 40 bytes, has no digits and no part of capitals, or contains '#' or '@'.
func Build(ids []string) ([]byte, error) {
	shapes := map[string][]Tuple{}
	for _, id := range ids {
		p, ok := split(id)
		if !ok || p.holes == 0 {
			return nil, fmt.Errorf("idset: %q has no shape", id)
		}
		shape := string(p.shape[:p.length])
		shapes[shape] = append(shapes[shape], p.nums)
	}
	var header, body []byte
	length := 0
	for _, shape := range slices.Sorted(maps.Keys(shapes)) {
		tuples := shapes[shape]
		slices.SortFunc(tuples, func(a, b Tuple) int { return slices.Compare(a[:], b[:]) })
		tuples = slices.Compact(tuples)
		length += len(tuples)
		t := encode(shape, tuples)
		header = t.appendHeader(header)
		body = append(append(body, t.directory...), t.stream...)
	}
	file := []byte(magic)
	file = binary.AppendUvarint(file, uint64(len(shapes)))
	file = binary.AppendUvarint(file, uint64(length))
	file = append(append(file, header...), body...)
	return append(file, make([]byte, 8)...), nil
}

// encode makes the table of a shape in the smaller of its two forms: with the
// lengths of runs, and with every identifier a run of its own.
func encode(shape string, tuples []Tuple) *Table {
	n := holes(shape)
	singles := newTable(shape, singleRuns(tuples), false)
	series := newTable(shape, joinRuns(tuples, n), true)
	if len(singles.directory)+len(singles.stream) <= len(series.directory)+len(series.stream) {
		return singles
	}
	return series
}

func singleRuns(tuples []Tuple) []Run {
	runs := make([]Run, len(tuples))
	for i, nums := range tuples {
		runs[i] = Run{nums, 1}
	}
	return runs
}

func joinRuns(tuples []Tuple, holes int) []Run {
	var runs []Run
	for _, nums := range tuples {
		if n := len(runs); n > 0 {
			next := runs[n-1].Nums
			next[holes-1] += runs[n-1].Count
			if next == nums {
				runs[n-1].Count++
				continue
			}
		}
		runs = append(runs, Run{nums, 1})
	}
	return runs
}

func newTable(shape string, runs []Run, counted bool) *Table {
	t := &Table{shape: shape, holes: holes(shape), runs: len(runs)}
	for _, r := range runs {
		for i := range t.holes {
			t.widths[i] = max(t.widths[i], byteWidth(r.Nums[i]))
		}
	}
	for i := range t.holes {
		t.key += int(t.widths[i])
	}
	t.chooseGroups(runs, counted)
	w, offsets := t.writeStream(runs)
	t.stream, t.streamLen = string(w.data), len(w.data)
	offsetWidth := byteWidth(uint64(len(w.data)))
	t.record = t.key + int(offsetWidth)
	var directory []byte
	for block, offset := range offsets {
		directory = t.appendKey(directory, &runs[block*blockRuns].Nums)
		directory = appendBigEndian(directory, uint64(offset), offsetWidth)
	}
	t.directory = string(directory)
	return t
}

// byteWidth is the number of bytes that hold n, at least one.
func byteWidth(n uint64) byte {
	width := byte(1)
	for n >>= 8; n != 0; n >>= 8 {
		width++
	}
	return width
}

// chooseGroups sets the group sizes that make the stream smallest.
func (t *Table) chooseGroups(runs []Run, counted bool) {
	var steps, numbers, counts [maxGroup + 1]int // bits for each group size
	for i, r := range runs {
		e := entry{count: r.Count - 1}
		if i%blockRuns != 0 {
			e = t.difference(&runs[i-1], &r)
		}
		for size := 1; size <= maxGroup; size++ {
			counts[size] += bitLength(e.count, uint(size))
			if i%blockRuns == 0 {
				continue
			}
			steps[size] += bitLength(e.step, uint(size))
			for _, n := range e.numbers[:e.k] {
				numbers[size] += bitLength(n, uint(size))
			}
		}
	}
	t.steps, t.numbers = smallest(steps[1:]), smallest(numbers[1:])
	if counted {
		t.counts = smallest(counts[1:])
	}
}

// smallest returns the group size that takes the fewest bits.
func smallest(bits []int) uint {
	return uint(slices.Index(bits, slices.Min(bits))) + 1
}

// entry is what stands in the stream for one run.
type entry struct {
	step    uint64
	numbers [MaxHoles]uint64
	k       int // how many numbers
	count   uint64
}

// difference returns the entry of run r after the run prev.
func (t *Table) difference(prev, r *Run) entry {
	e := entry{count: r.Count - 1}
	at := 0
	for r.Nums[at] == prev.Nums[at] {
		at++
	}
	e.k = t.holes - 1 - at
	d := r.Nums[at] - prev.Nums[at]
	if e.k == 0 {
		d -= prev.Count - 1
	}
	e.step = (d-1)<<levelBits(t.holes) | uint64(e.k)
	for i := range e.k {
		e.numbers[i] = fold(int64(r.Nums[at+1+i] - prev.Nums[at+1+i]))
	}
	return e
}

// writeStream writes the blocks, and returns where each begins.
func (t *Table) writeStream(runs []Run) (w bitWriter, offsets []int) {
	for i, r := range runs {
		e := entry{count: r.Count - 1}
		if i%blockRuns == 0 {
			w.align()
			offsets = append(offsets, len(w.data))
		} else {
			e = t.difference(&runs[i-1], &r)
			w.write(e.step, t.steps)
			for _, n := range e.numbers[:e.k] {
				w.write(n, t.numbers)
			}
		}
		if t.counts != 0 {
			w.write(e.count, t.counts)
		}
	}
	return w, offsets
}

func (t *Table) appendHeader(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(t.shape)))
	b = append(b, t.shape...)
	b = append(b, t.widths[:t.holes]...)
	b = append(b, byte(t.record-t.key), byte(t.steps), byte(t.numbers), byte(t.counts))
	b = binary.AppendUvarint(b, uint64(t.runs))
	return binary.AppendUvarint(b, uint64(t.streamLen))
}
