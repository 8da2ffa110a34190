using Ax.Indexer.Accuracy.Extraction;

namespace Ax.Indexer.Accuracy.Comparison;

/// <summary>Says what a side has where it lacks a definition of the other: the bucket a difference falls into.</summary>
internal sealed class Circumstances(SourceFacts ours, IReadOnlyList<Definition> oracle, Func<string, string> spell)
{
    private const int Near = 3;
    private const int Far = 30;

    private readonly ILookup<string, Definition> _oursByName = ours.Definitions.ToLookup(definition => spell(definition.Name));
    private readonly ILookup<string, Definition> _oracleByName = oracle.ToLookup(definition => spell(definition.Name));
    private readonly ILookup<int, Occurrence> _occurrences = ours.Occurrences.ToLookup(occurrence => occurrence.Line);
    private readonly HashSet<int> _oursLines = [.. ours.Definitions.Select(definition => definition.Line)];
    private readonly HashSet<int> _oracleLines = [.. oracle.Select(definition => definition.Line)];

    /// <summary>What we have in place of a definition that only the oracle has.</summary>
    public string OfOracle(Definition definition)
    {
        var instead = InsteadOf(definition);
        return ours.IsInError(definition.Line) ? instead + "; parse error" : instead;
    }

    /// <summary>What the oracle has in place of a definition that only we have.</summary>
    public string OfOurs(Definition definition) =>
        IsNear(_oracleByName, definition) ? "oracle: another place"
        : _oracleLines.Contains(definition.Line) ? "oracle: another name there"
        : _oracleLines.Count == 0 ? "oracle: nothing in the file"
        : !Around(_oracleLines, definition.Line) ? "oracle: nothing around"
        : "oracle: nothing";

    private string InsteadOf(Definition definition)
    {
        if (IsNear(_oursByName, definition))
            return "ours: another place";
        if (_occurrences[definition.Line].FirstOrDefault(occurrence => occurrence.Name == definition.Name) is { } occurrence)
            return "ours: " + occurrence.Role;
        return _oursLines.Contains(definition.Line) ? "ours: another name there" : "ours: nothing";
    }

    private bool IsNear(ILookup<string, Definition> byName, Definition definition) =>
        byName[spell(definition.Name)].Any(other => Math.Abs(other.Line - definition.Line) <= Near);

    private static bool Around(HashSet<int> lines, int line) => Enumerable.Range(line - Far, 2 * Far).Any(lines.Contains);
}
