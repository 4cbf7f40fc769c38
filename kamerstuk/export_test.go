package kamerstuk

// Characters makes the passes over characters on a whole text.
func Characters(text string) string {
	s, _ := characters(text)
	return s
}
