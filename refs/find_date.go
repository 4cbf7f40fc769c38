package refs

import (
	"cmp"
	"strings"
)

// monthName is the name of a month or its abbreviation.
type monthName struct {
	name  string
	month int
}

// months has the names of the months, Dutch and English, with their usual
// abbreviations, by their first letter.
var months = [26][]monthName{
	0:         {{"april", 4}, {"apr.", 4}, {"apr", 4}, {"augustus", 8}, {"august", 8}, {"aug.", 8}, {"aug", 8}},
	'd' - 'a': {{"december", 12}, {"dec.", 12}, {"dec", 12}},
	'f' - 'a': {{"februari", 2}, {"february", 2}, {"febr.", 2}, {"febr", 2}, {"feb.", 2}, {"feb", 2}},
	'j' - 'a': {{"januari", 1}, {"january", 1}, {"jan.", 1}, {"jan", 1}, {"juni", 6}, {"june", 6}, {"jun.", 6}, {"jun", 6}, {"juli", 7}, {"july", 7}, {"jul.", 7}, {"jul", 7}},
	'm' - 'a': {{"maart", 3}, {"march", 3}, {"mrt.", 3}, {"mrt", 3}, {"mei", 5}, {"may", 5}},
	'n' - 'a': {{"november", 11}, {"nov.", 11}, {"nov", 11}},
	'o' - 'a': {{"oktober", 10}, {"october", 10}, {"okt.", 10}, {"okt", 10}, {"oct.", 10}, {"oct", 10}},
	's' - 'a': {{"september", 9}, {"sept.", 9}, {"sept", 9}, {"sep.", 9}, {"sep", 9}},
}

// readMonth reads the name of a month at i; the month is 0 where there is none.
func readMonth(s string, i int) (month, end int) {
	if i >= len(s) || !isAlpha(s[i]) {
		return 0, i
	}
	for _, m := range months[lower(s[i])-'a'] {
		if j := wholeWord(s, i, m.name); j >= 0 {
			return m.month, j
		}
	}
	return 0, i
}

// monthFollows reports whether the name of a month follows at i.
func monthFollows(s string, i int) bool {
	m, _ := readMonth(s, gapEnd(s, i))
	return m != 0
}

// readYear reads a year at i: four digits, or two after an apostrophe.
func readYear(s string, i int) (year, end int) {
	j := digitsEnd(s, i)
	if j == i+4 {
		if y := atoi(s[i:j]); y >= 1500 && y < 2200 {
			return y, j
		}
		return 0, i
	}
	k := i
	switch {
	case at(s, i, '\''):
		k = i + 1
	case strings.HasPrefix(s[min(i, len(s)):], "’"), strings.HasPrefix(s[min(i, len(s)):], "‘"):
		k = i + len("’")
	default:
		return 0, i
	}
	if j := digitsEnd(s, k); j == k+2 {
		if y := atoi(s[k:j]); y > 50 {
			return 1900 + y, j
		} else {
			return 2000 + y, j
		}
	}
	return 0, i
}

// readDateYear reads the year of a date at i. Five or six digits after a month
// are a year with the number of a note glued to it.
func readDateYear(s string, i int) (year, end int) {
	if year, end = readYear(s, i); year != 0 {
		if yearIsNumber(s, end) {
			return 0, i
		}
		return year, end
	}
	n := digitsEnd(s, i)
	if (n == i+5 || n == i+6) && (s[i:i+2] == "19" || s[i:i+2] == "20") && !isAlnumAt(s, n) {
		return atoi(s[i : i+4]), i + 4
	}
	return 0, i
}

// dateAt is a date while it is read.
type dateAt struct {
	days     []day // of a set
	from, to day   // of an interval; to is the zero value for a single date
	end      int
	relative Relative
}

// dayNumber looks for a date that begins with the digits at i.
func (f *finder) dayNumber(i int) int {
	s := f.s
	n := digitsEnd(s, i)
	if n > i+4 || n == i+3 || !numberAlone(s, i) && !(f.lastEnd == i-1 && s[i-1] == '/') {
		return i
	}
	if n == i+4 {
		return f.isoDate(i)
	}
	if end := f.numericDate(i, n); end > i {
		return end
	}
	v := atoi(s[i:n])
	if v < 1 || v > 31 || euroBefore(s, i) {
		return i
	}
	if end := f.dashedDate(i, n); end > i {
		return end
	}
	return f.dayList(i, n)
}

