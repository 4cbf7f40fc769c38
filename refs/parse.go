package refs

import "strings"

// Parse parses any identifier that this package prints, and the address of
// the official page of one. The type of the Ref follows from the form; of an
// act of the European Union, whose identifier is a CELEX number, it is [CELEX].
// Texts that only mention a reference are for [All].
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
	return nil, parseError("Parse", s, 0, ErrUnknown)
}

// MustParse is like Parse but panics on an error. It is meant for constants.
func MustParse(s string) Ref { return must(Parse(s)) }

// parseIdentifier returns the reference whose identifier is s, nil for none.
func parseIdentifier(s string) Ref {
	if s == "" {
		return nil
	}
	make := func(scan func(string) (int, bool)) (identifier, bool) {
		if _, ok := scan(s); ok {
			return identifier{strings.Clone(s)}, true
		}
		return identifier{}, false
	}
	if isLower(s[0]) {
		return parseLower(s, make)
	}
	if isDigit(s[0]) || s[0] == '{' || s[0] == 'X' {
		if x, ok := make(scanTKNumber); ok {
			return TKNumber{x}
		}
		if _, err := checkEDTF(s); err == nil {
			return Date{identifier{strings.Clone(s)}}
		}
		if x, ok := make(scanECHR); ok {
			return ECHR{x}
		}
		if x, ok := make(scanDossier); ok {
			return Dossier{x}
		}
	}
	if x, ok := make(scanECLI); ok {
		return ECLI{x}
	}
	if x, ok := make(scanCJEU); ok {
		return CJEU{x}
	}
	if x, ok := make(scanCOM); ok {
		return COM{x}
	}
	if x, ok := make(scanToezegging); ok {
		return Toezegging{x}
	}
	if x, ok := make(scanLJN); ok {
		return LJN{x}
	}
	if x, ok := make(scanPublication); ok {
		return Publication{x}
	}
	if x, ok := make(scanCELEX); ok {
		return CELEX{x}
	}
	if x, ok := make(scanDossier); ok {
		return Dossier{x}
	}
	if x, ok := make(scanArticle); ok {
		return Article{x}
	}
	return nil
}

// parseLower is parseIdentifier for identifiers that begin with a small
// letter: a word, a hyphen and the rest.
func parseLower(s string, make func(func(string) (int, bool)) (identifier, bool)) Ref {
	word, _, _ := strings.Cut(s, "-")
	switch word {
	case "kst":
		if x, ok := make(scanKamerstuk); ok {
			return Kamerstuk{x}
		}
	case "nr":
		if x, ok := make(scanPaperNumber); ok {
			return PaperNumber{x}
		}
	case "h":
		if x, ok := make(scanHandelingen); ok {
			return Handelingen{x}
		}
	case "ah":
		if x, ok := make(scanAanhangsel); ok {
			return Aanhangsel{x}
		}
	case "stb":
		if x, ok := make(scanStaatsblad); ok {
			return Staatsblad{x}
		}
	case "stcrt":
		if x, ok := make(scanStaatscourant); ok {
			return Staatscourant{x}
		}
	case "trb":
		if x, ok := make(scanTractatenblad); ok {
			return Tractatenblad{x}
		}
	case "motie", "amendement":
		if x, ok := make(scanMotion); ok {
			return Motion{x}
		}
	}
	if x, ok := make(scanPublication); ok {
		return Publication{x}
	}
	if x, ok := make(scanArticle); ok {
		return Article{x}
	}
	return nil
}
