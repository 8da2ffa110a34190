//go:build linux && !race

package inventory_test

import (
	"testing"

	"example.org/warehouse/inventory"
)

type fakeStore struct{ inventory.Store }

func (f fakeStore) Get(id inventory.ID) (inventory.Part, error) {
	return inventory.Part{}, inventory.ErrMissing
}

// TestSum has a table whose fields are nobody's business.
func TestSum(t *testing.T) {
	tests := []struct {
		name string
		in   []int
		want int
	}{
		{"none", nil, 0},
		{name: "some", in: []int{1, 2}, want: 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := inventory.Sum(tt.in...); got != tt.want {
				t.Errorf("Sum(%v) = %d, want %d", tt.in, got, tt.want)
			}
		})
	}
}

func BenchmarkPush(b *testing.B) {
	var list inventory.List[int]
	for i := 0; i < b.N; i++ {
		list.Push(i)
	}
}

func ExampleShelf_Put() {
	// Output:
}