// gluedDay reads a day that is glued to the word before it, which only its year
// or "jl." shows to be one: "Vastgesteld28 april 1993".
func (f *finder) gluedDay(i int) int {
	s := f.s
	n := digitsEnd(s, i)
	if i < 2 || n > i+2 || !isLower(s[i-1]) || !isLower(s[i-2]) {
		return i
	}
	month, end := readMonth(s, gapEnd(s, n))
	if v := atoi(s[i:n]); month == 0 || v < 1 || v > 31 {
		return i
	}
	if year, _ := readDateYear(s, gapEnd(s, end)); year == 0 {
		if r, _ := relativeWord(s, end); r == 0 {
			return i
		}
	}
	return f.dayList(i, n)
}

// dashedDate reads "18-jan-2024".
func (f *finder) dashedDate(i, n int) int {
	s := f.s
	if !at(s, n, '-') || !letterAt(s, n+1) {
		return i
	}
	month, j := readMonth(s, n+1)
	if month == 0 || !at(s, j, '-') {
		return i
	}
	year, end := readYear(s, j+1)
	if year == 0 || isAlnumAt(s, end) || dashEnd(s, end) > end {
		return i
	}
	return f.date(i, &dateAt{from: day{year, month, atoi(s[i:n])}, end: end})
}

// euroBefore reports whether the sign of the euro stands before i.
func euroBefore(s string, i int) bool { return strings.HasSuffix(s[:gapStart(s, i)], "€") }

// numberAlone reports whether the digits at i are not part of a longer number.
func numberAlone(s string, i int) bool {
	if i == 0 {
		return true
	}
	switch c := s[i-1]; {
	case c == '.' || c == ',' || c == ':' || c == '/' || c == '-':
		return i < 2 || !isAlnum(s[i-2]) || c == '.' && !isDigit(s[i-2]) && datedBefore(s, i)
	case c == '=' || c == '_' || c == '#' || c == '&':
		return false
	}
	return true
}

// dayList reads days of one month and what follows it: "14, 15 en 16 maart
// 2021", "4–5 maart", "16 februari tot 1 maart".
func (f *finder) dayList(i, n int) int {
	s := f.s
	var list [8]int
	list[0] = atoi(s[i:n])
	count, interval := 1, false
	j := ordinalEnd(s, n)
	for {
		k := gapEnd(s, j)
		if month, end := readMonth(s, k); month != 0 {
			return f.daysOfMonth(i, list[:count], interval, month, end)
		}
		if month, end := misreadMonth(s, k); month != 0 {
			return f.daysOfMonth(i, list[:count], interval, month, end)
		}
		var isRange bool
		k, isRange = daySeparator(s, j)
		m := digitsEnd(s, k)
		if k == j || m == k || m > k+2 || count == len(list) || interval || isRange && count > 1 {
			return i
		}
		v := atoi(s[k:m])
		if v < 1 || v > 31 || v <= list[count-1] && !isRange || isNight(s, j) && v != list[count-1]+1 {
			return i
		}
		if isRange {
			interval = true
		}
		list[count] = v
		count++
		j = ordinalEnd(s, m)
	}
}

// ordinalEnd returns the place after what makes the number that ends at i an
// ordinal: "1e", "2de", "15th".
func ordinalEnd(s string, i int) int {
	if i >= len(s) || !isAlpha(s[i]) {
		return i
	}
	for _, w := range [...]string{"ste", "de", "e", "th", "st", "nd", "rd"} {
		if j := wholeWord(s, i, w); j >= 0 {
			if k := wholeWord(s, gapEnd(s, j), "of"); k >= 0 {
				return k
			}
			return j
		}
	}
	return i
}

// daySeparator reads what joins two days: a comma, a stroke or "en" for days
// named together, a dash, "tot" or "t/m" for a period.
func daySeparator(s string, i int) (end int, isRange bool) {
	end, isRange = dayJoin(s, i)
	if end > i {
		end = weekdayEnd(s, end)
	}
	return end, isRange
}

// weekdayEnd returns the place after the name of a day of the week at i.
func weekdayEnd(s string, i int) int {
	if k := anyWord(s, i, "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"); k >= 0 {
		return gapEnd(s, k)
	}
	return i
}

// weekdayBefore reads the name of a day of the week before i and returns where it
// begins, i for none.
func weekdayBefore(s string, i int) (weekday uint8, from int) {
	if k := gapStart(s, i); k < len("zondag") || s[k-1]|0x20 != 'g' {
		return 0, i
	}
	from, to := beforeWord(s, i)
	if endsFold(s[from:to], "dag") {
		for n, d := range weekdays {
			if equalFold(s[from:to], d) {
				return uint8(n + 1), from
			}
		}
	}
	return 0, i
}

