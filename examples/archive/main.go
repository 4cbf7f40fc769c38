// Command archive keeps an index of Dutch parliamentary papers in a SQLite
// database, and answers questions from it.
//
//	archive index [-db FILE] [-all] DIR...
//	archive search [-db FILE] [-n N] WORD...
//	archive asked [-db FILE] [-n N] WORD...
//	archive cites [-db FILE] [-n N] ID
//	archive cited [-db FILE] [-n N] PAPER
//	archive unanswered [-db FILE] [-n N] FRACTIE
//	archive figures [-db FILE] [-n N]
//
// The exit status is 0; 1 where something went wrong; 2 for wrong usage.
package main

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"github.com/kamertekst/kamertekst/kamerstuk"
	"github.com/kamertekst/kamertekst/refs/known"
)

const usage = `usage: archive COMMAND [OPTION...] [WORD...]

  index DIR...         read the papers (*.txt) in folders that are new or have changed,
                       and forget those that are gone
  search WORD...       papers with all these words; "several words" is a phrase, and
                       woning* any word that begins so
  asked WORD...        who asked about this
  cites ID             which papers cite this: kst-26643-1011, dossier 26643, a URL, ...
  cited PAPER          what a paper cites; PAPER is its identifier or its file
  unanswered FRACTIE   questions of a fractie that have no answer
  figures              how much of everything there is, and what is cited most

  -db FILE             the database (default the variable ARCHIVE_DB, else archive.db)
  -n N                 at most so many hits (default 20)
  -all                 with index: read every paper, as after an update of this program
`

// An archive is what the commands work on.
type archive struct {
	db    *sql.DB
	out   *output
	limit int
	all   bool   // index every file, changed or not
	last  string // path of the paper that was printed last
}

// A command does its work with the words after its name.
type command struct {
	run  func(ctx context.Context, a *archive, args []string) error
	args string // which words it needs; "" where it needs none
}

func commands() map[string]command {
	return map[string]command{
		"index":      {index, "DIR..."},
		"search":     {search, "WORD..."},
		"asked":      {asked, "WORD..."},
		"cites":      {cites, "ID"},
		"cited":      {cited, "PAPER"},
		"unanswered": {unanswered, "FRACTIE"},
		"figures":    {figures, ""},
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// errUsage is what a command returns for words that it cannot take.
var errUsage = errors.New("wrong usage")

// errFailed is what a command returns that has said itself what went wrong.
var errFailed = errors.New("some files could not be read")

// run is the program with everything it touches passed in. It returns the
// exit status.
func run(ctx context.Context, args []string, stdout, stderr *os.File) int {
	flags := flag.NewFlagSet("archive", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	file := flags.String("db", cmp.Or(os.Getenv("ARCHIVE_DB"), "archive.db"), "")
	limit := flags.Int("n", 20, "")
	all := flags.Bool("all", false, "")
	name, words, err := parse(flags, args)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	command, ok := commands()[name]
	if problem := complaint(name, ok, command.args, words, *limit); problem != "" {
		fmt.Fprintf(stderr, "archive: %s\n", problem)
		flags.Usage()
		return 2
	}
	a := &archive{out: newOutput(stdout, stderr), limit: *limit, all: *all}
	err = a.do(ctx, *file, name == "index", command, words)
	switch {
	case errors.Is(err, errUsage):
		fmt.Fprintf(stderr, "archive: %v\n", err)
		return 2
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "archive: stopped; the same command goes on from here")
		return 1
	case err != nil:
		fmt.Fprintf(stderr, "archive: %v\n", err)
		return 1
	}
	return 0
}

// parse reads the options, which may stand before the command and after it,
// and returns the command and its words.
func parse(flags *flag.FlagSet, args []string) (name string, words []string, err error) {
	if err := flags.Parse(args); err != nil || flags.NArg() == 0 {
		return "", nil, err
	}
	name = flags.Arg(0)
	err = flags.Parse(flags.Args()[1:])
	return name, flags.Args(), err
}

// complaint says what is wrong with the arguments, if anything is. known says
// that there is such a command.
func complaint(name string, known bool, needs string, words []string, limit int) string {
	switch {
	case limit < 1:
		return fmt.Sprintf("-n %d: at least 1 is needed", limit)
	case name == "":
		return "no command given"
	case !known:
		return fmt.Sprintf("unknown command %q", name)
	case needs != "" && len(words) == 0:
		return fmt.Sprintf("%s needs %s", name, needs)
	case needs == "" && len(words) > 0:
		return fmt.Sprintf("%s takes nothing, not %q", name, words)
	}
	return ""
}

// do opens the database, runs the command, and closes it.
func (a *archive) do(ctx context.Context, file string, create bool, c command, args []string) (err error) {
	a.db, err = openDatabase(ctx, file, create)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.db.Close()) }()
	return c.run(ctx, a, args)
}

// index brings the database up to date with folders.
func index(ctx context.Context, a *archive, args []string) error {
	x := indexer{db: a.db, out: a.out, all: a.all, parser: kamerstuk.Parser{Index: known.Index{}}}
	err := x.run(ctx, args)
	fmt.Fprintf(a.out.stdout, "%d read, %d unchanged, %d removed, %d failed\n",
		x.counts.read, x.counts.unchanged, x.counts.removed, x.counts.failed)
	if err == nil && x.counts.failed > 0 {
		return errFailed
	}
	return err
}
