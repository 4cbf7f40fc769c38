package kamerstuk_test

import (
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"golang.org/x/text/transform"
)

func TestCharacters(t *testing.T) {
	for _, c := range []struct{ name, raw, want string }{
		{"plain", "De leden, « ’ – é", "De leden, « ’ – é"},
		{"ligatures", "eﬃciënt beﬁnanciert ĳzer", "efficiënt befinanciert ijzer"},
		{"composed alone", "10 \u212b \u2329", "10 \u00c5 \u3008"},
		{"spaces", "art.\u00a05\u202f%", "art. 5 %"},
		{"invisible", "wet\u200bgeving\ufeff", "wetgeving"},
		{"soft hyphen", "wet\u00adgeving en wet\u00ad\ngeving", "wetgeving en wet\u00ad\ngeving"},
		{"soft hyphen before spaces", "wet\u00ad  \n a", "wet\u00ad  \n a"},
		{"not UTF-8", "ge\xefnformeerd, \x93ja\x94", "geïnformeerd, “ja”"},
		{"composed", "gei\u0308nformeerd", "geïnformeerd"},
		{"mojibake of letters", "geÃ¯nformeerd, coÃ¶peratie, Ã©Ã©n", "geïnformeerd, coöperatie, één"},
		{"mojibake of quotes", "Â«HoeÂ» is â€˜ditâ€™ 2023â€“2024 â€œjaâ€\u009d", "«Hoe» is ‘dit’ 2023–2024 “ja”"},
		{"mojibake of a space and a ligature", "art.Â\u00a05 eï¬ƒciÃ«nt", "art. 5 efficiënt"},
		{"mojibake twice over", "geÃƒÂ¯nformeerd Ã¢â‚¬â„¢s", "geïnformeerd ’s"},
		{"mojibake of a byte order mark", "ï»¿De Kamer", "De Kamer"},
		{"no mojibake", "Ã Â â Åre, château, ïe, Â§", "Ã Â â Åre, château, ïe, §"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := kamerstuk.Characters(c.raw)
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if again := kamerstuk.Characters(got); again != got {
				t.Errorf("made twice: %q, once: %q", again, got)
			}
			checkStream(t, c.raw, 1)
		})
	}
}

// checkStream checks that a Transformer gives what Characters gives, however
// the text is cut.
func checkStream(t *testing.T, raw string, seed uint64) {
	t.Helper()
	want := kamerstuk.Characters(raw)
	var tr kamerstuk.Transformer
	got, err := io.ReadAll(transform.NewReader(iotest.OneByteReader(strings.NewReader(raw)), &tr))
	if err != nil || string(got) != want {
		t.Errorf("read a byte at a time: %q (%v), want %q", got, err, want)
	}
	if got, _, err := transform.String(&tr, raw); err != nil || got != want {
		t.Errorf("transform.String gives %q (%v), want %q", got, err, want)
	}
	if got := pieced(t, &tr, raw, rand.New(rand.NewPCG(seed, 3))); got != want {
		t.Errorf("in pieces: %q, want %q", got, want)
	}
}

// pieced puts a text through a Transformer in pieces of any length, into
// buffers of any length.
func pieced(t *testing.T, tr *kamerstuk.Transformer, raw string, rng *rand.Rand) string {
	t.Helper()
	tr.Reset()
	var out strings.Builder
	dst := make([]byte, 8)
	for at := 0; ; {
		end := at + rng.IntN(len(raw)-at+1)
		size := 1 + rng.IntN(len(dst))
		nDst, nSrc, err := tr.Transform(dst[:size], []byte(raw[at:end]), end == len(raw))
		out.Write(dst[:nDst])
		at += nSrc
		switch {
		case err != nil && err != transform.ErrShortDst:
			t.Fatal(err)
		case err == nil && end == len(raw):
			return out.String()
		}
	}
}

func TestCharactersOnRandomText(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 9))
	for i := range 2000 {
		raw := randomText(rng, 1+rng.IntN(30))
		checkCharacters(t, raw, uint64(i))
		if t.Failed() {
			t.Fatalf("on %q", raw)
		}
	}
}

// checkCharacters checks that the passes are idempotent and the same on a
// stream.
func checkCharacters(t *testing.T, raw string, seed uint64) {
	t.Helper()
	once := kamerstuk.Characters(raw)
	if twice := kamerstuk.Characters(once); twice != once {
		t.Errorf("made twice: %q, once: %q", twice, once)
	}
	checkStream(t, raw, seed)
}

func FuzzCharacters(f *testing.F) {
	rng := rand.New(rand.NewPCG(2, 4))
	for range 20 {
		f.Add(randomText(rng, 20), rng.Uint64())
	}
	f.Fuzz(checkCharacters)
}

func BenchmarkTransformer(b *testing.B) {
	raw := benchPaper(b)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	var tr kamerstuk.Transformer
	for b.Loop() {
		if _, err := io.Copy(io.Discard, transform.NewReader(strings.NewReader(raw), &tr)); err != nil {
			b.Fatal(err)
		}
	}
}
