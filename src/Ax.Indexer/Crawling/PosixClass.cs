using System.Text;

namespace Ax.Indexer.Crawling;

/// <summary>The POSIX character classes of bracket expressions, over ASCII.</summary>
internal static class PosixClass
{
    /// <summary>Adds the members of a class; false if there is no such class.</summary>
    public static bool AddTo(ByteSet set, ReadOnlySpan<byte> name, bool ignoreCase)
    {
        if (Find(Encoding.ASCII.GetString(name)) is not { } isMember)
            return false;
        for (var value = '\0'; value < 128; value++)
        {
            if (isMember(value) || ignoreCase && char.IsAsciiLetterLower(value) && isMember(char.ToUpperInvariant(value)))
                set.Add((byte)value);
        }
        return true;
    }

    private static Func<char, bool>? Find(string name) => name switch
    {
        "alnum" => char.IsAsciiLetterOrDigit,
        "alpha" => char.IsAsciiLetter,
        "blank" => c => c is ' ' or '\t',
        "cntrl" => c => c is < ' ' or '\x7F',
        "digit" => char.IsAsciiDigit,
        "graph" => IsGraph,
        "lower" => char.IsAsciiLetterLower,
        "print" => c => c == ' ' || IsGraph(c),
        "punct" => c => IsGraph(c) && !char.IsAsciiLetterOrDigit(c),
        // git's table knows no vertical tab and no form feed.
        "space" => c => c is ' ' or '\t' or '\n' or '\r',
        "upper" => char.IsAsciiLetterUpper,
        "xdigit" => char.IsAsciiHexDigit,
        _ => null,
    };

    private static bool IsGraph(char value) => value is > ' ' and < '\x7F';
}
