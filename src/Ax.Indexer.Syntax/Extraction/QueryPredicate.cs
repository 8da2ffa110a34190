using System.Text;
using System.Text.RegularExpressions;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// A condition on the text of a capture: <c>#eq?</c>, <c>#any-of?</c>, <c>#match?</c> and their <c>not-</c> forms,
/// with strings as further arguments. tree-sitter only stores predicates; evaluating them is the host's part.
/// </summary>
internal sealed class QueryPredicate
{
    private readonly uint _capture;
    private readonly bool _negated;
    private readonly byte[][] _values;
    private readonly Regex? _regex;

    private QueryPredicate(uint capture, bool negated, byte[][] values, Regex? regex)
    {
        _capture = capture;
        _negated = negated;
        _values = values;
        _regex = regex;
    }

    public unsafe bool Holds(in TSQueryMatch match, ReadOnlySpan<byte> source)
    {
        for (var i = 0; i < match.CaptureCount; i++)
        {
            if (match.Captures[i].Index != _capture)
                continue;
            var node = match.Captures[i].Node;
            var start = (int)TreeSitter.ts_node_start_byte(node);
            var text = source[start..(int)TreeSitter.ts_node_end_byte(node)];
            if (Matches(text) == _negated)
                return false;
        }
        return true;
    }

    private bool Matches(ReadOnlySpan<byte> text)
    {
        if (_regex is not null)
            return _regex.IsMatch(Encoding.UTF8.GetString(text));
        foreach (var value in _values)
        {
            if (text.SequenceEqual(value))
                return true;
        }
        return false;
    }

    /// <exception cref="FormatException">The predicate is none the engine knows.</exception>
    public static QueryPredicate Read(nint query, ReadOnlySpan<TSQueryPredicateStep> steps)
    {
        var name = StringValue(query, steps[0]);
        if (steps.Length < 3 || steps[1].Type != TSQueryPredicateStep.StepType.Capture)
            throw new FormatException($"#{name} needs a capture and a string");
        var values = new byte[steps.Length - 2][];
        for (var i = 2; i < steps.Length; i++)
        {
            if (steps[i].Type != TSQueryPredicateStep.StepType.String)
                throw new FormatException($"#{name} compares a capture with strings only");
            values[i - 2] = Encoding.UTF8.GetBytes(StringValue(query, steps[i]));
        }
        var negated = name.StartsWith("not-", StringComparison.Ordinal);
        return (negated ? name[4..] : name) switch
        {
            "eq?" or "any-of?" => new(steps[1].ValueId, negated, values, regex: null),
            "match?" => new(steps[1].ValueId, negated, [], Compile(name, Encoding.UTF8.GetString(values[0]))),
            _ => throw new FormatException($"#{name} is not a predicate the engine knows"),
        };
    }

    public static Regex Compile(string name, string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new FormatException($"#{name} cannot use '{pattern}': {e.Message.TrimEnd('.')}", e);
        }
    }

    public static unsafe string StringValue(nint query, TSQueryPredicateStep step)
    {
        var text = TreeSitter.ts_query_string_value_for_id(query, step.ValueId, out var length);
        return Encoding.UTF8.GetString(text, (int)length);
    }
}
