# Phases of the moon, as far as a harbour master needs them.
@namespace "moon"

BEGIN {
	# Mean length of a lunation in days.
	Synodic = 29.530588
	Epoch = 2451550.1
	if (ENVIRON["MOON_DEBUG"]) Debug = 1
}

# Age of the moon in days.
function age(julian,    cycles)
{
	cycles = (julian - Epoch) / Synodic
	return (cycles - int(cycles)) * Synodic
}

# Springs come about two days after new and full moon.
function is_spring(julian) { return age(julian) % (Synodic / 2) < 3 }

# For programs that know nothing of namespaces.
function awk::moon_age(date,    parts) {
	split(date, parts, "-")
	Calls++
	return age(_julian(parts[1], parts[2], parts[3]))
}

function _julian(y, m, d) {
	if (m < 3) { y--; m += 12 }
	return int(365.25 * (y + 4716)) + int(30.6001 * (m + 1)) + d - 1524.5
}
