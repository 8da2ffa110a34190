using System.Text.RegularExpressions;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>What a pattern of a query demands and declares beyond its shape. Immutable and thread-safe.</summary>
/// <param name="Predicates">Conditions on the text of captures, evaluated for each match; null when there are none.</param>
/// <param name="Path">Condition on the file's path (<c>#path-match?</c>); null when there is none.</param>
/// <param name="Injection">What <c>#set!</c> says about injections.</param>
internal sealed record PatternConditions(QueryPredicate[]? Predicates, Regex? Path, InjectionRule Injection)
{
    private static readonly InjectionRule NoInjectionRule = new(Language: null, IsFragment: false);

    /// <returns>Null when the pattern has no predicates and directives.</returns>
    /// <exception cref="FormatException">A predicate or directive is none the engine knows.</exception>
    public static unsafe PatternConditions? Read(nint query, uint pattern)
    {
        var steps = TreeSitter.ts_query_predicates_for_pattern(query, pattern, out var count);
        if (count == 0)
            return null;
        var predicates = new List<QueryPredicate>();
        Regex? path = null;
        var injection = NoInjectionRule;
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            if (steps[i].Type != TSQueryPredicateStep.StepType.Done)
                continue;
            var step = new ReadOnlySpan<TSQueryPredicateStep>(steps + start, i - start);
            start = i + 1;
            switch (QueryPredicate.StringValue(query, step[0]))
            {
                case "path-match?":
                    path = QueryPredicate.Compile("path-match?", Argument(query, step, 1) ?? throw new FormatException("#path-match? needs a regular expression"));
                    break;
                case "set!":
                    injection = Set(injection, Argument(query, step, 1), Argument(query, step, 2));
                    break;
                default:
                    predicates.Add(QueryPredicate.Read(query, step));
                    break;
            }
        }
        return new PatternConditions(predicates.Count == 0 ? null : [.. predicates], path, injection);
    }

    private static InjectionRule Set(InjectionRule rule, string? property, string? value) => (property, value) switch
    {
        ("injection.language", not null) => rule with { Language = value },
        ("injection.fragment", null) => rule with { IsFragment = true },
        _ => throw new FormatException($"#set! {property} is not a directive the engine knows"),
    };

    private static string? Argument(nint query, ReadOnlySpan<TSQueryPredicateStep> steps, int index) =>
        index < steps.Length && steps[index].Type == TSQueryPredicateStep.StepType.String ? QueryPredicate.StringValue(query, steps[index]) : null;
}
