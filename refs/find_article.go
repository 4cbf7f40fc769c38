package refs

func (f *finder) article(i int) int     { return i }
func (f *finder) bareArticle(i int) int { return i }
