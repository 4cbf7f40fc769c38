package refs

import "strings"

// handelingen looks for a part of the report of a debate, or for a paper that
// is cited as one ("Handelingen I, 1996-1997, 24 692, nr. 228b").
func (f *finder) handelingen(i int) int {
	s := f.s
	c := Citation{}
	j := anyWord(s, i, "handelingen", "hand.")
	switch {
	case j >= 0:
		j = after(s, j, ",:(")
		c.Chamber, j = readChamber(s, j)
	case strings.HasPrefix(s[i:], "HTK") && !isAlnumAt(s, i+3):
		c.Chamber, j = TweedeKamer, gapEnd(s, i+len("HTK"))
	case strings.HasPrefix(s[i:], "HEK") && !isAlnumAt(s, i+3):
		c.Chamber, j = EersteKamer, gapEnd(s, i+len("HEK"))
	default:
		return i
	}
	j = after(s, j, ",.:)")
	if wholeWord(s, j, "aanhangsel") >= 0 {
		return f.aanhangselAfter(i, gapEnd(s, wholeWord(s, j, "aanhangsel")), c.Chamber)
	}
	x, ok := readSession(s, j)
	if !ok {
		x, ok = sessionOfDate(s, j)
	}
	if !ok {
		return i
	}
	c.Session, c.Year = x.session, x.year
	j = after(s, x.end, ",;")
	if k := wholeWord(s, j, "aanhangsel"); k >= 0 {
		return f.aanhangselNumbers(i, gapEnd(s, k), c.Chamber, x)
	}
	if _, ok := readDossier(s, j, false); ok {
		return f.paper(&paper{start: i, keyword: true, chamber: c.Chamber, session: x}, j)
	}
	return f.meeting(i, j, c)
}

// sessionOfDate reads the date of a debate at i, "23 juni 2009", and returns the
// session it is in, which runs from the third Tuesday of September.
func sessionOfDate(s string, i int) (sessionAt, bool) {
	n := digitsEnd(s, i)
	if n == i || n > i+2 {
		return sessionAt{}, false
	}
	month, end := readMonth(s, gapEnd(s, n))
	year, end := readYear(s, gapEnd(s, end))
	if month == 0 || year == 0 {
		return sessionAt{}, false
	}
	d := day{year, month, atoi(s[i:n])}
	return sessionAt{session: SessionOf(d.first()), end: end}, d.valid()
}

// meeting reads the number of a meeting with its item or pages.
func (f *finder) meeting(start, j int, c Citation) int {
	s := f.s
	if c.Chamber == 0 {
		c.Chamber = TweedeKamer
	}
	if k := anyWord(s, j, "tk", "ek"); k >= 0 && digitsEnd(s, gapEnd(s, k)) > gapEnd(s, k) { // TK 82-6435
		j = gapEnd(s, k)
	}
	if k, _, ok := readNr(s, j); ok {
		j = k
	}
	if n := digitsEnd(s, j); n > j && n < j+4 && !letterAt(s, n) {
		c.Meeting = strings.Clone(s[j:n])
		j = n
	} else if k := wholeWord(s, gapEnd(s, ordinalEnd(s, n)), "vergadering"); k >= 0 && n < j+4 { // 35e vergadering
		c.Meeting, j = strings.Clone(s[j:n]), k
	}
	prefix := "h-" + c.Chamber.code() + "-" + c.Session.compact() + "-"
	if k := anyWord(s, after(s, j, ",;"), "item", "agendapunt"); k >= 0 {
		return f.item(start, gapEnd(s, k), prefix, c)
	}
	if k := anyWord(s, after(s, j, ",;"), "items", "agendapunten"); k >= 0 {
		return f.items(start, gapEnd(s, k), prefix, c)
	}
	if d := dashEnd(s, j); d > j && c.Meeting != "" {
		if end := f.dashedMeeting(start, d, prefix, c); end > start {
			return end
		}
	}
	return f.debatePages(start, j, prefix, c)
}

