using Ax.Indexer.Model;
using Ax.Indexer.Navigation.Imports;
using Ax.Indexer.Searching.Queries;

namespace Ax.Indexer.Searching.Ranking;

/// <summary>A candidate with its score. A class, as candidates are: generics over structs of ours are compiled at run-time, 100 methods in each ax find.</summary>
internal sealed record Ranked(Candidate Candidate, double Score, IReadOnlyList<ScoreFactor> Factors);

/// <summary>Orders candidates by score; ties by path and place, so that equal queries give equal answers. Used for one answer.</summary>
/// <param name="candidates">What was found.</param>
/// <param name="query">What was asked.</param>
/// <param name="weights">What scores are made of.</param>
/// <param name="ranks">The importance of files; null when the weights do not ask for it.</param>
/// <param name="explain">Whether factors are kept.</param>
internal sealed class Ranker(IReadOnlyCollection<Candidate> candidates, ParsedQuery query, RankingWeights weights, FileRanks? ranks, bool explain)
{
    private readonly QueryCoverage _coverage = new(query);
    private List<Ranked>? _scored;

    /// <summary>The best candidates, best first.</summary>
    public IReadOnlyList<Ranked> Rank(int limit)
    {
        _scored ??= [.. candidates.Select(candidate => Score(candidate, new RankingSignals(candidate, query, _coverage, ranks)))];
        return [.. _scored
            .OrderByDescending(ranked => ranked.Score)
            .ThenBy(ranked => ranked.Candidate.Symbol.File.Path, StringComparer.Ordinal)
            .ThenBy(ranked => ranked.Candidate.Symbol.Line)
            .ThenBy(ranked => ranked.Candidate.Symbol.Column)
            .Take(limit)];
    }

    private Ranked Score(Candidate candidate, RankingSignals signals)
    {
        var score = 1.0;
        var factors = explain ? new List<ScoreFactor>() : null;
        foreach (var (name, compute) in RankingFactors.All)
        {
            var value = compute(signals, weights);
            score *= value;
            factors?.Add(new ScoreFactor(name, Math.Round(value, 4)));
        }
        return new Ranked(candidate, Math.Round(score, 6), factors ?? []);
    }
}
