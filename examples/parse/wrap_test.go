package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		name         string
		in           string
		width, limit int
		want         []string
	}{
		{"nothing", " ", 30, 2, nil},
		{"one line", "Deelt u deze mening?", 30, 2, []string{"Deelt u deze mening?"}},
		{"between words", "Deelt u de mening dat dit zo niet langer kan?", 30, 2, []string{"Deelt u de mening dat dit zo", "niet langer kan?"}},
		{"cut", "Deelt u de mening dat dit zo niet langer kan?", 30, 1, []string{"Deelt u de mening dat dit ..."}},
		{"a long word", "Zie www.example.com/een-lang-adres/van-een-pagina hier", 30, 3,
			[]string{"Zie", "www.example.com/een-lang-adres/van-een-pagina", "hier"}},
		{"characters, not bytes", "ééééé ééééé ééééé ééééé ééééé", 29, 2, []string{"ééééé ééééé ééééé ééééé ééééé"}},
		{"never too narrow", "Deelt u deze mening?", 3, 2, []string{"Deelt u deze mening?"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, wrap(test.in, test.width, test.limit)); diff != "" {
				t.Errorf("wrap(%q, %d, %d) (-want +got):\n%s", test.in, test.width, test.limit, diff)
			}
		})
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("Deelt u de mening dat dit zo niet langer kan?", 30, 2)
	f.Add("\x1b[31m\u202e\xff een  twee", 20, 1)
	f.Fuzz(func(t *testing.T, s string, width, limit int) {
		if limit < 1 || width > 1000 {
			t.Skip()
		}
		lines := wrap(printable(s), width, limit)
		if len(lines) > limit {
			t.Errorf("%d lines of at most %d", len(lines), limit)
		}
		for _, line := range lines {
			word := strings.TrimSuffix(line, " ...")
			if runes(line) > max(width, minColumns) && strings.Contains(word, " ") {
				t.Errorf("%q is wider than %d", line, width)
			}
			if strings.ContainsFunc(line, func(r rune) bool { return r < ' ' || r == 0x7f || r == 0x202e }) {
				t.Errorf("%q goes to a terminal", line)
			}
		}
	})
}
