// Package house holds the tests of how the module is built: which package may
// import which, what the module requires, and that everything exported is
// documented. It has no code of its own.
package house
