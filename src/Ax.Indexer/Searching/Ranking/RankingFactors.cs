using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Ranking;

/// <summary>
/// The factors of a score. Each is one line of policy: a name that <c>--explain</c> shows, and a multiplier made of what is known of
/// the candidate and of the weights. The score is their product.
/// </summary>
internal static class RankingFactors
{
    public static readonly IReadOnlyList<(string Name, Func<RankingSignals, RankingWeights, double> Compute)> All =
    [
        ("match", static (signals, weights) => signals.Match switch
        {
            MatchKind.Exact => weights.ExactMatch,
            MatchKind.ExactIgnoringCase => weights.ExactIgnoringCaseMatch,
            MatchKind.Prefix => weights.PrefixMatch * (1 + (2.0 * signals.QueryText.Length / Math.Max(1, signals.Symbol.Name.Length))),
            MatchKind.Humps => weights.HumpsMatch,
            MatchKind.Substring => weights.SubstringMatch,
            MatchKind.Fuzzy => weights.FuzzyMatch,
            MatchKind.Phrase or MatchKind.Words or MatchKind.Filters => weights.WordsMatch,
            MatchKind.WordBeginnings => weights.WordBeginningsMatch,
            MatchKind.Abbreviations => weights.AbbreviationsMatch,
            MatchKind.Body => weights.BodyMatch,
            _ => weights.SomeWordsMatch,
        }),
        ("bm25", static (signals, weights) => 1 - weights.Bm25 + (weights.Bm25 * signals.Bm25)),
        ("body", static (signals, weights) => 1 + (weights.Body * signals.Body)),
        ("nameCoverage", static (signals, weights) => 1 + (weights.NameCoverage * signals.NameCoverage * signals.NameCoverage)),
        ("nameFill", static (signals, weights) => 1 - weights.NameFill + (weights.NameFill * signals.NameFill)),
        ("pathCoverage", static (signals, weights) => 1 + (weights.PathCoverage * signals.PathCoverage)),
        ("kind", static (signals, weights) => KindWeight(signals.Symbol.Kind, weights)),
        ("declaration", static (signals, weights) => signals.Symbol.Modifiers.HasFlag(SymbolModifiers.Declaration) ? weights.Declaration : 1),
        ("visibility", static (signals, weights) => signals.Symbol.Visibility switch
        {
            Visibility.Private => weights.PrivateVisibility,
            Visibility.Protected or Visibility.Internal => weights.InternalVisibility,
            _ => 1,
        }),
        ("test", static (signals, weights) => signals.Symbol.File.Flags.HasFlag(FileFlags.Test) ? weights.Test : 1),
        ("generated", static (signals, weights) => (signals.Symbol.File.Flags & (FileFlags.Generated | FileFlags.Minified)) != 0 ? weights.Generated : 1),
        ("example", static (signals, weights) => signals.Symbol.Modifiers.HasFlag(SymbolModifiers.Example) ? weights.Example : 1),
        ("vendored", static (signals, weights) => signals.Symbol.File.Flags.HasFlag(FileFlags.Vendored) ? weights.Vendored : 1),
        ("support", static (signals, weights) => IsSupport(signals.Symbol.File.Path) ? weights.Support : 1),
        ("importance", static (signals, weights) => 1 + (weights.Importance * signals.Importance)),
        ("depth", static (signals, weights) => 1 / (1 + (weights.Depth * signals.Symbol.File.Path.AsSpan().Count('/')))),
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

    private static double KindWeight(SymbolKind kind, RankingWeights weights) => kind switch
    {
        SymbolKind.Class or SymbolKind.Struct or SymbolKind.Interface or SymbolKind.Trait or SymbolKind.Enum or SymbolKind.Union
            or SymbolKind.Table or SymbolKind.View => weights.TypeKind,
        SymbolKind.Function or SymbolKind.Method => weights.FunctionKind,
        SymbolKind.TypeAlias or SymbolKind.Delegate or SymbolKind.Constructor => weights.AliasKind,
        SymbolKind.Macro or SymbolKind.Constant or SymbolKind.Variable or SymbolKind.Property or SymbolKind.Event or SymbolKind.Operator
            or SymbolKind.Target => weights.ValueKind,
        SymbolKind.Namespace or SymbolKind.Module or SymbolKind.Package => weights.NamespaceKind,
        SymbolKind.Key or SymbolKind.Section => weights.KeyKind,
        _ => weights.OtherKind,
    };
}
