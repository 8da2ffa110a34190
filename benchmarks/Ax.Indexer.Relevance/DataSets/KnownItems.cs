using Ax.Indexer.Model;
using Ax.Indexer.Relevance.Corpora;
using Ax.Indexer.Sources;

namespace Ax.Indexer.Relevance.DataSets;

/// <summary>
/// Data set (a): a symbol's description, and the symbol. What describes several symbols asks for none of them and is left out.
/// </summary>
internal static class KnownItems
{
    /// <summary>Draws from the documented symbols, and takes the documentation of those drawn out of the copy's files, and the lines that repeat it.</summary>
    /// <returns>The queries; the index has still to be brought up to date.</returns>
    public static List<RelevanceQuery> Draw(WorkingCopy copy, IReadOnlyList<CatalogEntry> entries, string language, int count)
    {
        var sentences = ReadSentences(copy, entries, language);
        var symbolsOf = sentences.ToLookup(item => item.Sentence, item => item.Entry.Path + item.Entry.Name, StringComparer.OrdinalIgnoreCase);
        var drawn = StableHash.Shuffle(sentences, item => item.Entry.Path + " " + item.Entry.Name + " " + item.Sentence, "known item")
            .Where(item => item.Entry.IsAskedFor(language) && symbolsOf[item.Sentence].Distinct().Count() == 1)
            .DistinctBy(item => (item.Entry.Path, item.Entry.Name))
            .Take(count)
            .ToList();
        var documented = entries.Where(entry => entry.Doc.Length > 0).ToLookup(entry => (entry.Path, entry.Name.ToLowerInvariant()));
        // Overloads say the same in nearly the same words: theirs goes too, as they count as the item.
        foreach (var file in drawn.SelectMany(item => documented[(item.Entry.Path, item.Entry.Name.ToLowerInvariant())]).GroupBy(entry => entry.Path))
        {
            var docs = file.Select(entry => entry.Doc).ToList();
            copy.Blank(file.Key, docs.Concat(RepeatedLines.Of(copy.Read(file.Key), docs)));
        }
        return [.. drawn.Select(item => new RelevanceQuery(DataSet.KnownItem, item.Entry.Kind.ToName(), item.Sentence, $"{item.Entry.Path} {item.Entry.Name}", item.Entry.Name, item.Entry.Path))];
    }

    private static List<(CatalogEntry Entry, string Sentence)> ReadSentences(WorkingCopy copy, IReadOnlyList<CatalogEntry> entries, string language)
    {
        var sentences = new List<(CatalogEntry, string)>();
        foreach (var file in entries.Where(entry => entry.Doc.Length > 0 && entry.Language == language && !entry.Flags.HasFlag(FileFlags.Transcoded)).GroupBy(entry => entry.Path))
        {
            var content = copy.Read(file.Key);
            // Spans count from behind a byte order mark.
            if (content.AsSpan().StartsWith("\uFEFF"u8))
                continue;
            foreach (var entry in file)
            {
                if (FirstSentence.Of(SourceRendering.Documentation(entry.Doc.Of(content)), entry.Name) is { } sentence)
                    sentences.Add((entry, sentence));
            }
        }
        return sentences;
    }
}
