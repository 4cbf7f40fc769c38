package refs

// A Mention is a place in a text that refers to something.
type Mention struct {
	Start, End int      // half-open byte offsets in the text given to All
	Ref        Ref      // what is referred to; never nil in what All yields
	Printed    Citation // what the text says beside the identifier
}
