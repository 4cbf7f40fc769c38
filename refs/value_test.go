package refs_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/kamertekst/kamertekst/refs"
)

// values has an identifier of each type with what it says of itself.
var values = []struct {
	ref  refs.Ref
	kind string
	url  string
}{
	{refs.MustParseKamerstuk("kst-26643-1011"), "kamerstuk", "https://zoek.officielebekendmakingen.nl/kst-26643-1011.html"},
	{refs.MustParsePaperNumber("nr-12"), "kamerstuk", ""},
	{refs.MustParseDossier("36410-VI"), "dossier", "https://zoek.officielebekendmakingen.nl/dossier/36410-VI"},
	{refs.MustParseHandelingen("h-tk-20102011-108-5"), "handelingen", "https://zoek.officielebekendmakingen.nl/h-tk-20102011-108-5.html"},
	{refs.MustParseAanhangsel("ah-tk-20142015-1241"), "aanhangsel", "https://zoek.officielebekendmakingen.nl/ah-tk-20142015-1241.html"},
	{refs.MustParseTKNumber("2024Z14098"), "tk-number", "https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z14098"},
	{refs.MustParseStaatsblad("stb-2011-35"), "stb", "https://zoek.officielebekendmakingen.nl/stb-2011-35.html"},
	{refs.MustParseStaatscourant("stcrt-2015-10247"), "stcrt", "https://zoek.officielebekendmakingen.nl/stcrt-2015-10247.html"},
	{refs.MustParseTractatenblad("trb-2008-175"), "trb", "https://zoek.officielebekendmakingen.nl/trb-2008-175.html"},
	{refs.MustParseECLI("ECLI:NL:HR:2012:BQ9251"), "ecli", "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:2012:BQ9251"},
	{refs.MustParseLJN("AB1234"), "ljn", "https://deeplink.rechtspraak.nl/uitspraak?ljn=AB1234"},
	{refs.MustParseECHR("33696/19"), "echr", `https://hudoc.echr.coe.int/eng#{"appno":["33696/19"]}`},
	{refs.MustParseCJEU("C-452/11 P"), "cjeu", "https://curia.europa.eu/juris/liste.jsf?num=C-452/11%20P"},
	{refs.MustParseEUAct("32016R0679"), "eu-act", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679"},
	{refs.MustParseCELEX("62003CJ0403"), "celex", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:62003CJ0403"},
	{refs.MustParseCOM("SWD(2021)84"), "com", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52021SC0084"},
	{refs.MustParseArticle("BWBR0005289:6:162(1)"), "article", "https://wetten.overheid.nl/jci1.3:c:BWBR0005289&artikel=162&lid=1"},
	{refs.MustParsePublication("CVDR700412_1"), "publication", "https://lokaleregelgeving.overheid.nl/CVDR700412/1"},
	{refs.MustParseToezegging("TZ202603-130"), "toezegging", ""},
	{refs.MustParseDate("2024-02-13"), "date", ""},
	{refs.MustParseMotion("motie-Van Ginneken"), "motion", ""},
}

func TestValues(t *testing.T) {
	for _, tt := range values {
		if got := tt.ref.Kind().String(); got != tt.kind {
			t.Errorf("%v: kind %q, want %q", tt.ref, got, tt.kind)
		}
		if got := tt.ref.URL(); got != tt.url {
			t.Errorf("%v: URL %q, want %q", tt.ref, got, tt.url)
		}
		if tt.ref.IsZero() {
			t.Errorf("%v is zero", tt.ref)
		}
	}
}

// TestText checks the laws of the text form of every type: it round-trips, the
// zero value is empty text, bad text is an error and leaves the value alone.
func TestText(t *testing.T) {
	for _, tt := range values {
		text, err := tt.ref.(encoding.TextMarshaler).MarshalText()
		if err != nil || string(text) != tt.ref.String() {
			t.Errorf("%v: MarshalText = %q, %v", tt.ref, text, err)
		}
		if b, _ := tt.ref.(encoding.TextAppender).AppendText([]byte("x ")); string(b) != "x "+tt.ref.String() {
			t.Errorf("%v: AppendText gives %q", tt.ref, b)
		}
		p := reflect.New(reflect.TypeOf(tt.ref))
		u := p.Interface().(encoding.TextUnmarshaler)
		if err := u.UnmarshalText(text); err != nil || p.Elem().Interface() != any(tt.ref) {
			t.Errorf("%T: UnmarshalText(%q) = %v, %v", tt.ref, text, p.Elem(), err)
		}
		var pe *refs.ParseError
		if err := u.UnmarshalText([]byte("!?")); !errors.As(err, &pe) || pe.Input != "!?" || p.Elem().Interface() != any(tt.ref) {
			t.Errorf("%T: UnmarshalText of nonsense: %v, value %v", tt.ref, err, p.Elem())
		}
		if err := u.UnmarshalText(nil); err != nil || !p.Elem().Interface().(refs.Ref).IsZero() {
			t.Errorf("%T: empty text gives %v, %v", tt.ref, p.Elem(), err)
		}
		zero := reflect.Zero(reflect.TypeOf(tt.ref)).Interface().(refs.Ref)
		if zero.String() != "" || zero.URL() != "" || zero.Kind() != tt.ref.Kind() {
			t.Errorf("%T: the zero value has %q, %q, %v", tt.ref, zero.String(), zero.URL(), zero.Kind())
		}
	}
}

// TestZeroMethods calls every method without arguments of every zero value.
func TestZeroMethods(t *testing.T) {
	for _, tt := range values {
		for _, v := range []reflect.Value{reflect.Zero(reflect.TypeOf(tt.ref)), reflect.ValueOf(tt.ref)} {
			for i := range v.NumMethod() {
				if m := v.Method(i); m.Type().NumIn() == 0 {
					m.Call(nil)
				}
			}
			c := refs.Citation{Ref: v.Interface().(refs.Ref)}
			if v.IsZero() {
				_ = c.String()
			} else if c.String() == "" {
				t.Errorf("%v has no citation", tt.ref)
			}
		}
	}
}

func TestParseAddresses(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"https://zoek.officielebekendmakingen.nl/kst-26643-1011.html", "kst-26643-1011"},
		{"https://zoek.officielebekendmakingen.nl/kst-26643-1011/metadata.xml", "kst-26643-1011"},
		{"http://zoek.officielebekendmakingen.nl/stb-2011-35.pdf", "stb-2011-35"},
		{"https://zoek.officielebekendmakingen.nl/dossier/34834", "34834"},
		{"https://repository.overheid.nl/frbr/officielepublicaties/kst/37020-IX/kst-37020-IX-40/1/pdf/kst-37020-IX-40.pdf", "kst-37020-IX-40"},
		{"https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z14098&did=2024D34636", "2024D34636"},
		{"https://wetten.overheid.nl/jci1.3:c:BWBR0005289&artikel=162&lid=2", "BWBR0005289:6:162(2)"},
		{"jci1.3:c:BWBR0005537&artikel=4:81", "BWBR0005537:4:81"},
		{"https://wetten.overheid.nl/BWBR0005537/2024-01-01", "BWBR0005537"},
		{"https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:2012:BQ9251", "ECLI:NL:HR:2012:BQ9251"},
		{"https://e-justice.europa.eu/ecli/ECLI:EU:C:2012:829", "ECLI:EU:C:2012:829"},
		{"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:62003CJ0403", "62003CJ0403"},
		{"http://data.europa.eu/eli/reg/2016/679/oj", "32016R0679"},
		{"https://curia.europa.eu/juris/liste.jsf?num=C-403/03", "C-403/03"},
		{`https://hudoc.echr.coe.int/eng#{"appno":["53886/00"]}`, "53886/00"},
		{"https://lokaleregelgeving.overheid.nl/CVDR700412/1", "CVDR700412_1"},
	} {
		x, err := refs.Parse(tt.text)
		if err != nil || x.String() != tt.want {
			t.Errorf("Parse(%q) = %v, %v; want %s", tt.text, x, err, tt.want)
		}
	}
	for _, text := range []string{"", " ", "https://example.org/kst", "kst-", "2024-13-01", "ECLI:", "12", "een", "kst-26643", "kst-a", "ecli:nl:hr:2012:bq9251", "http://x:1", "artikel \xff:3", strings.Repeat("kst-1", 100)} {
		x, err := refs.Parse(text)
		var pe *refs.ParseError
		if !errors.As(err, &pe) {
			t.Errorf("Parse(%q) = %v, %v", text, x, err)
		} else if len(pe.Input) > 64 || pe.Offset > len(text) {
			t.Errorf("Parse(%q): error has input of %d bytes, offset %d", text, len(pe.Input), pe.Offset)
		}
	}
}

// TestParseErrors checks the byte at which reading stopped and the reason.
func TestParseErrors(t *testing.T) {
	for _, tt := range []struct {
		text   string
		offset int
		err    error
	}{
		{"", 0, refs.ErrEmpty},
		{"kst-26643-1011!", 14, refs.ErrSyntax},
		{"h-tk-2010-5", 9, refs.ErrSyntax},
		{"bericht", 0, refs.ErrUnknown},
		{"https://example.org/kst", 0, refs.ErrUnknown},
	} {
		_, err := refs.Parse(tt.text)
		var pe *refs.ParseError
		if !errors.As(err, &pe) || !errors.Is(err, tt.err) || pe.Offset != tt.offset {
			t.Errorf("Parse(%q): %v, want %v at byte %d", tt.text, err, tt.err, tt.offset)
		}
	}
	for _, tt := range []struct {
		text   string
		offset int
		err    error
	}{
		{"2024-02-31", 0, refs.ErrRange}, {"2024-13", 0, refs.ErrRange}, {"2024-03-04/2024-02-30", 11, refs.ErrRange},
		{"2024-2-3", 0, refs.ErrSyntax}, {"24 mei", 0, refs.ErrSyntax}, {"{2024}", 6, refs.ErrSyntax},
	} {
		_, err := refs.ParseDate(tt.text)
		var pe *refs.ParseError
		if !errors.As(err, &pe) || !errors.Is(err, tt.err) || pe.Offset != tt.offset {
			t.Errorf("ParseDate(%q): %v, want %v at byte %d", tt.text, err, tt.err, tt.offset)
		}
	}
	if _, err := refs.ParseMotion("BWBR0005537"); err == nil {
		t.Error("ParseMotion takes the identifier of a law")
	}
}

func TestKamerstukParts(t *testing.T) {
	for _, tt := range []struct{ id, session, dossier, number, suffix string }{
		{"kst-26643-1011", "", "26643", "1011", ""},
		{"kst-21501-02-2498", "", "21501-02", "2498", ""},
		{"kst-21501-02-466-b1", "", "21501-02", "466", "b1"},
		{"kst-35300-XVI-133", "", "35300-XVI", "133", ""},
		{"kst-20082009-31700-VI-D", "2008-2009", "31700-VI", "D", ""},
		{"kst-20082009-31145-C", "2008-2009", "31145", "C", ""},
		{"kst-33802-C", "", "33802", "C", ""},
		{"kst-33802-C-b1", "", "33802", "C", "b1"},
		{"kst-19951996-23700-188b", "1995-1996", "23700", "188b", ""},
		{"kst-23908-R1519-103", "", "23908-R1519", "103", ""},
		{"kst-26643-144-h1", "", "26643", "144", "h1"},
		{"kst-1071718", "", "", "1071718", ""},
		{"kst-CXLVI-E", "", "CXLVI", "E", ""},
		{"kst-36600-M-2", "", "36600-M", "2", ""},
	} {
		x := refs.MustParseKamerstuk(tt.id)
		s, _ := x.Session()
		got := []string{s.String(), x.Dossier().String(), x.Number(), x.Suffix()}
		if want := []string{tt.session, tt.dossier, tt.number, tt.suffix}; !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", tt.id, got, want)
		}
	}
}

