package refs

import (
	"math"
	"strings"
	"sync"
)

// keywords are the first four bytes of all words that a reference can begin
// with, in lower case; anything can follow a shorter one. A space stands for
// white space and other signs, # for a digit, ~ for a hyphen or the first byte
// of a dash.
const keywords = "" +
	// papers and debates
	"kame|kst|twee|eers|t.k|e.k|tk |tk#|tk.|ek |ek#|ek.|wets|doss|verg|vj.|zitt|hand|aanh|nr |nr.|nr#|nr:|no |no.|no#|no:|nrs|nos|numm|stuk|moti|amen|htk |hek |" +
	// gazettes
	"stb|staa|stc|trb|trac|geme|pb |pb.|pbe|prov|wate|issn|isbn|" +
	// courts
	"ehrm|ecrm|echr|ecth|euro|elro|hvj|hof |gere|gea |gva |gevo|zaak|zake|c~#|c~ |t~#|t~ |f~#|f~ |appl|app.|" +
	// the European Union
	"vero|vo.|vo |rich|rl.|uitv|kade|besl|besc|aanb|gede|basi|regu|dire|deci|com |com(|swd |swd(|sec |sec(|join|c(#|c/#|" +
	// articles and treaties
	"art.|art |arti|artt|arts|verd|hier|idem|ibid|t.a|" +
	// dates
	"janu|jan |jan.|febr|feb |feb.|maar|marc|mrt |mrt.|mar |apri|apr |apr.|mei|may |juni|juli|june|july|jun |jun.|jun#|jul |jul.|jul#|augu|aug |aug.|" +
	"sept|sep |sep.|okto|okt |okt.|octo|oct |oct.|nove|nov |nov.|dece|dec |dec.|" +
	// identifiers
	"http|www.|ecli|eu:|rvs:|hr:|crvb|cbb:|phr:|gha|ghs|ghd|ghl|ljn|lj~|lj |cvdr|tz#|t##|to#|h~t|h~e|h~v|h~#|ah~|ag~|kv~|blg~|nds~|gmb~|prb~|wsb~|bgr~|bwbr|bwbv"

// symbolBreak is the symbol of what can break a word.
const symbolBreak = 29

// symbols numbers what a byte can be in a keyword: 1 to 26 a letter, 27 a full
// stop, 28 a digit, 29 what can break a word, 30 a colon, 31 a parenthesis, 0
// all else.
var symbols = [256]uint32{
	'.': 27, ':': 30, '(': 31, '-': symbolBreak, 0x02: symbolBreak, 0xC2: symbolBreak, 0xE2: symbolBreak,
	'0': 28, '1': 28, '2': 28, '3': 28, '4': 28, '5': 28, '6': 28, '7': 28, '8': 28, '9': 28,
	'A': 1, 'B': 2, 'C': 3, 'D': 4, 'E': 5, 'F': 6, 'G': 7, 'H': 8, 'I': 9, 'J': 10, 'K': 11, 'L': 12, 'M': 13,
	'N': 14, 'O': 15, 'P': 16, 'Q': 17, 'R': 18, 'S': 19, 'T': 20, 'U': 21, 'V': 22, 'W': 23, 'X': 24, 'Y': 25, 'Z': 26,
	'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9, 'j': 10, 'k': 11, 'l': 12, 'm': 13,
	'n': 14, 'o': 15, 'p': 16, 'q': 17, 'r': 18, 's': 19, 't': 20, 'u': 21, 'v': 22, 'w': 23, 'x': 24, 'y': 25, 'z': 26,
}

// filter knows the first four symbols of the keywords: for each three a bit for
// each fourth.
type filter [32 * 32 * 32]uint32

// has reports whether a keyword may begin with four bytes, the first of them in
// the lowest place.
func (f *filter) has(x uint32) bool {
	a, b, c, d := symbols[x&0xFF], symbols[x>>8&0xFF], symbols[x>>16&0xFF], symbols[x>>24]
	return f[(a<<10|b<<5|c)&0x7FFF]>>(d&31)&1 != 0
}

func (f *filter) add(a, b, c, d uint32) { f[a<<10|b<<5|c] |= 1 << d }

// startFilter returns the filter of the keywords, and of what begins with a
// digit. A keyword that is broken after its second or third letter counts too.
var startFilter = sync.OnceValue(func() *filter {
	f := new(filter)
	for n := range uint32(32 * 32) {
		f[symbols['0']<<10|n] = math.MaxUint32
	}
	for k := range strings.SplitSeq(keywords, "|") {
		var c [4]uint32
		for i := range len(k) {
			switch c[i] = symbols[k[i]]; k[i] {
			case '#':
				c[i] = symbols['0']
			case '~':
				c[i] = symbolBreak
			}
		}
		if len(k) == 4 {
			f.add(c[0], c[1], c[2], c[3])
		}
		for any := range uint32(32) {
			if len(k) == 3 {
				f.add(c[0], c[1], c[2], any)
			}
			f.add(c[0], c[1], symbolBreak, any)
		}
		f.add(c[0], c[1], c[2], symbolBreak)
	}
	return f
})
