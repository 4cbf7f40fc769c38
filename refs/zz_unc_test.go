package refs_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/kamertekst/kamertekst/refs"
)

func TestZZUncovered(t *testing.T) {
	re := regexp.MustCompile(os.Getenv("RE"))
	for _, p := range strings.Fields(os.Getenv("DUMP")) {
		b, _ := os.ReadFile(p)
		s := string(b)
		cov := make([]bool, len(s)+1)
		for m := range refs.All(s) {
			for i := m.Start; i < m.End; i++ {
				cov[i] = true
			}
		}
		for _, loc := range re.FindAllStringIndex(s, -1) {
			if !cov[loc[0]] && !cov[loc[1]-1] {
				a, e := max(0, loc[0]-50), min(len(s), loc[1]+60)
				fmt.Println(strings.TrimPrefix(p, "/work/shared/"), "|", strings.Join(strings.Fields(s[a:loc[0]]+"[["+s[loc[0]:loc[1]]+"]]"+s[loc[1]:e]), " "))
			}
		}
	}
}
