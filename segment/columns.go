package segment

import "slices"

// columns is what the layout tells of questions and answers: the widest line
// that an answer has where answers are set narrower than questions, and 0
// where the layout tells nothing.
type columns struct{ limit int }

// minColumnStep is how many characters the lines of answers must be shorter
// for the difference to tell.
const minColumnStep = 4

// measure compares the paragraphs directly before the heading "Antwoord", which
// are questions, to those directly after it, which are answers.
func (r *reading) measure() columns {
	if len(r.lines) == 0 {
		return columns{}
	}
	var questions, answers []int
	for i, p := range r.paragraphs {
		if p.label.Kind != AnswerLabel {
			continue
		}
		if i > 0 {
			if w, n := r.width(i - 1); n >= 2 {
				questions = append(questions, w)
			}
		}
		if i+1 < len(r.paragraphs) {
			if w, n := r.width(i + 1); n >= 2 {
				answers = append(answers, w)
			}
		}
	}
	q, a := median(questions), median(answers)
	if a == 0 || q-a < minColumnStep {
		return columns{}
	}
	return columns{limit: a + (q-a)/2}
}

func median(widths []int) int {
	if len(widths) == 0 {
		return 0
	}
	slices.Sort(widths)
	return widths[len(widths)/2]
}

// width returns the width of the widest line of paragraph i and the number of
// its lines.
func (r *reading) width(i int) (width, count int) {
	p := r.paragraphs[i]
	k, _ := slices.BinarySearchFunc(r.lines, p.start, func(l Line, start int) int {
		if l.End <= start {
			return -1
		}
		return 1
	})
	for ; k < len(r.lines) && r.lines[k].Start < p.end; k++ {
		width = max(width, r.lines[k].Width)
		count++
	}
	return width, count
}

// isWide reports whether paragraph i has a line too wide for an answer.
func (c columns) isWide(r *reading, i int) bool {
	if c.limit == 0 {
		return false
	}
	width, _ := r.width(i)
	return width > c.limit
}

// isNarrow reports whether paragraph i is set as an answer: several lines and
// none of them wide.
func (c columns) isNarrow(r *reading, i int) bool {
	if c.limit == 0 {
		return false
	}
	width, count := r.width(i)
	return count >= 3 && width <= c.limit
}
