using System.Text;

namespace Ax.Indexer.Searching.Bodies;

/// <summary>A word of a query that is looked for in bodies. Immutable.</summary>
/// <param name="Text">The word, a token.</param>
/// <param name="Idf">How much it tells: the fewer files may have it, the more.</param>
internal sealed record BodyWord(string Text, double Idf)
{
    // Each costs a look at the trigrams of every segment.
    private const int MostWords = 12, LeastLength = 3;

    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(Text);

    /// <summary>
    /// The tokens of a query that are worth looking for: those of three characters and more, which have trigrams, of ASCII, whose case
    /// trigrams can ignore, without <see cref="CommonWords"/>; of too many the longest.
    /// </summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> tokens) =>
        [.. tokens.Where(static token => token.Length >= LeastLength && Ascii.IsValid(token) && !CommonWords.Contains(token)).OrderByDescending(static token => token.Length).Take(MostWords)];

    /// <summary>Whether a word of a text is this one.</summary>
    public bool Is(ReadOnlySpan<byte> part) => Ascii.EqualsIgnoreCase(part, _utf8);
}
