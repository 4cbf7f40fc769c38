package segment

// Line is a line as it stood on the page: evidence for what stands in it. The
// lines of an answer are often set in a narrower column than those of the
// question.
type Line struct {
	// Start and End are half-open byte offsets in the text that is split. A
	// line that was joined to the next has its own entry all the same.
	Start, End int
	// Width is the number of characters as printed, without indent.
	Width int
	// Indent is the number of columns before the first character.
	Indent int
	// Page is the number of the page, from 0.
	Page int
}

// Splitter reads text with what is known of its layout. Its methods do what the
// functions of the same name do; the zero value has no more to go by than they
// have. A Splitter is not changed by its methods.
type Splitter struct {
	// Lines are the printed lines of the text in order, without overlap; nil
	// means that they are not known. Lines that do not fit the text are
	// ignored.
	Lines []Line
}
