package refs

import "strings"

// identifierInURL returns the identifier in the address of an official page,
// "" where it is none. It reads the addresses of officielebekendmakingen.nl,
// repository.overheid.nl, wetten.overheid.nl, tweedekamer.nl, rechtspraak.nl,
// lokaleregelgeving.overheid.nl, EUR-Lex, curia.europa.eu, e-justice.europa.eu
// and HUDOC.
func identifierInURL(s string) string {
	_, rest, ok := strings.Cut(s, "://")
	if !ok {
		rest = s
	}
	host, path, _ := strings.Cut(rest, "/")
	host = strings.TrimPrefix(strings.ToLower(host), "www.")
	switch {
	case strings.HasSuffix(host, "officielebekendmakingen.nl"), host == "repository.overheid.nl",
		host == "repository.officiele-overheidspublicaties.nl":
		return publicationInPath(path)
	case host == "wetten.overheid.nl":
		return articleInPath(path)
	case host == "tweedekamer.nl":
		return firstValue(path, "did=", "id=")
	case strings.HasSuffix(host, "rechtspraak.nl"):
		return firstValue(path, "id=", "ljn=")
	case host == "e-justice.europa.eu", host == "deeplink.rechtspraak.nl":
		return path[strings.LastIndexByte(path, '/')+1:]
	case host == "lokaleregelgeving.overheid.nl":
		return strings.ReplaceAll(strings.TrimSuffix(path, "/"), "/", "_")
	case host == "eur-lex.europa.eu":
		return identifierInURI(firstValue(path, "uri="))
	case host == "data.europa.eu":
		return eliToCELEX(path)
	case host == "curia.europa.eu":
		return strings.ReplaceAll(firstValue(path, "num="), "%20", " ")
	case host == "hudoc.echr.coe.int":
		_, after, _ := strings.Cut(path, `"appno":["`)
		id, _, _ := strings.Cut(after, `"`)
		return id
	}
	return ""
}

// identifierInURI returns the identifier in what EUR-Lex names a document by:
// CELEX:32016R0679, COM:2022:156:FIN, ecli:ECLI:EU:C:2012:829. The colons may
// be written "%3A".
func identifierInURI(uri string) string {
	uri = strings.ReplaceAll(strings.ReplaceAll(uri, "%3A", ":"), "%3a", ":")
	scheme, rest, ok := strings.Cut(uri, ":")
	if !ok {
		return uri
	}
	switch scheme {
	case "CELEX", "celex", "ecli":
		return rest
	case "ECLI":
		return uri
	case "COM", "SWD", "SEC", "JOIN":
		if len(rest) > 5 && rest[4] == ':' {
			number, _, _ := strings.Cut(rest[5:], ":")
			return scheme + "(" + rest[:4] + ")" + number
		}
	}
	return ""
}

// publicationInPath returns the identifier in kst-1-2.html,
// kst-1-2/metadata.xml, dossier/1 or frbr/officielepublicaties/kst/1/kst-1-2/1/...
func publicationInPath(path string) string {
	if after, ok := strings.CutPrefix(path, "dossier/"); ok {
		d, _, _ := strings.Cut(after, "/")
		return strings.TrimSuffix(d, ".html")
	}
	for part := range strings.SplitSeq(path, "/") {
		if digitsEnd(part, 0) > 0 { // the folder of a dossier
			continue
		}
		part, _, _ = strings.Cut(part, "?")
		part, _, _ = strings.Cut(part, "#")
		for _, ext := range [...]string{".html", ".pdf", ".xml", ".odt"} {
			part = strings.TrimSuffix(part, ext)
		}
		if i := strings.IndexByte(part, '-'); i > 0 && parseIdentifier(part) != nil {
			if _, isArticle := parseIdentifier(part).(Article); !isArticle {
				return part
			}
		}
	}
	return ""
}

// articleInPath returns the article in jci1.3:c:BWBR0005289&artikel=162&lid=2,
// the law where no article is named.
func articleInPath(path string) string {
	i := strings.Index(path, "BWB")
	if i < 0 || len(path) < i+11 || !allDigits(path[i+4:i+11]) {
		return ""
	}
	law := path[i : i+11]
	path = strings.ReplaceAll(path, "&amp;", "&")
	number := firstValue(path, "artikel=")
	if number == "" {
		return law
	}
	if isCivilCode(law) && !strings.Contains(number, ":") {
		number = civilBook(law) + ":" + number
	}
	id := law + ":" + number
	if lids := values(path, "lid"); len(lids) > 0 {
		id += "(" + strings.Join(lids, ",") + ")"
	}
	return id
}

// values returns the values of a key in a path, whose parts "&" parts.
func values(path, key string) []string {
	var all []string
	for part := range strings.SplitSeq(path, "&") {
		if v, ok := strings.CutPrefix(part, key+"="); ok && v != "" {
			all = append(all, firstValue(part, key+"="))
		}
	}
	return all
}

// civilBook returns the number of the book of the Burgerlijk Wetboek.
func civilBook(bwb string) string {
	switch bwb {
	case "BWBR0002656":
		return "1"
	case "BWBR0003045":
		return "2"
	case "BWBR0005291":
		return "3"
	case "BWBR0002761":
		return "4"
	case "BWBR0005288":
		return "5"
	case "BWBR0005289":
		return "6"
	case "BWBR0005290":
		return "7"
	case "BWBR0006000":
		return "7A"
	case "BWBR0005034":
		return "8"
	case "BWBR0030068":
		return "10"
	}
	return ""
}

// firstValue returns what follows the first of the keys that stands in s, up
// to the next &, # or /.
func firstValue(s string, keys ...string) string {
	for _, key := range keys {
		for from := 0; ; {
			i := strings.Index(s[from:], key)
			if i < 0 {
				break
			}
			i += from
			if i == 0 || !isAlnum(s[i-1]) {
				v := s[i+len(key):]
				if j := strings.IndexAny(v, "&#/"); j >= 0 && key != "num=" && !strings.HasPrefix(v, "CELEX:1") {
					v = v[:j]
				}
				return v
			}
			from = i + len(key)
		}
	}
	return ""
}

// eliToCELEX turns eli/reg/2016/679/oj into 32016R0679.
func eliToCELEX(path string) string {
	p := strings.Split(path, "/")
	if len(p) < 4 || p[0] != "eli" || !allDigits(p[2]) || !allDigits(p[3]) {
		return ""
	}
	letter := ""
	switch p[1] {
	case "reg", "reg_impl", "reg_del":
		letter = "R"
	case "dir", "dir_impl", "dir_del":
		letter = "L"
	case "dec", "dec_impl", "dec_del":
		letter = "D"
	default:
		return ""
	}
	return "3" + p[2] + letter + leftPad(p[3], 4)
}
