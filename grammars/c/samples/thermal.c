// SPDX-License-Identifier: MIT
/* A thermal governor, to show what macros define and what stays inside of functions. */
#include <linux/percpu.h>
#include "thermal.h"

/* Samples taken on each processor. */
static DEFINE_PER_CPU(unsigned long, thermal_samples);
DEFINE_PER_CPU(u64, thermal_last);
EXPORT_PER_CPU_SYMBOL(thermal_last);
DEFINE_PER_CPU(struct thermal_zone, thermal_zone_cache);
DEFINE_PER_CPU_SHARED_ALIGNED(struct thermal_queue, thermal_queues);
static DEFINE_PER_CPU(int, thermal_nesting);
DEFINE_PER_CPU(int, thermal_depth);
static int after_per_cpu;
REDISMODULE_API char *(*thermal_name)(int zone) REDISMODULE_ATTR;
LUALIB_API int (thermal_checked) (struct thermal_zone *zone);

DECLARE_PER_CPU(u64, thermal_trips);
DECLARE_PER_CPU(struct thermal_zone, thermal_remote);
DECLARE_PER_CPU(unsigned long, thermal_waits);
DECLARE_PER_CPU_ALIGNED(struct thermal_queue, thermal_backlog);
DECLARE_STATIC_KEY_FALSE(thermal_enabled);
DEFINE_STATIC_KEY_FALSE(thermal_key);

static int polling_ms = 250;
DEFINE_PER_CPU(int, thermal_polls);
static int hot __tune = 1;
static struct tz *top __tune = 0;

/* The attribute stands where the name should. */
struct __thermal_wire thermal_frame {
	u16 header;
	u32 celsius __thermal_field(8);
	DECLARE_BITMAP(zones, 64);
};
struct thermal_masks {
	DECLARE_BITMAP(active, 64) __wide;
	u64 stamp __wide(8);
	u64 stamps[2] __wide;
	DECLARE_BITMAP(idle, 64);
};

typedef union {
	u32 raw;
	u8 bytes[4];
} thermal_word_t;
typedef enum { THERMAL_COOL, THERMAL_HOT } thermal_level_t;
typedef int thermal_notify_fn(struct thermal_zone *zone, thermal_level_t level);

TRACE_EVENT(thermal_trip,
	TP_PROTO(struct thermal_zone *zone, int celsius),
	TP_ARGS(zone, celsius)
);
DEFINE_EVENT(thermal_trip, thermal_reset,
	TP_PROTO(struct thermal_zone *zone, int celsius),
	TP_ARGS(zone, celsius)
);

#define THERMAL_CLAMP(value, low, high) \
	((value) < (low) ? (low) : (value) > (high) ? (high) : (value))

extern "C" {
	int thermal_abi = 3;
}

/**
 * thermal_settle - wait until all zones are cool
 * @zone: where to start
 * @limit: in millidegrees
 * @notify: told about each zone; its own parameters mean nothing here
 */
int thermal_settle(struct thermal_zone *zone, int limit, void (*notify)(struct thermal_zone *seen, int level))
{
	int hottest = 0, trend[4], *slot = trend, (*compare)(int level, int other) = zone->compare;
	struct thermal_zone *zones[2] = { zone, zone->next };
	static const char *const names[] = { "idle", "busy" };
	extern int polling_ms;
	DECLARE_WAITQUEUE(wait, current);

	add_wait_queue(&zone->queue, &wait);
	for (int i = 0; i < ARRAY_SIZE(trend); i++) {
		int celsius = THERMAL_CLAMP(zones[i & 1]->celsius, 0, limit);

		hottest = compare(celsius, hottest) ? celsius : hottest;
		*slot++ = sizeof(celsius) + sizeof *slot;
		notify(zones[0], level);
	}
	if (polling_ms > limit)
		i = after_per_cpu;
	pr_debug("%s %d", names[0], hottest);
	return (struct thermal_frame){ .celsius = hottest }.celsius;
}

int (thermal_parenthesised)(int a);
int (*thermal_chooser(int cpu))(int level);

static int thermal_legacy(zone, level)
	struct thermal_zone *zone;
	int level;
{
	return zone->levels[level];
}

#ifdef CONFIG_THERMAL_SYSCALL
SYSCALL_DEFINE1(thermal_get, int, zone)
{
	return get_zone(zone);
}
#else
SYSCALL_STUB(thermal_get, int, zone)
{
	return -ENOSYS;
}
#endif
#if IS_ENABLED(CONFIG_THERMAL_BPF)
BPF_CALL_1(thermal_probe, u32, zone)
{
	return zone;
}
#endif
