using Ax.Indexer.Tokens;

namespace Ax.Indexer.Relevance.DataSets;

/// <summary>
/// All names of an index, to tell how many of them fit a query. A query that fits more than <see cref="MostFitting"/>
/// names asks for none of them in particular, and is not used.
/// </summary>
internal sealed class NameTable
{
    /// <summary>The most names, whatever their case, that a query may fit: as many as an answer's first page shows.</summary>
    public const int MostFitting = 10;

    private readonly string[] _names;
    private readonly Dictionary<int, string[]> _humps = [];
    private readonly Dictionary<string, HashSet<string>> _byWord = new(StringComparer.Ordinal);
    private readonly ILookup<int, string> _byLength;

    public NameTable(IEnumerable<string> names)
    {
        _names = [.. names.Select(name => name.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _byLength = _names.ToLookup(name => name.Length);
        var words = new List<IReadOnlyList<string>>();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var parts = TokenWriter.Words(name);
            words.Add(parts);
            foreach (var part in parts)
            {
                if (!_byWord.TryGetValue(part, out var with))
                    _byWord.Add(part, with = new(StringComparer.Ordinal));
                with.Add(name.ToLowerInvariant());
            }
        }
        foreach (var letters in (int[])[1, 2])
            _humps.Add(letters, [.. words.Select(parts => Humps(parts, letters)).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The first letters of each word, joined.</summary>
    public static string Humps(IEnumerable<string> words, int letters) => string.Concat(words.Select(word => word[..Math.Min(letters, word.Length)]));

    /// <summary>Whether it is a name, ignoring case.</summary>
    public bool Has(string name) => Array.BinarySearch(_names, name.ToLowerInvariant(), StringComparer.Ordinal) >= 0;

    /// <summary>Whether few names begin like this.</summary>
    public bool IsTellingPrefix(string prefix) => CountPrefixed(_names, prefix.ToLowerInvariant()) <= MostFitting;

    /// <summary>Whether the words of few names begin with these letters.</summary>
    public bool AreTellingHumps(string humps, int letters) => CountPrefixed(_humps[letters], humps) <= MostFitting;

    /// <summary>Whether few names have all of the words.</summary>
    public bool AreTellingWords(IReadOnlyList<string> words)
    {
        if (words.Any(word => !_byWord.ContainsKey(word)))
            return true;
        var sets = words.Select(word => _byWord[word]).OrderBy(set => set.Count).ToList();
        return sets[0].Count(name => sets.Skip(1).All(set => set.Contains(name))) <= MostFitting;
    }

    /// <summary>Whether few names are as near as the one that is meant.</summary>
    public bool IsTellingMisspelling(string text, int edits)
    {
        text = text.ToLowerInvariant();
        var near = 0;
        for (var length = text.Length - edits; length <= text.Length + edits; length++)
            near += _byLength[length].Count(name => EditDistance.Of(text, name, edits) <= edits);
        return near <= MostFitting;
    }

    private static int CountPrefixed(string[] sorted, string prefix)
    {
        var at = Array.BinarySearch(sorted, prefix, StringComparer.Ordinal);
        if (at < 0)
            at = ~at;
        while (at > 0 && sorted[at - 1] == prefix)
            at--;
        var end = at;
        while (end < sorted.Length && end - at <= MostFitting && sorted[end].StartsWith(prefix, StringComparison.Ordinal))
            end++;
        return end - at;
    }
}
