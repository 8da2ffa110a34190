// Package inventory keeps track of parts on shelves.
//
// It exists to show the indexer every kind of Go declaration.
package inventory

import "context"

import (
	"errors"
	. "fmt"
	"io"
	_ "net/http/pprof"
	"sync"

	raw `path/filepath`
	yaml "gopkg.in/yaml.v3"
)

// MaxShelves bounds a warehouse.
const MaxShelves = 64

// Grade says how good a part is.
type Grade uint8

// The grades, best first.
const (
	GradeA Grade = iota + 1 // flawless
	GradeB                  // scratched
	_
	gradeScrap
	low, high = 1, 9
)

var (
	// ErrMissing is returned when a part is on no shelf.
	ErrMissing = errors.New("inventory: missing part")
	registry   = map[string]*Shelf{
		"spare": {Label: "spare"},
	}
	_ io.Closer = (*Shelf)(nil)
)

var defaultOrder, reverseOrder = less, func(a, b Part) bool { return less(b, a) }

var settings struct {
	Path  string
	limit int
}

// Handler is called once per part.
type Handler func(ctx context.Context, p Part) error

// Labels is another name of a slice.
type Labels = []string

type (
	// ID names a part.
	ID string

	// Part is one thing on a shelf.
	Part struct {
		ID            `yaml:"id"`
		Name, Comment string // shown to people
		grade         Grade
		Size          struct {
			Width, Height int
		}
		tags []struct{ key, value string }
		_    [0]func()
	}

	// Set is a generic set of comparable keys.
	Set[K comparable] map[K]struct{}
)

// Number is a constraint.
type Number interface {
	~int | ~int64 | ~float64
}

// Store is what a warehouse can do.
type Store interface {
	io.Closer
	Set[ID]
	// Put adds parts and reports how many were new.
	Put(ctx context.Context, parts ...Part) (added int, err error)
	Get(id ID) (Part, error)
}

// Shelf is a Store in memory.
type Shelf struct {
	sync.Mutex
	*Labels
	List[Part]
	Label string
	items map[ID]Part
}

// List is a linked list.
type List[T any] struct {
	head *node[T]
	n    int
}

type node[T any] struct {
	value T
	next  *node[T]
}

// Push adds v in front.
func (l *List[T]) Push(v T) {
	l.head = &node[T]{value: v, next: l.head}
	l.n++
}

// Len is how many were pushed.
func (l List[_]) Len() int { return l.n }

// Put implements Store.
func (s *Shelf) Put(
	ctx context.Context,
	parts ...Part,
) (added int, err error) {
	s.Lock()
	defer s.Unlock()
	for _, p := range parts {
		if _, known := s.items[p.ID]; !known {
			added++
		}
		s.items[p.ID] = p
	}
	return added, ctx.Err()
}

// Close implements io.Closer.
func (*Shelf) Close() error { return nil }

// String implements Stringer.
func (g Grade) String() string {
	return [...]string{"?", "A", "B"}[g]
}

// Sum adds up anything that is a Number.
func Sum[T Number](values ...T) (total T) {
	type pair struct{ left, right T }
	add := func(p pair) T { return p.left + p.right }
	for _, v := range values {
		total = add(pair{total, v})
	}
	return
}

func less(a, b Part) bool { return a.ID < b.ID }

func init() {
	settings.Path = raw.Join("etc", "inventory.yaml")
	if out, err := yaml.Marshal(registry); err == nil {
		Println(string(out))
	}
}
