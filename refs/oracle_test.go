package refs_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kamertekst/kamertekst/internal/corpus"
	"github.com/kamertekst/kamertekst/internal/mutate"
	"github.com/kamertekst/kamertekst/refs"
)

// A plainForm is a form of a reference that a regular expression says exactly:
// the slow, simple finder that All is compared with. In the pattern a space
// stands for any white space and ~ for a hyphen or a dash.
type plainForm struct {
	name    string
	pattern string
	id      func(m []string) string // of what the groups hold; "" where it is none
	write   func(r *rand.Rand) string
}

var plainForms = []plainForm{
	{
		"kamerstuk", `\bKamerstuk(?:ken)?(?: II)?(?: \d{4}[~/]\d{2,4},)? (\d\d) ?(\d{3})(?:(?:~| )([IVX]+))?, nr\. (\d+)\b`,
		func(m []string) string { return dashed("kst", m[1]+m[2], m[3], m[4]) },
		func(r *rand.Rand) string {
			return one(r, "Kamerstuk ", "Kamerstukken ", "Kamerstukken II ", "Kamerstukken II 2019/20, ", "Kamerstukken II 2019~2020, ") +
				one(r, "27858", "36 410", "29 754", "36 410 VI", "35 300~XVI") + ", nr. " + number(r, 1, 2000)
		},
	},
	{
		"gazette", `\b(Stb|Stcrt|Trb)\. ((?:19|20)\d\d), (\d+)\b`,
		func(m []string) string { return dashed(strings.ToLower(m[1]), m[2], m[3]) },
		func(r *rand.Rand) string {
			return one(r, "Stb", "Stcrt", "Trb") + ". " + number(r, 1950, 2024) + ", " + number(r, 1, 700)
		},
	},
	{
		"aanhangsel", `\bAanhangsel(?: van de)? Handelingen(?: (II?))?,?(?: vergaderjaar)? (\d{4})[~/](\d{4}|\d\d), nr\. (\d+)\b`,
		func(m []string) string { return dashed("ah", chamber(m[1]), session(m[2]), m[4]) },
		func(r *rand.Rand) string {
			return one(r, "Aanhangsel Handelingen II ", "Aanhangsel van de Handelingen II, vergaderjaar ", "Aanhangsel Handelingen, vergaderjaar ", "Aanhangsel Handelingen I ") +
				years(r) + ", nr. " + number(r, 1, 3000)
		},
	},
	{
		"handelingen", `\bHandelingen (II?) (\d{4})[~/](\d{4}|\d\d), nr\. (\d+), item (\d+)\b`,
		func(m []string) string { return dashed("h", chamber(m[1]), session(m[2]), m[4], m[5]) },
		func(r *rand.Rand) string {
			return "Handelingen " + one(r, "I", "II") + " " + years(r) + ", nr. " + number(r, 1, 110) + ", item " + number(r, 2, 30)
		},
	},
	{
		"ecli", `\bECLI:[A-Z]{2}:[A-Z]{1,7}:\d{4}:[A-Z0-9]+\b`,
		func(m []string) string { return m[0] },
		func(r *rand.Rand) string {
			return one(r, "ECLI:NL:HR:", "ECLI:NL:RVS:", "ECLI:NL:GHARL:", "ECLI:EU:C:") + number(r, 1970, 2024) + ":" + one(r, number(r, 1, 9999), "BQ"+number(r, 1000, 9999))
		},
	},
	{
		"ljn", `\bLJN:? ([A-Z]{2}\d{4})\b`,
		func(m []string) string { return m[1] },
		func(r *rand.Rand) string { return one(r, "LJN ", "LJN: ") + one(r, "AB", "BQ") + number(r, 1000, 9999) },
	},
	{
		"echr", `\bEHRM [^,\d]{0,5}\d{1,2} [a-z]+ \d{4}, nr\. (\d{1,5}/\d\d)\b`,
		func(m []string) string { return m[1] },
		func(r *rand.Rand) string {
			return "EHRM " + day(r) + ", nr. " + number(r, 100, 60000) + "/" + number(r, 60, 99)
		},
	},
	{
		"cjeu", `\b([CT])~(\d{1,3})/(\d\d)\b`,
		func(m []string) string { return m[1] + "-" + m[2] + "/" + m[3] },
		func(r *rand.Rand) string { return one(r, "C~", "T~") + number(r, 1, 700) + "/" + number(r, 10, 24) },
	},
	{
		"directive", `\b[Rr]ichtlijn ((?:19|20)\d\d)/(\d{1,4})/E[UG]\b`,
		func(m []string) string { return celex(m[1], "L", m[2]) },
		func(r *rand.Rand) string {
			return one(r, "Richtlijn ", "richtlijn ") + number(r, 1999, 2024) + "/" + number(r, 1, 150) + one(r, "/EU", "/EG")
		},
	},
	{
		"regulation", `\b[Vv]erordening \(EU\) (20\d\d)/(\d{1,4})\b`,
		func(m []string) string { return celex(m[1], "R", m[2]) },
		func(r *rand.Rand) string {
			return one(r, "Verordening", "verordening") + " (EU) " + number(r, 2015, 2024) + "/" + number(r, 1, 2900)
		},
	},
	{
		"regulation with a number", `\b[Vv]erordening \(E[UG]\) nr\. (\d{1,4})/(\d{4})\b`,
		func(m []string) string { return celex(m[2], "R", m[1]) },
		func(r *rand.Rand) string {
			return "Verordening (" + one(r, "EG", "EU") + ") nr. " + number(r, 1, 1400) + "/" + number(r, 1999, 2014)
		},
	},
	{
		"celex", `\b3(?:19|20)\d\d[LR]\d{4}\b`,
		func(m []string) string { return m[0] },
		func(r *rand.Rand) string {
			return "3" + number(r, 1970, 2024) + one(r, "L", "R") + number(r, 1000, 2900)
		},
	},
	{
		"com", `\b(COM|SWD) ?\((20\d\d)\) ?(\d+)\b`,
		func(m []string) string { return m[1] + "(" + m[2] + ")" + m[3] },
		func(r *rand.Rand) string {
			return one(r, "COM", "SWD", "COM ") + "(" + number(r, 2012, 2024) + ")" + one(r, "", " ") + number(r, 1, 900)
		},
	},
	{
		"tk number", `\b20\d\d[ZD]\d{5}\b`,
		func(m []string) string { return m[0] },
		func(r *rand.Rand) string { return number(r, 2010, 2024) + one(r, "Z", "D") + number(r, 10000, 50000) },
	},
	{
		"article", `\bartikel (\d+)(?:, (eerste|tweede|derde) lid,)? van de Grondwet\b`,
		func(m []string) string { return "BWBR0001840:" + m[1] + paragraphs[m[2]] },
		func(r *rand.Rand) string {
			return "artikel " + number(r, 1, 140) + one(r, "", ", eerste lid,", ", derde lid,") + " van de Grondwet"
		},
	},
	{
		"date", `\b(\d{1,2}) (` + strings.Join(months, "|") + `) ((?:19|20)\d\d)\b`,
		func(m []string) string { return isoDate(m[3], slices.Index(months, m[2])+1, m[1]) },
		day,
	},
}

