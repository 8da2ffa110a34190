using System.Globalization;
using Ax.Cli.Hosting;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Values of <c>--boost</c>.</summary>
internal static class Boosts
{
    /// <summary>The weights that <c>name=number</c> make of the defaults; of several for one name the last counts.</summary>
    /// <exception cref="UsageException">One is not of that form, or there is no such weight.</exception>
    public static RankingWeights Read(IEnumerable<string> boosts)
    {
        var weights = RankingWeights.Default;
        foreach (var boost in boosts)
        {
            var equals = boost.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                throw new UsageException($"--boost needs a weight and a number, as in test=1, not '{boost}'");
            var weight = Find(boost[..equals].Trim());
            weights = weight.Set(weights, Number(weight, boost[(equals + 1)..]));
        }
        return weights;
    }

    private static RankingWeight Find(string name)
    {
        if (RankingWeight.Find(name) is { } weight)
            return weight;
        var names = RankingWeight.All.Select(known => known.Name).ToList();
        throw new UsageException($"there is no weight '{name}'{Suggestion.Phrase(name, names)}\nknown weights: {string.Join(", ", names)}");
    }

    private static double Number(RankingWeight weight, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= weight.Least && value <= weight.Greatest
            ? value
            : throw new UsageException(string.Create(
                CultureInfo.InvariantCulture, $"{weight.Name} needs a number from {weight.Least} to {weight.Greatest} (default {weight.Default}), not '{text}'"));
}
