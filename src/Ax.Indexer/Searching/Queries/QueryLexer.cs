using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Queries;

/// <summary>
/// Cuts a query into pieces. Every string can be cut: a quote counts only where a piece or a filter's value begins and an open one ends
/// with the text; what looks like a filter but is not one (<c>std::vector</c>, <c>http://x</c>, <c>c:\dir</c>, <c>/usr/include</c>) is a word.
/// </summary>
internal sealed class QueryLexer
{
    private readonly string _text;
    private int _at;

    private QueryLexer(string text) => _text = text;

    /// <summary>The pieces in order.</summary>
    public static List<QueryPiece> Split(string text)
    {
        var lexer = new QueryLexer(text);
        var pieces = new List<QueryPiece>();
        while (lexer.SkipSpace())
            pieces.Add(lexer.Next());
        return pieces;
    }

    private char Current => Peek(0);

    // Behind the end stands white space.
    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : ' ';

    private bool SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
        return _at < _text.Length;
    }

    private QueryPiece Next()
    {
        var start = _at;
        // A dash alone, -- -> and -= are text.
        var negated = Current == '-' && !char.IsWhiteSpace(Peek(1)) && Peek(1) is not ('-' or '>' or '=');
        if (negated)
            _at++;
        if (Current == '"')
        {
            var phrase = ReadQuoted();
            return new(QueryPartKind.Phrase, _text[start.._at], negated, "", [phrase]);
        }
        if (ReadPattern() is { } pattern)
            return new(QueryPartKind.Filter, _text[start.._at], negated, FilterNames.Pattern, [pattern]);
        if (FilterName() is { } name)
        {
            _at += name.Length + 1;
            var values = ReadValues();
            return new(QueryPartKind.Filter, _text[start.._at], negated, name.ToLowerInvariant(), values);
        }
        var word = ReadUntilSpace(orComma: false);
        return new(QueryPartKind.Word, _text[start.._at], negated, "", [word]);
    }

    // Between slashes, of which the last ends the piece; a slash within is led by a backslash. Anything else is a path.
    private string? ReadPattern()
    {
        if (Current != '/')
            return null;
        for (var end = 1; _at + end < _text.Length; end++)
        {
            if (Peek(end) == '\\')
            {
                end++;
            }
            else if (Peek(end) == '/')
            {
                if (end == 1 || !char.IsWhiteSpace(Peek(end + 1)))
                    return null;
                var pattern = _text[(_at + 1)..(_at + end)];
                _at += end + 1;
                return pattern;
            }
        }
        return null;
    }

    private string? FilterName()
    {
        var length = 0;
        while (char.IsAsciiLetter(Peek(length)))
            length++;
        if (length == 0 || Peek(length) != ':')
            return null;
        var name = _text[_at..(_at + length)];
        var (first, second) = (Peek(length + 1), Peek(length + 2));
        if (FilterNames.IsKnown(name))
            return first == ':' || (first == '/' && second == '/') ? null : name;
        // Unknown names in lower case are taken for mistakes, unless code or an address looks like that.
        return first is ':' or '/' or '\\' || char.IsWhiteSpace(first) || name.AsSpan().ContainsAnyInRange('A', 'Z') ? null : name;
    }

    private List<string> ReadValues()
    {
        var values = new List<string>();
        while (true)
        {
            var value = Current == '"' ? ReadQuoted() : ReadUntilSpace(orComma: true);
            if (!string.IsNullOrWhiteSpace(value))
                values.Add(value);
            if (Current != ',')
                return values;
            _at++;
        }
    }

    private string ReadQuoted()
    {
        var start = ++_at;
        var end = _text.IndexOf('"', start);
        _at = end < 0 ? _text.Length : end + 1;
        return _text[start..(end < 0 ? _text.Length : end)];
    }

    private string ReadUntilSpace(bool orComma)
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && !(orComma && _text[_at] == ','))
            _at++;
        return _text[start.._at];
    }
}