var weekdays = [...]string{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"}

func dayJoin(s string, i int) (end int, isRange bool) {
	j := gapEnd(s, i)
	if j > i+1 && emptyLine(s[i:j]) {
		return i, false
	}
	if k := dashEnd(s, j); k > j {
		if j > i && strings.IndexByte(s[i:j], '\n') >= 0 { // an item of a list
			return i, false
		}
		return gapEnd(s, k), true
	}
	if k := anyWord(s, j, "tot en met", "t/m", "tot", "op", "through"); k >= 0 && !sentenceStart(s, j) {
		return gapEnd(s, k), true
	}
	if at(s, j, ',') || at(s, j, '/') || at(s, j, '&') {
		j = gapEnd(s, j+1)
		i = min(i, j-1)
	}
	if k := anyWord(s, j, "en", "and", "of"); k >= 0 {
		return gapEnd(s, k), false
	}
	if j > i && j > gapEnd(s, i) {
		return j, false
	}
	return i, false
}

// daysOfMonth reads on after the month of a list of days.
func (f *finder) daysOfMonth(start int, list []int, isRange bool, month, end int) int {
	s := f.s
	if at(s, end, '-') && letterAt(s, end+1) {
		return start // 2 mei-dagen
	}
	x := dateAt{end: end}
	year := 0
	if y, e := readDateYear(s, after(s, end, ",")); y != 0 {
		year, x.end = y, e
	}
	if year == 0 && !isRange {
		year, x.relative = endOfDays(s, end, month)
	}
	if len(list) == 1 || isRange {
		x.from = day{year, month, list[0]}
		if len(list) > 1 {
			x.to = day{year, month, list[len(list)-1]}
			if list[1] < list[0] {
				return start
			}
		} else if x.end > end || year == 0 {
			f.secondEnd(start, &x, year != 0)
		}
	} else {
		x.days = make([]day, 0, len(list))
		for _, d := range list {
			x.days = append(x.days, day{year, month, d})
		}
	}
	return f.date(start, &x)
}

// isNight reports whether "op" follows at i, as in "de nacht van 3 op 4 mei".
func isNight(s string, i int) bool { return wholeWord(s, gapEnd(s, i), "op") >= 0 }

// nightBefore reports whether "nacht van" stands before i.
func nightBefore(s string, i int) bool {
	_, i = weekdayBefore(s, i)
	from, to := beforeWord(s, i)
	if !equalFold(s[from:to], "van") {
		return false
	}
	from, to = beforeWord(s, from)
	return equalFold(s[from:to], "nacht")
}

// emptyLine reports whether white space holds an empty line, which ends a
// paragraph or heading.
func emptyLine(gap string) bool {
	k := strings.IndexByte(gap, '\n')
	return k >= 0 && strings.IndexByte(gap[k+1:], '\n') >= 0
}

// sentenceStart reports whether a capital and a small letter stand at i.
func sentenceStart(s string, i int) bool { return isUpper(s[i]) && i+1 < len(s) && isLower(s[i+1]) }

// maxDates is the most dates of a list that are looked through for its year.
const maxDates = 8

// endOfDays returns what stands at the end of a list of days of which the first
// ends at i, and holds for it too: the year of "12 maart, 3 april en 9 mei 2024",
// the relation of "12 maart en 9 april jl.". Both are zero where no list
// follows.
func endOfDays(s string, i, month int) (year int, relative Relative) {
	wrapped := 0
	for range maxDates {
		j, ok := nextDay(s, i)
		if !ok {
			return 0, 0
		}
		next, end := dayAndMonth(s, j)
		if next == 0 {
			return 0, 0
		}
		if next < month { // 12 december en 9 januari 2024
			wrapped++
		}
		month, i = next, end
		if y, e := readYear(s, after(s, end, ",")); y != 0 && !yearIsNumber(s, e) {
			return y - wrapped, 0
		}
		if r, _ := relativeWord(s, end); r != 0 {
			return 0, r
		}
	}
	return 0, 0
}

// nextDay returns the place of the next day of a list after i: past a comma, a
// stroke or "en", the name of a day of the week, and "op".
func nextDay(s string, i int) (int, bool) {
	j := after(s, i, ",/")
	if k := anyWord(s, j, "en", "of"); k >= 0 {
		j = gapEnd(s, k)
	} else if sign := gapEnd(s, i); !at(s, sign, ',') && !at(s, sign, '/') {
		return i, false
	}
	j = weekdayEnd(s, j)
	if k := wholeWord(s, j, "op"); k >= 0 {
		j = weekdayEnd(s, gapEnd(s, k))
	}
	return j, true
}

// dayAndMonth reads "9 april" or "9, 10 en 12 april" at i. The month is 0 where
// there is none.
func dayAndMonth(s string, i int) (month, end int) {
	for range maxDates {
		n := digitsEnd(s, i)
		if n == i || n > i+2 {
			return 0, i
		}
		if month, end = readMonth(s, gapEnd(s, n)); month != 0 {
			return month, end
		}
		var ok bool
		if i, ok = nextDay(s, n); !ok {
			return 0, i
		}
	}
	return 0, i
}

// yearIsNumber reports whether four digits that end at i are no year: more of a
// number follows.
func yearIsNumber(s string, i int) bool {
	return i < len(s) && (isDigit(s[i]) || s[i] == '/' && i+1 < len(s) && isDigit(s[i+1]))
}

// between reports whether "tussen" stands before i.
func between(s string, i int) bool {
	from, to := beforeWord(s, i)
	return equalFold(s[from:to], "tussen")
}

// secondEnd reads the second end of a period after the first, which has just
// been read up to x.end: " tot 1 maart", "– 1 maart 2023", " t/m december 2024".
func (f *finder) secondEnd(start int, x *dateAt, hasYear bool) {
	s := f.s
	j := gapEnd(s, x.end)
	if emptyLine(s[x.end:j]) || j < len(s) && sentenceStart(s, j) {
		return
	}
	k := anyWord(s, j, "tot en met", "t/m", "tot")
	if k < 0 && isNight(s, x.end) && nightBefore(s, start) {
		k = wholeWord(s, j, "op")
	}
	if k < 0 {
		if k = dashEnd(s, j); k == j || strings.ContainsAny(s[x.end:j], "\n\f") {
			return
		}
	}
	k = weekdayEnd(s, gapEnd(s, k))
	var to day
	if n := digitsEnd(s, k); n > k && n <= k+2 {
		to.day = atoi(s[k:n])
		k = gapEnd(s, ordinalEnd(s, n))
	}
	if (to.day == 0) != (x.from.day == 0) {
		return
	}
	month, end := readMonth(s, k)
	if month == 0 {
		return
	}
	to.month = month
	if y, e := readDateYear(s, gapEnd(s, end)); y != 0 {
		to.year, end = y, e
		if x.from.year == 0 {
			x.from.year = y
			if to.month < x.from.month {
				x.from.year--
			}
		}
	} else if hasYear {
		to.year = x.from.year
		if to.month < x.from.month {
			to.year++
		}
	}
	x.to, x.end = to, end
}

// date emits a date, with what stands around it that places it in time.
func (f *finder) date(start int, x *dateAt) int {
	s := f.s
	var d Date
	switch {
	case x.days != nil:
		for _, v := range x.days {
			if !v.valid() {
				return start
			}
		}
		d = daySet(x.days)
	case x.to != day{}:
		if x.from.day > 0 && (!x.from.valid() || !x.to.valid()) {
			return start
		}
		d = interval(x.from, x.to)
	default:
		if x.from.day > 0 && !x.from.valid() {
			return start
		}
		d = x.from.date()
	}
	var c Citation
	if !d.IsResolved() {
		var from int
		c.Weekday, from = weekdayBefore(s, start)
		c.Relative, x.end = relativeAfter(s, x.end)
		if c.Relative == 0 {
			c.Relative = cmp.Or(x.relative, relativeBefore(s, from))
			if c.Relative == 0 && pastClause(s, from, x.end) {
				c.Relative = RelativeTense
			}
		}
	} else {
		c.Relative, x.end = relativeWord(s, x.end)
	}
	f.emit(start, x.end, d, c)
	f.lastDate, f.lastEnd = d, x.end
	return x.end
}

// relativeWord reads "jl.", "a.s." at i, which belong to the date.
func relativeWord(s string, i int) (Relative, int) {
	j := gapEnd(s, i)
	if j == i || j == len(s) || strings.IndexByte("jlaJLA", s[j]) < 0 {
		return 0, i
	}
	for _, w := range [...]struct {
		w string
		r Relative
	}{
		{"jl.", RelativePast}, {"jl", RelativePast}, {"j.l.", RelativePast}, {"j.l", RelativePast}, {"l.l.", RelativePast}, {"ll.", RelativePast}, {"ll", RelativePast},
		{"jongstleden", RelativePast}, {"laatstleden", RelativePast},
		{"a.s.", RelativeFuture}, {"a.s", RelativeFuture}, {"as.", RelativeFuture}, {"aanstaande", RelativeFuture}, {"aanstaand", RelativeFuture},
	} {
		if k := wholeWord(s, j, w.w); k >= 0 {
			return w.r, k
		}
	}
	return 0, i
}

// relativeAfter reads what relativeWord does, and "vorig jaar" and the like,
// which do not belong to the date.
func relativeAfter(s string, i int) (Relative, int) {
	if r, end := relativeWord(s, i); r != 0 {
		return r, end
	}
	j := gapEnd(s, i)
	if j == i {
		return 0, i
	}
	if k := wholeWord(s, j, "van"); k >= 0 {
		j = gapEnd(s, k)
	}
	for _, w := range [...]struct {
		w string
		r Relative
	}{
		{"vorig jaar", RelativeLastYear}, {"vorige jaar", RelativeLastYear}, {"het vorige jaar", RelativeLastYear}, {"het vorig jaar", RelativeLastYear}, {"afgelopen jaar", RelativeLastYear},
		{"dit jaar", RelativeThisYear}, {"het lopende jaar", RelativeThisYear}, {"volgend jaar", RelativeNextYear}, {"het volgende jaar", RelativeNextYear}, {"komend jaar", RelativeNextYear},
		{"dat jaar", RelativeThatYear}, {"datzelfde jaar", RelativeThatYear}, {"hetzelfde jaar", RelativeThatYear},
	} {
		if k := wholeWord(s, j, w.w); k >= 0 {
			return w.r, i
		}
	}
	return 0, i
}

// relativeBefore reads "afgelopen", "komende", "sinds", "uiterlijk op" before i.
func relativeBefore(s string, i int) Relative {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "afgelopen", "jongstleden", "vorige":
		return RelativePast
	case "aanstaande", "komende", "volgende":
		return RelativeFuture
	case "sinds", "sedert", "uit":
		return RelativeSince
	case "uiterlijk", "vóór":
		return RelativeBy
	case "jaar": // vorig jaar mei
		return yearBeforeMonth(s, from)
	case "op", "per", "voor", "in":
		if from, to = beforeWord(s, from); equalFold(s[from:to], "uiterlijk") {
			return RelativeBy
		}
	}
	return 0
}

