package main

import (
	"context"
	"fmt"
	"hash/fnv"
	"path"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn2x2[string, string, int, string](&shardFn{})
	register.Function1x2(emptyShard)
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writeFn{})
	register.Iter1[string]()
}

// write writes lines, given as pairs of a key and a line, to a number of
// files. The key of a line decides its file. In a file, the lines are sorted;
// a file without lines is written too, so that none of an earlier run stays.
func write(s beam.Scope, name string, shards int, lines beam.PCollection) {
	s = s.Scope("write " + path.Base(name))
	var all []int
	for i := range shards {
		all = append(all, i)
	}
	empty := beam.ParDo(s, emptyShard, beam.CreateList(s, all))
	sharded := beam.ParDo(s, &shardFn{Shards: shards}, lines)
	beam.ParDo0(s, &writeFn{Name: name, Shards: shards}, beam.GroupByKey(s, beam.Flatten(s, empty, sharded)))
}

// emptyShard makes a shard known without giving it a line.
func emptyShard(shard int) (int, string) { return shard, "" }

// A shardFn gives each line the number of its file.
type shardFn struct {
	Shards int
}

// ProcessElement takes a key and a line to the number of a file and the line.
func (f *shardFn) ProcessElement(key, line string) (int, string) {
	h := fnv.New32a()
	h.Write([]byte(key))
	return int(h.Sum32() % uint32(f.Shards)), line
}

// A writeFn writes the files.
type writeFn struct {
	Name   string
	Shards int
}

// ProcessElement writes the lines of one file.
func (f *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*string) bool) error {
	var all []string
	for line := ""; lines(&line); {
		if line != "" {
			all = append(all, line+"\n")
		}
	}
	slices.Sort(all)
	fs, err := filesystem.New(ctx, f.Name)
	if err != nil {
		return err
	}
	defer fs.Close()
	return filesystem.Write(ctx, fs, f.file(shard), []byte(strings.Join(all, "")))
}

// file returns the name of a file: the name itself where there is one, else
// as in citations-00002-of-00010.jsonl.
func (f *writeFn) file(shard int) string {
	if f.Shards == 1 {
		return f.Name
	}
	extension := path.Ext(f.Name)
	return fmt.Sprintf("%s-%05d-of-%05d%s", strings.TrimSuffix(f.Name, extension), shard, f.Shards, extension)
}
