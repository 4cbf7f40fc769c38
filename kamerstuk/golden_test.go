package kamerstuk_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs"
	"github.com/kamertekst/kamertekst/segment"
	"github.com/rogpeppe/go-internal/txtar"
	"golang.org/x/text/unicode/norm"
)

var update = flag.Bool("update", false, "write the golden files anew")

// A golden file testdata/golden/NAME.txtar holds what is read from one text:
// the file input of the archive or, where it has none, the paper
// testdata/NAME.txt. The other files are those of goldenFiles; only the ones
// that the archive has are compared. With -update they are written anew, and
// all of them where the archive has none.
func TestGolden(t *testing.T) {
	archives, err := filepath.Glob("../testdata/golden/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no golden files (%v)", err)
	}
	for _, path := range archives {
		name := strings.TrimSuffix(filepath.Base(path), ".txtar")
		t.Run(name, func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			raw, want := goldenInput(t, name, archive)
			got := golden{raw, kamerstuk.Parse(raw)}
			if *update {
				got.write(t, path, archive)
				return
			}
			if len(want) == 0 {
				t.Error("nothing to compare; run the test with -update and read what it writes")
			}
			for _, f := range want {
				write, ok := goldenFiles[f.Name]
				if !ok {
					t.Errorf("unknown file %s", f.Name)
					continue
				}
				var b bytes.Buffer
				write(got, &b)
				if diff := cmp.Diff(string(f.Data), b.String()); diff != "" {
					t.Errorf("%s (-want +got):\n%s", f.Name, diff)
				}
			}
		})
	}
}

