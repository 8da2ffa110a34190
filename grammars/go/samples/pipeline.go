// Package tide merges the readings of several gauges into one series.
package tide

import (
	"context"
	"errors"
	"net/url"
	"sync"
)

var (
	errNoGauge = errors.New("tide: no gauge")
	_          = Sized(nil)
)

var harbours = []string{
	"Brest",
	"Saint-Malo",
}

// retry is what a gauge that does not answer costs.
var retry struct {
	Attempts int
	Backoff  struct {
		Seconds float64
	}
}

type (
	// Reading is a level at a time.
	Reading interface {
		Level() float64
		At(offset int) int64
	}

	station struct{ name string }

	level float64
)

// Table maps names to values of any kind.
type Table[K comparable, V any] struct {
	entries map[K]V
	lock    sync.Mutex
}

// Series is a table by time.
type Series[V any] = Table[int64, V]

// Sized can tell how much it holds.
type Sized = interface{ Len(deep bool) int }

// Put stores a value.
func (t *Table[K, V]) Put(key K, value V) (previous V, known bool) {
	t.lock.Lock()
	defer t.lock.Unlock()
	if entries := t.entries; entries != nil {
		previous, known = entries[key]
	}
	t.entries[key] = value
	return
}

func (t Table[K, V]) Len(deep bool) int { return len(t.entries) }

// Map converts every value of a table.
func Map[K comparable, V, W any](t *Table[K, V], convert func(key K, value V) (W, error)) (*Table[K, W], error) {
	result := &Table[K, W]{entries: map[K]W{}}
	for key, value := range t.entries {
		converted, err := convert(key, value)
		if err != nil {
			return nil, err
		}
		result.entries[key] = W(converted)
	}
	return result, nil
}

func merge(ctx context.Context, source *url.URL, gauges ...<-chan Reading) (levels []float64, err error) {
	const limit = 64
	var level, station = 0.0, station{name: source.Host}
	done := ctx.Done()
loop:
	for i := 0; i < limit; i++ {
		for _, gauge := range gauges {
			select {
			case reading, ok := <-gauge:
				if !ok {
					break loop
				}
				level = reading.Level()
				levels = append(levels, level)
			case <-done:
				return levels, ctx.Err()
			default:
				retry.Attempts++
			}
		}
	}
	switch cause := err.(type) {
	case nil:
	case *url.Error:
		err = cause.Err
	default:
		err = errNoGauge
	}
	switch retry := retry.Attempts; {
	case retry > limit:
		describe := func(name string) string { return name + station.name }
		err = errors.New(describe("tide"))
	}
	return
}
