using Ax.Indexer.Model;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching.Bodies;

/// <summary>Chooses the files whose bodies are read: those that may have the words that tell most, in bounded number. One per answer.</summary>
/// <param name="reader">The index.</param>
/// <param name="filter">What the files must pass.</param>
internal sealed class BodyFiles(IndexReader reader, SymbolFilter filter)
{
    // A larger file is data as likely as code.
    private const int MostFiles = 100, MostBytes = 4 << 20, LargestFile = 1 << 20, MostLookedUp = 2_000;

    /// <summary>Whether files were left out only because too many may have the same words.</summary>
    public bool IsBounded { get; private set; }

    /// <summary>The files, best first.</summary>
    public List<StoredFile> Choose(IReadOnlyList<BodyWord> words, FileMatches matches)
    {
        var chosen = new List<StoredFile>();
        var (bytes, left) = (0L, MostLookedUp);
        foreach (var mask in matches.Masks.OrderByDescending(mask => Weight(words, mask)).ThenBy(static mask => mask))
        {
            IsBounded |= matches.CountOf(mask) > left;
            if (left == 0)
                break;
            long[] ids = [.. matches.FilesOf(mask).Take(left)];
            left -= ids.Length;
            // What is small and has the words is about them.
            foreach (var file in reader.ListFiles(ids, filter).Where(static file => file.Size <= LargestFile && !file.Flags.HasFlag(FileFlags.Binary))
                .OrderBy(static file => file.IsAside).ThenBy(static file => file.Size).ThenBy(static file => file.Path, StringComparer.Ordinal))
            {
                bytes += file.Size;
                if (bytes > MostBytes || chosen.Count == MostFiles)
                    return chosen;
                chosen.Add(file);
            }
        }
        return chosen;
    }

    private static double Weight(IReadOnlyList<BodyWord> words, int mask)
    {
        var weight = 0.0;
        for (var i = 0; i < words.Count; i++)
        {
            if ((mask & (1 << i)) != 0)
                weight += words[i].Idf;
        }
        return weight;
    }
}
