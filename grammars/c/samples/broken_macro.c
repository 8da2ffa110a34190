/* Braces that the preprocessor pairs and the parser cannot: nothing around them is lost. */
struct kiln {
	int temperature;
};

int kiln_open(struct kiln *kiln);

static int kiln_heat(struct kiln *kiln, int celsius)
{
#ifdef CONFIG_KILN_GUARD
	if (kiln_open(kiln)) {
		kiln->temperature = celsius;
#else
	{
#endif
		return 0;
	}
	return 1;
}

#ifdef CONFIG_KILN
extern int kiln_count;

SYSCALL_DEFINE2(kiln_fire, int, celsius)
{
	return celsius;
}

int kiln_limit = 1300;

#else
struct kiln *kiln_curve(int points)
{
	return kiln_heat(0, points);
