package idset

import "iter"

// Table holds the identifiers of one shape in ascending order of their
// numbers. A nil Table is empty.
type Table struct {
	shape                  string
	holes                  int
	runs                   int
	widths                 [MaxHoles]byte // of each number in the directory
	key, record            int            // bytes of a tuple and of a record in the directory
	steps, numbers, counts uint           // group sizes in the stream
	streamLen              int
	directory, stream      string
}

// Run is a series of identifiers of one shape that differ in their last number
// only: it is the last number of Nums, and each of the Count-1 numbers after it.
type Run struct {
	Nums  Tuple
	Count uint64
}

// has reports whether the table holds the tuple.
func (t *Table) has(nums *Tuple) bool {
	block, ok := t.search(nums)
	if !ok {
		return false
	}
	last := t.holes - 1
	c := t.open(block)
	for c.next() && !c.run.Nums.after(nums) {
		r := &c.run
		if nums[last]-r.Nums[last] < r.Count && r.within(nums[:last]) {
			return true
		}
	}
	return false
}

// AppendID appends the identifier that has the numbers.
func (t *Table) AppendID(b []byte, nums Tuple) []byte {
	if t == nil {
		return b
	}
	return appendID(b, t.shape, &nums)
}

// floor returns the last run that does not begin after the tuple.
func (t *Table) floor(nums *Tuple) (last Run, ok bool) {
	if t == nil {
		return Run{}, false
	}
	block, ok := t.search(nums)
	if !ok {
		return Run{}, false
	}
	c := t.open(block)
	for c.next() && !c.run.Nums.after(nums) {
		last = c.run
	}
	return last, true
}

// ceil returns the first run that does not end before the tuple.
func (t *Table) ceil(nums *Tuple) (Run, bool) {
	if t == nil {
		return Run{}, false
	}
	block, _ := t.search(nums)
	for ; block < t.blocks(); block++ {
		c := t.open(block)
		for c.next() {
			if end := c.last(); !nums.after(&end) {
				return c.run, true
			}
		}
	}
	return Run{}, false
}

// From yields the runs in order, from the one that holds the tuple nums, or
// the first one after it, on. Numbers that nums leaves out are 0, so that
// From() yields all runs and From(36410) those of 36410 and later.
func (t *Table) From(nums ...uint64) iter.Seq[Run] {
	var start Tuple
	copy(start[:], nums)
	return func(yield func(Run) bool) {
		if t == nil {
			return
		}
		block, _ := t.search(&start)
		for ; block < t.blocks(); block++ {
			c := t.open(block)
			for c.next() {
				if end := c.last(); !start.after(&end) && !yield(c.run) {
					return
				}
			}
		}
	}
}

// Tuples yields the numbers of each identifier in order, from the one that has
// the numbers nums, or the first one after it, on; see [Table.From].
func (t *Table) Tuples(nums ...uint64) iter.Seq[Tuple] {
	var start Tuple
	copy(start[:], nums)
	return func(yield func(Tuple) bool) {
		for r := range t.From(nums...) {
			for range r.Count {
				if !start.after(&r.Nums) && !yield(r.Nums) {
					return
				}
				r.Nums[t.holes-1]++
			}
		}
	}
}

// Last returns the last run whose numbers begin with front, and false where
// there is none.
func (t *Table) Last(front ...uint64) (Run, bool) {
	r, ok := t.Floor(front...)
	return r, ok && r.within(front)
}

// Floor returns the last run that does not begin after the tuple nums, and
// false where there is none. Numbers that nums leaves out are as large as can
// be.
func (t *Table) Floor(nums ...uint64) (Run, bool) {
	var end Tuple
	for i := range end {
		end[i] = 1<<64 - 1
	}
	copy(end[:], nums)
	return t.floor(&end)
}

// within reports whether the numbers of the run begin with front.
func (r *Run) within(front []uint64) bool {
	for i, n := range front {
		if r.Nums[i] != n {
			return false
		}
	}
	return true
}
