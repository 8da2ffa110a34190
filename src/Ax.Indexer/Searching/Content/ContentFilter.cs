using Ax.Indexer.Model;
using Ax.Indexer.Searching.Queries;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching.Content;

/// <summary>Turns what a query says of contents into a condition on definitions: one of their lines must match. Only files that are as indexed have any.</summary>
internal static class ContentFilter
{
    /// <summary>Adds the condition to a filter.</summary>
    /// <param name="filter">The other conditions.</param>
    /// <param name="terms">What lines must have, and must not; at least one.</param>
    /// <param name="files">Tells which files may match.</param>
    /// <param name="root">The root of the tree.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="QuerySyntaxException">What is between slashes is no regular expression.</exception>
    public static SymbolFilter Add(SymbolFilter filter, IReadOnlyList<ContentTerm> terms, ContentFiles files, string root, CancellationToken cancellationToken)
    {
        var (wanted, unwanted) = (new List<Dictionary<long, int[]>>(), new List<Dictionary<long, int[]>>());
        foreach (var term in terms)
        {
            var found = Search(filter, term, files, root, cancellationToken);
            (term.IsNegated ? unwanted : wanted).Add(found.ToDictionary(static file => file.File.Id, static file => file.Lines));
            // Files without a line are left out before their symbols are read.
            if (!term.IsNegated)
                filter = filter with { Path = found.Select(static file => file.File.Path).ToHashSet(StringComparer.Ordinal).Contains };
        }
        return filter with { Lines = (file, first, last) => wanted.TrueForAll(lines => HasLine(lines, file, first, last)) && !unwanted.Exists(lines => HasLine(lines, file, first, last)) };
    }

    private static List<(StoredFile File, int[] Lines)> Search(SymbolFilter filter, ContentTerm term, ContentFiles files, string root, CancellationToken cancellationToken)
    {
        var pattern = new ContentPattern(term.Query);
        var search = new FileSearch(root, term.Query, pattern);
        var candidates = files.Find(pattern.Trigrams, trustsIndex: true, ContentOrder.Path, cancellationToken).Where(file => filter.Path?.Invoke(file.Path) != false);
        return
        [
            .. search.RunAll(candidates, describes: true, cancellationToken).Where(static file => file.Count > 0 && file.IsAsIndexed)
                .Select(static file => (file.File, file.Lines.Select(static line => line.Line).ToArray())),
        ];
    }

    private static bool HasLine(Dictionary<long, int[]> lines, long file, int first, int last)
    {
        if (!lines.TryGetValue(file, out var numbers))
            return false;
        var at = Array.BinarySearch(numbers, first);
        return at >= 0 || (~at < numbers.Length && numbers[~at] <= last);
    }
}
