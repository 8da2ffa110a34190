using System.Diagnostics;
using Ax.Indexer.Relevance.Corpora;
using Ax.Indexer.Relevance.DataSets;
using Ax.Indexer.Relevance.Engines;

namespace Ax.Indexer.Relevance;

/// <summary>Indexes a corpus, generates its data sets and asks them.</summary>
internal static class RelevanceRun
{
    public static async Task<RunResult> RunAsync(RelevanceCorpus corpus, RelevanceOptions options, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(corpus.Path))
            return new RunResult([], $"{corpus.Name}: left out, {corpus.Folder} is not there");
        var clock = Stopwatch.StartNew();
        await using var copy = await WorkingCopy.CreateAsync(corpus.Path, cancellationToken);
        var entries = Catalog.Read(copy.Database);
        bool IsWanted(RelevanceQuery query) => options.Half is null || query.Half == options.Half;

        var outcomes = await Comparison.AskAsync(corpus.Name, copy, options.Ranking, AboutNamesAndFiles(entries, corpus.Language, options.Count).Where(IsWanted), cancellationToken);
        // Last: from here on the index lacks what documentation the known items had.
        var known = KnownItems.Draw(copy, entries, corpus.Language, options.Count);
        await copy.UpdateAsync(cancellationToken);
        var stillThere = Catalog.Read(copy.Database).Select(entry => (entry.Path, entry.Name)).ToHashSet();
        var lost = known.RemoveAll(query => !stillThere.Contains((query.Path!, query.Name!)));
        outcomes.AddRange(await Comparison.AskAsync(corpus.Name, copy, options.Ranking, known.Where(IsWanted), cancellationToken));
        return new RunResult(outcomes, FormattableString.Invariant(
            $"{corpus.Name}: {entries.Count:N0} symbols, {outcomes.Count} queries, {lost} known items lost with their documentation, {clock.Elapsed.TotalSeconds:F0} s"));
    }

    private static IEnumerable<RelevanceQuery> AboutNamesAndFiles(List<CatalogEntry> entries, string language, int count)
    {
        var table = new NameTable([.. entries.Select(entry => entry.Name)]);
        var asked = entries.Where(entry => entry.IsAskedFor(language)).ToList();
        // Names of which the case differs are one: a query may mean either.
        string[] names = [.. asked.Select(entry => entry.Name).Where(IsPlain).DistinctBy(name => name.ToLowerInvariant())];
        return new PartialNames(table).Draw(names, count)
            .Concat(new NameVariants(table).Draw(names, count))
            .Concat(FileQueries.Draw([.. asked.Select(entry => entry.Path).Distinct()], [.. entries.Select(entry => entry.Path).Distinct()], count));
    }

    private static bool IsPlain(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && char.IsAsciiLetter(name.TrimStart('_').FirstOrDefault());
}
