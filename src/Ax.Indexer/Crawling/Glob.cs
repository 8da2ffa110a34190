namespace Ax.Indexer.Crawling;

/// <summary>
/// A compiled glob over UTF-8 bytes: as in git, <c>?</c> stands for one byte and case is folded for ASCII only.
/// Immutable and thread-safe.
/// </summary>
internal sealed class Glob
{
    private enum Shape : byte { Exact, Suffix, Prefix, Tokens }

    private readonly GlobToken[] _tokens;
    private readonly byte[] _literal;
    private readonly Shape _shape;
    private readonly bool _ignoreCase;

    private Glob(GlobToken[] tokens, bool ignoreCase)
    {
        (_tokens, _ignoreCase) = (tokens, ignoreCase);
        var literals = tokens.Count(token => token.Op == GlobOp.Literal);
        _shape = (tokens.Length - literals) switch
        {
            0 => Shape.Exact,
            1 when tokens[0].Op == GlobOp.Star => Shape.Suffix,
            1 when tokens[^1].Op == GlobOp.Star => Shape.Prefix,
            _ => Shape.Tokens,
        };
        _literal = [.. tokens.Where(token => token.Op == GlobOp.Literal).Select(token => token.Value)];
    }

    /// <summary>Compiles a pattern, or returns null if it can match nothing.</summary>
    /// <param name="pattern">The pattern without negation, leading or trailing slash.</param>
    /// <param name="paths">Whether it is matched with paths, so that <c>**</c> means folders, rather than with names.</param>
    /// <param name="ignoreCase">Whether ASCII letters match whatever their case.</param>
    public static Glob? Compile(ReadOnlySpan<byte> pattern, bool paths, bool ignoreCase) =>
        pattern.IsEmpty ? null : new GlobCompiler(pattern, paths, ignoreCase).Compile() is { } tokens ? new Glob(tokens, ignoreCase) : null;

    public static byte Fold(byte value) => value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;

    /// <summary>Whether the whole text matches. A text is a name, or a path relative to where the pattern stands.</summary>
    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        switch (_shape)
        {
            case Shape.Exact:
                return text.Length == _literal.Length && Same(text);
            case Shape.Suffix:
                // Only a name may be taken by its end: in a path, * stops at slashes.
                var start = text.Length - _literal.Length;
                return start >= 0 && Same(text[start..]) && !text[..start].Contains((byte)'/');
            case Shape.Prefix:
                return text.Length >= _literal.Length && Same(text[.._literal.Length]) && !text[_literal.Length..].Contains((byte)'/');
            default:
                return GlobMatch.IsMatch(_tokens, text, _ignoreCase);
        }
    }

    private bool Same(ReadOnlySpan<byte> text)
    {
        if (!_ignoreCase)
            return text.SequenceEqual(_literal);
        for (var i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) != _literal[i])
                return false;
        }
        return true;
    }
}
