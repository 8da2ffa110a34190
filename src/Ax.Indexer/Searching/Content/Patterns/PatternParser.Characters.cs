using System.Globalization;
using static Ax.Indexer.Searching.Content.Patterns.PatternSyntax;

namespace Ax.Indexer.Searching.Content.Patterns;

/// <content>What stands behind a backslash, and classes.</content>
internal sealed partial class PatternParser
{
    private PatternSyntax Escape()
    {
        var start = _at - 1;
        var c = Next();
        switch (c)
        {
            case 'b':
                return new Assertion(AssertionKind.WordBoundary);
            case 'B':
                return new Assertion(AssertionKind.NoWordBoundary);
            case 'A':
                return new Assertion(AssertionKind.LineStart);
            case 'z' or 'Z':
                return new Assertion(AssertionKind.LineEnd);
            case 'G':
                return new Assertion(AssertionKind.Unknown);
            case 'k':
                _at = Next() == '<' ? After('>') : After('\'');
                return new AnyText();
            case '<' or '\'':
                return OldReference(c);
            // References to groups, numbers in octal.
            case >= '0' and <= '9':
                while (_at < _pattern.Length && char.IsAsciiDigit(_pattern[_at]))
                    _at++;
                return new AnyText();
            default:
                return SkipCategory(c) ? new Character(_sets.Class(_pattern[start.._at], _ignoresCase, Unknown())) : Literal(Escaped(c));
        }
    }

    // \<name> is a reference if there is such a group.
    private PatternSyntax OldReference(char opening)
    {
        var end = _at;
        while (end < _pattern.Length && (char.IsLetterOrDigit(_pattern[end]) || _pattern[end] == '_'))
            end++;
        if (end == _at || end >= _pattern.Length || _pattern[end] != (opening == '<' ? '>' : '\''))
            return Literal(opening);
        _at = end + 1;
        return new AnyText();
    }

    private static ClassMembers Unknown()
    {
        var members = new ClassMembers();
        members.AddUnknown();
        return members;
    }

    // Whether an escape is a class.
    private bool SkipCategory(char c)
    {
        if (c is 'p' or 'P')
            _at = After('}');
        return c is 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P';
    }

    private char Escaped(char c) => c switch
    {
        'x' => Code(2),
        'u' => Code(4),
        'a' => '\a',
        'e' => '\e',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        'c' => (char)(Next() & 0x1F),
        _ => c,
    };

    private char Code(int digits)
    {
        if (_at + digits > _pattern.Length)
            throw new FormatException("ends early");
        _at += digits;
        return (char)int.Parse(_pattern.AsSpan(_at - digits, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private CharacterSet Class()
    {
        var start = _at - 1;
        var members = new ClassMembers();
        SkipClass(members);
        return members.All is [var only] && !_ignoresCase ? CharacterSet.Of(only) : _sets.Class(_pattern[start.._at], _ignoresCase, members);
    }

    // From behind the opening bracket to behind the closing one, by the rules of RegexParser.ScanCharClass of .NET.
    private void SkipClass(ClassMembers members)
    {
        if (Take('^'))
            members.AddUnknown();
        for (var isFirst = true; ; isFirst = false)
        {
            var c = Next();
            if (c == ']' && !isFirst)
                return;
            if (c == '[' && IsAt(':'))
                throw new FormatException("not understood");
            if (c == '-' && IsAt('[') && !isFirst)
            {
                Subtract(members);
                continue;
            }
            var isEscaped = c == '\\';
            if (isEscaped && SkipMember(ref c))
                members.AddUnknown();
            // An escaped hyphen begins no range.
            else if (!IsAt('-') || _at + 1 >= _pattern.Length || _pattern[_at + 1] == ']' || isEscaped && c == '-')
                members.Add(c, c);
            else
                SkipRange(members, c, isFirst);
        }
    }

    private void SkipRange(ClassMembers members, char first, bool isFirst)
    {
        if (_pattern[_at + 1] == '[')
        {
            if (isFirst)
                throw new FormatException("not understood");
            members.Add(first, first);
            _at++;
            Subtract(members);
            return;
        }
        _at++;
        var last = Next();
        if (last == '\\' && SkipMember(ref last))
            throw new FormatException("not understood");
        members.Add(first, last);
    }

    private void Subtract(ClassMembers members)
    {
        _at++;
        SkipClass(new ClassMembers());
        members.AddUnknown();
    }

    private bool IsAt(char c) => _at < _pattern.Length && _pattern[_at] == c;

    // Behind a backslash: a character, or, if true, a class.
    private bool SkipMember(ref char c)
    {
        c = Next();
        if (c is >= '0' and <= '9')
            throw new FormatException("not understood");
        if (SkipCategory(c))
            return true;
        c = c == 'b' ? '\b' : Escaped(c);
        return false;
    }
}
