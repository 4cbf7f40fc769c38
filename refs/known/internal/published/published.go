// Package published reads the list of published identifiers, one a line and
// compressed by xz, from which the index of package known is made. The list is
// no part of the module.
package published

import (
	"bytes"
	"fmt"
	"os/exec"
	"strings"
)

// Name is the path of the list below the folder of shared files.
const Name = "facts/published-ids.txt.xz"

// Read returns the identifiers in the file. It runs the program xz, and fails
// with [exec.ErrNotFound] where there is none.
func Read(path string) ([]string, error) {
	cmd := exec.Command("xz", "-dc", path)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	list, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("published: reading %s: %w %s", path, err, bytes.TrimSpace(stderr.Bytes()))
	}
	return strings.Fields(string(list)), nil
}
