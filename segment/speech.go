package segment

import (
	"iter"
	"strings"
)

// Speech is what one speaker says in a debate without being followed by
// another, as the Handelingen and the committees report it: half-open byte
// offsets, without the line that names the speaker. Motions that are read out are part of it.
type Speech struct {
	Start, End int
	// Speaker is the name without the form of address: "Van Zandvoort". It is
	// empty for the chair.
	Speaker string
	// Fractie is the party, canonical where it is known (see [Fractie]), else
	// as printed. Members of the government and the chair have none.
	Fractie string
	// Office is "voorzitter" for the chair, and for a member of the government
	// the office as printed: "Minister", "Staatssecretaris".
	Office string
}

// Speeches returns the speeches of a debate in order. A text that names fewer
// than two speakers is no debate and has none.
func Speeches(text string) iter.Seq[Speech] { return Splitter{}.Speeches(text) }

// Speeches reads a debate as the function [Speeches] does. The layout is not
// used.
func (s Splitter) Speeches(text string) iter.Seq[Speech] {
	return func(yield func(Speech) bool) {
		if !isDebate(text) {
			return
		}
		d := debate{text: text, yield: yield}
		for line := range linesOf(text) {
			if !d.read(line) {
				return
			}
		}
		d.finish(d.end)
	}
}

// debate reads the lines of a debate.
type debate struct {
	text  string
	yield func(Speech) bool
	last  Speech
	open  bool // last is not ended
	end   int  // of what it holds so far
	prose int  // of that without the lines at its end that may be titles
}

// read reads a line and reports whether to go on.
func (d *debate) read(line Passage) bool {
	s := d.text[line.Start:line.End]
	speech, ok := speakerLine(s)
	switch {
	case ok:
		if !d.finish(d.end) {
			return false
		}
		d.last, d.open = speech, true
		d.last.Start += line.Start
		d.end, d.prose = line.End, line.End
	case endsDebate(s):
		if k := strings.LastIndex(s, "Sluiting "); k > 0 { // on the last line of what was said
			d.end = line.Start + k
		}
		return d.finish(d.end)
	case d.prose < d.end && opensItem(s):
		return d.finish(d.prose)
	case !isProcedure(s):
		d.end = line.End
		if len(s) > maxTopic || endsSentence(s) || !isUpperAt(s, 0) {
			d.prose = line.End
		}
	}
	return true
}

// finish ends the open speech and reports whether to go on.
func (d *debate) finish(end int) bool {
	start, end := trimRange(d.text, d.last.Start, end)
	if !d.open || start >= end {
		d.open = false
		return true
	}
	d.open = false
	d.last.Start, d.last.End = start, end
	return d.yield(d.last)
}

// opensItem reports whether a line tells which item of the agenda begins; its
// title stands above it.
func opensItem(s string) bool {
	return strings.HasPrefix(s, "Aan de orde is ") || strings.HasPrefix(s, "Aan de orde zijn ") || strings.HasPrefix(s, "Aan de orde komt ")
}

// isDebate reports whether two speakers are named.
func isDebate(text string) bool {
	n := 0
	for line := range linesOf(text) {
		if _, ok := speakerLine(text[line.Start:line.End]); ok {
			if n++; n == 2 {
				return true
			}
		}
	}
	return false
}

// maxSpeaker bounds the length in bytes of the words that name a speaker.
const maxSpeaker = 90

// speakerLine reads the speaker at the start of a line, up to a colon; what
// Markdown puts around the names is skipped. Start is where the speech starts in
// the line; it is the length of the line where the speaker is all there is.
func speakerLine(line string) (Speech, bool) {
	head := line[:min(len(line), maxSpeaker)]
	colon := strings.IndexByte(head, ':')
	if colon < 0 {
		return Speech{}, false
	}
	name, start := head[:colon], colon+1
	if strings.ContainsAny(name, emphasisMarks) {
		name = strings.Map(dropEmphasis, name)
		start += len(line[start:]) - len(strings.TrimLeft(line[start:], emphasisMarks))
	}
	speech, ok := parseSpeaker(name)
	speech.Start = start
	return speech, ok
}

func dropEmphasis(r rune) rune {
	if r == '*' || r == '_' {
		return -1
	}
	return r
}