// yearBeforeMonth reads "vorig", "dit" or "volgend" before the word "jaar" at i.
func yearBeforeMonth(s string, i int) Relative {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "vorig", "afgelopen":
		return RelativeLastYear
	case "dit":
		return RelativeThisYear
	case "volgend", "komend":
		return RelativeNextYear
	}
	return 0
}

// yearInWords reports whether "vorig jaar" or the like stands before or after the
// month from start to end.
func yearInWords(s string, start, end int) bool {
	r, k := relativeAfter(s, end)
	if r == 0 {
		r, k = relativeBefore(s, start), end
	}
	return k == end && RelativeLastYear <= r && r <= RelativeNextYear
}

// numericDate reads "19-12-2023", "3/5/2005", "08.02.2023", and after "d.d."
// also "15/03".
func (f *finder) numericDate(i, n int) int {
	s := f.s
	if n >= len(s) {
		return i
	}
	sep := s[n]
	k := dashEnd(s, n)
	if k == n && sep != '/' && sep != '.' {
		return i
	}
	k = max(k, n+1)
	m := digitsEnd(s, k)
	if m == k || m > k+2 {
		return i
	}
	d := day{0, atoi(s[k:m]), atoi(s[i:n])}
	if e := m + k - n; e < len(s) && s[m:e] == s[n:k] {
		y := digitsEnd(s, e)
		if y == e+4 && !isAlnumAt(s, y) && !(at(s, y, '-') && y+1 < len(s) && isDigit(s[y+1])) {
			d.year = atoi(s[e:y])
			if d.year >= 1800 && d.year < 2200 && d.valid() && !telephoneBefore(s, i) {
				x := dateAt{from: d, end: y}
				x.numericEnd(s, s[n:k])
				return f.date(i, &x)
			}
		}
		if year, y := shortYear(s, e); year != 0 && d.valid() && (y > e+2 || datedBefore(s, i) || m == k+2 && n == i+2 && sep != '.' && !telephoneAt(s, i, y) || onDay(s, i) && sep != '.') {
			d.year = year
			return f.date(i, &dateAt{from: d, end: y})
		}
		return i
	}
	if sep == '.' || isAlnumAt(s, m) || !d.valid() || !datedBefore(s, i) {
		return i
	}
	return f.date(i, &dateAt{from: d, end: m})
}