var (
	months     = strings.Fields("januari februari maart april mei juni juli augustus september oktober november december")
	paragraphs = map[string]string{"": "", "eerste": "(1)", "tweede": "(2)", "derde": "(3)"}
)

func dashed(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), "-")
}

func chamber(s string) string {
	if s == "I" {
		return "ek"
	}
	return "tk"
}

func session(first string) string {
	n, _ := strconv.Atoi(first)
	return fmt.Sprint(n, n+1)[:4] + strconv.Itoa(n+1)
}

func celex(year, kind, n string) string { return "3" + year + kind + fmt.Sprintf("%04s", n) }

// isoDate returns a date in ISO 8601, or "" where the calendar has none such.
func isoDate(year string, month int, day string) string {
	s := fmt.Sprintf("%s-%02d-%02s", year, month, day)
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return ""
	}
	return s
}

func one(r *rand.Rand, of ...string) string { return of[r.IntN(len(of))] }

func number(r *rand.Rand, from, to int) string { return strconv.Itoa(from + r.IntN(to-from+1)) }

func day(r *rand.Rand) string {
	return number(r, 1, 28) + " " + one(r, months...) + " " + number(r, 1960, 2024)
}

func years(r *rand.Rand) string {
	n := 1995 + r.IntN(29)
	return strconv.Itoa(n) + one(r, "/"+fmt.Sprintf("%02d", (n+1)%100), "~"+strconv.Itoa(n+1))
}

// A plainMention is what the slow finder finds.
type plainMention struct {
	start, end int
	name, id   string
}

