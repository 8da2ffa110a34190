/* SPDX-License-Identifier: MIT */
#ifndef DEMO_ATTRIBUTES_H
#define DEMO_ATTRIBUTES_H

/* A macro's own definition, on one line and on several, is seen. */
#define __init __attribute__((section(".init.text")))
#define __packed \
	__attribute__((packed)) __aligned(1)

__BEGIN_DECLS

/* Documentation stays with what it documents, whatever stands between. */
__printf(2, 3)
asmlinkage int pond_log(struct pond *pond, const char *format, ...);

/* Arguments nest, go over lines and name things. */
void *pond_alloc(size_t size, gfp_t flags) __alloc_size(1)
	__assume_aligned(max_t(int, POND_ALIGN, /* at ( least */
			       __alignof__(struct pond))) __malloc;

static __always_inline __must_check int pond_depth(const struct pond __rcu *pond)
	__acquires(&pond->lock)
{
	pond->__init = sizeof("__user (") + '"';	/* __user: a word */
	return copy((void __user *)pond, (__force u32)pond.__packed);
}

/** A record on the wire. */
struct pond_wire {
	__le32 id;
	u8 key[16] __aligned(8);
	struct pond __rcu *next;
} __packed __aligned(4);

typedef u32 __bitwise pond_mode_t;
extern struct pond *ponds[] __read_mostly;
static struct pond_ops __initconst pond_defaults = { .open = 0 };
static int __aligned;

static int __init pond_setup(void)
{
	return 0;
}

__END_DECLS

#endif
