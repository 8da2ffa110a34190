using Ax.Indexer.Searching.Content.Patterns;

namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>
/// A nondeterministic automaton over the bytes of UTF-8 that accepts every line that a pattern matches, and perhaps others (the method:
/// R. Cox, "Regular Expression Matching Can Be Simple And Fast", 2007). Immutable and thread-safe; <see cref="LineStates"/> run it.
/// </summary>
internal sealed class LineAutomaton
{
    /// <summary>Its nodes.</summary>
    public required IReadOnlyList<AutomatonNode> Nodes { get; init; }

    /// <summary>Where it begins.</summary>
    public required int Start { get; init; }

    /// <summary>Whether a line of ASCII alone matches if it is accepted.</summary>
    public required bool IsExact { get; init; }

    /// <summary>Whether it asks for boundaries of words.</summary>
    public required bool AsksForWords { get; init; }

    /// <summary>Which bytes it does not tell apart.</summary>
    public required ByteClasses Classes { get; init; }

    /// <summary>The automaton of a pattern; null when it would be too large.</summary>
    public static LineAutomaton? TryMake(PatternSyntax pattern)
    {
        // Many repetitions become any number: that matches more.
        foreach (var mostRepeated in (ReadOnlySpan<int>)[1000, 50, 4, 1])
        {
            var compiler = new AutomatonCompiler(mostRepeated);
            if (compiler.TryCompile(pattern) is { } automaton)
                return automaton;
        }
        return null;
    }
}
