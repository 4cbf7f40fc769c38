package main

import (
	"testing"
)

// TestTasks runs each task on a text of one reference.
func TestTasks(t *testing.T) {
	const text = "Vraag 1\n\nKent u artikel 3 van de Grondwet?\n\nAntwoord 1\n\nJa.\n"
	for _, task := range tasks {
		t.Run(task.name, func(t *testing.T) { task.do(text) })
	}
	if alternation.FindString(text) == "" {
		t.Error("the regular expression finds nothing")
	}
}

func TestRepeated(t *testing.T) {
	if got := repeated("abc", 7); got != "abcabc" {
		t.Errorf("repeated to 7 bytes: %q", got)
	}
	if got := repeated("abc", 1); got != "abc" {
		t.Errorf("repeated to 1 byte: %q", got)
	}
}