// numericEnd reads the second end of a period after the first, which has just
// been read: " tot 1-11-2014", " t/m 31.12.2014". Sep is what divides the first.
func (x *dateAt) numericEnd(s, sep string) {
	k := anyWord(s, gapEnd(s, x.end), "tot en met", "t/m", "tot")
	if k < 0 {
		return
	}
	var number [3]int
	k = gapEnd(s, k)
	for i := range number {
		n := digitsEnd(s, k)
		if n == k || n > k+4 || i < 2 && !strings.HasPrefix(s[n:], sep) {
			return
		}
		number[i], k = atoi(s[k:n]), n
		if i < 2 {
			k += len(sep)
		}
	}
	to := day{number[2], number[1], number[0]}
	if x.from.year <= to.year && to.year < 2200 && to.valid() && !isAlnumAt(s, k) && dashEnd(s, k) == k && x.from.first().Before(to.first()) {
		x.to, x.end = to, k
	}
}

// shortYear reads the year of two digits that ends a date of numbers, with an
// apostrophe or without: 22-05-'24, 22/05/24.
func shortYear(s string, i int) (year, end int) {
	if i < len(s) && !isDigit(s[i]) {
		return readYear(s, i)
	}
	end = digitsEnd(s, i)
	if end != i+2 || isAlnumAt(s, end) || dashEnd(s, end) > end || at(s, end, '/') || at(s, end, '.') && isAlnumAt(s, end+1) {
		return 0, i
	}
	return actYearShort(s[i:end]), end
}

