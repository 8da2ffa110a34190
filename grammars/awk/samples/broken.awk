# What remains of a program whose author was called away.
@include "harness.awk"

BEGIN { before = 1 }

# Stands before the damage.
function sound(a) {
	return a + before
}

# Has a parenthesis too few.
function torn(x,    y) {
	if (x > 2 {
		y = sound(x)
	}
	count++
}

$1 == { print sound($1) }

# Stands behind it.
function behind(b) {
	return sound(b)
}

# Has a brace too few, and takes in what follows.
function open_ended(x,    y) {
	if (x > 2) {
		y = sound(x)
	count++
}

# Is still found.
function after(c) {
	return behind(c)
}

END { print after(count
