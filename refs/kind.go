package refs

// Kind says what a Ref refers to. The zero value is no kind.
type Kind uint8

// The kinds of reference.
const (
	_                 Kind = iota
	KindKamerstuk          // a parliamentary paper: [Kamerstuk], [PaperNumber]
	KindDossier            // a series of papers: [Dossier]
	KindHandelingen        // the report of a debate: [Handelingen]
	KindAanhangsel         // written questions and their answers: [Aanhangsel]
	KindTKNumber           // a number of the Tweede Kamer's own: [TKNumber]
	KindStaatsblad         // the bulletin of acts and decrees: [Staatsblad]
	KindStaatscourant      // the government gazette: [Staatscourant]
	KindTractatenblad      // the treaty series: [Tractatenblad]
	KindECLI               // a court decision by its European identifier: [ECLI]
	KindLJN                // a Dutch court decision by its old number: [LJN]
	KindECHR               // a case of the European Court of Human Rights: [ECHR]
	KindCJEU               // a case of the Court of Justice of the EU: [CJEU]
	KindEUAct              // an act of the European Union: [EUAct]
	KindCELEX              // a document of EUR-Lex by its number: [CELEX]
	KindCOM                // a document of the European Commission: [COM]
	KindArticle            // an article of a law or treaty: [Article]
	KindPublication        // another official publication: [Publication]
	KindToezegging         // a minister's promise to a chamber: [Toezegging]
	KindDate               // a date or period: [Date]
	KindMotion             // a motion or amendment by its movers: [Motion]
)

var kindNames = [...]string{
	KindKamerstuk:     "kamerstuk",
	KindDossier:       "dossier",
	KindHandelingen:   "handelingen",
	KindAanhangsel:    "aanhangsel",
	KindTKNumber:      "tk-number",
	KindStaatsblad:    "stb",
	KindStaatscourant: "stcrt",
	KindTractatenblad: "trb",
	KindECLI:          "ecli",
	KindLJN:           "ljn",
	KindECHR:          "echr",
	KindCJEU:          "cjeu",
	KindEUAct:         "eu-act",
	KindCELEX:         "celex",
	KindCOM:           "com",
	KindArticle:       "article",
	KindPublication:   "publication",
	KindToezegging:    "toezegging",
	KindDate:          "date",
	KindMotion:        "motion",
}

// String returns the lower-case word for the kind, such as "kamerstuk" or
// "tk-number", and "" for no kind.
func (k Kind) String() string { return nameOf(k, "Kind", kindNames[:]) }

// MarshalText implements [encoding.TextMarshaler]; it gives the String, and an
// error for a value that has no name.
func (k Kind) MarshalText() ([]byte, error) {
	return marshalName(k, "Kind", kindNames[:])
}

// UnmarshalText implements [encoding.TextUnmarshaler]; it reads the String.
// Empty text is the zero value.
func (k *Kind) UnmarshalText(text []byte) error {
	return unmarshalName(k, text, "Kind", kindNames[:])
}
