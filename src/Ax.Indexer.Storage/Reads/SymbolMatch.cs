using System.Text;

namespace Ax.Indexer.Storage.Reads;

/// <summary>
/// A full-text expression over the symbol fields, built from tokens so that no input can be misread as syntax. Immutable.
/// </summary>
public sealed class SymbolMatch
{
    private SymbolMatch(string expression) => Expression = expression;

    internal string Expression { get; }

    /// <summary>Symbols whose whole name is the token, ignoring case.</summary>
    public static SymbolMatch Name(string token) => new($"name : {Quote(token)}");

    /// <summary>Symbols whose whole name is the token, ignoring case, and whose container has all words; without words, any container.</summary>
    public static SymbolMatch NameInContainer(string token, IReadOnlyList<string> words) =>
        words.Count == 0 ? Name(token) : Name(token).And(InContainer(words));

    /// <summary>Symbols whose whole name begins with the token, ignoring case.</summary>
    public static SymbolMatch NamePrefix(string token) => new($"name : {Quote(token)} *");

    /// <summary>Symbols of whose name a word begins with the token.</summary>
    public static SymbolMatch PartPrefix(string token) => new($"parts : {Quote(token)} *");

    /// <summary>Symbols whose name has the tokens as words next to each other, or is the only token.</summary>
    public static SymbolMatch NamePhrase(IEnumerable<string> tokens) => new($"{{name parts}} : ({Join(" + ", tokens)})");

    /// <summary>Symbols whose innermost container has all words.</summary>
    public static SymbolMatch InContainer(IEnumerable<string> words) => new($"container : ({Join(" AND ", words)})");

    /// <summary>Symbols with a field in which the tokens stand next to each other.</summary>
    public static SymbolMatch Phrase(IEnumerable<string> tokens) => new(Join(" + ", tokens));

    /// <summary>Symbols in which every token occurs in some field.</summary>
    public static SymbolMatch AllWords(IEnumerable<string> tokens) => new(Join(" AND ", tokens));

    /// <summary>Symbols in which any token occurs in some field.</summary>
    public static SymbolMatch AnyWord(IEnumerable<string> tokens) => new(Join(" OR ", tokens));

    /// <summary>Symbols whose name has every token as one of its words, or is the only token.</summary>
    public static SymbolMatch AllNameWords(IEnumerable<string> tokens) => new($"{{name parts}} : ({Join(" AND ", tokens)})");

    /// <summary>Symbols whose name has, of every list of alternatives, one as one of its words, or as the whole name.</summary>
    public static SymbolMatch NameWordsOf(IEnumerable<IReadOnlyList<string>> alternatives) =>
        new("{name parts} : (" + string.Join(" AND ", alternatives.Select(tokens => "(" + Join(" OR ", tokens) + ")")) + ")");

    /// <summary>Symbols whose name has all tokens but one as its words.</summary>
    public static SymbolMatch AllNameWordsButOne(IReadOnlyList<string> tokens) => new("{name parts} : (" + string.Join(" OR ", tokens.Select(
        (_, left) => "(" + Join(" AND ", tokens.Where((_, i) => i != left)) + ")")) + ")");

    /// <summary>Further name keys that begin with the token; for the table of keys.</summary>
    internal static SymbolMatch Key(string token) => new($"{Quote(token)} *");

    /// <summary>Symbols that any of the expressions matches; null when there is none.</summary>
    public static SymbolMatch? AnyOf(IReadOnlyCollection<SymbolMatch> matches) => Join(" OR ", matches);

    /// <summary>Symbols that all expressions match; null when there is none.</summary>
    public static SymbolMatch? AllOf(IReadOnlyCollection<SymbolMatch> matches) => Join(" AND ", matches);

    /// <summary>Symbols that both expressions match; null is no condition.</summary>
    public SymbolMatch And(SymbolMatch? other) => other is null ? this : new($"({Expression}) AND ({other.Expression})");

    /// <summary>Symbols that this expression matches and the other does not; null leaves nothing out.</summary>
    public SymbolMatch Except(SymbolMatch? other) => other is null ? this : new($"({Expression}) NOT ({other.Expression})");

    // Side by side: FTS5 refuses deep nesting.
    private static SymbolMatch? Join(string separator, IReadOnlyCollection<SymbolMatch> matches) =>
        matches.Count == 0 ? null : new(string.Join(separator, matches.Select(match => $"({match.Expression})")));

    private static string Join(string separator, IEnumerable<string> tokens) => string.Join(separator, tokens.Select(Quote));

    // What the index cuts at cannot be in a token; a phrase of several would be an error.
    private static string Quote(string token)
    {
        var quoted = new StringBuilder(token.Length + 2).Append('"');
        foreach (var c in token)
        {
            if (c is > ' ' and not ('"' or '\'' or '\u007F'))
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
