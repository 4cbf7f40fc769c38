package main

import (
	"bytes"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs/known"
)

// papers returns the papers of the repository, and those of the shared corpus
// where it is.
func papers(t *testing.T) map[string]string {
	t.Helper()
	root, err := corpus.Root()
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]string)
	for _, pattern := range []string{"testdata/*.txt", "../shared/corpus/*.txt"} {
		files, _ := filepath.Glob(filepath.Join(root, pattern))
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			all[filepath.Base(f)] = string(raw)
		}
	}
	return all
}

// parse reads a paper as the program does.
func parse(raw string) *kamerstuk.Document {
	return kamerstuk.Parser{Index: known.Index{}}.Parse(raw)
}

func renderPaper(t *testing.T, raw string) string {
	t.Helper()
	var b bytes.Buffer
	if err := render(&b, raw, parse(raw)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Every word of the body is on the page, but for the labels of questions and
// answers, every note is there once, and every mention
// that does not go over paragraphs has its anchor.
func TestNothingIsLost(t *testing.T) {
	for name, raw := range papers(t) {
		t.Run(name, func(t *testing.T) {
			d := parse(raw)
			b := newBuilder(raw, d)
			shown := make(map[string]int)
			notes := 0
			for _, p := range b.pieces() {
				count(shown, p.Speaker, 1)
				count(shown, p.Numbers, 2) // for the question and the answer
				for _, x := range slices.Concat(p.Question, p.Text) {
					notes += len(x.Notes)
					for _, i := range x.Inline {
						if i.Note == 0 {
							count(shown, i.Text, 1)
						}
					}
				}
			}
			notes += len(b.looseNotes())
			if notes != len(b.notes) {
				t.Errorf("%d notes are shown, %d are in the paper", notes, len(b.notes))
			}
			for s := range strings.SplitSeq(b.text, "\n\n") {
				if !b.isLabel(strings.TrimSpace(s)) {
					count(shown, s, -1)
				}
			}
			for i, anchored := range b.anchored {
				if m := d.Mentions[i]; !anchored && !strings.Contains(d.Text(m), "\n\n") {
					t.Errorf("mention %v is in no paragraph", m.Ref)
				}
			}
			for letter, n := range shown {
				if n < 0 {
					t.Errorf("%q is lost %d times", letter, -n)
				}
			}
		})
	}
}

// count counts the letters and digits of s. Words would be cut where a
// reference or the mark of a note stands in them.
func count(seen map[string]int, s string, by int) {
	for _, r := range s {
		if r > ' ' && r != ':' { // a colon stands behind the name of a speaker
			seen[string(r)] += by
		}
	}
}

// hostile is a paper that tries to be more than text.
const hostile = `Vragen van het lid "><script>alert(1)</script> (VVD) aan de Minister van <img src=x onerror=alert(2)>
over </title><script>alert(3)</script> en javascript:alert(4) (ingezonden 2 juli 2024).
Antwoord van Minister Hermans" onmouseover="alert(5) (Klimaat) (ontvangen 23 juli 2024).
Vraag 1
Kent u </pre></details><script>alert(6)</script> en [Kamerstuk 26 643, nr. 1011](javascript:alert(7))?1
Antwoord 1
Ja, zie artikel 3 van de Wet "><svg onload=alert(8)> en de motie-"onfocus="alert(9)"/Jansen {{.Title}} {{/*.
<a href="javascript:alert(10)">x</a> <style>*{display:none}</style> <!-- ` + "\x00\x01\x1b\u202e\u2028\xff" + `
1 </div></aside><iframe srcdoc="<script>alert(11)</script>"></iframe> van 3 mei 2024 <base href="https://x.example/">.
`

// A page has the elements and attributes of the template and no others,
// whatever the paper says.
func TestHostile(t *testing.T) {
	got := renderPaper(t, hostile)
	if problems := foreign(got); problems != nil {
		t.Errorf("%s\n%s", strings.Join(problems, "\n"), got)
	}
	if strings.Contains(got, "\x00") {
		t.Error("a NUL is on the page")
	}
	for name, raw := range papers(t) {
		// Every tag that is not closed yet, at every place.
		raw = strings.ReplaceAll(raw, " ", ` "'><script>alert(1)</script><a href=javascript:x `)
		if problems := foreign(renderPaper(t, raw)); problems != nil {
			t.Errorf("%s: %s", name, problems)
		}
	}
}

func FuzzRender(f *testing.F) {
	f.Add(hostile)
	f.Fuzz(func(t *testing.T, raw string) {
		if problems := foreign(renderPaper(t, raw)); problems != nil {
			t.Error(strings.Join(problems, "\n"))
		}
	})
}

// foreign returns what stands on a page and is not of the template.
func foreign(page string) (problems []string) {
	_, body, _ := strings.Cut(page, "</style>") // the style sheet is ours
	ids := make(map[string]bool)
	var targets []string
	for tag := range strings.SplitSeq(body, "<") {
		tag, _, ok := strings.Cut(tag, ">")
		if !ok || strings.HasPrefix(tag, "/") {
			continue
		}
		name, attributes := element(tag)
		if !slices.Contains(strings.Fields("head body a header p h1 dl div dt dd nav ul li main section details summary "+
			"pre h2 h3 aside sup time b del ins footer ol span"), name) {
			problems = append(problems, "element "+tag)
		}
		for key, value := range attributes {
			switch key {
			case "id":
				if ids[value] {
					problems = append(problems, "twice: "+tag)
				}
				ids[value] = true
			case "href":
				if target, ok := strings.CutPrefix(value, "#"); ok {
					targets = append(targets, target)
				} else if !strings.HasPrefix(value, "https://") {
					problems = append(problems, "address "+tag)
				}
			case "class", "title", "rel", "role", "aria-label", "style", "datetime":
			default:
				problems = append(problems, "attribute "+key+" in "+tag)
			}
		}
	}
	for _, target := range targets {
		if !ids[target] {
			problems = append(problems, fmt.Sprintf("a link leads to #%s, which is not there", target))
		}
	}
	return problems
}

// element cuts a tag in its name and its attributes. Values stand in double
// quotes, as the template has them.
func element(tag string) (name string, attributes map[string]string) {
	attributes = make(map[string]string)
	name, rest, _ := strings.Cut(tag, " ")
	for strings.TrimSpace(rest) != "" {
		key, after, _ := strings.Cut(rest, `="`)
		value, next, ok := strings.Cut(after, `"`)
		if !ok {
			attributes["unquoted "+rest] = ""
			break
		}
		attributes[strings.TrimSpace(key)] = html.UnescapeString(value)
		rest = next
	}
	return strings.TrimSpace(name), attributes
}
