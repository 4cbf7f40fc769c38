package kamerstuk

import (
	"html"
	"strings"
)

// isMarkup reports whether a text is the source of a web page or of an official
// publication in XML: it holds three end tags or more of paragraphs or of what
// holds paragraphs, or, where it begins with a tag, three of which one is of a
// paragraph. A text that only speaks of tags is none.
func isMarkup(raw string) bool {
	ends, paragraphs := 0, 0
	begins := strings.HasPrefix(strings.TrimLeft(raw, " \t\r\n\ufeff"), "<")
	for i := 0; paragraphs < 3 && (!begins || ends < 3 || paragraphs == 0); {
		k := strings.Index(raw[i:], "</")
		if k < 0 {
			return false
		}
		i += k + len("</")
		name := tagName(raw[i:min(len(raw), i+longestTag)])
		if name != "" {
			ends++
		}
		switch name {
		case "p", "div", "body", "td", "li", "al":
			paragraphs++
		}
	}
	return true
}

// longestTag is how far the end of a tag or a comment is looked for, and
// longestScript that of a script or a style sheet.
const (
	longestTag    = 2000
	longestScript = 1 << 14
)

// stripMarkup takes the tags out of a text, spells out its character
// references, and sets a line end only where a paragraph ends.
func stripMarkup(raw string) (string, []change) {
	e := editor{src: raw}
	e.out.Grow(len(raw))
	for i := 0; i < len(raw); {
		k := strings.IndexAny(raw[i:], "<&\n\r\f")
		if k < 0 {
			break
		}
		i += k
		switch raw[i] {
		case '<':
			if n, with := tag(raw[i:]); n > 0 {
				e.keep(i)
				e.replace(i+n, with, ReasonMarkup, false)
				i += n
				continue
			}
		case '&':
			if n, with := reference(raw[i:]); n > 0 {
				e.keep(i)
				e.replace(i+n, with, ReasonMarkup, false)
				i += n
				continue
			}
		default:
			e.keep(i)
			e.replace(i+1, " ", ReasonLineEnd, false)
		}
		i++
	}
	e.keep(len(raw))
	return e.out.String(), e.changes
}

// tag returns the length of the tag, comment or style sheet that s begins with,
// or 0, and what stands in its place.
func tag(s string) (n int, with string) {
	if strings.HasPrefix(s, "<!--") {
		if k := strings.Index(s[:min(len(s), longestTag)], "-->"); k > 0 {
			return k + len("-->"), ""
		}
		return 0, ""
	}
	closing := strings.HasPrefix(s, "</")
	rest := strings.TrimLeft(s[1:min(len(s), longestTag)], "/!?")
	name := tagName(rest)
	end := strings.IndexByte(s[:min(len(s), longestTag)], '>')
	if name == "" || end < 0 {
		return 0, ""
	}
	if (name == "script" || name == "style") && !closing {
		if k := strings.Index(s[:min(len(s), longestScript)], "</"+name+">"); k > 0 {
			return k + len("</>") + len(name), ""
		}
	}
	switch name {
	case "a", "abbr", "b", "em", "extref", "font", "i", "intref", "nadruk", "small", "span", "strong", "sub", "sup", "u", "xpp":
		return end + 1, ""
	case "br":
		return end + 1, "\n"
	case "td", "th", "entry":
		return end + 1, " "
	}
	return end + 1, "\n\n"
}

// tagName returns the name that s begins with, in small letters, or "" where it
// begins with none.
func tagName(s string) string {
	n := 0
	for n < len(s) && n < 30 && (s[n] >= 'a' && s[n] <= 'z' || s[n] >= 'A' && s[n] <= 'Z' || n > 0 && (isDigit(s[n]) || s[n] == '-' || s[n] == '.' || s[n] == ':')) {
		n++
	}
	if n == 0 || n == len(s) || s[n] != '>' && s[n] != ' ' && s[n] != '/' && s[n] != '\n' && s[n] != '\t' && s[n] != '\r' {
		return ""
	}
	return strings.ToLower(s[:n])
}

// reference returns the length of the character reference that s begins with,
// or 0, and its character.
func reference(s string) (n int, with string) {
	end := strings.IndexByte(s[:min(len(s), 12)], ';')
	if end < 2 {
		return 0, ""
	}
	with = html.UnescapeString(s[:end+1])
	if with == s[:end+1] {
		return 0, ""
	}
	return end + 1, with
}
