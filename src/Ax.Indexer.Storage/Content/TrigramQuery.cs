using System.Text;

namespace Ax.Indexer.Storage.Content;

/// <summary>
/// What the trigrams of a file must be for it to match a pattern: in each group all those of one alternative, each of them in one of its
/// cases. Immutable.
/// </summary>
public sealed class TrigramQuery
{
    // The sign for kelvin (U+212A), which is one trigram: the only character beyond ASCII that is another case of a letter of ASCII.
    internal const uint Kelvin = 0xE284AA;

    private static readonly Encoding OnlyWholeCharacters = Encoding.GetEncoding("utf-8", new EncoderReplacementFallback("\n"), DecoderFallback.ExceptionFallback);

    private TrigramQuery(IReadOnlyList<IReadOnlyList<uint[][]>> groups, bool ignoresCase) => (Groups, IgnoresCase) = (groups, ignoresCase);

    /// <summary>Whether files match that have the sign for kelvin where others have a letter.</summary>
    internal bool IgnoresCase { get; }

    /// <summary>The groups, their alternatives, the trigrams of these, the cases of these.</summary>
    internal IReadOnlyList<IReadOnlyList<uint[][]>> Groups { get; }

    /// <summary>The question for files that have one text of each group; null when their trigrams leave no file out.</summary>
    /// <param name="groups">Texts that lie within a line.</param>
    /// <param name="ignoresCase">Whether letters may be of another case.</param>
    public static TrigramQuery? For(IReadOnlyList<IReadOnlyList<string>> groups, bool ignoresCase)
    {
        var asked = new List<IReadOnlyList<uint[][]>>();
        foreach (var texts in groups)
        {
            var alternatives = texts.Select(text => TrigramsOf(text, ignoresCase)).ToList();
            if (alternatives.TrueForAll(static trigrams => trigrams.Length > 0))
                asked.Add(alternatives);
        }
        return asked.Count == 0 ? null : new TrigramQuery(asked, ignoresCase);
    }

    private static uint[][] TrigramsOf(string text, bool ignoresCase)
    {
        // A pattern may ask for half of a pair of surrogates, which has no bytes of its own: as a line end, it is in no trigram.
        var bytes = OnlyWholeCharacters.GetBytes(text);
        var trigrams = new Dictionary<uint, uint[]>();
        for (var i = 0; i + Trigram.Length <= bytes.Length; i++)
        {
            var window = bytes.AsSpan(i, Trigram.Length);
            // Of letters beyond ASCII, other cases may have other lengths.
            if (window.ContainsAny((byte)'\n', (byte)'\r') || (ignoresCase && !Ascii.IsValid(window)))
                continue;
            trigrams.TryAdd(Trigram.Of(window[0], window[1], window[2]), ignoresCase ? CasesOf(window) : [Trigram.Of(window[0], window[1], window[2])]);
        }
        return [.. trigrams.Values];
    }

    private static uint[] CasesOf(ReadOnlySpan<byte> window)
    {
        uint[] cases = [0];
        foreach (var b in window)
            cases = char.IsAsciiLetter((char)b) ? [.. cases.Select(part => (part << 8) | b), .. cases.Select(part => (part << 8) | (uint)(b ^ 0x20))] : [.. cases.Select(part => (part << 8) | b)];
        return cases;
    }
}
