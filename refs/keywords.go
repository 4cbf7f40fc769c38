package refs

import (
	"strings"
	"sync"
)

// keywords are the first four bytes of all words that a reference can begin
// with, in lower case; anything can follow a shorter one. A space stands for
// white space or punctuation, # for a digit, ~ for a hyphen or the first byte of
// a dash.
const keywords = "" +
	// papers and debates
	"kame|kst|twee|eers|t.k|e.k|tk |tk#|tk.|ek |ek#|ek.|wets|doss|verg|vj.|zitt|hand|aanh|nr |nr.|nr#|no |no.|no#|nrs|nos|numm|stuk|moti|amen|" +
	// gazettes
	"stb|staa|stc|trb|trac|geme|pb|pbe|prov|wate|issn|isbn|" +
	// courts
	"ehrm|ecrm|echr|ecth|euro|elro|hvj|hof |gere|gea |gva |gevo|zaak|zake|c~|t~|f~|appl|app.|" +
	// the European Union
	"vero|rich|uitv|kade|besl|besc|aanb|gede|raad|basi|regu|dire|deci|com|swd|sec|join|c #|c/|" +
	// articles and treaties
	"art.|art |arti|artt|arts|verd|" +
	// dates
	"janu|jan |jan.|febr|feb|maar|marc|mrt|apri|apr |apr.|mei|may |juni|juli|june|july|jun |jun.|jul |jul.|augu|aug |aug.|" +
	"sept|sep |sep.|okto|okt |okt.|octo|oct |oct.|nove|nov |nov.|dece|dec |dec.|" +
	// identifiers
	"http|www.|ecli|eu |rvs |hr |crvb|cbb |phr |gha|ghs|ghd|ghl|ljn|lj~|lj |ljnu|cvdr|tz#|t##|to#|h~t|h~e|h~v|h~#|ah~|ag~|kv~|blg|nds|gmb|prb|wsb|bgr|bwbr|bwbv"

// symbolBreak is the symbol of what can break a word.
const symbolBreak = 29

// symbols numbers what a byte can be in a keyword: 1 to 26 a letter, 27 a full
// stop, 28 a digit, 29 what can break a word, 0 all else.
var symbols = [256]uint8{
	'.': 27, '-': symbolBreak, 0x02: symbolBreak, 0xC2: symbolBreak, 0xE2: symbolBreak,
	'0': 28, '1': 28, '2': 28, '3': 28, '4': 28, '5': 28, '6': 28, '7': 28, '8': 28, '9': 28,
	'A': 1, 'B': 2, 'C': 3, 'D': 4, 'E': 5, 'F': 6, 'G': 7, 'H': 8, 'I': 9, 'J': 10, 'K': 11, 'L': 12, 'M': 13,
	'N': 14, 'O': 15, 'P': 16, 'Q': 17, 'R': 18, 'S': 19, 'T': 20, 'U': 21, 'V': 22, 'W': 23, 'X': 24, 'Y': 25, 'Z': 26,
	'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9, 'j': 10, 'k': 11, 'l': 12, 'm': 13,
	'n': 14, 'o': 15, 'p': 16, 'q': 17, 'r': 18, 's': 19, 't': 20, 'u': 21, 'v': 22, 'w': 23, 'x': 24, 'y': 25, 'z': 26,
}

// filter knows the first four bytes that keywords begin with: the triples of
// symbols at the first place and those at the second, a bit for each. It lets
// a few other words through.
type filter [2][1024]uint32

func (f *filter) add(place int, a, b, c uint8) { f[place][uint(a)<<5|uint(b)] |= 1 << c }

// has reports whether a keyword may begin with the first four bytes of s.
func (f *filter) has(s string) bool {
	_ = s[3]
	a, b, c, d := symbols[s[0]], symbols[s[1]], symbols[s[2]], symbols[s[3]]
	return f[0][uint(a)<<5|uint(b)]>>c&1 != 0 && f[1][uint(b)<<5|uint(c)]>>d&1 != 0
}

// startFilter returns the filter of the keywords. One that is broken after its
// second or third letter counts too.
var startFilter = sync.OnceValue(func() *filter {
	f := new(filter)
	for k := range strings.SplitSeq(keywords, "|") {
		var codes [4]uint8
		for i := range len(k) {
			switch codes[i] = symbols[k[i]]; k[i] {
			case '#':
				codes[i] = symbols['0']
			case '~':
				codes[i] = symbolBreak
			}
		}
		f.addKeyword(codes, len(k))
	}
	return f
})

// addKeyword adds the first n of the symbols of a keyword.
func (f *filter) addKeyword(c [4]uint8, n int) {
	if n < 2 {
		return
	}
	for any := range uint8(32) {
		if n == 2 {
			f.add(0, c[0], c[1], any)
			for last := range uint8(32) {
				f.add(1, c[1], any, last)
			}
			continue
		}
		if n == 3 {
			f.add(1, c[1], c[2], any)
		}
		f.add(1, c[1], symbolBreak, any)
	}
	if n == 2 {
		return
	}
	f.add(0, c[0], c[1], c[2])
	f.add(0, c[0], c[1], symbolBreak)
	if n == 4 {
		f.add(1, c[1], c[2], c[3])
		f.add(1, c[1], c[2], symbolBreak)
	}
}