// parseSpeaker reads the words that name a speaker: "De voorzitter", "De heer
// Van Zandvoort (VVD)", "Minister Wiegersma".
func parseSpeaker(s string) (Speech, bool) {
	switch s {
	case "De voorzitter", "De Voorzitter", "De VOORZITTER":
		return Speech{Office: "voorzitter"}, true
	case "De griffier", "De Griffier":
		return Speech{Office: "griffier"}, true
	}
	s, chair := strings.CutSuffix(s, ", voorzitter")
	s = cutPart(s)
	for _, form := range &speakerForms {
		name, ok := strings.CutPrefix(s, form.words)
		if !ok {
			continue
		}
		party := ""
		if i := strings.IndexByte(name, '('); i > 0 && strings.HasSuffix(name, ")") {
			name, party = trimSpace(name[:i]), name[i+1:len(name)-1]
		}
		if !isPersonName(name) || form.office == "" && party == "" && form.needsParty {
			return Speech{}, false
		}
		speech := Speech{Speaker: name, Fractie: party, Office: form.office}
		if canonical, ok := Fractie(party); ok {
			speech.Fractie = canonical
		} else if form.office != "" || isLowerAt(party, 0) {
			speech.Fractie = "" // what the office is for, or the part of a member: "rapporteur"
		}
		if chair {
			speech.Office = "voorzitter"
		}
		return speech, true
	}
	return Speech{}, false
}

// cutPart cuts the part that a member has in the debate from behind his name
// or fractie: "De heer Stoffer (SGP), initiatiefnemer".
func cutPart(s string) string {
	for _, part := range [...]string{"rapporteur", "initiatiefnemer", "initiatiefneemster"} {
		if name, ok := strings.CutSuffix(s, ", "+part); ok {
			return name
		}
		if name, ok := strings.CutSuffix(s, ") ("+part+")"); ok {
			return name + ")"
		}
	}
	return s
}

// speakerForms begin the line that names a speaker.
var speakerForms = [...]struct {
	words      string
	office     string
	needsParty bool
}{
	{"De heer ", "", false},
	{"Mevrouw ", "", false},
	{"Mijnheer ", "", false},
	{"Het lid ", "", true},
	{"Kamerlid ", "", true},
	{"Lid ", "", true},
	{"Minister-president ", "Minister-president", false},
	{"Minister-President ", "Minister-president", false},
	{"Minister ", "Minister", false},
	{"Staatssecretaris ", "Staatssecretaris", false},
}

// maxProcedure bounds the length in bytes of a line that nobody says.
const maxProcedure = 160

// isProcedure reports whether a line tells what happens in the debate and is
// said by nobody.
func isProcedure(s string) bool {
	if name, ok := strings.CutPrefix(s, "Voorzitter: "); ok { // another takes the chair
		return isPersonName(name)
	}
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") {
		return hasAnyPrefix(s, "(Geroffel", "(Hilariteit", "(Rumoer", "(Applaus", "(Gelach", "(Onrust")
	}
	if len(s) > maxProcedure {
		return false
	}
	if i := strings.LastIndex(s, " Voorzitter: "); i > 0 && isPersonName(s[i+len(" Voorzitter: "):]) {
		s = s[:i]
	}
	if !strings.HasSuffix(s, ".") {
		return false
	}
	for _, opening := range [...]string{"De beraadslaging wordt ", "De algemene beraadslaging wordt ", "De vergadering wordt ", "De discussie wordt "} {
		if strings.HasPrefix(s, opening) {
			return containsAny(s, "gesloten", "geschorst", "hervat", "geopend")
		}
	}
	return false
}

// endsDebate reports whether a line ends with when the debate did: "Sluiting
// 12.05 uur." Below it a report of a committee prints its agenda.
func endsDebate(s string) bool {
	tail := strings.TrimRight(s[max(0, len(s)-len("Sluiting 12.05 uur.")):], ".")
	at, ok := strings.CutPrefix(trimLeft(tail), "Sluiting ")
	hour, ok2 := strings.CutSuffix(at, " uur")
	return ok && ok2 && strings.Trim(hour, "0123456789.:") == ""
}
