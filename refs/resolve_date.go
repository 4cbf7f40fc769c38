package refs

import "time"

// date gives a date its year.
func (r Resolver) date(m *Resolved, x Date, c *context) {
	if x.IsResolved() {
		return
	}
	ref, ok := r.Date.First()
	relative := m.Printed.Relative
	if relative == RelativeThatYear {
		if c.year == 0 {
			m.Incomplete = true
			return
		}
		m.complete(withYear(x, c.year), ReasonRelative)
		m.tidy()
		return
	}
	if !ok || relative == 0 || relative == RelativeSince || relative == RelativeBy || relative == RelativeTense {
		if y := sameDay(x, c); y != 0 {
			m.complete(withYear(x, y), ReasonSameDay)
			m.tidy()
			return
		}
	}
	if !ok {
		m.Incomplete = true
		return
	}
	switch relative {
	case RelativePast, RelativeFuture, RelativeSince, RelativeBy:
		m.complete(onWeekday(relativeDate(x, ref, relative), x, ref, m.Printed.Weekday), ReasonRelative)
	case RelativeLastYear:
		m.complete(withYear(x, ref.Year()-1), ReasonRelative)
	case RelativeThisYear:
		m.complete(withYear(x, ref.Year()), ReasonRelative)
	case RelativeNextYear:
		m.complete(withYear(x, ref.Year()+1), ReasonRelative)
	case RelativeTense:
		d := nearestDate(x, ref)
		if first, _ := d.First(); first.After(ref.AddDate(0, 0, maxAhead)) {
			d = relativeDate(x, ref, RelativePast)
		}
		m.complete(onWeekday(d, x, ref, m.Printed.Weekday), ReasonRelative)
	default:
		m.complete(onWeekday(nearestDate(x, ref), x, ref, m.Printed.Weekday), ReasonNearest)
	}
	m.tidy()
}

// maxAhead is how many days a date in the past tense may lie after the day of the
// document, which may be that of the questions that it answers.
const maxAhead = 14

// sameDay returns the only year that the document names with a day of x, 0
// where it names none or several. The first of a month does not count: rules
// take effect on it every year.
func sameDay(x Date, c *context) int {
	a, b := x.ends()
	for _, d := range [...]day{a, b} {
		if d.day > 1 {
			if y := c.days[d.date().id[4:]]; y != "" {
				return atoi(y)
			}
		}
	}
	return 0
}

// withYear returns the date in a year. The end of an interval that comes before
// its start in the year is of the next.
func withYear(x Date, year int) Date {
	a, b := x.ends()
	late := x.IsInterval() && (b.month < a.month || b.month == a.month && b.day < a.day)
	n := 0
	return x.mapAtoms(func(d day) day {
		n++
		if d.year == 0 {
			d.year = year
			if late && n == 2 {
				d.year++
			}
		}
		if d.day > 0 && !d.valid() { // 29 February of another year
			d.day--
		}
		return d
	})
}

// relativeDate returns the last of a date before the reference day or on it, or
// the first after it or on it.
func relativeDate(x Date, ref time.Time, relative Relative) Date {
	for _, n := range [...]int{0, 1, 2} {
		past := relative == RelativePast || relative == RelativeSince
		year := ref.Year() - n
		if !past {
			year = ref.Year() + n
		}
		d := withYear(x, year)
		first, _ := d.First()
		last, _ := d.Last()
		if past && !first.After(ref) || !past && !last.Before(ref) {
			return d
		}
	}
	return withYear(x, ref.Year())
}

// nearestDate returns the date in the year that brings it nearest to the
// reference day.
func nearestDate(x Date, ref time.Time) Date {
	var best Date
	var distance time.Duration
	for year := ref.Year() - 1; year <= ref.Year()+1; year++ {
		d := withYear(x, year)
		first, _ := d.First()
		if n := first.Sub(ref).Abs(); best.IsZero() || n < distance {
			best, distance = d, n
		}
	}
	return best
}

// onWeekday returns the date d, or where it does not begin on the day of the week
// that the text names and x does so in another year near the reference day, x in
// that year: "maandag 9 mei a.s." in a paper that was dated later.
func onWeekday(d, x Date, ref time.Time, weekday uint8) Date {
	want := time.Weekday(weekday % 7)
	if first, _ := d.First(); weekday == 0 || first.Weekday() == want {
		return d
	}
	for _, year := range [...]int{ref.Year(), ref.Year() - 1, ref.Year() + 1} {
		other := withYear(x, year)
		if first, _ := other.First(); first.Weekday() == want && first.Sub(ref).Abs() < maxWeekday {
			return other
		}
	}
	return d
}

// maxWeekday is how far from the day of the document the day of the week decides
// the year: further away it is rather misprinted.
const maxWeekday = 330 * 24 * time.Hour