// item reads the number of an item, as reports are divided from 2011 on.
func (f *finder) item(start, i int, prefix string, c Citation) int {
	n := digitsEnd(f.s, i)
	if n == i || n > i+3 || c.Meeting == "" {
		return start
	}
	c.Item = strings.Clone(f.s[i:n])
	c.Pages, _ = readPages(f.s, n)
	return f.debate(start, n, prefix+c.Meeting+"-"+c.Item, c)
}

// items reads the numbers of several items of one meeting: "items 9 en 12".
func (f *finder) items(start, i int, prefix string, c Citation) int {
	end := start
	for range maxList {
		stop := f.item(start, i, prefix, c)
		if stop == start {
			break
		}
		var ok bool
		end = stop
		if i, start, ok = nextNumber(f.s, stop, true, f.s[i:stop]); !ok || i > start {
			break
		}
	}
	return end
}

// dashedMeeting reads on after the meeting and a dash: "71-15-53", meeting, item
// and page, or "36-1624", meeting and page.
func (f *finder) dashedMeeting(start, i int, prefix string, c Citation) int {
	s := f.s
	n := digitsEnd(s, i)
	if e := dashEnd(s, n); n > i && n < i+3 && e > n && digitsEnd(s, e) > e {
		end := digitsEnd(s, e)
		c.Item, c.Pages = strings.Clone(s[i:n]), strings.Clone(s[e:end])
		return f.debate(start, end, prefix+c.Meeting+"-"+c.Item, c)
	}
	if n > i+2 && n < i+6 && c.Session.Year() <= 2010 {
		c.Pages = strings.Clone(s[i:n])
		return f.debate(start, n, prefix+c.Pages+"-"+c.Pages, c)
	}
	return start
}

// debatePages reads the pages of a report, by which it is known up to 2010.
func (f *finder) debatePages(start, i int, prefix string, c Citation) int {
	pages, end := readPages(f.s, i)
	if pages == "" || c.Session.Year() > 2010 {
		return start
	}
	c.Pages = pages
	from, to := pageRange(pages, c.Meeting)
	if from == "" {
		return start
	}
	if y := c.Session.Year(); (y == 1994 || y == 1995) && c.Meeting != "" {
		prefix += c.Meeting + "-"
	}
	return f.debate(start, end, prefix+from+"-"+to, c)
}

// pageRange returns the first and the last page of "7909-7943", "4312-14",
// "39-2410" (meeting and page) or "2410 en 2435" (of which the first counts).
func pageRange(pages, meeting string) (from, to string) {
	first, _, _ := strings.Cut(pages, " ")
	from, to, isRange := strings.Cut(strings.TrimSuffix(first, ","), "-")
	switch {
	case !isRange:
		to = from
	case from == meeting || len(from) < 4 && len(to) >= 4 && atoi(from) < 130:
		from = to
	case len(to) < len(from):
		to = from[:len(from)-len(to)] + to
	}
	if !allDigits(from) || !allDigits(to) {
		return "", ""
	}
	return from, to
}

func (f *finder) debate(start, end int, id string, c Citation) int {
	if _, ok := scanHandelingen(id); !ok {
		return start
	}
	f.emit(start, end, Handelingen{identifier{id}}, c)
	return end
}

// aanhangsel looks for written questions at the word Aanhangsel.
func (f *finder) aanhangsel(i int) int {
	s := f.s
	j := anyWord(s, i, "aanhangsel", "aanh.")
	if j < 0 {
		return i
	}
	if i > 0 && s[i-1] == '(' { // Kamervragen (Aanhangsel) 2023-2024, nr. 1403
		return f.aanhangselAfter(i, after(s, j, ")"), 0)
	}
	return f.aanhangselAfter(i, gapEnd(s, j), 0)
}

