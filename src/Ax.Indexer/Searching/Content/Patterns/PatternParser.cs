using System.Globalization;
using static Ax.Indexer.Searching.Content.Patterns.PatternSyntax;

namespace Ax.Indexer.Searching.Content.Patterns;

/// <summary>
/// Parses regular expressions in the syntax of .NET
/// (https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference). They must be valid.
/// </summary>
internal sealed partial class PatternParser
{
    private const int MostDepth = 200;

    private static readonly PatternSyntax Empty = new Sequence([]);

    private readonly string _pattern;
    private readonly CharacterSets _sets = new();
    private int _at, _depth;
    private bool _everIgnoresCase;
    private bool _hasIdleLoop;

    // As far as options within the pattern change them; the others mean nothing in one line.
    private bool _ignoresCase, _ignoresBlanks;

    private PatternParser(string pattern, bool ignoresCase) => (_pattern, _ignoresCase, _everIgnoresCase) = (pattern, ignoresCase, ignoresCase);

    /// <summary>The pattern as a tree; null when it is not understood.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="ignoresCase">Whether case is ignored from the start.</param>
    public static ParsedPattern? TryParse(string pattern, bool ignoresCase)
    {
        var parser = new PatternParser(pattern, ignoresCase);
        try
        {
            var syntax = parser.Alternatives();
            return parser._at == pattern.Length ? new ParsedPattern(syntax, parser._everIgnoresCase, parser._hasIdleLoop) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private PatternSyntax Alternatives()
    {
        if (++_depth > MostDepth)
            throw new FormatException("too deep");
        var all = new List<PatternSyntax>();
        do
            all.Add(Pieces());
        while (Take('|'));
        _depth--;
        return all is [var only] ? only : new Choice(all);
    }

    private PatternSyntax Pieces()
    {
        var pieces = new List<PatternSyntax>();
        while (true)
        {
            SkipBlanks();
            if (_at >= _pattern.Length || _pattern[_at] is '|' or ')')
                return pieces is [var only] ? only : new Sequence(pieces);
            pieces.Add(Repeated(Piece()));
        }
    }

    private PatternSyntax Repeated(PatternSyntax piece)
    {
        while (true)
        {
            SkipBlanks();
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
                return piece;
            SkipBlanks();
            // Lazy: the same lines.
            if (Take('?'))
                _hasIdleLoop |= most > 1 && piece.MayBeEmpty;
            piece = new Repetition(piece, least, most);
        }
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

    private PatternSyntax Piece()
    {
        var c = _pattern[_at++];
        return c switch
        {
            '(' => Group(),
            '[' => new Character(Class()),
            '.' => new Character(CharacterSets.AnyButLineFeed),
            '^' => new Assertion(AssertionKind.LineStart),
            '$' => new Assertion(AssertionKind.LineEnd),
            '\\' => Escape(),
            _ => Literal(c),
        };
    }

    private Character Literal(char c) => new(_sets.Literal(c, _ignoresCase));

    // White space and comments, where options say that they mean nothing.
    private void SkipBlanks()
    {
        while (_ignoresBlanks && _at < _pattern.Length)
        {
            if (_pattern[_at] is ' ' or '\t' or '\n' or '\f' or '\r')
                _at++;
            else if (_pattern[_at] == '#')
                _at = _pattern.IndexOf('\n', _at) is >= 0 and var end ? end : _pattern.Length;
            else
                break;
        }
    }

    private bool Take(char c)
    {
        if (_at >= _pattern.Length || _pattern[_at] != c)
            return false;
        _at++;
        return true;
    }

    private char Next() => _at < _pattern.Length ? _pattern[_at++] : throw new FormatException("ends early");

    private int After(char c) => _pattern.IndexOf(c, _at) is >= 0 and var at ? at + 1 : throw new FormatException("ends early");
}
