# Tests of lib/moon.awk: gawk -f lib/moon.awk -f moon_test.awk
BEGIN {
	failures = 0
	check("new moon", moon::age(moon::Epoch), 0)
	check("a day later", moon::age(moon::Epoch + 1), 1)
	check("spring", moon::is_spring(moon::Epoch), 1)
	test::finished = 1
	exit failures
}

# Compares two numbers; nearly equal is equal.
function check(what, actual, expected) {
	if ((actual - expected) ^ 2 < 1e-9) return
	print what ": " actual ", not " expected > "/dev/stderr"
	failures++
}
