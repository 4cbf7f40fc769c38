// Package idset stores a large set of official identifiers in a form that is
// small, exact and searched where it lies.
//
// An identifier such as kst-21501-32-1740 is taken apart into its shape,
// kst-#-#-#, and the numbers that stood in the holes: 21501, 32 and 1740. All
// identifiers of one shape form a table of number tuples in ascending order.
// Where the last number only counts up (nr. 1, 2, 3, ...) the tuples are one
// [Run]. Runs are written as differences with the run before, in blocks of a
// few runs; the first tuple of every block stands in full in a directory of
// fixed-width records that a look-up searches by halves.
//
// [Build] makes the file and [Open] reads its list of shapes. Look-ups decode
// at most one block, allocate nothing, and the set is immutable and safe for
// concurrent use.
//
// # Format
//
// All integers of the header are unsigned varints (encoding/binary) unless a
// width is given.
//
//	"kamerid1"
//	number of tables, number of identifiers
//	for each table, sorted by shape:
//	    length of the shape, shape
//	    for each hole one byte: width in bytes of that number in the directory
//	    one byte: width in bytes of an offset in the directory
//	    one byte each: group size of steps, numbers and counts (see below)
//	    number of runs, number of bytes of the stream
//	for each table, in the same order:
//	    directory: for each block its first tuple and the offset of its bytes
//	        in the stream, big-endian
//	    stream: the blocks, each from a fresh byte
//	eight zero bytes
//
// A block is a series of bits, lowest bit of each byte first. A number is
// written in groups of g bits, lowest first, each followed by one bit that
// says whether another group follows; g, the group size, is chosen for every
// table. The block's first run is its count alone; each further run is
//
//	step:    k in the lowest bits, as many as holes-1 needs, and d-1 above
//	         them, where the tuple differs from the one before first in the
//	         hole that has k holes after it, by d. In the last hole (k = 0)
//	         d is counted from the end of the run before.
//	numbers: for each of the k holes after that one, the difference with the
//	         tuple before, folded (0, -1, 1, -2, ... are 0, 1, 2, 3, ...)
//	count:   the length of the run, less one; not written where the group
//	         size of counts is 0, and every run then is one identifier
package idset
