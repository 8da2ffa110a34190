using System.Globalization;

namespace Ax.Indexer.Searching.Content;

/// <summary>
/// Reads from a regular expression in the syntax of .NET what every match must contain (the method: R. Cox, "Regular Expression
/// Matching with a Trigram Index", 2012, reduced to whole texts). It never says more than is certain: what it does not understand may
/// match anything. The pattern must be valid.
/// </summary>
internal sealed class PatternReader
{
    // Sets of exact texts stay small: [ab][cd][ef] has eight.
    private const int MostExact = 16, MostLength = 64, MostRepeated = 4, MostInClass = 8, MostDepth = 200;

    private static readonly string[] Nothing = [""];

    private readonly string _pattern;
    private int _at, _depth;

    private PatternReader(string pattern) => _pattern = pattern;

    /// <summary>Whether case is ignored from some place in the pattern on.</summary>
    private bool _ignoresCase;

    /// <summary>What every match must contain.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="ignoresCase">Whether the texts are to be compared without case.</param>
    public static RequiredTexts Read(string pattern, out bool ignoresCase)
    {
        var reader = new PatternReader(pattern);
        try
        {
            var piece = reader.Alternatives();
            ignoresCase = reader._ignoresCase;
            return reader._at == pattern.Length ? piece.Required : RequiredTexts.None;
        }
        catch (FormatException)
        {
            ignoresCase = true;
            return RequiredTexts.None;
        }
    }

    // All texts that a piece can match, while these are few, or else what they must contain.
    private readonly record struct Piece(IReadOnlyList<string>? Exact, RequiredTexts Contained)
    {
        public static Piece Any => new(null, RequiredTexts.None);

        public static Piece Of(params IReadOnlyList<string> texts) => new(texts, RequiredTexts.None);

        public RequiredTexts Required => Exact is null ? Contained : RequiredTexts.OneOf(Exact);
    }

    private Piece Alternatives()
    {
        if (++_depth > MostDepth)
            throw new FormatException();
        var all = Sequence();
        while (Take('|'))
        {
            var other = Sequence();
            all = all.Exact is { } left && other.Exact is { } right && left.Count + right.Count <= MostExact
                ? Piece.Of([.. left.Union(right, StringComparer.Ordinal)]) : new Piece(null, all.Required.Or(other.Required));
        }
        _depth--;
        return all;
    }

