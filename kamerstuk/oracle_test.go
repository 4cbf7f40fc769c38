package kamerstuk_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/mutate"
	"github.com/kamertekst/kamertekst/kamerstuk"
)

// slowCharacters makes the passes of a Transformer as its comment has them, one
// character at a time: the slow, simple cleaner that Characters is compared with.
func slowCharacters(text string) string {
	for range 8 { // mojibake that hides mojibake
		next := slowOnce(text)
		if next == text {
			break
		}
		text = next
	}
	return text
}

func slowOnce(text string) string {
	var out strings.Builder
	for text != "" {
		r, rest := slowRune(text)
		text = rest
		if r == '\u00ad' && slowEndsLine(rest) {
			out.WriteRune(r)
		} else if with, ok := slowPlain[r]; ok {
			out.WriteString(with)
		} else {
			out.WriteRune(r)
		}
	}
	return norm.NFC.String(out.String())
}

// slowPlain is what stands for special characters: plain spaces, hyphens, line
// ends and letters, and nothing for what has no width.
var slowPlain = map[rune]string{
	'\u00a0': " ", '\u2000': " ", '\u2001': " ", '\u2002': " ", '\u2003': " ", '\u2004': " ", '\u2005': " ", '\u2006': " ",
	'\u2007': " ", '\u2008': " ", '\u2009': " ", '\u200a': " ", '\u202f': " ", '\u205f': " ", '\u3000': " ",
	'\u2010': "-", '\u2011': "-", '\u2028': "\n", '\u2029': "\n",
	'\u00ad': "", '\u200b': "", '\u200c': "", '\u200d': "", '\u2060': "", '\ufeff': "",
	'ĳ': "ij", 'Ĳ': "IJ", 'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st",
}

// slowRune returns the first character of a text that is not empty, and the
// rest: mojibake of two or three characters, a byte of Windows-1252, or UTF-8.
func slowRune(text string) (rune, string) {
	for _, n := range []int{2, 3} {
		if r, rest, ok := slowMojibake(text, n); ok {
			return r, rest
		}
	}
	r, n := utf8.DecodeRuneInString(text)
	if r != utf8.RuneError || n > 1 {
		return r, text[n:]
	}
	r = charmap.Windows1252.DecodeByte(text[0])
	if strings.IndexByte("\x81\x8d\x8f\x90\x9d", text[0]) >= 0 { // it has no such byte
		r = utf8.RuneError
	}
	return r, text[1:]
}

// slowMojibake reads the first n characters as bytes of Windows-1252 that are
// the UTF-8 of one character of Dutch papers.
func slowMojibake(text string, n int) (rune, string, bool) {
	var b []byte
	for range n {
		r, size := utf8.DecodeRuneInString(text)
		c, ok := charmap.Windows1252.EncodeRune(r)
		if r >= 0x80 && r < 0xa0 { // control characters stand for themselves
			c, ok = byte(r), true
		}
		if !ok || size < 2 {
			return 0, "", false
		}
		b = append(b, c)
		text = text[size:]
	}
	r, size := utf8.DecodeRune(b)
	dutch := r >= 0xa0 && r < 0x180 && r != '\u00ad' || r >= 0x2002 && r <= 0x203a || strings.ContainsRune("€™ﬀﬁﬂﬃﬄﬅﬆ\ufeff", r)
	return r, text, size == n && dutch
}

// slowEndsLine reports whether only spaces stand before the end of the line.
func slowEndsLine(text string) bool {
	rest := strings.TrimLeft(text, " \t\r")
	return strings.HasPrefix(rest, "\n") || strings.HasPrefix(rest, "\f") || strings.HasPrefix(rest, "\u2028") || strings.HasPrefix(rest, "\u2029")
}

func checkSlow(t *testing.T, raw string) {
	t.Helper()
	if want, got := slowCharacters(raw), kamerstuk.Characters(raw); got != want {
		t.Fatalf("Characters(%q) = %q, one by one %q", raw, got, want)
	}
}

// odd are characters of the classes that the passes know, and their neighbours.
var odd = []rune("aeioun .-\n\r\f\t\u00a0\u00ad\u2000\u2010\u2011\u2012\u200a\u200b\u200d\u2028\u2029\u202f\u2060\u3000\ufeffĳĲﬀﬁﬆﬗ" +
	"ÃÂÄÅâï€™‚ƒ„“”‘’ŒŽžŸ¬¯\u0081\u008d\u009d©®«»ü\u0300\u0301\u0308\u0327\u030a\u0345\u1100\u1161\u11a8가Å\u212b\u2329\u20d0\ufffd\U0001f600")

// oddText writes odd characters, some of them again as if UTF-8 were
// Windows-1252, some as a byte of it, some as a lone byte.
func oddText(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(16) {
		s := string(odd[r.IntN(len(odd))])
		switch r.IntN(6) {
		case 0:
			s = misread(s)
		case 1:
			s = misread(misread(s))
		case 2:
			s = string([]byte{byte(r.Uint32())})
		}
		b.WriteString(s)
	}
	return b.String()
}

// misread reads the UTF-8 of s as Windows-1252.
func misread(s string) string {
	var b strings.Builder
	for i := range len(s) {
		b.WriteRune(charmap.Windows1252.DecodeByte(s[i]))
	}
	return b.String()
}

func TestCharactersOracle(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	papers := corpus.Papers(t)
	for range mutate.Runs(5000) {
		bytes := make([]byte, r.IntN(12))
		for i := range bytes {
			bytes[i] = byte(r.Uint32())
		}
		checkSlow(t, string(bytes))
		checkSlow(t, oddText(r))
		checkSlow(t, randomText(r, 1+r.IntN(20)))
	}
	for range mutate.Runs(300) {
		checkSlow(t, mutate.Paper(r, papers))
	}
	for _, raw := range papers {
		checkSlow(t, raw)
	}
}

func FuzzCharactersOracle(f *testing.F) {
	r := rand.New(rand.NewPCG(23, 24))
	for range 30 {
		f.Add(oddText(r))
	}
	f.Fuzz(checkSlow)
}
