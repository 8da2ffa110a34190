using Ax.Indexer.Tokens;

namespace Ax.Indexer.Relevance.DataSets;

/// <summary>Data set (d): what is typed to get to a file. A hit counts when it lies in that file.</summary>
internal static class FileQueries
{
    private static readonly (string Name, Func<string, string?> Make)[] Variations =
    [
        ("path end", PathEnd), ("folder and name words", FolderAndName), ("file name", Path.GetFileName), ("name words", NameWords),
    ];

    /// <summary>Draws from the files of a corpus.</summary>
    /// <param name="asked">The files to draw from.</param>
    /// <param name="all">All files of the index: a query must not fit many of them.</param>
    /// <param name="count">The most queries.</param>
    public static List<RelevanceQuery> Draw(IReadOnlyCollection<string> asked, IReadOnlyCollection<string> all, int count)
    {
        var words = all.ToDictionary(path => path, path => TokenWriter.Words(path).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var queries = new List<RelevanceQuery>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (variation, make) in Variations)
        {
            var left = count / Variations.Length;
            foreach (var path in StableHash.Shuffle(asked, path => path, variation))
            {
                if (left == 0)
                    break;
                if (used.Contains(path) || make(path) is not { } text || !IsTelling(TokenWriter.Words(text), words.Values))
                    continue;
                used.Add(path);
                queries.Add(new RelevanceQuery(DataSet.File, variation, text, path, null, path));
                left--;
            }
        }
        return queries;
    }

    private static bool IsTelling(IReadOnlyList<string> query, IEnumerable<HashSet<string>> files) =>
        query.Count > 0 && files.Count(words => query.All(words.Contains)) <= NameTable.MostFitting;

    private static string? PathEnd(string path) => path.Split('/') is [.., var folder, var file] ? $"{folder}/{file}" : null;

    private static string? NameWords(string path) => string.Join(' ', TokenWriter.Words(Path.GetFileNameWithoutExtension(path)));

    private static string? FolderAndName(string path) => path.Split('/') is [.., var folder, _] ? string.Join(' ', TokenWriter.Words(folder).Concat(TokenWriter.Words(Path.GetFileNameWithoutExtension(path)))) : null;
}
