package segment

// reading is what was read of one text: the work behind [Exchanges], [Blocks]
// and [Notice].
type reading struct {
	text       string
	lines      []Line
	paragraphs []paragraph
	exchanges  []Exchange
	marks      []Block // visible stretches whose kind is known
	notice     Passage
}

// read finds out how the paper sets out its questions and reads them.
func read(text string, lines []Line) *reading {
	r := &reading{text: text, lines: lines, paragraphs: paragraphs(text)}
	items := r.items()
	switch {
	case hasQuestions(items):
		r.readNumbered(items)
	case r.hasAnswers():
		r.readOverleg()
	}
	for i := range r.exchanges {
		e := &r.exchanges[i]
		e.Asks = r.asks(e.Question)
	}
	return r
}

// at returns the text of a paragraph.
func (r *reading) at(i int) string { return r.text[r.paragraphs[i].start:r.paragraphs[i].end] }

// passage returns the range of the paragraphs from i up to j, without notes
// and white space at its ends. It is empty where there are none.
func (r *reading) passage(i, j int) Passage {
	if i >= j {
		return Passage{}
	}
	return Passage{r.paragraphs[i].start, r.paragraphs[j-1].end}
}

func (p Passage) isEmpty() bool { return p.Start >= p.End }

func (r *reading) mark(p Passage, kind BlockKind) {
	if !p.isEmpty() {
		r.marks = append(r.marks, Block{p.Start, p.End, kind})
	}
}
