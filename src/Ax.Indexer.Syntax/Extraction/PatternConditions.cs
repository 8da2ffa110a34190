using System.Text.RegularExpressions;
using Ax.Indexer.Syntax.Matching;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>What a pattern of a query demands and declares beyond its shape. Immutable and thread-safe.</summary>
/// <param name="Predicates">Conditions on the text of captures, evaluated for each match.</param>
/// <param name="Path">Condition on the file's path (<c>#path-match?</c>); null when there is none.</param>
/// <param name="Injection">What <c>#set!</c> says about injections.</param>
internal sealed record PatternConditions(QueryPredicate[] Predicates, Regex? Path, InjectionRule Injection)
{
    private static readonly InjectionRule NoInjectionRule = new(Language: null, IsFragment: false);

    /// <summary>Whether a match fulfils all predicates.</summary>
    public bool Hold(ReadOnlySpan<NodeCapture> captures, ReadOnlySpan<SyntaxNode> nodes, ReadOnlySpan<byte> source)
    {
        foreach (var predicate in Predicates)
        {
            if (!predicate.Holds(captures, nodes, source))
                return false;
        }
        return true;
    }

    /// <returns>Null when the pattern has no predicates and directives.</returns>
    /// <exception cref="QueryFormatException">A predicate or directive is none the engine knows.</exception>
    public static PatternConditions? Read(QueryPattern pattern, Func<string, ushort> captureId)
    {
        if (pattern.Conditions.Length == 0)
            return null;
        var predicates = new List<QueryPredicate>();
        Regex? path = null;
        var injection = NoInjectionRule;
        foreach (var condition in pattern.Conditions)
        {
            try
            {
                switch (condition.Name)
                {
                    case "path-match?":
                        path = QueryPredicate.Compile("path-match?", Argument(condition, 0) ?? throw new FormatException("#path-match? needs a regular expression"));
                        break;
                    case "set!":
                        injection = Set(injection, Argument(condition, 0), Argument(condition, 1));
                        break;
                    default:
                        predicates.Add(QueryPredicate.Read(condition, captureId));
                        break;
                }
            }
            catch (FormatException e) when (e is not QueryFormatException)
            {
                throw new QueryFormatException(e.Message, condition.Offset);
            }
        }
        return new PatternConditions([.. predicates], path, injection);
    }

    private static InjectionRule Set(InjectionRule rule, string? property, string? value) => (property, value) switch
    {
        ("injection.language", not null) => rule with { Language = value },
        ("injection.fragment", null) => rule with { IsFragment = true },
        _ => throw new FormatException($"#set! {property} is not a directive the engine knows"),
    };

    private static string? Argument(QueryCondition condition, int index) =>
        index < condition.Arguments.Length && !condition.Arguments[index].IsCapture ? condition.Arguments[index].Text : null;
}
