namespace Ax.Indexer.Relevance.DataSets;

/// <summary>Hashes that are the same in every run and on every machine.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over the characters, then the finalizer of MurmurHash3, as FNV's low bits alone are poor.</summary>
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211UL;
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 33);
    }

    /// <summary>A generator that always gives the same numbers for a text.</summary>
    public static Random Generator(string text) => new((int)(Of(text) & int.MaxValue));

    /// <summary>The texts in an order that has nothing to do with them; a longer list keeps the order of a shorter one.</summary>
    public static IEnumerable<T> Shuffle<T>(IEnumerable<T> items, Func<T, string> key, string salt) =>
        items.OrderBy(item => Of(salt + key(item))).ThenBy(key, StringComparer.Ordinal);
}
