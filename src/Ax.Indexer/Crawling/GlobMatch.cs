namespace Ax.Indexer.Crawling;

/// <summary>
/// Matches tokens with a text by backtracking to the last star only. That suffices: a star that comes later can take over whatever an
/// earlier one would gain by taking more, within a path component for <c>*</c>, across components for <c>**</c>. So no pattern is
/// exponential.
/// </summary>
internal static class GlobMatch
{
    public static bool IsMatch(ReadOnlySpan<GlobToken> tokens, ReadOnlySpan<byte> text, bool ignoreCase)
    {
        int token = 0, at = 0;
        int star = -1, starAt = 0;
        int folders = -1, foldersAt = 0;
        while (token < tokens.Length || at < text.Length)
        {
            if (token < tokens.Length)
            {
                var op = tokens[token].Op;
                if (op == GlobOp.Star)
                {
                    (star, starAt) = (++token, at);
                    continue;
                }
                if (op is GlobOp.AnyFolders or GlobOp.AnyText)
                {
                    (folders, foldersAt, star) = (++token, at, -1);
                    continue;
                }
                if (at < text.Length && Accepts(tokens[token], text[at], ignoreCase))
                {
                    token++;
                    at++;
                    continue;
                }
            }
            if (star >= 0 && starAt < text.Length && text[starAt] != '/')
            {
                (token, at) = (star, ++starAt);
                continue;
            }
            if (folders < 0 || !Advance(tokens[folders - 1].Op, text, ref foldersAt))
                return false;
            (token, at, star) = (folders, foldersAt, -1);
        }
        return true;
    }

    private static bool Accepts(in GlobToken token, byte value, bool ignoreCase)
    {
        var folded = ignoreCase ? Glob.Fold(value) : value;
        return token.Op switch
        {
            GlobOp.Literal => token.Value == folded,
            GlobOp.AnyByte => value != '/',
            _ => value != '/' && token.Set!.Contains(folded),
        };
    }

    private static bool Advance(GlobOp op, ReadOnlySpan<byte> text, ref int at)
    {
        var step = op == GlobOp.AnyText ? 1 : text[at..].IndexOf((byte)'/') + 1;
        at += step;
        return step > 0 && at <= text.Length;
    }
}
