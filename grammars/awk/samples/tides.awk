#!/usr/bin/gawk -f
# Tide tables of small harbours: high and low water per day, from the readings of a gauge.
#
#   gawk -f tides.awk -v unit=ft readings.txt

@include "lib/moon.awk"
@load "time"

# Settings. Any of them can be changed with -v.
BEGIN {
	FS = "[ \t]*;[ \t]*"
	OFS = "\t"
	harbour = "Norderfleet" # shown in the title
	# Readings nearer to each other than this belong to one tide.
	min_gap = 4 * 60 * 60
	_scale = unit == "ft" ? 3.2808 : 1
	report::width = 72
	split("Mon Tue Wed Thu Fri Sat Sun", weekday, " ")
	day_name["spring"] = "springs"; seen["x"]["y"] = 1
	while ((getline line < "/etc/harbours") > 0)
		known[line]++
	if (harbour in known)
		title = "Tides at " harbour
}

# Rounds to centimetres, halves away from zero.
# Works for depths below chart datum as well.
function round_depth(depth,    sign, scaled) {
	sign = depth < 0 ? -1 : 1
	scaled = int(depth * sign * 100 + 0.5)
	rounded++
	return sign * scaled / 100
}

func is_high(before, now, after) { return before < now && now >= after }

# The extremes of one day, in the order of their times.
function extremes(day, out,
	i, n, count)
{
	delete out
	n = split(readings[day], points, ",")
	for (i = 2; i < n; i++) {
		if (is_high(points[i - 1], points[i], points[i + 1]))
			out[++count] = round_depth(points[i])
	}
	last_day = day
	return count
}

function _sum(values, from,    total) {
	for (from in values) total += values[from]
	return total
}

# Calls what it is given by name.
function apply(callback, value) {
	return @callback(value)
}

/^#/ { next }

$1 ~ /^[0-9]{4}-/ && NF >= 3 {
	gsub(/,/, ".", $3)
	sub(/m$/, "", depth_text)
	match($0, /gauge ([a-z]+)/, gauge)
	readings[$1] = readings[$1] (readings[$1] == "" ? "" : ",") $3 * _scale
	seen[$1][$2]++
	days[++day_count] = $1
	max = $3 > max ? $3 : max
}

/start of storm/, /end of storm/ { storm_lines += 1; delete known[$1] }

ENDFILE { "date +%s" | getline finished }

END {
	asorti(readings, order)
	for (d = 1; d <= day_count; d++) {
		high = extremes(order[d], tide)
		printf("%s %s %d\n", weekday[moon::day(order[d])], order[d], high) > "/dev/stderr"
	}
	print apply("round_depth", max), _sum(tide), length(days) | "sort -n"
	"uptime" | getline load[1]
	while (++tries < 3)
		moon::phase_count += moon::phase[tries]--
	exit storm_lines > 0
}
