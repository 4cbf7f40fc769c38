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
	r.smallLabels()
	items := r.items()
	switch {
	case r.hasQuestions(items):
		r.readNumbered(items)
	case r.hasAnswers():
		r.readOverleg()
	case r.isNota():
		r.readNota()
	case !r.readParts() && (r.hasReactions() || r.isReply() || r.printsAnswers()):
		r.readNota()
	}
	r.finish()
	return r
}

// finish cuts white space from the ends of all that was read, drops what is
// empty then, and finds the sentences that ask.
func (r *reading) finish() {
	r.notice = r.trim(r.notice)
	kept := r.exchanges[:0]
	for _, e := range r.exchanges {
		if e.Question = r.trim(e.Question); e.Question.isEmpty() {
			continue
		}
		e.Answer = r.trim(e.Answer)
		e.Answered = !e.Answer.isEmpty()
		parts := e.Parts[:0]
		for _, p := range e.Parts {
			if p.Start, p.End = trimRange(r.text, p.Start, p.End); p.Start < p.End {
				parts = append(parts, p)
			}
		}
		e.Parts = parts
		e.Asks = r.asks(e.Question)
		kept = append(kept, e)
	}
	r.exchanges = kept
	r.pointElsewhere()
}

// trim cuts white space from the ends of a passage, and marks of emphasis
// around it; an empty one becomes the zero value.
func (r *reading) trim(p Passage) Passage {
	if p.Start, p.End = trimRange(r.text, p.Start, p.End); p.isEmpty() {
		return Passage{}
	}
	p.Start, p.End = trimEmphasis(r.text, p.Start, p.End)
	return p
}

// at returns the text of a paragraph.
func (r *reading) at(i int) string { return r.text[r.paragraphs[i].start:r.paragraphs[i].end] }

// in returns the text of a passage.
func (r *reading) in(p Passage) string { return r.text[p.Start:p.End] }

// passage returns the range of the paragraphs from i up to j, without notes
// and white space at its ends. It is empty where there are none.
func (r *reading) passage(i, j int) Passage {
	if i >= j {
		return Passage{}
	}
	return Passage{r.paragraphs[i].start, r.paragraphs[j-1].end}
}

func (p Passage) isEmpty() bool { return p.Start >= p.End }

// mark notes what a passage is, with the markup around it.
func (r *reading) mark(p Passage, kind BlockKind) {
	start, end := trimRange(r.text, p.Start, p.End)
	if start < end {
		start, end = withMarkup(r.text, start, end)
		r.marks = append(r.marks, Block{start, end, kind})
	}
}
