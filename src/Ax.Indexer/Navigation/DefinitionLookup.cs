using Ax.Indexer.Model;
using Ax.Indexer.Searching;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation;

/// <summary>Finds the definitions of a (qualified) name. Exact in case first; another case only when there is none, and said so.</summary>
internal static class DefinitionLookup
{
    private const int MaxDefinitions = 1000;

    public static DefinitionAnswer Run(IndexReader reader, string root, string text)
    {
        var (symbols, match, isBounded) = Find(reader, text, MaxDefinitions);
        return symbols.Count > 0
            ? new DefinitionAnswer(Complete(symbols, root), match, isBounded, [])
            : new DefinitionAnswer([], MatchKind.Exact, false, NameSuggestions.Find(reader, text, SymbolFilter.None));
    }

    /// <summary>The symbols of a (qualified) name by path and place: unlike the order of ids it does not depend on the index's history.</summary>
    public static List<StoredSymbol> FindInOrder(IndexReader reader, string text, int limit) =>
        [.. Find(reader, text, limit).Symbols.OrderBy(symbol => symbol.File.Path, StringComparer.Ordinal).ThenBy(symbol => symbol.Line).ThenBy(symbol => symbol.Column)];

    /// <summary>The symbols of a (qualified) name, in the order of their ids.</summary>
    public static (List<StoredSymbol> Symbols, MatchKind Match, bool IsBounded) Find(IndexReader reader, string text, int limit)
    {
        // A name may itself contain a separator (operator.); the whole text is tried first.
        foreach (var name in (ReadOnlySpan<QualifiedName>)[new QualifiedName(null, [], text), QualifiedName.Parse(text)])
        {
            var anyCase = name.Narrow(SymbolFilter.None);
            foreach (var (filter, comparison, match) in (ReadOnlySpan<(SymbolFilter, StringComparison, MatchKind)>)
            [
                (anyCase with { Name = name.Name }, StringComparison.Ordinal, MatchKind.Exact),
                (anyCase, StringComparison.OrdinalIgnoreCase, MatchKind.ExactIgnoringCase),
            ])
            {
                var symbols = reader.FindSymbols(name.ToMatch(), filter, limit);
                var matching = symbols.Select(reader.ResolveContainer).Where(symbol => name.Matches(symbol, comparison)).ToList();
                if (matching.Count > 0)
                    return (matching, match, symbols.Count == limit);
            }
        }
        return ([], MatchKind.Exact, false);
    }

    private static Symbol[] Complete(List<StoredSymbol> symbols, string root)
    {
        var snippets = new SnippetReader(root);
        return [.. symbols
            .OrderBy(symbol => symbol.Modifiers.HasFlag(SymbolModifiers.Declaration))
            .ThenBy(symbol => symbol.File.IsAside || symbol.Modifiers.HasFlag(SymbolModifiers.Example))
            .ThenBy(symbol => KindOrder(symbol.Kind))
            .ThenBy(symbol => symbol.File.Path.AsSpan().Count('/'))
            .ThenBy(symbol => symbol.File.Path, StringComparer.Ordinal)
            .ThenBy(symbol => symbol.Line)
            .Select(snippets.Complete)];
    }

    // Types and functions are what people ask for; members and values come after.
    private static int KindOrder(SymbolKind kind) => kind switch
    {
        SymbolKind.Class or SymbolKind.Struct or SymbolKind.Interface or SymbolKind.Trait or SymbolKind.Enum or SymbolKind.Union
            or SymbolKind.Function or SymbolKind.Method or SymbolKind.TypeAlias or SymbolKind.Delegate or SymbolKind.Table or SymbolKind.View => 0,
        SymbolKind.Field or SymbolKind.EnumMember => 2,
        SymbolKind.Key or SymbolKind.Section => 3,
        _ => 1,
    };
}
