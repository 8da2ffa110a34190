namespace Ax.Indexer.Model;

/// <summary>
/// The one spelling of every symbol kind: kebab-case (<c>enum-member</c>), in queries, captures and output alike.
/// Thread-safe. Plain arrays and a switch: generic dictionaries over an enum are compiled at run-time, which cost
/// <c>ax find</c> 15 ms of its start.
/// </summary>
public static class SymbolKindNames
{
    private static readonly string?[] Names = CreateNames();

    /// <summary>All names in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } = CreateAll();

    /// <summary>The kebab-case name of a kind.</summary>
    /// <exception cref="KeyNotFoundException">The value is not a defined kind.</exception>
    public static string ToName(this SymbolKind kind) =>
        (int)kind < Names.Length && Names[(int)kind] is { } name ? name : throw new KeyNotFoundException($"There is no symbol kind {(int)kind}.");

    /// <summary>Parses a kebab-case name, ignoring case; <c>typealias</c> and <c>type_alias</c> are accepted too.</summary>
    public static bool TryParse(string name, out SymbolKind kind)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i] is { } known && IsSame(known, name))
            {
                kind = (SymbolKind)i;
                return true;
            }
        }
        kind = SymbolKind.None;
        return false;
    }

    private static bool IsSame(string known, string name) =>
        known.Equals(name.Replace('_', '-'), StringComparison.OrdinalIgnoreCase)
        || known.Replace("-", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string?[] CreateNames()
    {
        var names = new string?[(int)SymbolKind.View + 1];
        for (var i = 1; i < names.Length; i++)
            names[i] = Spelling((SymbolKind)i);
        return names;
    }

    private static string[] CreateAll()
    {
        var all = new List<string>();
        foreach (var name in Names)
        {
            if (name is not null)
                all.Add(name);
        }
        all.Sort(StringComparer.Ordinal);
        return [.. all];
    }

    private static string? Spelling(SymbolKind kind) => kind switch
    {
        SymbolKind.File => "file",
        SymbolKind.Module => "module",
        SymbolKind.Namespace => "namespace",
        SymbolKind.Package => "package",
        SymbolKind.Class => "class",
        SymbolKind.Method => "method",
        SymbolKind.Property => "property",
        SymbolKind.Field => "field",
        SymbolKind.Constructor => "constructor",
        SymbolKind.Enum => "enum",
        SymbolKind.Interface => "interface",
        SymbolKind.Function => "function",
        SymbolKind.Variable => "variable",
        SymbolKind.Constant => "constant",
        SymbolKind.Object => "object",
        SymbolKind.Key => "key",
        SymbolKind.EnumMember => "enum-member",
        SymbolKind.Struct => "struct",
        SymbolKind.Event => "event",
        SymbolKind.Operator => "operator",
        SymbolKind.TypeParameter => "type-parameter",
        SymbolKind.Macro => "macro",
        SymbolKind.Trait => "trait",
        SymbolKind.TypeAlias => "type-alias",
        SymbolKind.Union => "union",
        SymbolKind.Delegate => "delegate",
        SymbolKind.Section => "section",
        SymbolKind.Target => "target",
        SymbolKind.Table => "table",
        SymbolKind.View => "view",
        _ => null,
    };
}
