package refs

import "strings"

// A Relative says how a date is placed against the day on which it is written.
type Relative uint8

// How a date is placed.
const (
	_                Relative = iota
	RelativePast              // jl., j.l., l.l., jongstleden, afgelopen: the last before
	RelativeFuture            // a.s., aanstaande, komende: the first after
	RelativeLastYear          // vorig jaar
	RelativeThisYear          // dit jaar
	RelativeNextYear          // volgend jaar
	RelativeSince             // sinds, uit: before, if the text names no other year with the day
	RelativeBy                // uiterlijk, vóór: after, if the text names no other year with the day
	RelativeThatYear          // van dat jaar: the year that the text named last
	RelativeTense             // a clause in the past tense: before or soon after, if the text names no other year with the day
)

var relativeNames = [...]string{
	RelativePast: "jongstleden", RelativeFuture: "aanstaande", RelativeLastYear: "vorig jaar", RelativeThisYear: "dit jaar",
	RelativeNextYear: "volgend jaar", RelativeSince: "sinds", RelativeBy: "uiterlijk", RelativeThatYear: "dat jaar",
	RelativeTense: "verleden tijd",
}

// String returns the Dutch words for the relation, "" for none.
func (r Relative) String() string { return nameOf(r, "Relative", relativeNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (r Relative) MarshalText() ([]byte, error) {
	return marshalName(r, "Relative", relativeNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (r *Relative) UnmarshalText(text []byte) error {
	return unmarshalName(r, text, "Relative", relativeNames[:])
}

// A Citation is a reference as a text prints it: the reference and what stands
// beside it. Fields that the text does not fill are empty.
type Citation struct {
	Ref      Ref
	Chamber  Chamber  // of a Kamerstuk, Handelingen or Aanhangsel
	Session  Session  // vergaderjaar
	Year     string   // the vergaderjaar as printed where it cannot be one: "2023–34"
	Meeting  string   // number of the meeting, of Handelingen
	Item     string   // item of the meeting, of Handelingen
	Pages    string   // pages: "3", "7909-7943"
	Annex    string   // "bijlage" where the text cites an annex of the paper
	Rijkswet string   // number of a Rijkswet: "R2034"
	Law      string   // the law as printed, of an Article
	Part     string   // part of an Article below the paragraph: "onder b"
	Relative Relative // of a Date
	Weekday  uint8    // the day of the week before a Date without a year: 1 for Monday to 7 for Sunday, 0 for none
	Date     Date     // of the decision, of an ECHR or CJEU
}

// String returns the official citation: for papers and gazettes that of the
// Aanwijzingen voor de regelgeving 3.43 and 3.45 ("Kamerstukken II 2009/10,
// 27858, nr. 88, p. 3", "Stb. 2011, 35"), for others the usual form.
func (c Citation) String() string {
	if c.Ref == nil || c.Ref.IsZero() {
		return ""
	}
	switch x := c.Ref.(type) {
	case Kamerstuk:
		return c.kamerstuk(x)
	case Dossier:
		return c.head("Kamerstukken", c.Chamber, c.Session) + spacedDossier(x)
	case Handelingen:
		return c.handelingen(x)
	case Aanhangsel:
		s, _ := x.Session()
		return c.head("Aanhangsel Handelingen", x.Chamber(), s) + "nr. " + x.Number()
	case Staatsblad:
		return "Stb. " + gazetteCitation(x.id)
	case Staatscourant:
		return "Stcrt. " + gazetteCitation(x.id)
	case Tractatenblad:
		return "Trb. " + gazetteCitation(x.id)
	case Article:
		return c.article(x)
	case ECHR:
		return "EHRM" + c.day() + ", nr. " + x.id
	case CJEU:
		switch x.id[0] {
		case 'T':
			return "Gerecht EU" + c.day() + ", " + x.id
		case 'F':
			return "GvA EU" + c.day() + ", " + x.id
		}
		return "HvJ EU" + c.day() + ", " + x.id
	case COM:
		return x.Series() + "(" + x.id[len(x.Series())+1:len(x.Series())+5] + ") " + x.id[len(x.Series())+6:]
	}
	return c.Ref.String()
}

// head is the opening of a citation, up to the space after its last comma.
func (c Citation) head(title string, chamber Chamber, session Session) string {
	s := title
	if chamber != 0 {
		s += " " + chamber.String()
	}
	if !session.IsZero() {
		return s + " " + session.Short() + ", "
	}
	if chamber != 0 {
		return s + ", "
	}
	return s + " "
}

func (c Citation) kamerstuk(x Kamerstuk) string {
	chamber, session := c.Chamber, c.Session
	if s, ok := x.Session(); ok {
		chamber, session = EersteKamer, s
	}
	if chamber == 0 {
		chamber = TweedeKamer
		if n := x.Number(); n != "" && !isDigit(n[0]) {
			chamber = EersteKamer
		}
	}
	n := x.Number()
	if n != "" && isDigit(n[0]) {
		n = "nr. " + n
	}
	s := c.head("Kamerstukken", chamber, session)
	if dossier := x.Dossier(); !dossier.IsZero() {
		s += spacedDossier(dossier) + ", "
	}
	s += n
	if c.Annex != "" {
		s = "Bijlage bij " + s
	}
	return s + c.pages()
}

func (c Citation) handelingen(x Handelingen) string {
	session, _ := x.Session()
	s := c.head("Handelingen", x.Chamber(), session)
	if c.Meeting == "" && c.Pages == "" {
		c.Meeting, c.Item, c.Pages = x.parts()
	}
	if c.Meeting != "" {
		s += "nr. " + c.Meeting
		if c.Item != "" {
			s += ", item " + c.Item
		}
		return s + c.pages()
	}
	return s + "p. " + c.Pages
}

// parts returns what the identifier says of the place: meeting and item from
// 2010-2011 on, pages before.
func (x Handelingen) parts() (meeting, item, pages string) {
	parts := strings.Split(x.id, "-")
	if len(parts) < 5 {
		return "", "", ""
	}
	if session, ok := x.Session(); ok && session.Year() >= 2010 {
		return parts[3], parts[4], ""
	}
	return "", "", parts[3] + "-" + parts[4]
}

// day returns a blank and the day of a decision, " 24 november 2005", "" where it
// is not known.
func (c Citation) day() string {
	t, ok := c.Date.Day()
	if !ok {
		return ""
	}
	return " " + itoa(t.Day()) + " " + monthNames[t.Month()-1] + " " + itoa(t.Year())
}

var monthNames = [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"}

func (c Citation) pages() string {
	if c.Pages == "" {
		return ""
	}
	return ", p. " + c.Pages
}

func (c Citation) article(x Article) string {
	s := "artikel " + x.Number()
	if p := x.Paragraph(); p != "" {
		s += " lid " + p
	}
	if c.Part != "" {
		s += " " + c.Part
	}
	if c.Law != "" {
		return s + " " + c.Law
	}
	if law := x.Law(); law != "" {
		return s + " " + law
	}
	return s
}

func spacedDossier(x Dossier) string {
	if x.Number() == councilDossier || x.Chapter() == "" {
		return x.id
	}
	return x.Number() + " " + x.Chapter()
}

func gazetteCitation(id string) string {
	for i := range len(id) {
		if id[i] == '-' {
			return id[i+1:i+5] + ", " + id[min(i+6, len(id)):]
		}
	}
	return id
}
