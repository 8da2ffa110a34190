namespace Ax.Indexer.Relevance.Metrics;

/// <summary>A confidence interval of 95 %.</summary>
internal readonly record struct Interval(double Low, double High)
{
    private const int Resamples = 1000, Seed = 20261121;
    private const double Z = 1.959964;

    /// <summary>Of a mean, by the bootstrap's percentiles (Efron, "Bootstrap methods", 1979), with a fixed seed.</summary>
    public static Interval OfMean(IReadOnlyList<double> values)
    {
        if (values.Count == 0)
            return default;
        var random = new Random(Seed);
        var means = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < values.Count; j++)
                sum += values[random.Next(values.Count)];
            means[i] = sum / values.Count;
        }
        Array.Sort(means);
        return new Interval(means[(int)(Resamples * 0.025)], means[(int)(Resamples * 0.975) - 1]);
    }

    /// <summary>Of a share (Wilson, "Probable inference", 1927).</summary>
    public static Interval OfShare(double share, int count)
    {
        if (count == 0)
            return default;
        var spread = Z * Z / count;
        var centre = share + (spread / 2);
        var half = Z * Math.Sqrt(((share * (1 - share)) + (spread / 4)) / count);
        return new Interval(Math.Max(0, (centre - half) / (1 + spread)), Math.Min(1, (centre + half) / (1 + spread)));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Low:F3}–{High:F3}");
}
