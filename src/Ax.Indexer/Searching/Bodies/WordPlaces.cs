using System.Buffers;
using System.Text;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching.Bodies;

/// <summary>The lines of a text on which words of a query stand. Immutable.</summary>
internal sealed class WordPlaces
{
    // Side by side: the line, ascending, and which word stands on it.
    private readonly List<int> _lines = [], _words = [];

    private WordPlaces()
    {
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Finds the words.</summary>
    /// <param name="text">The text as UTF-8.</param>
    /// <param name="words">The words.</param>
    /// <param name="texts">Their texts, whatever the case.</param>
    public static WordPlaces Find(ReadOnlySpan<byte> text, IReadOnlyList<BodyWord> words, SearchValues<string> texts)
    {
        var places = new WordPlaces();
        var pooled = ArrayPool<char>.Shared.Rent(text.Length);
        // Several texts are searched for at once in characters only: here each is a byte.
        var characters = pooled.AsSpan(0, Encoding.Latin1.GetChars(text, pooled));
        var (line, counted) = (0, 0);
        for (var at = 0; characters[at..].IndexOfAny(texts) is >= 0 and var distance;)
        {
            at += distance;
            var end = TokenWriter.IsStartOfPart(text, at) ? TokenWriter.EndOfPart(text, at) : at;
            var word = end == at ? -1 : IndexOf(words, text[at..end]);
            if (word >= 0)
            {
                line += text[counted..at].Count((byte)'\n');
                counted = at;
                places._lines.Add(line);
                places._words.Add(word);
            }
            at = word >= 0 ? end : at + 1;
        }
        ArrayPool<char>.Shared.Return(pooled);
        return places;
    }

    /// <summary>Counts each word on some lines.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="last">The last line.</param>
    /// <param name="counts">What is counted, by the order of the words.</param>
    /// <returns>Whether there is any.</returns>
    public bool Count(int first, int last, Span<int> counts)
    {
        counts.Clear();
        var start = FirstFrom(first);
        var at = start;
        for (; at < _lines.Count && _lines[at] <= last; at++)
            counts[_words[at]]++;
        return at > start;
    }

    private int FirstFrom(int line)
    {
        var (low, high) = (0, _lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle] < line)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static int IndexOf(IReadOnlyList<BodyWord> words, ReadOnlySpan<byte> part)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Is(part))
                return i;
        }
        return -1;
    }
}
