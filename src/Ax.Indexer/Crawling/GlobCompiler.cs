namespace Ax.Indexer.Crawling;

/// <summary>
/// Turns the bytes of a pattern into tokens as gitignore(5) describes them, git's corner cases included
/// (they are pinned by the tests that compare with git).
/// </summary>
internal ref struct GlobCompiler(ReadOnlySpan<byte> pattern, bool paths, bool ignoreCase)
{
    private readonly ReadOnlySpan<byte> _pattern = pattern;
    private readonly List<GlobToken> _tokens = new(pattern.Length);
    private int _at;

    /// <summary>The tokens, or null for a pattern that matches nothing: an open bracket, a backslash at its end.</summary>
    public GlobToken[]? Compile()
    {
        // git compares the part before the first special character by itself, so a ** that follows it counts as standing at a start.
        var literalEnd = _pattern.IndexOfAny("*?[\\"u8);
        while (_at < _pattern.Length)
        {
            var valid = _pattern[_at] switch
            {
                (byte)'*' => Stars(literalEnd),
                (byte)'?' => Add(new GlobToken(GlobOp.AnyByte)),
                (byte)'[' => Bracket(),
                (byte)'\\' => Escape(),
                var literal => Add(Literal(literal)),
            };
            if (!valid)
                return null;
        }
        return [.. _tokens];
    }

    private GlobToken Literal(byte value) => new(GlobOp.Literal, ignoreCase ? Glob.Fold(value) : value);

    private bool Add(GlobToken token)
    {
        _tokens.Add(token);
        _at++;
        return true;
    }

    private bool Escape()
    {
        _at++;
        // git does not fold what is escaped, so that an escaped capital matches nothing where case is ignored.
        return _at < _pattern.Length && Add(new GlobToken(GlobOp.Literal, _pattern[_at]));
    }

    private bool Stars(int literalEnd)
    {
        var start = _at;
        while (_at < _pattern.Length && _pattern[_at] == '*')
            _at++;
        var wholeComponent = start == literalEnd || _pattern[start - 1] == '/';
        var rest = _pattern[_at..];
        if (!paths || _at - start < 2 || !wholeComponent || !(rest.IsEmpty || rest[0] == '/' || rest.StartsWith("\\/"u8)))
            _tokens.Add(new GlobToken(GlobOp.Star));
        else if (rest.IsEmpty || rest[0] != '/')
            _tokens.Add(new GlobToken(GlobOp.AnyText));
        else
            Add(new GlobToken(GlobOp.AnyFolders));
        return true;
    }

    private bool Bracket()
    {
        var set = new BracketCompiler(_pattern[(_at + 1)..], ignoreCase).Compile(out var consumed);
        if (set is null)
            return false;
        _at += consumed;
        return Add(new GlobToken(GlobOp.Set, 0, set));
    }
}
