using System.Text.RegularExpressions;
using Ax.Indexer.Accuracy.Extraction;
using Ax.Indexer.Accuracy.Oracles;

namespace Ax.Indexer.Accuracy.Comparison;

/// <summary>
/// Compares occurrences by file, name, line and column with an oracle that knows what every identifier is bound to: do we have what
/// is bound outside of functions, and nothing else?
/// </summary>
internal sealed class ReferenceComparison(Mapping mapping)
{
    /// <summary>Words for what an occurrence of ours is to the oracle, beside its kinds.</summary>
    public const string Unseen = "unseen", NoIdentifier = "no identifier";

    private const string None = "none";

    private readonly Regex _spelling = new(mapping.Spelling, RegexOptions.CultureInvariant);
    private readonly HashSet<string> _locals = [.. mapping.Locals];
    private readonly KindCounts _uses = new();
    private readonly Dictionary<string, Dictionary<string, int>> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ours = new(StringComparer.Ordinal);
    private readonly List<Difference> _differences = [];
    private int _locally;

    /// <summary>Adds a file.</summary>
    public void Add(SourceFacts ours, OracleFile oracle)
    {
        var occurrences = new Dictionary<(int, int), Occurrence>(ours.Occurrences.Count);
        foreach (var occurrence in ours.Occurrences)
            occurrences.TryAdd((occurrence.Line, occurrence.Column), occurrence);
        var definitions = ours.Definitions.Select(definition => (definition.Line, definition.Column)).ToHashSet();
        // What both take for a definition is no use, such as x in `this.x = 1`.
        var agreed = oracle.Definitions.Select(definition => (definition.Line, definition.Column)).Where(definitions.Contains).ToHashSet();
        var identifiers = new Dictionary<(int, int), Identifier>(oracle.Identifiers!.Count);
        foreach (var identifier in oracle.Identifiers)
        {
            var place = (identifier.Line, identifier.Column);
            if (identifiers.TryAdd(place, identifier) && !agreed.Contains(place))
                Judge(identifier, ours, occurrences, definitions);
        }
        foreach (var occurrence in ours.Occurrences)
            Judge(occurrence, ours, oracle, identifiers);
    }

    /// <summary>The result.</summary>
    public ReferenceResult Result() => new(_uses, _locally, _roles, _ours, _ours.Where(pair => _locals.Contains(pair.Key)).Sum(pair => pair.Value), _differences);

    private void Judge(Identifier identifier, SourceFacts ours, Dictionary<(int, int), Occurrence> occurrences, HashSet<(int, int)> definitions)
    {
        if (_locals.Contains(identifier.Kind))
            _locally++;
        if (_locals.Contains(identifier.Kind) || mapping.IdentifiersLeftOut.ContainsKey(identifier.Kind))
            return;
        var place = (identifier.Line, identifier.Column);
        var found = occurrences.TryGetValue(place, out var occurrence) && Spell(occurrence.Name) == Spell(identifier.Name);
        Count(_roles, identifier.Role, found ? occurrence!.Role : None);
        if (found)
        {
            _uses.Add(identifier.Kind, occurrence!.Role);
            return;
        }
        _uses.AddMissing(identifier.Kind, isSettled: false);
        var instead = definitions.Contains(place) ? "ours: a definition" : occurrence is not null ? "ours: another name" : "ours: nothing";
        Differ(false, ours, identifier.Name, identifier.Kind, place, ours.IsInError(identifier.Line) ? instead + "; parse error" : instead);
    }

    private void Judge(Occurrence occurrence, SourceFacts ours, OracleFile oracle, Dictionary<(int, int), Identifier> identifiers)
    {
        var place = (occurrence.Line, occurrence.Column);
        var kind = identifiers.TryGetValue(place, out var identifier) && Spell(identifier.Name) == Spell(occurrence.Name) ? identifier.Kind
            : oracle.IsUnseen(occurrence.Line) ? Unseen
            : NoIdentifier;
        _ours[kind] = _ours.GetValueOrDefault(kind) + 1;
        if (kind == NoIdentifier || _locals.Contains(kind))
            Differ(true, ours, occurrence.Name, occurrence.Role, place, "oracle: " + kind);
    }

    private void Differ(bool isOurs, SourceFacts file, string name, string kind, (int Line, int Column) place, string circumstance) =>
        _differences.Add(new Difference(isOurs, file.Path, new Definition(name, kind, place.Line, place.Column), file.LineText(place.Line), circumstance));

    private string Spell(string name) => _spelling.Replace(name, "");

    private static void Count(Dictionary<string, Dictionary<string, int>> table, string row, string column)
    {
        if (!table.TryGetValue(row, out var counts))
            table.Add(row, counts = new Dictionary<string, int>(StringComparer.Ordinal));
        counts[column] = counts.GetValueOrDefault(column) + 1;
    }
}

/// <summary>What a comparison of occurrences found.</summary>
/// <param name="Uses">The oracle's uses of what is known outside of functions, by kind: which of them we have.</param>
/// <param name="Locals">The oracle's identifiers that mean something inside of a function alone.</param>
/// <param name="Roles">Of the uses, the oracle's role against ours.</param>
/// <param name="Ours">Our occurrences by what they are to the oracle.</param>
/// <param name="OursLocal">How many of ours mean something inside of a function alone.</param>
/// <param name="Differences">Uses we lack, and occurrences we should not have.</param>
internal sealed record ReferenceResult(
    KindCounts Uses, int Locals, IReadOnlyDictionary<string, Dictionary<string, int>> Roles, IReadOnlyDictionary<string, int> Ours, int OursLocal,
    IReadOnlyList<Difference> Differences)
{
    /// <summary>Our occurrences in what the oracle looks at.</summary>
    public int OursSeen => Ours.Where(pair => pair.Key != ReferenceComparison.Unseen).Sum(pair => pair.Value);

    /// <summary>How many of ours are no identifier to the oracle.</summary>
    public int OursNone => Ours.GetValueOrDefault(ReferenceComparison.NoIdentifier);
}