// aanhangselAfter reads on after the word Aanhangsel.
func (f *finder) aanhangselAfter(start, j int, chamber Chamber) int {
	s := f.s
	if k := dashEnd(s, j); k > j { // Aanhangsel-Handelingen
		j = gapEnd(s, k)
	}
	if k := anyWord(s, j, "van de", "van het", "bij de", "tot de", "der", "("); k >= 0 {
		j = gapEnd(s, k)
	}
	if at(s, j, '(') {
		if end := f.oldAanhangsel(start, j, chamber); end > start {
			return end
		}
		j = gapEnd(s, j+1)
	}
	if k := anyWord(s, j, "handelingen", "hand."); k >= 0 {
		j = after(s, k, ",.:()")
	}
	if c, k := readChamber(s, j); c != 0 {
		chamber, j = c, after(s, k, ",.:)")
	}
	if x, ok := readSession(s, j); ok {
		return f.aanhangselNumbers(start, after(s, x.end, ",;:."), chamber, x)
	}
	k, _, named := readNr(s, j) // Aanhangsel Handelingen nr. 414, vergaderjaar 1993-1994
	n, ok := readPaperNumber(s, k)
	if !ok || !named && !(isDigit(n.text[0]) && at(s, gapEnd(s, n.end), '(')) { // Aanhangsel 512 (1989-1990)
		return start
	}
	if x, ok := readSession(s, after(s, n.end, ",(")); ok && !x.session.IsZero() {
		end := x.end
		if e := gapEnd(s, end); at(s, e, ')') && strings.IndexByte(s[n.end:x.end], '(') >= 0 {
			end = e + 1
		}
		f.emitAanhangsel(start, end, chamber, x, n.text)
		return end
	}
	return start
}

// oldAanhangsel reads "(nr. 414 (1993/94) Handelingen)" after Aanhangsel.
func (f *finder) oldAanhangsel(start, j int, chamber Chamber) int {
	s := f.s
	k, _, ok := readNr(s, gapEnd(s, j+1))
	if !ok {
		return start
	}
	n, ok := readPaperNumber(s, k)
	if !ok {
		return start
	}
	x, ok := readSession(s, after(s, n.end, ",("))
	if !ok || x.session.IsZero() {
		return start
	}
	f.emitAanhangsel(start, x.end, chamber, x, n.text)
	return x.end
}

// aanhangselNumbers reads the numbers of the questions of a session.
func (f *finder) aanhangselNumbers(start, j int, chamber Chamber, x sessionAt) int {
	s := f.s
	named := false
	plural := false
	if k := anyWord(s, j, "aanhangsel", "aanhangselnummer"); k >= 0 {
		j = gapEnd(s, k)
	}
	if k, many, ok := readNr(s, j); ok {
		j, named, plural = k, true, many
	}
	end := start
	for range maxList {
		n, ok := readPaperNumber(s, j)
		if !ok || !isDigit(n.text[0]) {
			break
		}
		if !named && lineEnd(s, n.end) && lineStart(s, start) && len(n.text) < 3 {
			break // a footer with a page number
		}
		f.emitAanhangsel(start, n.end, chamber, x, n.text)
		end = n.end
		if to, ok := readRange(s, n.end, n.text, plural); ok {
			for v := atoi(n.text) + 1; v <= atoi(to.text); v++ {
				f.emitAanhangsel(to.end-len(to.text), to.end, chamber, x, itoa(v))
			}
			end = to.end
		}
		if j, start, ok = nextNumber(s, end, plural, n.text); !ok {
			break
		}
	}
	return max(end, x.end)
}

// emitAanhangsel emits questions. Where the session as printed cannot be, the
// year it begins in counts, and the printed form is kept beside it.
func (f *finder) emitAanhangsel(start, end int, chamber Chamber, x sessionAt, number string) {
	session := x.session
	if session.IsZero() && len(x.year) >= 4 {
		session = NewSession(atoi(x.year[:4]))
	}
	c := Citation{Chamber: chamber, Session: session, Year: x.year}
	if chamber == 0 {
		chamber = TweedeKamer
	}
	id := "ah-" + chamber.code() + "-" + session.compact() + "-" + number
	if _, ok := scanAanhangsel(id); !ok {
		return
	}
	f.emit(start, end, Aanhangsel{identifier{id}}, c)
}
