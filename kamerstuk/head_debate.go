package kamerstuk

import (
	"strings"
)

// debate reads the head of the report of a debate.
func (r *headReader) debate() bool {
	start := -1
	for i := 0; i < min(len(r.paragraphs), 12); i++ {
		if s := r.at(i); strings.HasPrefix(s, "De voorzitter:") || strings.HasPrefix(s, "Aan de orde ") || s == "Voorzitter:" {
			start = i
			break
		}
	}
	if start < 0 {
		return false
	}
	r.Type = TypeHandelingen
	for _, s := range r.furniture {
		if r.Date = firstDate(s); !r.Date.IsZero() {
			break
		}
	}
	meeting := false // its head, which lists who is present, has no title
	for i := range start {
		s := r.at(i)
		switch {
		case isMeeting(s):
			meeting = true
			if r.Date.IsZero() {
				r.Date = firstDate(s)
			}
		case digits(s) == 0 && len(s) < 200 && r.Title == "" && !meeting:
			r.Title = s
		}
	}
	return true
}

// isMeeting reports whether a paragraph belongs to the head of a meeting of a
// chamber, which stands before its first item: "35e vergadering", "Donderdag 12
// december 2024", "Aanvang 10.15 uur".
func isMeeting(s string) bool {
	switch s {
	case "Tweede Kamer", "Eerste Kamer", "Verenigde Vergadering":
		return true
	}
	first, rest, _ := strings.Cut(s, " ")
	switch strings.ToLower(first) {
	case "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag":
		return isDateLine(rest)
	case "aanvang", "voorzitter:", "aanwezig":
		return true
	}
	return digits(first) > 0 && strings.HasPrefix(rest, "vergadering")
}
