package refs

import "strings"

// The laws on aliens, which papers about them call Vw, Vb and VV. The last is
// also the name of other laws and of the Vluchtelingenverdrag.
const (
	aliensAct        = "BWBR0011823" // Vreemdelingenwet 2000
	aliensDecree     = "BWBR0011825" // Vreemdelingenbesluit 2000
	aliensRegulation = "BWBR0012002" // Voorschrift Vreemdelingen 2000
)

// aliens reads "artikel 3.37b VV" in a document that cites the laws on aliens as
// an article of the regulation. All its articles have a chapter and a point.
func (r Resolver) aliens(m *Resolved, x Article, c *context) {
	if c.aliens && strings.IndexByte(x.Number(), '.') > 0 {
		m.complete(Article{identifier{aliensRegulation + strings.TrimPrefix(x.id, "VV")}}, ReasonName)
		m.tidy()
	}
}
