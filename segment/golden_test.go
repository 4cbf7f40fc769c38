package segment_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/kamertekst/kamertekst/segment"
)

// TestGolden reads each text of testdata/exchanges and compares exchanges and
// blocks with those in the file. The text is read three times: as it stands,
// with its layout, and with single line ends between paragraphs. A comment that
// begins with "lines" says that the layout is needed.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/exchanges/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files (%v)", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			comment, input, want := string(archive.Comment), section(archive, "input"), section(archive, "want")
			text, lines := joinLines(input)
			got := dump(segment.Splitter{Lines: lines}, text)
			if *update {
				want = got
				archive.Files = []txtar.File{{Name: "input", Data: []byte(input)}, {Name: "want", Data: []byte(got)}}
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			checkLaws(t, text, lines)
			if strings.HasPrefix(comment, "lines") {
				return
			}
			if diff := cmp.Diff(want, dump(segment.Splitter{}, text)); diff != "" {
				t.Errorf("without layout (-want +got)\n%s", diff)
			}
			if diff := cmp.Diff(want, dump(segment.Splitter{}, strings.ReplaceAll(text, "\n\n", "\n"))); diff != "" {
				t.Errorf("with single line ends (-want +got)\n%s", diff)
			}
		})
	}
}

// goldenInputs returns the texts of the golden files.
func goldenInputs(t testing.TB) []string {
	files, err := filepath.Glob("testdata/exchanges/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files (%v)", err)
	}
	var inputs []string
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, section(archive, "input"))
	}
	return inputs
}

// section returns the content of a file in an archive.
func section(archive *txtar.Archive, name string) string {
	for _, file := range archive.Files {
		if file.Name == name {
			return string(file.Data)
		}
	}
	return ""
}

// joinLines joins the lines of each paragraph, which an empty line ends, and
// returns where they stand then.
func joinLines(input string) (string, []segment.Line) {
	var b strings.Builder
	var lines []segment.Line
	for p := range strings.SplitSeq(strings.TrimSpace(input), "\n\n") {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		for i, line := range strings.Split(p, "\n") {
			if i > 0 {
				b.WriteByte(' ')
			}
			lines = append(lines, segment.Line{Start: b.Len(), End: b.Len() + len(line), Width: utf8.RuneCountInString(line)})
			b.WriteString(line)
		}
	}
	return b.String(), lines
}

// dump prints what the splitter finds, one thing a line.
func dump(s segment.Splitter, text string) string {
	var b strings.Builder
	for e := range s.Exchanges(text) {
		fmt.Fprintf(&b, "exchange labels=%q asker=%q topic=%q\n", e.Labels, strings.Join(e.Askers, ", "), e.Topic)
		fmt.Fprintf(&b, "  question %s\n", brief(text, e.Question.Start, e.Question.End))
		for _, a := range e.Asks {
			fmt.Fprintf(&b, "  ask %s\n", brief(text, a.Start, a.End))
		}
		for _, p := range e.Parts {
			fmt.Fprintf(&b, "  part %s %s\n", p.Label, brief(text, p.Start, p.End))
		}
		if e.Answered {
			fmt.Fprintf(&b, "  answer %s\n", brief(text, e.Answer.Start, e.Answer.End))
		}
		if e.See != nil {
			fmt.Fprintf(&b, "  see %q\n", e.See)
		}
	}
	if n, ok := segment.Notice(text); ok {
		fmt.Fprintf(&b, "notice %s\n", brief(text, n.Start, n.End))
	}
	for x := range s.Blocks(text) {
		fmt.Fprintf(&b, "block %s %s\n", x.Kind, brief(text, x.Start, x.End))
	}
	return b.String()
}

// brief prints the two ends of a range.
func brief(text string, start, end int) string {
	runes := []rune(strings.Join(strings.Fields(text[start:end]), " "))
	if len(runes) <= 60 {
		return string(runes)
	}
	return string(runes[:35]) + " ... " + string(runes[len(runes)-20:])
}