// goldenInput returns the text that a golden file is about, and its other
// files.
func goldenInput(t *testing.T, name string, archive *txtar.Archive) (string, []txtar.File) {
	if len(archive.Files) > 0 && archive.Files[0].Name == "input" {
		return string(archive.Files[0].Data), archive.Files[1:]
	}
	raw, err := os.ReadFile("../testdata/" + name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(raw), archive.Files
}

// goldenOrder is the order in which -update writes the files.
var goldenOrder = []string{"head", "text", "notes", "furniture", "edits", "sections", "proposal", "speeches", "exchanges", "mentions"}

var goldenFiles = map[string]func(golden, *bytes.Buffer){
	"head":      golden.head,
	"text":      golden.text,
	"notes":     golden.notes,
	"furniture": golden.furniture,
	"edits":     golden.edits,
	"sections":  golden.sections,
	"proposal":  golden.proposal,
	"speeches":  golden.speeches,
	"exchanges": golden.exchanges,
	"mentions":  golden.mentions,
}

// A golden writes what was read from a text, a line for each thing.
type golden struct {
	raw string
	*kamerstuk.Document
}

func (g golden) write(t *testing.T, path string, archive *txtar.Archive) {
	var files []txtar.File
	named := make(map[string]bool)
	for _, f := range archive.Files {
		if f.Name == "input" {
			files = append(files, f)
		} else {
			named[f.Name] = true
		}
	}
	for _, name := range goldenOrder {
		var b bytes.Buffer
		goldenFiles[name](g, &b)
		if named[name] || len(named) == 0 && b.Len() > 0 {
			files = append(files, txtar.File{Name: name, Data: b.Bytes()})
		}
	}
	archive.Files = files
	if err := os.WriteFile(path, txtar.Format(archive), 0o666); err != nil {
		t.Fatal(err)
	}
}

// head: one field of the Head a line.
func (g golden) head(b *bytes.Buffer) {
	field := func(name string, values ...string) {
		if s := strings.Join(values, "; "); s != "" {
			fmt.Fprintf(b, "%s: %s\n", name, s)
		}
	}
	field("type", string(g.Type))
	field("identifier", g.Identifier)
	for _, d := range g.Dossiers {
		field("dossier", d.String())
	}
	field("number", g.Number)
	field("vergaderjaar", g.Session.String())
	field("date", g.Date.String())
	field("title", g.Title)
	field("subject", g.Subject)
	field("asked by", g.AskedBy.String())
	field("answered by", g.AnsweredBy.String())
	field("also on behalf of", g.AlsoOnBehalfOf.String())
	field("asked", g.DateAsked.String())
	field("answered", g.DateAnswered.String())
	if g.Notice != (segment.Passage{}) {
		field("notice", brief(g.Body.String()[g.Notice.Start:g.Notice.End]))
	}
}

// text: the body.
func (g golden) text(b *bytes.Buffer) {
	if g.Body.Len() > 0 {
		fmt.Fprintln(b, g.Body)
	}
}

// notes: the label, the words before the mark with ^ for the mark itself, and
// the text.
func (g golden) notes(b *bytes.Buffer) {
	text := g.Body.String()
	for n := range g.Body.Notes() {
		mark := "no mark"
		if n.At >= 0 {
			mark = "..." + text[max(0, n.At-20):n.At] + "^"
		}
		fmt.Fprintf(b, "%s | %s | %s\n", n.Label, strings.ReplaceAll(strings.ToValidUTF8(mark, ""), "\n", " "), n.Text)
	}
}

// furniture: its kind and the raw bytes, quoted.
func (g golden) furniture(b *bytes.Buffer) {
	for f := range g.Body.Furniture() {
		fmt.Fprintf(b, "%s: %q\n", f.Kind, g.raw[f.Start:f.End])
	}
}

// edits: the reason, the raw bytes with a little around them, and what stands
// instead. Those that are seen in the text, the notes and the furniture as
// well are left out.
func (g golden) edits(b *bytes.Buffer) {
	for e := range g.Body.Edits() {
		switch e.Reason {
		case kamerstuk.ReasonSpace, kamerstuk.ReasonLineEnd, kamerstuk.ReasonFurniture,
			kamerstuk.ReasonNote, kamerstuk.ReasonNoteLabel, kamerstuk.ReasonNoteMark:
			continue
		}
		if e.With == "" && strings.TrimSpace(g.raw[e.Start:e.End]) == "" {
			continue // the line end behind a hyphen, around a note or furniture
		}
		before, after := wordBefore(g.raw[:e.Start]), wordAfter(g.raw[e.End:])
		doubtful := ""
		if e.Doubtful {
			doubtful = " (doubtful)"
		}
		fmt.Fprintf(b, "%s%s: %q -> %q\n", e.Reason, doubtful, before+g.raw[e.Start:e.End]+after, before+e.With+after)
	}
}

func wordBefore(s string) string { return s[strings.LastIndexAny(s, " \n\f")+1:] }

func wordAfter(s string) string {
	if i := strings.IndexAny(s, " \n\f"); i >= 0 {
		return s[:i]
	}
	return s
}

// exchanges: the labels, the asker and the topic, then each part of it in
// its first and last words.
func (g golden) exchanges(b *bytes.Buffer) {
	text := g.Body.String()
	for _, e := range g.Exchanges {
		fmt.Fprintf(b, "[%s] asker: %s | topic: %s\n", strings.Join(e.Labels, " "), strings.Join(e.Askers, ", "), e.Topic)
		fmt.Fprintf(b, "  question: %s\n", brief(text[e.Question.Start:e.Question.End]))
		for _, p := range e.Parts {
			fmt.Fprintf(b, "  part %s: %s\n", p.Label, brief(text[p.Start:p.End]))
		}
		for _, a := range e.Asks {
			fmt.Fprintf(b, "  ask: %s\n", brief(text[a.Start:a.End]))
		}
		if e.Answered {
			fmt.Fprintf(b, "  answer: %s\n", brief(text[e.Answer.Start:e.Answer.End]))
		}
	}
}

// sections: the level, the number and the title, and what is covered.
func (g golden) sections(b *bytes.Buffer) {
	text := g.Body.String()
	for _, s := range g.Sections {
		fmt.Fprintf(b, "%d [%s] %s | %s\n", s.Level, s.Number, s.Title, brief(text[s.Start:s.End]))
	}
}

// proposal: the movers of a motion or an amendment, and each of its parts.
func (g golden) proposal(b *bytes.Buffer) {
	text := g.Body.String()
	write := func(movers []string, replaces refs.Kamerstuk) {
		if len(movers) > 0 {
			fmt.Fprintf(b, "movers: %s\n", strings.Join(movers, "; "))
		}
		if !replaces.IsZero() {
			fmt.Fprintf(b, "replaces: %s\n", replaces)
		}
	}
	parts := func(name string, passages []segment.Passage) {
		for _, p := range passages {
			fmt.Fprintf(b, "%s: %s\n", name, brief(text[p.Start:p.End]))
		}
	}
	write(g.Motion.Movers, g.Motion.Replaces)
	parts("considering", g.Motion.Considering)
	parts("requests", g.Motion.Requests)
	write(g.Amendment.Movers, g.Amendment.Replaces)
	parts("changes", g.Amendment.Changes)
	parts("explanation", g.Amendment.Explanation)
}

// speeches: the office, the speaker and the party, and what is said.
func (g golden) speeches(b *bytes.Buffer) {
	text := g.Body.String()
	for _, s := range g.Speeches {
		fmt.Fprintf(b, "%s | %s | %s: %s\n", s.Office, s.Speaker, s.Fractie, brief(text[s.Start:s.End]))
	}
}

// mentions: the kind, the identifier, what was printed in the body or in a
// note, the citation and what else may be meant.
func (g golden) mentions(b *bytes.Buffer) {
	for _, m := range g.Mentions {
		place := ""
		if m.Note >= 0 {
			place = fmt.Sprintf(" in note %d", m.Note)
		}
		fmt.Fprintf(b, "%s%s: %q = %s", m.Ref.Kind(), place, g.Text(m), m.Ref)
		if m.Ref.Kind() != refs.KindDate {
			fmt.Fprintf(b, " | %s", m.Printed)
		}
		for _, c := range m.Candidates {
			fmt.Fprintf(b, " | %s (%s)", c.Ref, c.Reason)
		}
		fmt.Fprintln(b)
	}
}

// brief returns a passage on one line, of a long one the first and the last
// words.
func brief(s string) string {
	const most, edge = 120, 50
	s = strings.ReplaceAll(s, "\n\n", " ¶ ")
	if len(s) <= most {
		return s
	}
	first, last := s[:edge], s[len(s)-edge:]
	first = first[:strings.LastIndexByte(first, ' ')]
	last = last[strings.IndexByte(last, ' ')+1:]
	return first + " ... " + last
}

// variants are other ways to set a text that say nothing else.
var variants = []struct {
	name string
	set  func(string) string
}{
	{"a byte order mark", func(s string) string { return "\ufeff" + s }},
	{"CR LF", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
	{"spaces at line ends", func(s string) string { return strings.ReplaceAll(s, "\n", " \n") }},
	{"two empty lines for one", func(s string) string { return strings.ReplaceAll(s, "\n\n", "\n\n\n") }},
	{"non-breaking spaces", func(s string) string {
		return strings.NewReplacer("Kamerstuk ", "Kamerstuk\u00a0", "nr. ", "nr.\u00a0").Replace(s)
	}},
	{"accents apart", norm.NFD.String},
	{"form feeds on lines of their own", func(s string) string { return strings.ReplaceAll(s, "\f", "\n\f\n") }},
	{"page ends without a form feed", func(s string) string { return strings.ReplaceAll(s, "\f", "") }},
}

// A paper reads the same in whatever way its text is set.
func TestVariants(t *testing.T) {
	papers, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(papers) == 0 {
		t.Fatalf("no papers (%v)", err)
	}
	for _, path := range papers {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		raw := string(content)
		if !utf8.ValidString(raw) { // mixed encodings are no other way to set a text
			continue
		}
		want := golden{raw, kamerstuk.Parse(raw)}
		plain := strings.ReplaceAll(strings.TrimPrefix(raw, "\ufeff"), "\r\n", "\n")
		for _, v := range variants {
			t.Run(filepath.Base(path)+"/"+v.name, func(t *testing.T) {
				set := v.set(plain)
				got := golden{set, kamerstuk.Parse(set)}
				for _, name := range []string{"head", "text", "notes", "sections", "proposal", "speeches", "exchanges", "mentions"} {
					var a, b bytes.Buffer
					goldenFiles[name](want, &a)
					goldenFiles[name](got, &b)
					if diff := cmp.Diff(a.String(), b.String()); diff != "" {
						t.Errorf("%s (-as it is +set otherwise):\n%s", name, diff)
					}
				}
			})
		}
	}
}
