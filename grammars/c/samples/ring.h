/* SPDX-License-Identifier: MIT */
#ifndef DEMO_RING_H
#define DEMO_RING_H

#include <stddef.h>
#include "list.h"
#include CONFIG_HEADER

#ifdef __cplusplus
extern "C" {
#endif

#define RING_MAX 64	/* slots */
#define RING_DEBUG
#define __must_check __attribute__((warn_unused_result))

/**
 * ring_wrap - wrap an index
 * @i: the index
 */
#define ring_wrap(i) \
	((i) & (RING_MAX - 1))

typedef unsigned long ring_flags_t;
typedef int (*ring_visit_t)(void *data, size_t len);
typedef u32 __bitwise ring_mode_t;

/* Forward declarations define nothing. */
struct ring;
struct device;

enum ring_state {
	RING_IDLE = 0,
	RING_BUSY,	/* someone holds it */
	RING_DEAD = -1,
};

enum { RING_ANON_A, RING_ANON_B };

/** A slot, known by its typedef only. */
typedef struct {
	void *data;
	size_t len;
} ring_slot_t, *ring_slot_ptr;

/*
 * struct ring - a bounded queue
 */
struct ring {
	unsigned int head, tail;
	ring_slot_t slots[RING_MAX];
	const char *names[2][3];
	int (*visit)(struct ring *ring,
		     void *data);
	struct ring **peers;
	union {
		long number;
		void *pointer;
	};
	struct {
		int depth;
	} nested;
	unsigned int closed:1;
	DECLARE_BITMAP(used, RING_MAX);
	u64 stamp __aligned(8);
	struct device __rcu *dev;
} __packed;

union ring_word {
	int i;
	float f;
};

extern struct ring *ring_default;
extern const char ring_version[];

/* Takes the oldest slot. */
int __must_check ring_pop(struct ring *ring,
			  void **data);
struct ring *ring_new(size_t size) __attribute__((malloc));
void ring_free(struct ring *), ring_reset(struct ring *ring);

static inline int ring_empty(const struct ring *ring)
{
	return ring->head == ring->tail;
}

#ifdef __cplusplus
}
#endif

#endif /* DEMO_RING_H */
