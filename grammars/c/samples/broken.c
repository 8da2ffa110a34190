#include "ring.h"

/* Before the error. */
int before(void)
{
	return 1;
}

static int torn(int x)
{
	if (x > {
		return (x;
	}

/* After the error. */
struct survivor {
	int field;
};

int after(void)
{
	return before();
}
