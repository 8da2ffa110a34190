namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>
/// Random numbers that are the same on every machine and with every framework: SplitMix64 (Steele, Lea, Flood: Fast splittable
/// pseudorandom number generators, 2014).
/// </summary>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for one part of what is made, whatever was thrown for the others.</summary>
    public static Dice For(int seed, int part, int kind) => new(Mix(Mix(Mix((uint)seed) + (uint)part) + (uint)kind));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 on that is less than <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Next() % (uint)bound);

    /// <summary>A number in [0, 1).</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>One of some; the first ones come more often.</summary>
    public T Common<T>(T[] from) => from[(int)(from.Length * Share() * Share())];

    /// <summary>A size: most are near the median, a few many times as large.</summary>
    public int LogNormal(double median, double sigma) =>
        (int)(median * Math.Exp(sigma * Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share())));

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
