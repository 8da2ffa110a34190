using System.Buffers;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching.Bodies;

/// <summary>
/// Finds the symbols in whose definitions the words of a query stand. The index holds no words of bodies: trigrams tell which files may
/// have them, and the best of these are read. Files that are not as they were indexed are left out. One per answer.
/// </summary>
/// <param name="reader">The index.</param>
/// <param name="trigrams">Its trigrams.</param>
/// <param name="root">The folder that is indexed.</param>
/// <param name="filter">What the files must pass; its conditions on symbols are left to the caller.</param>
internal sealed class BodySearch(IndexReader reader, TrigramIndex trigrams, string root, SymbolFilter filter)
{
    // One word alone is found by its name, or else is in too many bodies.
    private const int LeastWords = 2;

    /// <summary>Whether files were left out that are as good as others that were read.</summary>
    public bool IsBounded { get; private set; }

    /// <summary>The scores of symbols by their ids, above 0 to 1.</summary>
    /// <param name="tokens">The tokens of the query.</param>
    public Dictionary<long, double> Run(IReadOnlyList<string> tokens)
    {
        var texts = BodyWord.Of(tokens);
        if (texts.Count < LeastWords)
            return [];
        var matches = trigrams.FindEach(reader, [.. texts.Select(static text => TrigramQuery.For([[text]], ignoresCase: true)!)]);
        BodyWord[] words = [.. texts.Select((text, i) => new BodyWord(text, BodyScore.Idf(matches.Files, CountOf(matches, i))))];
        var files = new BodyFiles(reader, filter);
        var chosen = files.Choose(words, matches);
        IsBounded = files.IsBounded;
        var values = SearchValues.Create([.. texts], StringComparison.OrdinalIgnoreCase);
        // The reader is for one thread: what it tells of symbols comes behind.
        return Score(words, [.. chosen.AsParallel().AsOrdered().Select(file => Read(file, words, values)).Where(static file => !file.Places.IsEmpty)]);
    }

    private sealed record ReadFile(StoredFile File, WordPlaces Places);

    private ReadFile Read(StoredFile file, BodyWord[] words, SearchValues<string> texts)
    {
        using var text = IndexedText.Open(root, file);
        return new ReadFile(file, WordPlaces.Find(text is null ? [] : text.Utf8, words, texts));
    }

    private Dictionary<long, double> Score(BodyWord[] words, ReadFile[] files)
    {
        var score = new BodyScore(words);
        var scores = new Dictionary<long, double>();
        Span<int> counts = stackalloc int[words.Length];
        foreach (var file in files)
        {
            foreach (var symbol in reader.ListSymbolLines(file.File.Id))
            {
                if (file.Places.Count(symbol.First, symbol.Last, counts))
                    scores.Add(symbol.Id, score.Of(counts, symbol.Last - symbol.First + 1));
            }
        }
        return scores;
    }

    private static int CountOf(FileMatches matches, int word) =>
        matches.Masks.Where(mask => (mask & (1 << word)) != 0).Sum(matches.CountOf);
}
