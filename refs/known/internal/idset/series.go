package idset

// Series is the identifiers of a set that differ from one another in their
// last number only, such as all kst-36410-VI-# or all stb-2011-#.
type Series struct {
	table *Table
	front Tuple // the numbers before the last one
	holes int
}

// Series returns the series that id belongs to, or would belong to if the set
// had it, and its number there. It is false where id is no identifier with a
// number or a part of capitals.
func (s *Set) Series(id string) (series Series, number uint64, ok bool) {
	p, ok := split(id)
	if !ok || p.holes == 0 {
		return Series{}, 0, false
	}
	series = Series{s.tables[string(p.shape[:p.length])], p.nums, p.holes}
	series.front[p.holes-1] = 0
	return series, p.nums[p.holes-1], true
}

// Empty reports whether the set has nothing of the series.
func (s Series) Empty() bool {
	_, ok := s.Above(0)
	return !ok
}

// Below returns the largest number of the series that is not above n.
func (s Series) Below(n uint64) (uint64, bool) {
	nums := s.front
	nums[max(s.holes, 1)-1] = n
	r, ok := s.table.floor(&nums)
	if !ok || !r.within(s.front[:s.holes-1]) {
		return 0, false
	}
	return min(n, r.Nums[s.holes-1]+r.Count-1), true
}

// Above returns the smallest number of the series that is not below n.
func (s Series) Above(n uint64) (uint64, bool) {
	nums := s.front
	nums[max(s.holes, 1)-1] = n
	r, ok := s.table.ceil(&nums)
	if !ok || !r.within(s.front[:s.holes-1]) {
		return 0, false
	}
	return max(n, r.Nums[s.holes-1]), true
}
