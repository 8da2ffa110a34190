using System.Text.RegularExpressions;

namespace Ax.Indexer.Searching.Content.Patterns;

/// <summary>
/// Makes the sets of one pattern. Which characters of ASCII a class has, the engine is asked: categories, other cases and differences
/// of classes then mean what they mean to it.
/// </summary>
internal sealed class CharacterSets
{
    public static readonly CharacterSet AnyButLineFeed = new(~(UInt128.One << '\n'), HasOthers: true, Members: null);

    private readonly Dictionary<(string Class, bool IgnoresCase), UInt128> _ascii = [];

    /// <summary>The set of one character.</summary>
    public CharacterSet Literal(char c, bool ignoresCase) =>
        !ignoresCase || c < 128 && !char.IsAsciiLetter(c) ? CharacterSet.Of(c)
        // The sign for kelvin is another case of k; of the others nobody wants to rely on there being none.
        : c < 128 ? new CharacterSet(UInt128.One << (c | 0x20) | UInt128.One << (c & ~0x20), HasOthers: true, [c])
        : new CharacterSet(Ascii(Regex.Escape(c.ToString()), ignoresCase), HasOthers: true, [c]);

    /// <summary>The set of a class.</summary>
    /// <param name="text">The class as it is written: <c>[…]</c>, <c>\w</c>, <c>\p{…}</c>.</param>
    /// <param name="ignoresCase">Whether case is ignored.</param>
    /// <param name="members">What of it was read.</param>
    /// <exception cref="FormatException">It is no class.</exception>
    public CharacterSet Class(string text, bool ignoresCase, ClassMembers members)
    {
        var ascii = Ascii(text, ignoresCase);
        return new CharacterSet(ascii, HasOthers: ignoresCase || members.HasOthers, members.All);
    }

    private UInt128 Ascii(string text, bool ignoresCase)
    {
        if (_ascii.TryGetValue((text, ignoresCase), out var known))
            return known;
        try
        {
            var regex = new Regex(text, RegexOptions.CultureInvariant | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None));
            UInt128 set = 0;
            for (var c = '\0'; c < 128; c++)
            {
                if (regex.IsMatch([c]))
                    set |= UInt128.One << c;
            }
            return _ascii[(text, ignoresCase)] = set;
        }
        catch (ArgumentException e)
        {
            throw new FormatException(text, e);
        }
    }
}
