using System.Text;

namespace Ax.Indexer.Relevance.Report;

/// <summary>What the engine did not find, of the half that may be looked at.</summary>
internal static class FailureListing
{
    private const int MostPerVariation = 25;

    /// <summary>Adds the misses of the tune half by data set and variation, worst first: rank, query, what was meant, what came first.</summary>
    public static void Append(StringBuilder text, IEnumerable<QueryOutcome> outcomes)
    {
        var missed = outcomes.Where(outcome => outcome.Query.Half == Half.Tune && outcome.Ranked != 1);
        foreach (var group in missed.GroupBy(outcome => (outcome.Query.Set, outcome.Query.Variation)).OrderBy(group => group.Key.Set).ThenBy(group => group.Key.Variation, StringComparer.Ordinal))
        {
            var worst = group.OrderBy(outcome => outcome.DeepRank == 0 ? int.MinValue : -outcome.DeepRank).ToList();
            text.Append(FormattableString.Invariant($"## {group.Key.Set}, {group.Key.Variation}: {worst.Count} not first, {worst.Count(outcome => outcome.DeepRank == 0)} not among 100, {worst.Count(outcome => outcome.First is null)} without any hit\n\n"));
            // Evenly from the worst to the best of them: the worst alone would all be of one kind.
            var step = Math.Max(1, worst.Count / MostPerVariation);
            foreach (var outcome in worst.Where((_, i) => i % step == 0))
            {
                var rank = outcome.DeepRank == 0 ? "-" : $"{outcome.DeepRank}";
                text.Append(FormattableString.Invariant($"{rank,3} {outcome.Corpus} `{outcome.Query.Text}` -> {outcome.Query.Name} {outcome.Query.Path}; bm25 {outcome.AnyWord}/{outcome.AllWords}; first: {outcome.First?.Name} {outcome.First?.Path}\n"));
            }
            text.Append('\n');
        }
    }
}