func TestCitation(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"TK 2009-2010, 27 858, nummer 88, blz. 3", "Kamerstukken II 2009/10, 27858, nr. 88, p. 3"},
		{"Kamerstukken I, 2008-2009, 31 700-VI, D, blz. 4", "Kamerstukken I 2008/09, 31700 VI, D, p. 4"},
		{"Handelingen II 2007-2008, nr. 108, blz. 7909–7943", "Handelingen II 2007/08, nr. 108, p. 7909-7943"},
		{"Handelingen TK 2010/11, nr. 108, item 5, pag. 25-36", "Handelingen II 2010/11, nr. 108, item 5, p. 25-36"},
		{"Aanhangsel Handelingen I, vergaderjaar 2014–2015, nr. 12", "Aanhangsel Handelingen I 2014/15, nr. 12"},
		{"Kamerstukken 31 945", "Kamerstukken 31945"},
		{"Staatsblad 2011, nr. 35", "Stb. 2011, 35"},
		{"Stcrt. 2015, 10247", "Stcrt. 2015, 10247"},
		{"Trb. 2008, 175", "Trb. 2008, 175"},
		{"bijlage bij Kamerstukken II 2015/16, 34389, nr. 9", "Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9"},
		{"COM (2018)33 final", "COM(2018) 33"},
		{"EHRM (GK) 24 november 2005, nr. 53886/00", "EHRM 24 november 2005, nr. 53886/00"},
		{"HvJ EG van 13 juli 1989, zaak C-173/88", "HvJ EU 13 juli 1989, C-173/88"},
		{"zaak T-442/04", "Gerecht EU, T-442/04"},
	} {
		got := ""
		for m := range refs.All(tt.text) {
			got += m.Printed.String()
		}
		if got != tt.want {
			t.Errorf("%q: cited as %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestCompare(t *testing.T) {
	var ids []refs.Kamerstuk
	for _, id := range []string{"kst-26643-9", "kst-26643-10", "kst-26643-1011", "kst-36410-VI-2", "kst-36410-VI-10"} {
		ids = append(ids, refs.MustParseKamerstuk(id))
	}
	want := slices.Clone(ids)
	slices.Reverse(ids)
	slices.SortFunc(ids, refs.Kamerstuk.Compare)
	if !slices.Equal(ids, want) {
		t.Errorf("sorted: %v, want %v", ids, want)
	}
}

func TestDate(t *testing.T) {
	for _, tt := range []struct{ id, first, last string }{
		{"2024-02-13", "2024-02-13", "2024-02-13"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2024", "2024-01-01", "2024-12-31"},
		{"{2024-01-25,2024-01-26}", "2024-01-25", "2024-01-26"},
		{"2024-03-04/2024-03-05", "2024-03-04", "2024-03-05"},
		{"2022-09/2023-03", "2022-09-01", "2023-03-31"},
		{"2019/2023", "2019-01-01", "2023-12-31"},
		{"XXXX-02-14", "", ""},
		{"XXXX-11", "", ""},
		{"{XXXX-01-25,XXXX-01-26}", "", ""},
	} {
		d, err := refs.ParseDate(tt.id)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, end := range []struct {
			f    func() (time.Time, bool)
			want string
		}{{d.First, tt.first}, {d.Last, tt.last}} {
			got := ""
			if day, ok := end.f(); ok {
				got = day.Format(time.DateOnly)
			}
			if got != end.want {
				t.Errorf("%s: an end is %q, want %q", tt.id, got, end.want)
			}
		}
		if d.IsResolved() != (tt.first != "") {
			t.Errorf("%s: IsResolved = %v", tt.id, d.IsResolved())
		}
	}
	for _, bad := range []string{"2024-13", "2024-02-30", "2023-02-29", "24-02-13", "XXXX", "{2024-01-01}", "2024-01-01/", "2024/2025/2026", "{}", "0000", "2024-1-1"} {
		if d, err := refs.ParseDate(bad); err == nil {
			t.Errorf("ParseDate(%q) = %v", bad, d)
		}
	}
	if got := refs.DateOf(time.Date(2024, 2, 13, 23, 0, 0, 0, time.UTC)).String(); got != "2024-02-13" {
		t.Errorf("DateOf = %s", got)
	}
}

func TestCourtNumbers(t *testing.T) {
	e, ok := refs.MustParseECHR("53886/00").ECLI(refs.MustParseDate("2005-11-24"), "JUD")
	if want := refs.MustParseECLI("ECLI:CE:ECHR:2005:1124JUD005388600"); !ok || e != want {
		t.Errorf("ECLI of an application: %v", e)
	}
	c, ok := refs.MustParseCJEU("C-403/03").CELEX('J')
	if want := refs.MustParseCELEX("62003CJ0403"); !ok || c != want {
		t.Errorf("CELEX of a case: %v", c)
	}
	if got := refs.MustParseEUAct("32016R0679").ELI(); got != "http://data.europa.eu/eli/reg/2016/679/oj" {
		t.Errorf("ELI of an act: %s", got)
	}
	var com []string
	for _, c := range refs.MustParseCOM("COM(2018)33").CELEX() {
		com = append(com, c.String())
	}
	if diff := cmp.Diff([]string{"52018PC0033", "52018DC0033"}, com); diff != "" {
		t.Errorf("CELEX of a COM document (-want +got):\n%s", diff)
	}
}

// TestJSON shows that values work as fields and as keys of maps.
func TestJSON(t *testing.T) {
	type paper struct {
		ID   refs.Kamerstuk          `json:"id"`
		None refs.Dossier            `json:"none"`
		Seen map[refs.Date]refs.ECLI `json:"seen"`
	}
	in := paper{ID: refs.MustParseKamerstuk("kst-26643-1011"), Seen: map[refs.Date]refs.ECLI{refs.MustParseDate("2024"): refs.MustParseECLI("ECLI:NL:HR:2012:BQ9251")}}
	b, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"id":"kst-26643-1011","none":"","seen":{"2024":"ECLI:NL:HR:2012:BQ9251"}}`; string(b) != want {
		t.Errorf("JSON is %s, want %s", b, want)
	}
	var out paper
	if err := json.Unmarshal(b, &out); err != nil || !reflect.DeepEqual(in, out) {
		t.Errorf("JSON gives back %v, %v", out, err)
	}
}
