package broken

import "os"

// Before is complete.
func Before() error {
	return os.Remove("lock")
}

// Half lost its right-hand side.
func Half(name string) {
	value :=
	if name == "" {
		return
	}
}

// After stands behind the damage.
func After(n int) int {
	return n * 2
}

type Late struct {
	Field int
	oops oops oops
}

// stub is written in assembly.
func stub(p *byte, n int) (sum uint32)

func (l *Late) Method() { l.Field = 1 }
