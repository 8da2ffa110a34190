// SPDX-License-Identifier: MIT
/*
 * A bounded queue.
 */
#include <linux/module.h>
#include <linux/syscalls.h>

#include "ring.h"

#define pr_fmt(fmt) "ring: " fmt

struct ring *ring_default;
const char ring_version[] = "1.0";
static unsigned long hits, misses = 1;
static const struct file_operations ring_fops = {
	.owner	= THIS_MODULE,
	.open	= ring_open,
};
static int (*hooks[4])(int);
static struct { int lock; } guard;
static int verbose __read_mostly = 1;
static DEFINE_MUTEX(ring_lock);
static LIST_HEAD(ring_list);
static DEFINE_PER_CPU(int, ring_count);
DEFINE_SPINLOCK(ring_spin);

struct local_ctx {
	int a;
} ctx_default = { 1 };

static int ring_open(struct inode *inode, struct file *file);

/**
 * ring_pop - take the oldest slot
 * @ring: where from
 * @data: where to
 *
 * Return: 0, or -ENOENT.
 */
int ring_pop(struct ring *ring,
	     void **data)
{
	static int calls;
	unsigned int at = ring->tail;

#ifdef RING_DEBUG
	int traced = 1;

	calls += traced;
#endif
	if (ring_empty(ring))
		return -ENOENT;
	list_for_each_entry(pos, &ring_list, node) {
		hits++;
	}
	*data = ring->slots[ring_wrap(at)].data;
	ring->tail = at + 1;
	return 0;
}
EXPORT_SYMBOL_GPL(ring_pop);

static int __init ring_init(void)
{
	struct ring local = { .head = 0 };

	return ring_default ? 0 : local.head;
}

static void *ring_slot(struct ring *r) { return &r->slots[0]; }
char **ring_names(void) { return 0; }
void (*ring_handler(int sig))(int) { return 0; }

static noinline __cold void ring_panic(const char *why)
{
	panic(why);
}

/* Sets the size of the ring. */
SYSCALL_DEFINE2(ring_resize, unsigned int, fd, size_t __user *, size)
{
	int ret = do_resize(fd, size);

	return ret;
}

SYSCALL_DEFINE0(ring_sync)
{
	return 0;
}

TEST_F(ring_fixture, pops_in_order)
{
	EXPECT_EQ(0, ring_pop(self->ring, NULL));
}

#if IS_ENABLED(CONFIG_RING_PROC)
static int proc_depth;

static int ring_show(struct seq_file *m, void *v)
{
	return 0;
}
#else
static int ring_show(struct seq_file *m, void *v) { return -ENOSYS; }
#endif

int old_style(a, b)
	int a;
	char *b;
{
	return a;
}

module_init(ring_init);
MODULE_LICENSE("GPL");
