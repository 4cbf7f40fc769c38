package kamerstuk_test

import (
	"encoding"
	"fmt"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
)

// TestNames checks the text of the values of every enumeration of the library.
func TestNames(t *testing.T) {
	checkNames(t, refs.KindMotion)
	checkNames(t, refs.TweedeKamer)
	checkNames(t, refs.ReasonRijkswet)
	checkNames(t, refs.RelativeTense)
	checkNames(t, refs.DoesNotExist)
	checkNames(t, segment.NoticeBlock)
	checkNames(t, segment.ExplanationLabel)
	checkNames(t, kamerstuk.ExtractorHTML)
	checkNames(t, kamerstuk.FurnitureWatermark)
	checkNames(t, kamerstuk.ReasonMarkup)
}

// An enumeration has numbers from 0 on, each with a name.
type enumeration interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

// checkNames checks that each value up to the last has a name of its own, that
// its text gives it back, and that no other value and no other text will do.
func checkNames[E enumeration, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, last E) {
	t.Helper()
	seen := map[string]bool{}
	for x := E(0); x <= last; x++ {
		text, err := x.MarshalText()
		if err != nil || string(text) != x.String() || seen[string(text)] || x > 0 && len(text) == 0 {
			t.Errorf("%T(%d): text %q, %v", x, uint8(x), text, err)
		}
		seen[string(text)] = true
		back := last
		if err := P(&back).UnmarshalText(text); err != nil || back != x {
			t.Errorf("%T: %q is read as %v, %v", x, text, back, err)
		}
	}
	zero := last
	if err := P(&zero).UnmarshalText(nil); err != nil || zero != 0 {
		t.Errorf("%T: empty text is read as %v, %v", last, zero, err)
	}
	other := last + 1
	if got, want := other.String(), fmt.Sprintf("%s(%d)", typeName(last), uint8(last)+1); got != want {
		t.Errorf("a value behind the last is %q, want %q", got, want)
	}
	if text, err := other.MarshalText(); err == nil {
		t.Errorf("%v has the text %q", other, text)
	}
	kept := last
	if err := P(&kept).UnmarshalText([]byte("no such name")); err == nil || kept != last {
		t.Errorf("%T: another text is read as %v, %v", last, kept, err)
	}
}

func typeName(x any) string {
	_, name, _ := strings.Cut(fmt.Sprintf("%T", x), ".")
	return name
}
