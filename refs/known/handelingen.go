package known

import (
	"cmp"
	"iter"
	"slices"

	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/refs/known/internal/idset"
)

const (
	// maxPages is the number of pages that no part of the Handelingen exceeds.
	// A range that is longer has a typing error.
	maxPages = 160

	// Identifiers with pages were made for the sessions from firstPaged to
	// lastPaged. Up to lastWithMeeting all of them have the meeting before the
	// pages. In January 2010, within lastPaged, they changed to the meeting
	// and the first page alone.
	firstPaged      = 19941995
	lastWithMeeting = 19951996
	lastPaged       = 20092010
)

// Parts returns all parts of the Handelingen of a chamber and session that
// have a page. Several parts can share one: most parts begin on the page on
// which another ends. The longest comes first, as the one that a reference to
// the page most likely means.
//
// The list has pages from January 1995 on. From January 2010 its identifiers
// have the first page of a part only (h-tk-20092010-19-1501): then Parts
// returns those that begin on the page, and the last that begins before it.
// From the session 2010-2011 on the Handelingen are numbered by meeting and
// item, and it returns none.
func (Index) Parts(chamber refs.Chamber, session refs.Session, page int) []refs.Handelingen {
	var parts []refs.Handelingen
	for _, p := range findParts(chamber, session, page) {
		parts = append(parts, p.handelingen())
	}
	return parts
}

// part is a part of the Handelingen, with its first and last page.
type part struct {
	table    *idset.Table
	nums     idset.Tuple
	from, to uint64
}

func (p part) handelingen() refs.Handelingen {
	id := p.table.AppendID(make([]byte, 0, 40), p.nums)
	h, _ := refs.ParseHandelingen(string(id))
	return h
}

func findParts(chamber refs.Chamber, session refs.Session, page int) []part {
	year := uint64(session.Year())
	s := pageSearch{session: year*10000 + year + 1, page: uint64(max(page, 0))}
	if page <= 0 || s.session < firstPaged || s.session > lastPaged {
		return nil
	}
	switch chamber {
	case refs.EersteKamer:
		s.find("h-ek")
	case refs.TweedeKamer:
		s.find("h-tk")
	}
	return s.parts
}

// pageSearch looks for the parts of a session that have a page.
type pageSearch struct {
	session, page uint64
	parts         []part
}

// find looks through all forms of identifiers with pages. A number behind the
// pages tells apart the parts that stand on the same pages.
func (s *pageSearch) find(prefix string) {
	table := func(shape string) *idset.Table { return ids().Table(prefix + shape) }
	if s.session > lastWithMeeting {
		s.pages(table("-#-#-#"))           // session-from-to
		s.numberedPages(table("-#-#-#-#")) // session-from-to-number
	}
	s.meetingPages(table("-#-#-#-#"))   // session-meeting-from-to
	s.meetingPages(table("-#-#-#-#-#")) // session-meeting-from-to-number
	if len(s.parts) == 0 && s.session == lastPaged {
		s.firstPages(table("-#-#-#"))   // session-meeting-first
		s.firstPages(table("-#-#-#_#")) // session-meeting-first_number
		s.keepNearest()
		return
	}
	slices.SortStableFunc(s.parts, func(p, q part) int {
		return cmp.Compare(q.to-q.from, p.to-p.from)
	})
}

// pages looks at identifiers whose second and third numbers are pages.
func (s *pageSearch) pages(table *idset.Table) {
	for nums := range s.near(table) {
		s.add(table, nums, nums[1], nums[2])
	}
}

// numberedPages is pages for a table that holds meeting-from-to as well.
func (s *pageSearch) numberedPages(table *idset.Table) {
	for nums := range s.near(table) {
		if !hasMeeting(nums) {
			s.add(table, nums, nums[1], nums[2])
		}
	}
}

// meetingPages looks at identifiers whose third and fourth numbers are pages.
func (s *pageSearch) meetingPages(table *idset.Table) {
	for nums := range s.all(table) {
		if s.session <= lastWithMeeting || hasMeeting(nums) {
			s.add(table, nums, nums[2], nums[3])
		}
	}
}

// hasMeeting tells the numbers session-meeting-from-to from
// session-from-to-number. The last number is a page and not less than the one
// before it, or it is small.
func hasMeeting(nums idset.Tuple) bool { return nums[2] > 10 && nums[3] >= nums[2] }

// firstPages looks at identifiers with a first page and no last one. Those
// with two pages in the same table lie closer together.
func (s *pageSearch) firstPages(table *idset.Table) {
	for nums := range s.all(table) {
		if meeting, first := nums[1], nums[2]; first > meeting+maxPages {
			s.add(table, nums, first, max(first, s.page))
		}
	}
}

// keepNearest keeps the parts that begin on the page, and after them those
// that begin last before it.
func (s *pageSearch) keepNearest() {
	slices.SortStableFunc(s.parts, func(p, q part) int { return cmp.Compare(q.from, p.from) })
	before := slices.IndexFunc(s.parts, func(p part) bool { return p.from < s.page })
	if before < 0 {
		return
	}
	nearest := s.parts[before].from
	s.parts = slices.DeleteFunc(s.parts, func(p part) bool { return p.from < nearest })
}

// add adds a part if it has the page.
func (s *pageSearch) add(table *idset.Table, nums idset.Tuple, from, to uint64) {
	if from <= s.page && s.page <= to && to-from < maxPages {
		s.parts = append(s.parts, part{table, nums, from, to})
	}
}

// near yields the identifiers of the session whose second number is the page
// or up to maxPages less.
func (s *pageSearch) near(table *idset.Table) iter.Seq[idset.Tuple] {
	first := s.page - min(s.page, maxPages)
	return func(yield func(idset.Tuple) bool) {
		for nums := range table.Tuples(s.session, first) {
			if nums[0] != s.session || nums[1] > s.page || !yield(nums) {
				return
			}
		}
	}
}

// all yields the identifiers of the session.
func (s *pageSearch) all(table *idset.Table) iter.Seq[idset.Tuple] {
	return func(yield func(idset.Tuple) bool) {
		for nums := range table.Tuples(s.session) {
			if nums[0] != s.session || !yield(nums) {
				return
			}
		}
	}
}