// A plainFinder is the slow finder, its patterns compiled.
type plainFinder []*regexp.Regexp

func newPlainFinder() plainFinder {
	var f plainFinder
	for _, form := range plainForms {
		f = append(f, regexp.MustCompile(strings.NewReplacer(" ?", `[\s\x{a0}]*`, " ", `[\s\x{a0}]+`, "[~", `[-–`, "~", `[-–]`).Replace(form.pattern)))
	}
	return f
}

// find returns what the forms are found as, in order, without what lies within
// another: the day of a decision.
func (f plainFinder) find(text string) []plainMention {
	var all []plainMention
	for i, re := range f {
		for _, at := range re.FindAllStringSubmatchIndex(text, -1) {
			var groups []string
			for k := 0; k < len(at); k += 2 {
				group := ""
				if at[k] >= 0 {
					group = text[at[k]:at[k+1]]
				}
				groups = append(groups, group)
			}
			if id := plainForms[i].id(groups); id != "" {
				all = append(all, plainMention{at[0], at[1], plainForms[i].name, id})
			}
		}
	}
	slices.SortFunc(all, func(a, b plainMention) int { return a.start - b.start })
	return slices.DeleteFunc(all, func(m plainMention) bool {
		return slices.ContainsFunc(all, func(in plainMention) bool { return in.start < m.start && m.end <= in.end })
	})
}

// sentence returns a sentence with some references in plain forms, its white
// space and dashes set at random.
func sentence(r *rand.Rand) string {
	var b strings.Builder
	b.WriteString(one(r, "Zie ", "De leden verwijzen naar ", "In ", "(", "«", "Blijkens "))
	for i := range 1 + r.IntN(4) {
		if i > 0 {
			b.WriteString(one(r, " en ", ", ", " of ", " jo. ", ": ", "\n\n", " (zie: ", " en naar ", "; ", ", alsmede ", ". Zie ook ", ") en (", "», «", " waarin staat dat het bedrag in ", ".\n\nIn "))
		}
		b.WriteString(plainForms[r.IntN(len(plainForms))].write(r))
	}
	b.WriteString(one(r, ".", ")", " is daarover meer te lezen.", "»; dat is niet zo.", ""))
	var set strings.Builder
	for _, c := range b.String() {
		switch c {
		case ' ':
			set.WriteString(one(r, " ", " ", " ", " ", " ", "\u00a0", "\n", "  "))
		case '~':
			set.WriteString(one(r, "-", "–"))
		default:
			set.WriteRune(c)
		}
	}
	return set.String()
}

// TestOracle compares All with the slow finder on sentences made of plain
// forms: both find the same, in the same order.
func TestOracle(t *testing.T) {
	f := newPlainFinder()
	r := rand.New(rand.NewPCG(11, 12))
	for range mutate.Runs(5000) {
		text := sentence(r)
		var want []string
		for _, m := range f.find(text) {
			want = append(want, m.id)
		}
		if diff := cmp.Diff(want, ids(text)); diff != "" {
			t.Fatalf("All(%q) (-slow finder +All):\n%s", text, diff)
		}
	}
}

// isSame reports whether All has found what the slow finder has. What the slow
// finder does not know is what else stands around it: an article of a directive,
// a second day, the P of an appeal, the decision of which it is the day.
func (p plainMention) isSame(m refs.Mention) bool {
	id := m.Ref.String()
	switch {
	case m.Start >= p.end || m.End <= p.start:
		return false
	case p.name == "date":
		return strings.Contains(id, p.id) || m.Ref.Kind() == refs.KindECHR || m.Ref.Kind() == refs.KindCJEU
	}
	return id == p.id || strings.HasPrefix(id, p.id+":") || id == p.id+" P"
}

// TestOracleOnPapers: what the slow finder finds in a real paper, All finds.
func TestOracleOnPapers(t *testing.T) {
	f := newPlainFinder()
	found := map[string]int{}
	for _, text := range corpus.Papers(t) {
		all := slices.Collect(refs.All(text))
		for _, p := range f.find(text) {
			found[p.name]++
			if !slices.ContainsFunc(all, p.isSame) {
				t.Errorf("%s %q in %q: All does not find %s", p.name, text[p.start:p.end], text[max(0, p.start-40):min(len(text), p.end+40)], p.id)
			}
		}
	}
	t.Logf("found %v", found)
}
