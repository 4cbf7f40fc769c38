package main

import (
	"bytes"
	"crypto/md5"
	"crypto/rc4"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write testdata/kamervraag.pdf and the output in README.md and the scripts anew")

// TestPaper checks that testdata/kamervraag.pdf is what testdata/kamervraag.txt
// is set as.
func TestPaper(t *testing.T) {
	want := typeset(source(t)).file(nil)
	if *update {
		if err := os.WriteFile("testdata/kamervraag.pdf", want, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile("testdata/kamervraag.pdf")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("testdata/kamervraag.pdf (-want +got):\n%s", diff)
	}
}

func source(t *testing.T) string {
	t.Helper()
	s, err := os.ReadFile("testdata/kamervraag.txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(s)
}

// A document is the pages of a PDF file, each a stream of drawing operators.
type document struct {
	pages []string
}

// typeset sets a text: each line is a printed line, ---- ends a page, ^1 is
// the mark of a note, ~ begins a line in small print, @ drops half a line more.
func typeset(text string) document {
	var d document
	for page := range strings.SplitSeq(text, "----\n") {
		var s strings.Builder
		s.WriteString("BT 1 0 0 1 72 770 Tm\n")
		for line := range strings.Lines(page) {
			line = strings.TrimSuffix(line, "\n")
			switch small, ok := strings.CutPrefix(line, "~"); {
			case line == "" || line == "@":
				s.WriteString("0 -8 Td\n")
			case ok:
				fmt.Fprintf(&s, "/F1 7 Tf (%s) Tj 0 -9 Td\n", encode(small))
			default:
				fmt.Fprintf(&s, "/F1 10 Tf %s 0 -13 Td\n", marks(line))
			}
		}
		d.pages = append(d.pages, s.String()+"ET\n")
	}
	return d
}

// marks sets a line in which ^1 is the mark of a note.
func marks(line string) string {
	var s strings.Builder
	for i, part := range strings.Split(line, "^") {
		if i > 0 {
			fmt.Fprintf(&s, "/F1 6 Tf 4 Ts (%s) Tj /F1 10 Tf 0 Ts ", part[:1])
			part = part[1:]
		}
		fmt.Fprintf(&s, "(%s) Tj ", encode(part))
	}
	return s.String()
}

// encode writes text in Windows-1252, as a string of a PDF.
func encode(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '–':
			b.WriteByte(0x96)
		case '’':
			b.WriteByte(0x92)
		case '(', ')', '\\':
			b.WriteByte('\\')
			fallthrough
		default:
			b.WriteByte(byte(r)) // the same in Latin-1
		}
	}
	return b.String()
}

// scanned returns a document of n pages that are images.
func scanned(n int) document {
	image := "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n"
	return document{pages: strings.SplitAfter(strings.Repeat(image, n), "Q\n")[:n]}
}

// file returns the PDF file of a document, encrypted where there is a key.
func (d document) file(key *key) []byte {
	var out bytes.Buffer
	var offsets []int
	object := func(content string) {
		offsets = append(offsets, out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", len(offsets), content)
	}
	const pages = 4 // the number of the object of the first page; its content follows it
	var kids strings.Builder
	for i := range d.pages {
		fmt.Fprintf(&kids, "%d 0 R ", pages+2*i)
	}
	out.WriteString("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n")
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object(fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", kids.String(), len(d.pages)))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>")
	for i, content := range d.pages {
		object(fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "+
			"/Resources << /Font << /F1 3 0 R >> >> >>", pages+2*i+1))
		content = key.apply(pages+2*i+1, content)
		object(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content))
	}
	start := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&out, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&out, "trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, key.trailer(), start)
	return out.Bytes()
}

// A key encrypts a PDF file as version 1.1 of the format does it: RC4 with 40
// bits, which is safe from nobody and read by everything.
type key struct{ owner, user, key []byte }

const padding = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08" +
	"\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

func newKey(password string) *key {
	padded := []byte((password + padding)[:32])
	owner := md5.Sum(padded)
	k := &key{owner: crypt(owner[:5], padded)}
	sum := md5.Sum(append(append(padded, k.owner...), "\xFF\xFF\xFF\xFF0123456789abcdef"...))
	k.key = sum[:5]
	k.user = crypt(k.key, []byte(padding))
	return k
}

// apply encrypts what belongs to an object.
func (k *key) apply(object int, s string) string {
	if k == nil {
		return s
	}
	number := binary.LittleEndian.AppendUint32(nil, uint32(object))
	sum := md5.Sum(append(append(bytes.Clone(k.key), number[:3]...), 0, 0))
	return string(crypt(sum[:10], []byte(s)))
}

// trailer returns what the trailer of the file says of the key.
func (k *key) trailer() string {
	if k == nil {
		return ""
	}
	return fmt.Sprintf(" /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <%x> /U <%x> >> /ID [<%x> <%[3]x>]",
		k.owner, k.user, "0123456789abcdef")
}

func crypt(key, b []byte) []byte {
	c, err := rc4.NewCipher(key)
	if err != nil {
		panic(err)
	}
	out := make([]byte, len(b))
	c.XORKeyStream(out, b)
	return out
}
