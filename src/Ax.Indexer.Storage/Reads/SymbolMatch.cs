using System.Text;

namespace Ax.Indexer.Storage.Reads;

/// <summary>
/// A full-text expression over the symbol fields, built from tokens so that no input can be misread as syntax.
/// </summary>
public sealed class SymbolMatch
{
    private SymbolMatch(string expression) => Expression = expression;

    internal string Expression { get; }

    /// <summary>Symbols whose whole name is the token, ignoring case.</summary>
    public static SymbolMatch Name(string token) => new($"name : {Quote(token)}");

    /// <summary>Symbols whose whole name is the token, ignoring case, and whose container has all words; without words, any container.</summary>
    public static SymbolMatch NameInContainer(string token, IReadOnlyList<string> words) => words.Count == 0
        ? Name(token)
        : new($"(name : {Quote(token)}) AND (container : ({string.Join(" AND ", words.Select(Quote))}))");

    /// <summary>Symbols whose whole name begins with the token, ignoring case.</summary>
    public static SymbolMatch NamePrefix(string token) => new($"name : {Quote(token)} *");

    /// <summary>Symbols in which every token occurs in some field.</summary>
    public static SymbolMatch AllWords(IEnumerable<string> tokens) => new(string.Join(" AND ", tokens.Select(Quote)));

    /// <summary>Symbols in which any token occurs in some field.</summary>
    public static SymbolMatch AnyWord(IEnumerable<string> tokens) => new(string.Join(" OR ", tokens.Select(Quote)));

    /// <summary>Symbols whose name has all tokens but one as its words.</summary>
    public static SymbolMatch AllNameWordsButOne(IReadOnlyList<string> tokens) => new("{name parts} : (" + string.Join(" OR ", tokens.Select(
        (_, left) => "(" + string.Join(" AND ", tokens.Where((_, i) => i != left).Select(Quote)) + ")")) + ")");

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
