namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Reads build constraints of Go. What other tags (race, purego, cgo) are set to is not known: each may be either. Only
/// <c>ignore</c> is never set, by convention, and every version of Go is reached.
/// </summary>
internal ref struct GoConstraint
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private readonly record struct Either(ulong Yes, ulong No);

    private GoConstraint(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The platforms for which the expression behind <c>//go:build</c> can be true; all when it cannot be read.</summary>
    public static ulong Platforms(ReadOnlySpan<char> expression)
    {
        var reader = new GoConstraint(expression);
        var value = reader.Or();
        reader.SkipBlanks();
        return reader._at < expression.Length ? GoPlatforms.Every : value.Yes;
    }

    /// <summary>The same for the words behind <c>// +build</c>: blanks are "or", commas "and".</summary>
    public static ulong OldPlatforms(ReadOnlySpan<char> words)
    {
        var platforms = 0UL;
        foreach (var option in words.ToString().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
            platforms |= Platforms(option.Replace(",", "&&", StringComparison.Ordinal));
        return platforms;
    }

    private Either Or()
    {
        var value = And();
        while (Takes("||"))
        {
            var next = And();
            value = new Either(value.Yes | next.Yes, value.No & next.No);
        }
        return value;
    }

    private Either And()
    {
        var value = Not();
        while (Takes("&&"))
        {
            var next = Not();
            value = new Either(value.Yes & next.Yes, value.No | next.No);
        }
        return value;
    }

    private Either Not()
    {
        if (Takes("!"))
        {
            var value = Not();
            return new Either(value.No, value.Yes);
        }
        if (Takes("("))
        {
            var value = Or();
            Takes(")");
            return value;
        }
        SkipBlanks();
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '.'))
            _at++;
        return Tag(_text[start.._at].ToString());
    }

    private static Either Tag(string word) =>
        GoPlatforms.Named(word) is { } platforms ? new Either(platforms, GoPlatforms.Every & ~platforms)
        : word == "ignore" ? new Either(0, GoPlatforms.Every)
        : word.StartsWith("go1.", StringComparison.Ordinal) ? new Either(GoPlatforms.Every, 0)
        : new Either(GoPlatforms.Every, GoPlatforms.Every);

    private bool Takes(string sign)
    {
        SkipBlanks();
        if (!_text[_at..].StartsWith(sign, StringComparison.Ordinal))
            return false;
        _at += sign.Length;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }
}
