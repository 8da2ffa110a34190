using System.Text;
using System.Text.RegularExpressions;
using Ax.Indexer.Syntax.Matching;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// A condition on the text of a capture: <c>#eq?</c>, <c>#any-of?</c>, <c>#match?</c> and their <c>not-</c> forms,
/// with strings as further arguments. Immutable and thread-safe.
/// </summary>
internal sealed class QueryPredicate
{
    private const int MaxOnStack = 256;

    // Captured texts are short, and so are the patterns: this is only ever reached by a pattern that must be rewritten.
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(1);

    private readonly ushort _capture;
    private readonly bool _negated;
    private readonly byte[][] _values;
    private readonly Regex? _regex;

    private QueryPredicate(ushort capture, bool negated, byte[][] values, Regex? regex)
    {
        _capture = capture;
        _negated = negated;
        _values = values;
        _regex = regex;
    }

    public bool Holds(ReadOnlySpan<NodeCapture> captures, ReadOnlySpan<SyntaxNode> nodes, ReadOnlySpan<byte> source)
    {
        foreach (var capture in captures)
        {
            if (capture.Id == _capture && Matches(nodes[capture.Node].Span.Of(source)) == _negated)
                return false;
        }
        return true;
    }

    private bool Matches(ReadOnlySpan<byte> text)
    {
        if (_regex is not null)
            return MatchesExpression(_regex, text);
        foreach (var value in _values)
        {
            if (text.SequenceEqual(value))
                return true;
        }
        return false;
    }

    private static bool MatchesExpression(Regex regex, ReadOnlySpan<byte> text)
    {
        if (text.Length > MaxOnStack)
            return regex.IsMatch(Encoding.UTF8.GetString(text));
        Span<char> characters = stackalloc char[MaxOnStack];
        return regex.IsMatch(characters[..Encoding.UTF8.GetChars(text, characters)]);
    }

    /// <exception cref="FormatException">The predicate is none the engine knows.</exception>
    public static QueryPredicate Read(QueryCondition condition, Func<string, ushort> captureId)
    {
        if (condition.Arguments is not [{ IsCapture: true } capture, .. { Length: > 0 } values])
            throw new FormatException($"#{condition.Name} needs a capture and a string");
        if (values.Any(value => value.IsCapture))
            throw new FormatException($"#{condition.Name} compares a capture with strings only");
        var negated = condition.Name.StartsWith("not-", StringComparison.Ordinal);
        return (negated ? condition.Name[4..] : condition.Name) switch
        {
            "eq?" or "any-of?" => new(captureId(capture.Text), negated, [.. values.Select(value => Encoding.UTF8.GetBytes(value.Text))], regex: null),
            "match?" => new(captureId(capture.Text), negated, [], Compile(condition.Name, values[0].Text)),
            _ => throw new FormatException($"#{condition.Name} is not a predicate the engine knows"),
        };
    }

    public static Regex Compile(string name, string pattern)
    {
        try
        {
            // The engine without backtracking holds up to 2 MB for such a pattern, 34 MB for those of the built-in languages; this one 0.3.
            return new Regex(pattern, RegexOptions.CultureInvariant, Deadline);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"#{name} cannot use '{pattern}': {e.Message.TrimEnd('.')}", e);
        }
    }
}
