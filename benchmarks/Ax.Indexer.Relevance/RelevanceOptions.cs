using System.Globalization;
using Ax.Indexer.Model;

namespace Ax.Indexer.Relevance;

/// <summary>What a run does. Immutable.</summary>
internal sealed record RelevanceOptions
{
    private const int FullCount = 240, QuickCount = 40;

    /// <summary>Whether the committed report is rewritten. Default false.</summary>
    public bool Write { get; init; }

    /// <summary>Whether the worst misses are listed. Default false.</summary>
    public bool Failures { get; init; }

    /// <summary>The only half to ask; null (the default) for both.</summary>
    public Half? Half { get; init; }

    /// <summary>Names of the only corpora; empty (the default) for all.</summary>
    public IReadOnlyList<string> Corpora { get; init; } = [];

    /// <summary>The most queries per data set and corpus, both halves together. Default 240.</summary>
    public int Count { get; init; } = FullCount;

    /// <summary>The weights the engine ranks with. Default <see cref="RankingWeights.Default"/>.</summary>
    public RankingWeights Ranking { get; init; } = RankingWeights.Default;

    /// <summary>Reads the command line; null when it makes no sense.</summary>
    public static RelevanceOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new RelevanceOptions();
        foreach (var arg in args)
        {
            options = arg switch
            {
                "--write" => options with { Write = true },
                "--quick" => options with { Count = QuickCount },
                "--tune" => options with { Half = Relevance.Half.Tune },
                "--report" => options with { Half = Relevance.Half.Report },
                "--failures" => options with { Failures = true },
                _ when arg.StartsWith("--boost=", StringComparison.Ordinal) => options with { Ranking = Boost(options.Ranking, arg.Split('=')) },
                _ => options with { Corpora = [.. options.Corpora, arg] },
            };
        }
        var isPart = options.Half is not null || options.Count != FullCount || options.Corpora.Count > 0 || options.Ranking != RankingWeights.Default;
        return options.Corpora.Any(name => name.StartsWith('-')) || (options.Write && isPart) ? null : options;
    }

    private static RankingWeights Boost(RankingWeights ranking, string[] parts) =>
        parts is [_, var name, var value] && RankingWeight.Find(name) is { } weight
            ? weight.Set(ranking, double.Parse(value, CultureInfo.InvariantCulture))
            : throw new ArgumentException("--boost=<weight>=<number>; the weights stand in docs/guides/search.md");
}