// onDay reports whether a word stands before i that a day follows.
func onDay(s string, i int) bool {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "op", "per", "vanaf", "sinds", "tot", "uiterlijk", "van":
		return true
	}
	return false
}

// telephoneAt reports whether the digits from i to end are more likely part of a
// telephone number: "06-12-24 56 78".
func telephoneAt(s string, i, end int) bool {
	k := gapEnd(s, end)
	return telephoneBefore(s, i) || k > end && k == end+1 && digitsEnd(s, k) >= k+2 && digitsEnd(s, k) != k+4
}

// telephoneBefore reports whether a telephone number is announced before i.
func telephoneBefore(s string, i int) bool {
	j := gapStart(s, i)
	if j > 0 && s[j-1] == ':' {
		i = j - 1
	}
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "tel", "tel.", "telefoon", "telefoonnummer", "fax", "faxnummer", "mobiel", "gsm", "bel":
		return true
	}
	return false
}

// datedBefore reports whether "d.d." stands before i.
func datedBefore(s string, i int) bool {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "d.d.", "dd.", "d.d", "dd":
		return true
	}
	return false
}

// isoDate reads "2024-02-13".
func (f *finder) isoDate(i int) int {
	s := f.s
	if i+10 > len(s) || s[i+4] != '-' || s[i+7] != '-' || isAlnumAt(s, i+10) || at(s, i+10, '-') {
		return i
	}
	d, ok := atomOf(s[i : i+10])
	if !ok || d.year < 1800 || d.year > 2199 {
		return i
	}
	return f.date(i, &dateAt{from: d, end: i + 10})
}

// monthWord looks for a date that begins with the name of a month.
func (f *finder) monthWord(i int) int {
	s := f.s
	month, end := readMonth(s, i)
	if month == 0 {
		return i
	}
	if k := gapStart(s, i); k > 0 && isDigit(s[k-1]) && k < i && !yearBefore(s, k) {
		return i // a day that is not in the calendar
	}
	x := dateAt{from: day{0, month, 0}, end: end}
	j := gapEnd(s, end)
	if y, e := readDateYear(s, j); y != 0 {
		x.from.year, x.end = y, e
		f.secondEnd(i, &x, true)
		return f.date(i, &x)
	}
	if j > end {
		if e := f.englishDate(i, month, j); e > i {
			return e
		}
	}
	if e := f.twoMonths(i, month, end); e > i {
		return e
	}
	if isUpper(s[i]) || s[end-1] == '.' || end-i < 3 || letterAt(s, end) || at(s, end, '-') && isAlnumAt(s, end+1) {
		return i
	}
	f.secondEnd(i, &x, false)
	placed := monthPreposition(s, i) || f.listed(i, "2006-01") || yearInWords(s, i, end)
	if x.to != (day{}) && (x.to.year != 0 || placed) {
		return f.date(i, &x)
	}
	x.to, x.end = day{}, end
	x.from.year = 0
	if !placed || end-i == 3 && !equalFold(s[i:end], "mei") {
		return i
	}
	return f.date(i, &x)
}

