using System.Text.Json;
using System.Text.RegularExpressions;
using Ax.Indexer.Accuracy.Corpora;

namespace Ax.Indexer.Accuracy.Comparison;

/// <summary>
/// What of the two sides is compared, for a language and an oracle: a file of <c>mappings/</c>. Kinds that no list leaves out
/// take part.
/// </summary>
internal sealed class Mapping
{
    /// <summary>The oracle's word for the language.</summary>
    public required string OracleLanguage { get; init; }

    /// <summary>Further arguments of the oracle. Default none.</summary>
    public IReadOnlyList<string> OracleOptions { get; init; } = [];

    /// <summary>Kinds of the oracle that take no part, each with the reason. Default none.</summary>
    public IReadOnlyDictionary<string, string> OracleLeftOut { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Another oracle that is asked about the differences, as rules with <see cref="Adjudication.Witness"/> say. Default none.
    /// </summary>
    public string? Witness { get; init; }

    /// <summary>Our kinds that take no part, each with the reason. Default none.</summary>
    public IReadOnlyDictionary<string, string> OursLeftOut { get; init; } = new Dictionary<string, string>();

    /// <summary>What is cut out of names on both sides before they are compared: differences of spelling. Default white space.</summary>
    public string Spelling { get; init; } = @"\s+";

    /// <summary>Differences that are no mistake of ours. Default none.</summary>
    public IReadOnlyList<Adjudication> Adjudicated { get; init; } = [];

    /// <summary>The oracle's kinds of identifiers that mean something inside of a function alone: no occurrences to us. Default none.</summary>
    public IReadOnlyList<string> Locals { get; init; } = [];

    /// <summary>The oracle's kinds of identifiers that are not asked for, each with the reason. Default none.</summary>
    public IReadOnlyDictionary<string, string> IdentifiersLeftOut { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads a mapping; null when there is none.</summary>
    /// <param name="oracle">The oracle's id.</param>
    /// <param name="language">The language's id.</param>
    public static Mapping? Find(string oracle, string language)
    {
        var file = Repository.PathOf("mappings", oracle, language + ".json");
        return File.Exists(file)
            ? JsonSerializer.Deserialize<Mapping>(File.ReadAllText(file), JsonSerializerOptions.Web)
            : null;
    }
}

/// <summary>A kind of difference that was looked at and is no mistake of ours.</summary>
/// <param name="Verdict"><c>wrong</c> when the oracle is wrong, <c>scope</c> when it counts as a definition what we do not, or the reverse.</param>
/// <param name="Side"><c>oracle</c> for what only the oracle has, <c>ours</c> for what only we have.</param>
/// <param name="Kind">The kind in its side's words; null for any.</param>
/// <param name="Reason">Why it is no mistake.</param>
/// <param name="Example">An example: corpus, file and line.</param>
/// <param name="Line">A regular expression on the text of the name's line, without indentation; null for any.</param>
/// <param name="Name">A regular expression on the name; null for any.</param>
/// <param name="Within">A regular expression on the kinds of our definitions around it, as in <c>class/method</c>; null for any.</param>
/// <param name="Beside">A regular expression on the other side's definitions in the line, as in <c>function main, variable x</c>; null for any.</param>
/// <param name="Unseen">Whether the oracle must not have looked at the line.</param>
/// <param name="Witness">
/// A regular expression on the kind of what the mapping's witness defines with that name in that line, empty where it defines nothing; null
/// for any.
/// </param>
internal sealed record Adjudication(
    string Verdict, string Side, string? Kind, string Reason, string Example,
    string? Line = null, string? Name = null, string? Within = null, string? Beside = null, bool Unseen = false, string? Witness = null)
{
    private readonly Regex? _witness = Compile(Witness);

    private readonly Regex? _line = Compile(Line);
    private readonly Regex? _name = Compile(Name);
    private readonly Regex? _within = Compile(Within);
    private readonly Regex? _beside = Compile(Beside);

    /// <summary>Whether a difference is of this kind.</summary>
    public bool Holds(Difference difference) =>
        difference.IsOurs == (Side == "ours")
        && (Kind is null || Kind == difference.Definition.Kind)
        && (!Unseen || difference.IsUnseen)
        && (_witness is null || difference.Witness is not null && _witness.IsMatch(difference.Witness))
        && Fits(_beside, difference.Beside)
        && Fits(_within, difference.Within)
        && Fits(_name, difference.Definition.Name)
        && Fits(_line, difference.LineText);

    private static Regex? Compile(string? pattern) => pattern is null ? null : new(pattern, RegexOptions.CultureInvariant);

    private static bool Fits(Regex? pattern, string text) => pattern is null || pattern.IsMatch(text);
}
