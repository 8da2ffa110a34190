using Ax.Indexer.Model;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>Compares an index with one that is built from nothing: all tables, the trigrams, and what both answer.</summary>
/// <param name="tree">The tree of both.</param>
/// <param name="asksAll">Whether all questions are asked, and not only some.</param>
internal sealed class IndexComparison(EditedTree tree, bool asksAll)
{
    // Importance goes by the import graph, and is off by default.
    private static readonly RankingWeights Important = RankingWeights.Default with { Importance = 1 };

    public async Task RunAsync(CodeIndex updated, IndexRequest request)
    {
        await using var fresh = await CodeIndex.OpenAsync(new CodeIndexOptions(tree.Root) { IndexDirectory = tree.FreshIndexFolder });
        await fresh.UpdateAsync(request);
        AssertEqual(Sorted(TableDump.Of(fresh.IndexDirectory)), Sorted(TableDump.Of(updated.IndexDirectory)), "tables");
        AssertEqual(Sorted(ContentDump.Of(fresh.IndexDirectory)), Sorted(ContentDump.Of(updated.IndexDirectory)), "contents");
        var questions = Questions();
        var (expected, actual) = (new AnswerDump(fresh), new AnswerDump(updated));
        foreach (var question in questions)
        {
            await question(expected);
            await question(actual);
        }
        AssertEqual(expected.Lines, actual.Lines, "answers");
        await CompareContentAsync(fresh, updated);
        Directory.Delete(tree.FreshIndexFolder, recursive: true);
    }

    public static void AssertEqual(List<string> expected, List<string> actual, string what)
    {
        if (expected.SequenceEqual(actual))
            return;
        var first = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
        Assert.Fail($"""
            {what}: line {first} of {expected.Count} and {actual.Count}: {expected.ElementAtOrDefault(first)}
              is: {actual.ElementAtOrDefault(first)}
            only in the fresh index:
              {string.Join("\n  ", expected.Except(actual).Take(6))}
            only in the updated index:
              {string.Join("\n  ", actual.Except(expected).Take(6))}
            """);
    }

    private List<Func<AnswerDump, Task>> Questions()
    {
        var questions = new List<Func<AnswerDump, Task>> { static dump => dump.AddStatusAsync() };
        var random = tree.Random;
        foreach (var query in asksAll ? AnswerDump.Queries : random.GetItems(AnswerDump.Queries, 3))
        {
            questions.Add(dump => dump.AddSearchAsync(query, query.Length % 5 == 0 ? Important : null));
            if (asksAll || random.Next(2) == 0)
                questions.Add(dump => dump.AddNavigationAsync(query));
        }
        var files = tree.Files().ToArray();
        if (files.Length > 0)
        {
            foreach (var file in asksAll ? files : random.GetItems(files, 2))
            {
                var other = files[random.Next(files.Length)];
                questions.Add(dump => dump.AddFileAsync(file, other));
            }
        }
        return questions;
    }

    private async Task CompareContentAsync(CodeIndex fresh, CodeIndex updated)
    {
        for (var i = asksAll ? 12 : 2; i > 0; i--)
        {
            var (pattern, ignoreCase, trustsIndex) = (PlainScan.Pattern(tree), tree.Random.Next(3) == 0, tree.Random.Next(3) > 0);
            var order = tree.Random.Next(2) == 0 ? ContentOrder.Path : ContentOrder.Best;
            var (expected, actual) = (new AnswerDump(fresh), new AnswerDump(updated));
            await expected.AddContentAsync(pattern, ignoreCase, trustsIndex, order);
            var found = await actual.AddContentAsync(pattern, ignoreCase, trustsIndex, order);
            AssertEqual(expected.Lines, actual.Lines, $"lines with {pattern}");
            var scanned = PlainScan.Run(tree, TableDump.Paths(updated.IndexDirectory), pattern, ignoreCase);
            AssertEqual(scanned, order == ContentOrder.Path ? found : ByPlace(found), $"{pattern}, {(ignoreCase ? "ignoring case, " : "")}compared with a plain scan");
        }
    }

    private static List<string> ByPlace(List<string> places) => [.. places.OrderBy(static place => place[..place.LastIndexOf(':')], StringComparer.Ordinal)
        .ThenBy(static place => int.Parse(place.AsSpan(place.LastIndexOf(':') + 1), System.Globalization.CultureInfo.InvariantCulture))];

    private static List<string> Sorted(List<string> lines)
    {
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
