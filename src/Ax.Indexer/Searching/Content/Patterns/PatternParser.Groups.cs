using static Ax.Indexer.Searching.Content.Patterns.PatternSyntax;

namespace Ax.Indexer.Searching.Content.Patterns;

/// <content>Groups, and options within a pattern.</content>
internal sealed partial class PatternParser
{
    private PatternSyntax Group()
    {
        if (!Take('?'))
            return Inner();
        if (Take('#'))
        {
            _at = After(')');
            return Empty;
        }
        if (Take('=') || Take('!'))
            return LookAround();
        if (Take('>'))
            return new Restricted(Inner());
        if (Take('<'))
            return Take('=') || Take('!') ? LookAround() : Named('>');
        return Take('\'') ? Named('\'') : Options();
    }

    // What stands around a match is no part of it; it lies in the same line, but may be forbidden.
    private Assertion LookAround()
    {
        Inner();
        return new Assertion(AssertionKind.Unknown);
    }

    private PatternSyntax Named(char end)
    {
        var start = _at;
        _at = After(end);
        var inner = Inner();
        // (?<a-b>: only when b has matched.
        return _pattern.AsSpan(start, _at - start).IndexOf('-') is >= 0 and var minus && start + minus < _pattern.IndexOf(end, start) ? new Restricted(inner) : inner;
    }

    // Options hold to the end of the group that they are set in.
    private PatternSyntax Inner()
    {
        var before = (_ignoresCase, _ignoresBlanks);
        var inner = Alternatives();
        (_ignoresCase, _ignoresBlanks) = before;
        return Take(')') ? inner : throw new FormatException("ends early");
    }

    // (?i) and (?i: … ).
    private PatternSyntax Options()
    {
        var before = (_ignoresCase, _ignoresBlanks);
        for (var isOn = true; ;)
        {
            switch (Next())
            {
                case '-':
                    isOn = false;
                    break;
                case 'i':
                    _ignoresCase = isOn;
                    _everIgnoresCase |= isOn;
                    break;
                case 'x':
                    _ignoresBlanks = isOn;
                    break;
                // Without line feeds, what these say makes no difference.
                case 'n' or 's' or 'm':
                    break;
                case ')':
                    return Empty;
                case ':':
                    var inner = Inner();
                    (_ignoresCase, _ignoresBlanks) = before;
                    return inner;
                default:
                    throw new FormatException("not understood");
            }
        }
    }
}