// twoMonths reads "november/december 2023" and "september-oktober 2023", which
// are periods, and the first month of "juli, augustus en september 2023", which
// has the year at the end of the list.
func (f *finder) twoMonths(i, month, end int) int {
	s := f.s
	if end-i < 3 || s[end-1] == '.' {
		return i
	}
	j := dashEnd(s, end)
	if at(s, end, '/') {
		j++
	}
	if j > end {
		second, e := readMonth(s, j)
		year, end := readDateYear(s, gapEnd(s, e))
		if second == 0 || second == month || yearIsNumber(s, end) {
			return i
		}
		if year == 0 { // mei/juni a.s.
			if r, _ := relativeWord(s, e); r == 0 {
				return i
			}
			return f.date(i, &dateAt{from: day{0, month, 0}, to: day{0, second, 0}, end: e})
		}
		first := day{year, month, 0}
		if second < month {
			first.year--
		}
		return f.date(i, &dateAt{from: first, to: day{year, second, 0}, end: end})
	}
	if year := endOfMonths(s, end, month); year != 0 {
		return f.date(i, &dateAt{from: day{year, month, 0}, end: end})
	}
	return i
}

// endOfMonths returns the year at the end of a list of months of which the first
// ends at i: "juli, augustus en september 2023". It is 0 where there is none.
func endOfMonths(s string, i, month int) int {
	wrapped := 0
	for range 11 {
		j, last := after(s, i, ","), false
		if k := anyWord(s, j, "en", "of"); k >= 0 {
			j, last = gapEnd(s, k), true
		} else if !at(s, gapEnd(s, i), ',') {
			return 0
		}
		next, end := readMonth(s, j)
		if next == 0 || next == month {
			return 0
		}
		if next < month {
			wrapped++
		}
		month, i = next, end
		if year, e := readDateYear(s, gapEnd(s, end)); last && year != 0 && !yearIsNumber(s, e) {
			return year - wrapped
		}
	}
	return 0
}

// listed reports whether the month or year at i goes on with a list: the date
// before it has the form of pattern, and a comma, "en" or "of" stands between.
func (f *finder) listed(i int, pattern string) bool {
	if f.lastEnd == 0 || i < f.lastEnd || i-f.lastEnd > 12 || len(f.lastDate.id) != len(pattern) {
		return false
	}
	j := after(f.s, f.lastEnd, ",")
	if k := anyWord(f.s, j, "en", "of"); k >= 0 {
		j = gapEnd(f.s, k)
	}
	return j == i && j > gapEnd(f.s, f.lastEnd)
}

// yearBefore reports whether four digits end at i.
func yearBefore(s string, i int) bool {
	return i >= 4 && isDigit(s[i-2]) && isDigit(s[i-3]) && isDigit(s[i-4])
}

// englishDate reads "25, 2023" and "7 and 8, 2023" after a month.
func (f *finder) englishDate(start, month, j int) int {
	s := f.s
	var days []day
	for range 4 {
		n := digitsEnd(s, j)
		if n == j || n > j+2 {
			return start
		}
		days = append(days, day{0, month, atoi(s[j:n])})
		k := gapEnd(s, ordinalEnd(s, n))
		if w := wholeWord(s, k, "and"); w >= 0 {
			j = gapEnd(s, w)
			continue
		}
		if !at(s, k, ',') {
			return start
		}
		y, e := readYear(s, gapEnd(s, k+1))
		if y == 0 {
			return start
		}
		for i := range days {
			days[i].year = y
		}
		if len(days) == 1 {
			return f.date(start, &dateAt{from: days[0], end: e})
		}
		return f.date(start, &dateAt{days: days, end: e})
	}
	return start
}

