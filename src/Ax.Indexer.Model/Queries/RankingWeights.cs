using System.Runtime.CompilerServices;

namespace Ax.Indexer.Model;

/// <summary>
/// The numbers that scores are made of. Immutable; <see cref="RankingWeight.All"/> has them by name. A multiplier (0.01 to 100) is
/// a factor itself: 1 is neutral. A share (0 to 1) is the part of a score that is lost where a signal is 0. A gain (0 to 100) is
/// added to 1 where a signal is 1.
/// </summary>
public sealed record RankingWeights
{
    internal const double LeastMultiplier = 0.01, Most = 100;

    /// <summary>The weights that are used where none are given.</summary>
    public static RankingWeights Default { get; } = new();

    /// <summary>The name is the word, case included. A multiplier; default 20.</summary>
    public double ExactMatch { get; init => field = Multiplier(value); } = 20;

    /// <summary>The name is the word in another case. A multiplier; default 12.</summary>
    public double ExactIgnoringCaseMatch { get; init => field = Multiplier(value); } = 12;

    /// <summary>The name begins with the word; three times as much when nearly all of the name is typed. A multiplier; default 2.</summary>
    public double PrefixMatch { get; init => field = Multiplier(value); } = 2;

    /// <summary>The word is the humps of the name. A multiplier; default 3.</summary>
    public double HumpsMatch { get; init => field = Multiplier(value); } = 3;

    /// <summary>The name is spelt almost like the word. A multiplier; default 2.</summary>
    public double FuzzyMatch { get; init => field = Multiplier(value); } = 2;

    /// <summary>All words, or a phrase, occur; or nothing but filters was asked. A multiplier; default 1.</summary>
    public double WordsMatch { get; init => field = Multiplier(value); } = 1;

    /// <summary>The name ends with the word, or has a word that begins with it. A multiplier; default 0.8.</summary>
    public double SubstringMatch { get; init => field = Multiplier(value); } = 0.8;

    /// <summary>The name has words that begin with those of the query. A multiplier; default 0.8.</summary>
    public double WordBeginningsMatch { get; init => field = Multiplier(value); } = 0.8;

    /// <summary>The name has the words, some of them abbreviated. A multiplier; default 0.7.</summary>
    public double AbbreviationsMatch { get; init => field = Multiplier(value); } = 0.7;

    /// <summary>A word of the query is missing. A multiplier; default 0.45.</summary>
    public double SomeWordsMatch { get; init => field = Multiplier(value); } = 0.45;

    /// <summary>Nothing but the body has words of the query. A multiplier; default 0.5.</summary>
    public double BodyMatch { get; init => field = Multiplier(value); } = 0.5;

    /// <summary>BM25 of the words, brought to 0 to 1. A share; default 0.7.</summary>
    public double Bm25 { get; init => field = Share(value); } = 0.7;

    /// <summary>
    /// BM25 of the words over the definition's lines, as a share of the most it could be. A gain; default 4. Where it is 0, no file is read to find
    /// what only bodies say.
    /// </summary>
    public double Body { get; init => field = Gain(value); } = 4;

    /// <summary>The square of the share of the query's words that the name has. A gain; default 3.</summary>
    public double NameCoverage { get; init => field = Gain(value); } = 3;

    /// <summary>The share of the name's words that the query has. A share; default 0.5.</summary>
    public double NameFill { get; init => field = Share(value); } = 0.5;

    /// <summary>The share of the query's words that the path has. A gain; default 0.5.</summary>
    public double PathCoverage { get; init => field = Gain(value); } = 0.5;

    /// <summary>Classes, structs, interfaces, traits, enums, unions, tables, views. A multiplier; default 2.</summary>
    public double TypeKind { get; init => field = Multiplier(value); } = 2;

    /// <summary>Functions and methods. A multiplier; default 2.</summary>
    public double FunctionKind { get; init => field = Multiplier(value); } = 2;

    /// <summary>Type aliases, delegates, constructors. A multiplier; default 1.6.</summary>
    public double AliasKind { get; init => field = Multiplier(value); } = 1.6;

    /// <summary>Macros, constants, variables, properties, events, operators, targets. A multiplier; default 1.2.</summary>
    public double ValueKind { get; init => field = Multiplier(value); } = 1.2;

    /// <summary>Namespaces, modules, packages. A multiplier; default 1.1.</summary>
    public double NamespaceKind { get; init => field = Multiplier(value); } = 1.1;

    /// <summary>Keys and sections: configuration and documents speak of what code defines. A multiplier; default 0.6.</summary>
    public double KeyKind { get; init => field = Multiplier(value); } = 0.6;

    /// <summary>All other kinds. A multiplier; default 1.</summary>
    public double OtherKind { get; init => field = Multiplier(value); } = 1;

    /// <summary>What only declares. A multiplier; default 0.5.</summary>
    public double Declaration { get; init => field = Multiplier(value); } = 0.5;

    /// <summary>Protected or internal. A multiplier; default 0.9.</summary>
    public double InternalVisibility { get; init => field = Multiplier(value); } = 0.9;

    /// <summary>Private. A multiplier; default 0.75.</summary>
    public double PrivateVisibility { get; init => field = Multiplier(value); } = 0.75;

    /// <summary>In a test file. A multiplier; default 0.35.</summary>
    public double Test { get; init => field = Multiplier(value); } = 0.35;

    /// <summary>In a generated or minified file. A multiplier; default 0.5.</summary>
    public double Generated { get; init => field = Multiplier(value); } = 0.5;

    /// <summary>In an example inside of a document. A multiplier; default 0.4.</summary>
    public double Example { get; init => field = Multiplier(value); } = 0.4;

    /// <summary>In third-party code. A multiplier; default 0.6.</summary>
    public double Vendored { get; init => field = Multiplier(value); } = 0.6;

    /// <summary>In a folder called tools, scripts, samples, examples, docs or benchmarks. A multiplier; default 0.7.</summary>
    public double Support { get; init => field = Multiplier(value); } = 0.7;

    /// <summary>
    /// How important the file is by who imports it (PageRank), and the symbol by its visibility and kind. A gain; default 0: it was
    /// measured not to help. Where it is not 0, the first query after an update resolves all imports, which on a large tree takes seconds.
    /// </summary>
    public double Importance { get; init => field = Gain(value); }

    /// <summary>For each folder above the file: the score is divided by 1 and this for each. 0 to 1; default 0.03.</summary>
    public double Depth { get; init => field = Share(value); } = 0.03;

    private static double Multiplier(double value, [CallerMemberName] string? name = null) => Within(value, LeastMultiplier, Most, name);

    private static double Share(double value, [CallerMemberName] string? name = null) => Within(value, 0, 1, name);

    private static double Gain(double value, [CallerMemberName] string? name = null) => Within(value, 0, Most, name);

    // Not a number is within nothing.
    private static double Within(double value, double least, double most, string? name) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The weight must be a number from {least} to {most}."));
}
