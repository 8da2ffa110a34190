namespace Ax.Indexer.Model;

/// <summary>One number of <see cref="RankingWeights"/>, by the name that command lines and files give it. Immutable.</summary>
public sealed class RankingWeight
{
    private readonly Func<RankingWeights, double> _get;
    private readonly Func<RankingWeights, double, RankingWeights> _set;

    private RankingWeight(string name, (double Least, double Greatest) range, Func<RankingWeights, double> get, Func<RankingWeights, double, RankingWeights> set) =>
        (Name, Least, Greatest, _get, _set) = (name, range.Least, range.Greatest, get, set);

    /// <summary>All of them, in the order of the factors. What stands before a dot is the factor that <c>--explain</c> shows.</summary>
    public static IReadOnlyList<RankingWeight> All { get; } =
    [
        new("match.exact", Multiplier, w => w.ExactMatch, (w, x) => w with { ExactMatch = x }),
        new("match.exact-ignoring-case", Multiplier, w => w.ExactIgnoringCaseMatch, (w, x) => w with { ExactIgnoringCaseMatch = x }),
        new("match.prefix", Multiplier, w => w.PrefixMatch, (w, x) => w with { PrefixMatch = x }),
        new("match.humps", Multiplier, w => w.HumpsMatch, (w, x) => w with { HumpsMatch = x }),
        new("match.fuzzy", Multiplier, w => w.FuzzyMatch, (w, x) => w with { FuzzyMatch = x }),
        new("match.words", Multiplier, w => w.WordsMatch, (w, x) => w with { WordsMatch = x }),
        new("match.substring", Multiplier, w => w.SubstringMatch, (w, x) => w with { SubstringMatch = x }),
        new("match.word-beginnings", Multiplier, w => w.WordBeginningsMatch, (w, x) => w with { WordBeginningsMatch = x }),
        new("match.abbreviations", Multiplier, w => w.AbbreviationsMatch, (w, x) => w with { AbbreviationsMatch = x }),
        new("match.some-words", Multiplier, w => w.SomeWordsMatch, (w, x) => w with { SomeWordsMatch = x }),
        new("match.body", Multiplier, w => w.BodyMatch, (w, x) => w with { BodyMatch = x }),
        new("bm25", Share, w => w.Bm25, (w, x) => w with { Bm25 = x }),
        new("body", Gain, w => w.Body, (w, x) => w with { Body = x }),
        new("nameCoverage", Gain, w => w.NameCoverage, (w, x) => w with { NameCoverage = x }),
        new("nameFill", Share, w => w.NameFill, (w, x) => w with { NameFill = x }),
        new("pathCoverage", Gain, w => w.PathCoverage, (w, x) => w with { PathCoverage = x }),
        new("kind.type", Multiplier, w => w.TypeKind, (w, x) => w with { TypeKind = x }),
        new("kind.function", Multiplier, w => w.FunctionKind, (w, x) => w with { FunctionKind = x }),
        new("kind.alias", Multiplier, w => w.AliasKind, (w, x) => w with { AliasKind = x }),
        new("kind.value", Multiplier, w => w.ValueKind, (w, x) => w with { ValueKind = x }),
        new("kind.namespace", Multiplier, w => w.NamespaceKind, (w, x) => w with { NamespaceKind = x }),
        new("kind.key", Multiplier, w => w.KeyKind, (w, x) => w with { KeyKind = x }),
        new("kind.other", Multiplier, w => w.OtherKind, (w, x) => w with { OtherKind = x }),
        new("declaration", Multiplier, w => w.Declaration, (w, x) => w with { Declaration = x }),
        new("visibility.internal", Multiplier, w => w.InternalVisibility, (w, x) => w with { InternalVisibility = x }),
        new("visibility.private", Multiplier, w => w.PrivateVisibility, (w, x) => w with { PrivateVisibility = x }),
        new("test", Multiplier, w => w.Test, (w, x) => w with { Test = x }),
        new("generated", Multiplier, w => w.Generated, (w, x) => w with { Generated = x }),
        new("example", Multiplier, w => w.Example, (w, x) => w with { Example = x }),
        new("vendored", Multiplier, w => w.Vendored, (w, x) => w with { Vendored = x }),
        new("support", Multiplier, w => w.Support, (w, x) => w with { Support = x }),
        new("importance", Gain, w => w.Importance, (w, x) => w with { Importance = x }),
        new("depth", Share, w => w.Depth, (w, x) => w with { Depth = x }),
    ];

    private static (double, double) Multiplier => (RankingWeights.LeastMultiplier, RankingWeights.Most);

    private static (double, double) Share => (0, 1);

    private static (double, double) Gain => (0, RankingWeights.Most);

    /// <summary>The name: <c>test</c>, <c>kind.function</c>.</summary>
    public string Name { get; }

    /// <summary>The least value it may have.</summary>
    public double Least { get; }

    /// <summary>The greatest value it may have.</summary>
    public double Greatest { get; }

    /// <summary>The value it has where none is given.</summary>
    public double Default => Of(RankingWeights.Default);

    /// <summary>The weight of a name, in any case; null when there is none.</summary>
    public static RankingWeight? Find(string name) => All.FirstOrDefault(weight => weight.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Its value among weights.</summary>
    public double Of(RankingWeights weights) => _get(weights);

    /// <summary>The weights, but for this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between <see cref="Least"/> and <see cref="Greatest"/>.</exception>
    public RankingWeights Set(RankingWeights weights, double value) => _set(weights, value);
}