// monthPreposition reports whether a word stands before i that makes a month of
// what could be a name.
func monthPreposition(s string, i int) bool {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "in", "uit", "sinds", "eind", "begin", "medio", "half", "halverwege", "afgelopen", "vanaf", "van", "tot", "per", "ultimo",
		"met", "m", "na", "komende", "maand", "vorige", "aanstaande", "volgende", "tegen", "sedert", "voor", "heel", "rond", "over":
		return true
	}
	return false
}

// year looks for a year or a period of years.
func (f *finder) year(i int) int {
	s := f.s
	n := digitsEnd(s, i)
	y, end := readYear(s, i)
	if y == 0 || end != n || y < 1600 || y > 2150 || !numberAlone(s, i) || isAlnumAt(s, n) {
		return i
	}
	if e := f.yearRange(i, y, n); e > i {
		return e
	}
	if dashEnd(s, n) > n || at(s, n, '/') || (at(s, n, '.') || at(s, n, ',') || at(s, n, ':')) && n+1 < len(s) && isDigit(s[n+1]) {
		return i
	}
	if !yearPreposition(s, i) && !(f.listed(i, "2006") && atoi(f.lastDate.id) < y) || countFollows(s, n) {
		return i
	}
	return f.date(i, &dateAt{from: day{y, 0, 0}, end: n})
}

// yearRange reads "2013-2015", "2016 tot 2020", "2024 t/m 2026" where the text
// says that it is a period.
func (f *finder) yearRange(i, y, n int) int {
	s := f.s
	j := gapEnd(s, n)
	if emptyLine(s[n:j]) || j < len(s) && sentenceStart(s, j) {
		return i
	}
	k := anyWord(s, j, "tot en met", "t/m")
	sure := k >= 0
	if k < 0 {
		if k = anyWord(s, j, "tot"); k >= 0 {
			sure = y >= 1900 && y%100 != 0 && !euroBefore(s, i)
		}
	}
	if k < 0 && between(s, i) {
		k = wholeWord(s, j, "en")
		sure = k >= 0
	}
	if k < 0 {
		if k = dashEnd(s, j); k == j {
			return i
		}
	}
	k = gapEnd(s, k)
	z, end := readYear(s, k)
	if z <= y || z > y+200 || yearIsNumber(s, end) || isAlnumAt(s, end) || dashEnd(s, end) > end && isAlnumAt(s, dashEnd(s, end)) {
		return i
	}
	if !sure && !yearsBefore(s, i) && !f.listed(i, "2006/2007") || countFollows(s, end) {
		return i
	}
	return f.date(i, &dateAt{from: day{y, 0, 0}, to: day{z, 0, 0}, end: end})
}

// yearsBefore reports whether what stands before i announces a period.
func yearsBefore(s string, i int) bool {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "periode", "jaren", "tijdvak", "van", "tussen", "in", "over", "vanaf", "planperiode", "looptijd", "periodes", "perioden":
		return true
	case "de":
		from, to = beforeWord(s, from)
		w := strings.ToLower(s[from:to])
		return w == "in" || w == "over" || w == "voor" || w == "van"
	}
	return false
}

// yearPreposition reports whether the word before i makes a year of a number.
func yearPreposition(s string, i int) bool {
	from, to := beforeWord(s, i)
	switch strings.ToLower(s[from:to]) {
	case "in", "sinds", "vanaf", "tot", "van", "voor", "per", "na", "over", "eind", "begin", "medio", "ultimo", "uit", "rond", "jaar", "jaren",
		"zomer", "najaar", "voorjaar", "herfst", "winter", "lente", "kwartaal", "tegen", "naar", "richting", "dan", "halverwege", "met", "sedert", "boekjaar", "kalenderjaar", "peiljaar":
		return true
	}
	return false
}

// countFollows reports whether what follows makes an amount of a number.
func countFollows(s string, i int) bool {
	j := gapEnd(s, i)
	if at(s, j, '%') {
		return true
	}
	if strings.IndexByte(s[i:j], '\n') >= 0 { // a cell of a table
		return false
	}
	return anyWord(s, j, "euro", "miljoen", "miljard", "procent", "meter", "km", "kilometer", "woningen", "personen", "mensen", "uur", "keer", "maal",
		"kinderen", "leerlingen", "studenten", "bedrijven", "gevallen", "meldingen", "fte", "hectare", "ha", "kg", "ton", "gulden", "dollar", "aanvragen", "leden",
		"mw", "gw", "kwh", "m2", "m3", "mg", "gemeenten", "plaatsen", "inwoners", "huishoudens", "banen", "zaken", "dieren", "graden") >= 0
}
