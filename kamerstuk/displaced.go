package kamerstuk

// pdftotext, without options, sets the numbers of notes in an order of its
// own: where the first note of a page takes a line or two, the number that
// follows it stands behind the last note, at the foot of the page.
//
//	1
//
//	Kamerstuk 26 643, nr. 1030.
//	Stcrt. 2024, 39211.
//	3 Zie het antwoord op vraag 5.
//	2

// mostDisplaced is how many numbers may stand behind the notes of a page.
const mostDisplaced = 9

// displaced makes notes of the labels of a page the last of which stand behind
// all texts. It reports whether it did.
func (f *noteFinder) displaced(labels []noteLabel) bool {
	k := f.trailing(labels)
	if n := len(labels) - k; k == 0 || n == 0 || n > mostDisplaced {
		return false
	}
	for _, first := range [...]int{f.last[plainStyle] + 1, 1} {
		row, last := chain(labels[:k], labels[k:], first, f.lone)
		if row == nil || !f.haveMarks(row[0], first, last) {
			continue
		}
		f.place(row, labels[k:])
		f.last[plainStyle] = last
		return true
	}
	return false
}

// lone reports whether a label has nothing behind it on its line.
func (f *noteFinder) lone(l noteLabel) bool { return l.text >= f.lines[l.line].end }

// trailing returns the index of the first of the labels that stand one below
// the other at the foot of their page.
func (f *noteFinder) trailing(labels []noteLabel) int {
	k := len(labels)
	if k == 0 {
		return 0
	}
	stop := f.pageEnd(labels[k-1].line)
	for k > 0 && f.lone(labels[k-1]) && f.nextBody(labels[k-1].line, stop) == stop {
		k--
		stop = labels[k].line
	}
	return k
}

// pageEnd returns the first line behind the page of line i.
func (f *noteFinder) pageEnd(i int) int {
	page := f.lines[i].page
	for i < len(f.lines) && f.lines[i].page == page {
		i++
	}
	return i
}

// chain returns the labels that stand before their texts, from the number
// first on, where they and the displaced ones together count on without a gap,
// and the last number.
func chain(labels, displaced []noteLabel, first int, lone func(noteLabel) bool) (row []noteLabel, last int) {
	away := make(map[int]bool, len(displaced))
	for _, l := range displaced {
		away[l.number] = true
	}
	start := len(labels) - 1
	for start >= 0 && (labels[start].number != first || !lone(labels[start])) {
		start--
	}
	if start < 0 {
		return nil, 0
	}
	for _, l := range labels[start:] {
		if away[l.number] && lone(l) { // it has its place, and the one at the foot is the number of the page
			return nil, 0
		}
	}
	next := first
	for _, l := range labels[start:] {
		if l.number != next {
			continue
		}
		row = append(row, l)
		for next++; away[next]; next++ {
			delete(away, next)
		}
	}
	if len(away) > 0 {
		return nil, 0
	}
	return row, next - 1
}

// haveMarks reports whether most notes of a range of numbers have a mark
// before the first of them.
func (f *noteFinder) haveMarks(label noteLabel, first, last int) bool {
	found := 0
	for n := first; n <= last; n++ {
		if f.marks.best(n, plainStyle, f.lines[label.line].page, label.line) >= sure {
			found++
		}
	}
	return found*3 >= (last-first+1)*2
}

// place makes the notes of a row: each label has the lines up to the next, and
// shares them with the displaced ones that count on from it.
func (f *noteFinder) place(row, displaced []noteLabel) {
	for i, l := range row {
		stop := displaced[0].line
		if i+1 < len(row) {
			stop = row[i+1].line
		}
		group := []noteLabel{l}
		for next := true; next; {
			next = false
			for _, d := range displaced {
				if d.number == group[len(group)-1].number+1 {
					group = append(group, d)
					next = true
				}
			}
		}
		f.share(group, l.line, stop)
	}
}
