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
	for i := 0; i < start; i++ {
		if s := r.at(i); digits(s) == 0 && len(s) < 200 && r.Title == "" {
			r.Title = s
		}
	}
	for _, s := range r.furniture {
		if d := firstDate(s); !d.IsZero() {
			r.Date = d
			break
		}
	}
	return true
}
