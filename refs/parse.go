package refs

import "strings"

// Parse parses any identifier that this package prints, and the address of
// the official page of one. It takes them as they are, without white space
// around them or letters in another case. Texts that only mention a reference
// are for [All]. The error is a [*ParseError].
//
// The type of the Ref follows from the form: the CELEX number of an act of the
// European Union is an [EUAct], any other a [CELEX]; four digits are the [Date]
// of a year, where [ParseDossier] reads a number of before 1970.
func Parse(s string) (Ref, error) {
	id := s
	if strings.Contains(s, "://") || strings.HasPrefix(s, "www.") {
		if id = identifierInURL(s); id == "" {
			return nil, parseError("Parse", s, 0, ErrUnknown)
		}
	}
	if strings.HasPrefix(s, "jci") {
		id = articleInPath(s)
	}
	if r := parseIdentifier(id); r != nil {
		return r, nil
	}
	if n := len(id); n > 0 && id == s {
		if n, ok := readerOf(id).scan(id); !ok && n > 0 {
			return nil, parseError("Parse", s, n, ErrSyntax)
		}
	}
	return nil, parseError("Parse", s, 0, ErrUnknown)
}

// MustParse is like Parse but panics on an error. It is meant for constants.
func MustParse(s string) Ref { return must(Parse(s)) }

// reader reads the identifiers of one type.
type reader struct {
	scan func(string) (int, bool)
	ref  func(identifier) Ref
}

var (
	readKamerstuk     = reader{scanKamerstuk, func(x identifier) Ref { return Kamerstuk{x} }}
	readNumbered      = reader{scanPaperNumber, func(x identifier) Ref { return PaperNumber{x} }}
	readDossierID     = reader{scanDossier, func(x identifier) Ref { return Dossier{x} }}
	readHandelingen   = reader{scanHandelingen, func(x identifier) Ref { return Handelingen{x} }}
	readAanhangsel    = reader{scanAanhangsel, func(x identifier) Ref { return Aanhangsel{x} }}
	readTKNumber      = reader{scanTKNumber, func(x identifier) Ref { return TKNumber{x} }}
	readStaatsblad    = reader{scanStaatsblad, func(x identifier) Ref { return Staatsblad{x} }}
	readStaatscourant = reader{scanStaatscourant, func(x identifier) Ref { return Staatscourant{x} }}
	readTractatenblad = reader{scanTractatenblad, func(x identifier) Ref { return Tractatenblad{x} }}
	readECLI          = reader{scanECLI, func(x identifier) Ref { return ECLI{x} }}
	readLJN           = reader{scanLJN, func(x identifier) Ref { return LJN{x} }}
	readECHR          = reader{scanECHR, func(x identifier) Ref { return ECHR{x} }}
	readCJEU          = reader{scanCJEU, func(x identifier) Ref { return CJEU{x} }}
	readEUAct         = reader{scanEUAct, func(x identifier) Ref { return EUAct{x} }}
	readCELEX         = reader{scanCELEX, func(x identifier) Ref { return CELEX{x} }}
	readCOM           = reader{scanCOM, func(x identifier) Ref { return COM{x} }}
	readArticleID     = reader{scanArticle, func(x identifier) Ref { return Article{x} }}
	readPublication   = reader{scanPublication, func(x identifier) Ref { return Publication{x} }}
	readToezegging    = reader{scanToezegging, func(x identifier) Ref { return Toezegging{x} }}
	readDate          = reader{scanDate, func(x identifier) Ref { return Date{x} }}
	readMotion        = reader{scanMotion, func(x identifier) Ref { return Motion{x} }}
)

// parseIdentifier returns the reference whose identifier is s, nil for none.
func parseIdentifier(s string) Ref {
	switch {
	case s == "":
		return nil
	case isLower(s[0]):
		return firstRef(s, readerOf(s), readPublication, readArticleID)
	case isDigit(s[0]) || s[0] == '{':
		return firstRef(s, readTKNumber, readDate, readECHR, readEUAct, readCELEX, readDossierID, readArticleID)
	}
	return firstRef(s, readDate, readECLI, readCJEU, readCOM, readToezegging, readLJN, readPublication, readCELEX, readDossierID, readArticleID)
}

// readerOf returns the reader of the identifiers that begin with the word that
// s begins with.
func readerOf(s string) reader {
	word, _, _ := strings.Cut(s, "-")
	switch word {
	case "kst":
		return readKamerstuk
	case "nr":
		return readNumbered
	case "h":
		return readHandelingen
	case "ah":
		return readAanhangsel
	case "stb":
		return readStaatsblad
	case "stcrt":
		return readStaatscourant
	case "trb":
		return readTractatenblad
	case "motie", "amendement":
		return readMotion
	}
	return readPublication
}

// firstRef returns what the first of the readers makes of s that can read it.
func firstRef(s string, readers ...reader) Ref {
	for _, r := range readers {
		if _, ok := r.scan(s); ok {
			return r.ref(identifier{strings.Clone(s)})
		}
	}
	return nil
}