    private Piece Sequence()
    {
        var required = RequiredTexts.None;
        IReadOnlyList<string> run = Nothing;
        var isExact = true;
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var piece = Repeated(Item());
            if (piece.Exact is { } texts && Product(run, texts) is { } longer)
            {
                run = longer;
                continue;
            }
            required = required.And(RequiredTexts.OneOf(run));
            isExact = false;
            required = piece.Exact is null ? required.And(piece.Contained) : required;
            run = piece.Exact ?? Nothing;
        }
        return isExact ? Piece.Of(run) : new Piece(null, required.And(RequiredTexts.OneOf(run)));
    }

    private static List<string>? Product(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count * right.Count > MostExact)
            return null;
        var product = new List<string>();
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                if (first.Length + second.Length > MostLength)
                    return null;
                product.Add(first + second);
            }
        }
        return product;
    }

    private Piece Repeated(Piece piece)
    {
        while (_at < _pattern.Length)
        {
            int least, most;
            if (Take('*'))
                (least, most) = (0, int.MaxValue);
            else if (Take('+'))
                (least, most) = (1, int.MaxValue);
            else if (Take('?'))
                (least, most) = (0, 1);
            else if (Bounds() is { } bounds)
                (least, most) = bounds;
            else
                break;
            // Lazy: the same texts.
            Take('?');
            piece = Repeat(piece, least, most);
        }
        return piece;
    }

    private static Piece Repeat(Piece piece, int least, int most)
    {
        if (most == 1 && least == 0)
            return piece.Exact is { } once && once.Count < MostExact ? Piece.Of([.. once, ""]) : Piece.Any;
        if (least == 0)
            return Piece.Any;
        if (least != most || least > MostRepeated)
            return new Piece(null, piece.Required);
        var all = Piece.Of(Nothing);
        for (var i = 0; i < least; i++)
        {
            if (piece.Exact is not { } texts || Product(all.Exact!, texts) is not { } product)
                return new Piece(null, piece.Required);
            all = Piece.Of(product);
        }
        return all;
    }

    // {n}, {n,}, {n,m}; any other bracket is a text.
    private (int Least, int Most)? Bounds()
    {
        if (_at >= _pattern.Length || _pattern[_at] != '{' || _pattern.IndexOf('}', _at) is not (> 0 and var end))
            return null;
        var parts = _pattern[(_at + 1)..end].Split(',');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least))
            return null;
        var most = least;
        if (parts.Length == 2 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out most))
        {
            if (parts[1].Length > 0)
                return null;
            most = int.MaxValue;
        }
        _at = end + 1;
        return (least, most);
    }

    private Piece Item()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '(':
                return Group();
            case '[':
                return Class();
            case '.':
                return Piece.Any;
            case '^' or '$':
                return Piece.Of(Nothing);
            case '\\':
                return Escape();
            default:
                return Piece.Of(c.ToString());
        }
    }

    private Piece Group()
    {
        var isLookedAt = false;
        if (Take('?'))
        {
            if (Take('#'))
            {
                _at = _pattern.IndexOf(')', _at);
                return Close(Piece.Of(Nothing));
            }
            if (Take('=') || Take('!'))
                isLookedAt = true;
            else if (Take('<') || Take('\''))
            {
                if (Take('=') || Take('!'))
                    isLookedAt = true;
                else
                    _at = _pattern.AsSpan(_at).IndexOfAny('>', '\'') is >= 0 and var length ? _at + length + 1 : throw new FormatException();
            }
            else if (!Take(':') && !Take('>') && Options() is { } options)
            {
                return options;
            }
        }
        var inner = Close(Alternatives());
        // What stands around a match is no part of it; it lies in the same line, but may be forbidden.
        return isLookedAt ? Piece.Of(Nothing) : inner;
    }

    private Piece Close(Piece inner) => Take(')') ? inner : throw new FormatException();

    // (?i) and (?i: … ); null when a group follows.
    private Piece? Options()
    {
        for (; _at < _pattern.Length; _at++)
        {
            switch (_pattern[_at])
            {
                case 'i':
                    _ignoresCase = true;
                    break;
                case 'n' or 's' or 'm' or '-':
                    break;
                case ':':
                    _at++;
                    return null;
                case ')':
                    _at++;
                    return Piece.Of(Nothing);
                // White space that means nothing, conditions: not worth the trouble.
                default:
                    throw new FormatException();
            }
        }
        throw new FormatException();
    }

    private Piece Escape()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                return Piece.Of(Nothing);
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                return Piece.Any;
            case 'p' or 'P':
                _at = _pattern.IndexOf('}', _at) + 1;
                return Piece.Any;
            case 'x':
                return Code(2);
            case 'u':
                return Code(4);
            case 't':
                return Piece.Of("\t");
            // References to groups, control characters, numbers in octal.
            case (>= '0' and <= '9') or 'k' or 'c':
                throw new FormatException();
            case 'a' or 'e' or 'f' or 'n' or 'r' or 'v':
                return Piece.Any;
            default:
                return Piece.Of(c.ToString());
        }
    }

    private Piece Code(int digits)
    {
        _at += digits;
        return Piece.Of(((char)int.Parse(_pattern.AsSpan(_at - digits, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());
    }

    private Piece Class()
    {
        var isAny = Take('^');
        var members = new List<string>();
        for (var isFirst = true; _at < _pattern.Length; isFirst = false)
        {
            var c = _pattern[_at++];
            if (c == ']' && !isFirst)
                return isAny || members.Count > MostInClass ? Piece.Any : Piece.Of([.. members.Distinct()]);
            if (c == '[' && _at >= 2 && _pattern[_at - 2] == '-')
                throw new FormatException();
            // Within a class it is a backspace.
            var member = c != '\\' ? Piece.Of(c.ToString()) : Take('b') ? Piece.Any : Escape();
            if (member.Exact is [{ Length: 1 } only])
                members.Add(only);
            else
                isAny = true;
            // A range: too many.
            isAny |= _at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']';
        }
        throw new FormatException();
    }

    private bool Take(char c)
    {
        if (_at >= _pattern.Length || _pattern[_at] != c)
            return false;
        _at++;
        return true;
    }
}
