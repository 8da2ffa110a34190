using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Tokens;

/// <summary>
/// The tokens of the index by which a name is found otherwise than by its beginning: the name backwards, which finds endings, and
/// the first letters of its words (<c>getUserById</c>: <c>gubi</c>). A sign in front keeps them apart.
/// </summary>
internal static class NameKeys
{
    /// <summary>Shorter names are few, and looked up as they are.</summary>
    public const int MinLength = 4;

    private const byte BackwardsSign = (byte)'<', InitialsSign = (byte)'^';

    /// <summary>Appends the keys of a name of ASCII characters; others have none.</summary>
    /// <param name="token">The name as one token.</param>
    /// <param name="parts">The words of the name, separated by spaces.</param>
    /// <param name="text">Where both lie, and where to append.</param>
    public static ByteSpan Write(ByteSpan token, ByteSpan parts, ByteBuffer text)
    {
        var start = text.Length;
        if (token.Length < MinLength || !System.Text.Ascii.IsValid(token.Of(text.Span)))
            return default;
        // The buffer may move when it grows.
        text.GetSpan(token.Length + parts.Length + 3);
        text.Append(BackwardsSign);
        for (var i = token.End - 1; i >= token.Start; i--)
            text.Append(text.Span[i]);
        if (parts.IsEmpty)
            return new ByteSpan(start, text.Length - start);
        text.Append((byte)' ');
        text.Append(InitialsSign);
        for (var i = parts.Start; i < parts.End; i++)
        {
            if (i == parts.Start || text.Span[i - 1] == (byte)' ')
                text.Append(text.Span[i]);
        }
        return new ByteSpan(start, text.Length - start);
    }

    /// <summary>A name's ending as the beginning of a key.</summary>
    public static string Backwards(string ending)
    {
        var characters = (ending + (char)BackwardsSign).ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    /// <summary>What a key of <see cref="Backwards"/> was made of.</summary>
    public static string Forwards(string key)
    {
        var characters = key[1..].ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    /// <summary>The first letters of a name's words as a key.</summary>
    public static string Initials(IEnumerable<string> words) => (char)InitialsSign + string.Concat(words.Select(word => word[0]));
}
