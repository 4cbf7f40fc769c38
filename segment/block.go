package segment

import (
	"iter"
	"slices"
)

// BlockKind says what a [Block] is.
type BlockKind uint8

// The kinds of a block. More may be added; a switch needs a default.
const (
	// OtherBlock is text that is none of the kinds below, and the zero value.
	OtherBlock BlockKind = iota
	// HeadingBlock is a label, the heading of a fractie, a part or a topic.
	HeadingBlock
	// QuestionBlock is a question of an [Exchange].
	QuestionBlock
	// AnswerBlock is the answer of an [Exchange].
	AnswerBlock
	// NoticeBlock is the notice that stands in place of answers, see [Notice].
	NoticeBlock
)

var blockKindNames = [...]string{"other", "heading", "question", "answer", "notice"}

// String returns the English name of the kind.
func (k BlockKind) String() string { return nameOf(k, "BlockKind", blockKindNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (k BlockKind) MarshalText() ([]byte, error) {
	return marshalName(k, "BlockKind", blockKindNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (k *BlockKind) UnmarshalText(text []byte) error {
	return unmarshalName(k, text, "BlockKind", blockKindNames[:])
}

// Block is a stretch of text of one kind with the white space behind it.
// Blocks follow each other without a gap.
type Block struct {
	Start, End int // half-open byte offsets
	Kind       BlockKind
}

// Blocks cuts the text into blocks that tile it: put together they are the
// text. White space before the first visible character belongs to the first
// block. An empty text has no blocks.
func Blocks(text string) iter.Seq[Block] { return Splitter{}.Blocks(text) }

// Blocks cuts a text as the function [Blocks] does, with the layout as evidence.
func (s Splitter) Blocks(text string) iter.Seq[Block] {
	return func(yield func(Block) bool) {
		blocks := read(text, s.Lines).blocks()
		for i, b := range blocks {
			b.End = len(text)
			if i+1 < len(blocks) {
				b.End = blocks[i+1].Start
			}
			if i == 0 {
				b.Start = 0
			}
			if !yield(b) {
				return
			}
		}
	}
}

// blocks returns the visible stretches of the text by kind, in order and
// without overlap: what was read, and between that each paragraph by itself.
func (r *reading) blocks() []Block {
	slices.SortStableFunc(r.marks, func(a, b Block) int { return a.Start - b.Start })
	var blocks []Block
	pos, next := 0, 0 // the end of what is done, the next mark
	for _, p := range r.paragraphs {
		p.start, p.end = withMarkup(r.text, p.start, p.end)
		start := max(p.start, pos)
		for ; next < len(r.marks) && r.marks[next].Start < p.end; next++ {
			m := r.marks[next]
			if m.Start < start {
				continue
			}
			if rest, _ := trimRange(r.text, start, m.Start); rest < m.Start {
				blocks = append(blocks, Block{start, m.Start, r.kindOf(p)})
			}
			blocks = append(blocks, m)
			pos, start = m.End, max(m.End, start)
		}
		start, end := trimRange(r.text, start, p.end)
		if start < end {
			blocks = append(blocks, Block{start, end, r.kindOf(p)})
		}
		pos = max(pos, p.end)
	}
	if len(blocks) == 0 && r.text != "" {
		blocks = append(blocks, Block{End: len(r.text)})
	}
	return blocks
}

// kindOf returns the kind of a paragraph outside what was read.
func (r *reading) kindOf(p paragraph) BlockKind {
	if line := r.text[p.start:p.end]; len(line) <= maxHeading && IsHeading(line) {
		return HeadingBlock
	}
	return OtherBlock
}
