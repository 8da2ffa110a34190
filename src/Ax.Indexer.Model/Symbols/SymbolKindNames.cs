using System.Collections.Frozen;

namespace Ax.Indexer.Model;

/// <summary>
/// The one spelling of every symbol kind: kebab-case (<c>enum-member</c>), in queries, captures and output alike.
/// Thread-safe.
/// </summary>
public static class SymbolKindNames
{
    private static readonly FrozenDictionary<SymbolKind, string> Names = Enum.GetValues<SymbolKind>()
        .Where(kind => kind != SymbolKind.None)
        .ToFrozenDictionary(kind => kind, kind => Kebab(kind.ToString()));

    private static readonly FrozenDictionary<string, SymbolKind> Kinds =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>All names in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names.Values.Order(StringComparer.Ordinal)];

    /// <summary>The kebab-case name of a kind.</summary>
    /// <exception cref="KeyNotFoundException">The value is not a defined kind.</exception>
    public static string ToName(this SymbolKind kind) => Names[kind];

    /// <summary>Parses a kebab-case name, ignoring case; <c>typealias</c> and <c>type_alias</c> are accepted too.</summary>
    public static bool TryParse(string name, out SymbolKind kind)
    {
        if (Kinds.TryGetValue(name.Replace('_', '-'), out kind))
            return true;
        foreach (var (known, value) in Kinds)
        {
            if (string.Equals(known.Replace("-", "", StringComparison.Ordinal), name, StringComparison.OrdinalIgnoreCase))
            {
                kind = value;
                return true;
            }
        }
        return false;
    }

    private static string Kebab(string pascal) =>
        string.Concat(pascal.Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
