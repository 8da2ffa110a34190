namespace Ax.Indexer.Searching.Content.Patterns;

/// <summary>The characters, in UTF-16, that a piece of one character matches.</summary>
/// <param name="Ascii">Those of ASCII, exactly: a bit each.</param>
/// <param name="HasOthers">Whether any character beyond ASCII may be among them; otherwise those of <paramref name="Members"/> are all.</param>
/// <param name="Members">All of them as they are written, without other cases, while they are few; null when they are not.</param>
internal sealed record CharacterSet(UInt128 Ascii, bool HasOthers, IReadOnlyList<char>? Members)
{
    /// <summary>How many members are told.</summary>
    public const int MostMembers = 8;

    public static CharacterSet Of(char c) => new(c < 128 ? UInt128.One << c : 0, HasOthers: false, [c]);

    public bool Contains(int ascii) => (Ascii >> ascii & 1) != 0;
}
