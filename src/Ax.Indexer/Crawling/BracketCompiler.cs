namespace Ax.Indexer.Crawling;

/// <summary>Reads a bracket expression: members, ranges, POSIX classes, negation by <c>!</c> or <c>^</c>.</summary>
internal ref struct BracketCompiler(ReadOnlySpan<byte> text, bool ignoreCase)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly ByteSet _set = new();
    private int _at;

    /// <summary>The set of the bracket whose inside begins the text, or null if it is malformed.</summary>
    /// <param name="consumed">Bytes read, the closing bracket included.</param>
    public ByteSet? Compile(out int consumed)
    {
        consumed = 0;
        var negated = Peek(0) is '!' or '^';
        if (negated)
            _at++;
        var previous = -1;
        // A closing bracket in first place is a member.
        for (var first = true; first || Peek(0) != ']'; first = false)
        {
            if (!Member(ref previous))
                return null;
        }
        consumed = _at + 1;
        if (negated)
            _set.Invert();
        return _set;
    }

    private readonly int Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : -1;

    /// <summary>Reads one member; <paramref name="previous"/> is the possible lower end of a range, or -1.</summary>
    private bool Member(ref int previous)
    {
        var current = Peek(0);
        if (current == '-' && previous > 0 && Peek(1) is not (-1 or ']'))
        {
            _at++;
            if (!Character(out var last))
                return false;
            AddRange(previous, last);
            previous = -1;
            return true;
        }
        if (current == '[' && Peek(1) == ':' && ClassName(out var name, out var closed))
        {
            previous = -1;
            return closed && PosixClass.AddTo(_set, name, ignoreCase);
        }
        if (!Character(out var member))
            return false;
        _set.Add((byte)member);
        previous = member;
        return true;
    }

    private bool Character(out int value)
    {
        if (Peek(0) == '\\')
            _at++;
        value = Peek(0);
        _at++;
        return value >= 0;
    }

    private readonly void AddRange(int first, int last)
    {
        if (first > last)
            return;
        _set.AddRange((byte)first, (byte)last);
        for (var lower = 'a'; ignoreCase && lower <= 'z'; lower++)
        {
            if (lower - 32 >= first && lower - 32 <= last)
                _set.Add((byte)lower);
        }
    }

    /// <summary>Whether a class name follows; without <c>:]</c> before the next bracket, <c>[</c> is an ordinary member.</summary>
    private bool ClassName(out ReadOnlySpan<byte> name, out bool closed)
    {
        var inside = _text[(_at + 2)..];
        var end = inside.IndexOf((byte)']');
        name = default;
        closed = end >= 0;
        if (!closed)
            return true;
        if (end == 0 || inside[end - 1] != ':')
            return false;
        name = inside[..(end - 1)];
        _at += end + 3;
        return true;
    }
}
