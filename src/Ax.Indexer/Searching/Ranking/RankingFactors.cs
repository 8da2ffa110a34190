using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Ranking;

/// <summary>
/// The factors of a score. Each is one line of policy: a name that <c>--explain</c> shows, and a multiplier. The score is
/// their product.
/// </summary>
internal static class RankingFactors
{
    public static readonly IReadOnlyList<(string Name, Func<RankingSignals, double> Compute)> All =
    [
        ("match", signals => signals.Match switch
        {
            MatchKind.Exact => 20,
            MatchKind.ExactIgnoringCase => 12,
            MatchKind.Prefix => 2 + (4.0 * signals.QueryText.Length / Math.Max(1, signals.Symbol.Name.Length)),
            MatchKind.Humps => 3,
            MatchKind.Substring => 0.8,
            MatchKind.Fuzzy => 2,
            MatchKind.Phrase or MatchKind.Words or MatchKind.Filters => 1,
            MatchKind.WordBeginnings => 0.8,
            MatchKind.Abbreviations => 0.7,
            _ => 0.45,
        }),
        ("bm25", signals => 0.3 + (0.7 * signals.Bm25)),
        ("nameCoverage", signals => 1 + (3 * signals.NameCoverage * signals.NameCoverage)),
        ("nameFill", signals => 0.5 + (0.5 * signals.NameFill)),
        ("pathCoverage", signals => 1 + (0.5 * signals.PathCoverage)),
        ("kind", signals => KindWeight(signals.Symbol.Kind)),
        ("declaration", signals => signals.Symbol.Modifiers.HasFlag(SymbolModifiers.Declaration) ? 0.5 : 1),
        ("visibility", signals => signals.Symbol.Visibility switch
        {
            Visibility.Private => 0.75,
            Visibility.Protected or Visibility.Internal => 0.9,
            _ => 1,
        }),
        ("test", signals => signals.Symbol.File.Flags.HasFlag(FileFlags.Test) ? 0.35 : 1),
        ("generated", signals => (signals.Symbol.File.Flags & (FileFlags.Generated | FileFlags.Minified)) != 0 ? 0.5 : 1),
        ("example", signals => signals.Symbol.Modifiers.HasFlag(SymbolModifiers.Example) ? 0.4 : 1),
        ("vendored", signals => signals.Symbol.File.Flags.HasFlag(FileFlags.Vendored) ? 0.6 : 1),
        ("support", signals => IsSupport(signals.Symbol.File.Path) ? 0.7 : 1),
        ("depth", signals => 1 / (1 + (0.03 * signals.Symbol.File.Path.AsSpan().Count('/')))),
    ];

    // Code beside the product: it often has stand-ins of the product's own names.
    private static bool IsSupport(string path)
    {
        foreach (var folder in (ReadOnlySpan<string>)["tools", "scripts", "samples", "examples", "docs", "benchmarks"])
        {
            var at = path.IndexOf(folder, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || path[at - 1] == '/') && at + folder.Length < path.Length && path[at + folder.Length] == '/')
                return true;
        }
        return false;
    }

    private static double KindWeight(SymbolKind kind) => kind switch
    {
        SymbolKind.Class or SymbolKind.Struct or SymbolKind.Interface or SymbolKind.Trait or SymbolKind.Enum or SymbolKind.Union
            or SymbolKind.Table or SymbolKind.View => 2,
        SymbolKind.Function or SymbolKind.Method => 2,
        SymbolKind.TypeAlias or SymbolKind.Delegate or SymbolKind.Constructor => 1.6,
        SymbolKind.Macro or SymbolKind.Constant or SymbolKind.Variable or SymbolKind.Property or SymbolKind.Event or SymbolKind.Operator
            or SymbolKind.Target => 1.2,
        SymbolKind.Namespace or SymbolKind.Module or SymbolKind.Package => 1.1,
        // Configuration and documents speak of what code defines.
        SymbolKind.Key or SymbolKind.Section => 0.6,
        _ => 1,
    };
}
