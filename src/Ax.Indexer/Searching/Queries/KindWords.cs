using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Queries;

/// <summary>Words for kinds beside their names. The keywords that languages use for functions and methods alike mean both.</summary>
internal static class KindWords
{
    /// <summary>The words in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "alias", "const", "ctor", "def", "define", "enumerator", "fn", "fun", "func", "heading", "iface", "member", "mod", "ns", "op", "pkg", "proc", "prop",
        "protocol", "sub", "type", "typedef", "var",
    ];

    /// <summary>The kinds that a name or word means; empty when it is unknown.</summary>
    public static SymbolKind[] Parse(string word)
    {
        if (SymbolKindNames.TryParse(word, out var kind))
            return [kind];
        return word.ToLowerInvariant() switch
        {
            "func" or "fn" or "fun" or "def" or "sub" or "proc" => [SymbolKind.Function, SymbolKind.Method],
            "type" => [SymbolKind.Class, SymbolKind.Struct, SymbolKind.Interface, SymbolKind.Enum, SymbolKind.Trait, SymbolKind.Union, SymbolKind.TypeAlias, SymbolKind.Delegate],
            "member" => [SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Constructor, SymbolKind.Event, SymbolKind.EnumMember, SymbolKind.Operator],
            "iface" or "protocol" => [SymbolKind.Interface],
            "ns" => [SymbolKind.Namespace],
            "mod" => [SymbolKind.Module],
            "pkg" => [SymbolKind.Package],
            "const" => [SymbolKind.Constant],
            "var" => [SymbolKind.Variable],
            "prop" => [SymbolKind.Property],
            "ctor" => [SymbolKind.Constructor],
            "enumerator" => [SymbolKind.EnumMember],
            "typedef" or "alias" => [SymbolKind.TypeAlias],
            "define" => [SymbolKind.Macro],
            "op" => [SymbolKind.Operator],
            "heading" => [SymbolKind.Section],
            _ => [],
        };
    }
}
