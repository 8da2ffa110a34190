using System.Text.RegularExpressions;
using Ax.Indexer.Accuracy.Extraction;
using Ax.Indexer.Accuracy.Oracles;

namespace Ax.Indexer.Accuracy.Comparison;

/// <summary>
/// Compares the definitions of both sides by file, name and line (and column, where the oracle knows it). What a mapping leaves
/// out is not counted, but serves as the other side's counterpart: a kind may be left out on one side only.
/// </summary>
internal sealed class DefinitionComparison(Mapping mapping, bool withColumns)
{
    private readonly Regex _spelling = new(mapping.Spelling, RegexOptions.CultureInvariant);
    private readonly List<Difference> _differences = [];
    private readonly KindCounts _oracle = new();
    private readonly KindCounts _ours = new();
    private int _files;

    /// <summary>Adds a file.</summary>
    /// <param name="ours">What we make of it.</param>
    /// <param name="oracle">What the oracle makes of it.</param>
    /// <param name="witness">What the mapping's witness makes of it; null when there is none.</param>
    public void Add(SourceFacts ours, OracleFile oracle, OracleFile? witness = null)
    {
        _files++;
        var testimony = witness is null || witness.IsBroken ? null : Testimony(witness);
        var circumstances = new Circumstances(ours, oracle.Definitions, Spell);
        Add(ours, oracle.Definitions, mapping.OracleLeftOut, ours.Definitions, _oracle, isOurs: false, circumstances.OfOracle, oracle.IsUnseen, testimony);
        Add(ours, ours.Definitions, mapping.OursLeftOut, oracle.Definitions, _ours, isOurs: true, circumstances.OfOurs, oracle.IsUnseen, testimony);
    }

    /// <summary>The result.</summary>
    /// <param name="broken">Files that were left out.</param>
    public ComparisonResult Result(IReadOnlyList<string> broken) => new(_files, broken, _oracle, _ours, _differences);

    private void Add(
        SourceFacts file, IReadOnlyList<Definition> definitions, IReadOnlyDictionary<string, string> leftOut,
        IReadOnlyList<Definition> otherSide, KindCounts counts, bool isOurs, Func<Definition, string> circumstance, Func<int, bool> isUnseen,
        Dictionary<(string, int), string>? testimony)
    {
        var others = Index(otherSide);
        var byLine = otherSide.ToLookup(other => other.Line, other => $"{other.Kind} {other.Name}");
        var seen = new HashSet<(string, int, int)>();
        foreach (var definition in definitions)
        {
            if (leftOut.ContainsKey(definition.Kind) || !seen.Add(KeyOf(definition)))
                continue;
            if (others.TryGetValue(KeyOf(definition), out var other))
            {
                counts.Add(definition.Kind, other.Kind);
                continue;
            }
            var difference = new Difference(
                isOurs, file.Path, definition, file.LineText(definition.Line), circumstance(definition), file.Around(definition.Line),
                string.Join(", ", byLine[definition.Line]), isUnseen(definition.Line),
                testimony?.GetValueOrDefault((Spell(definition.Name), definition.Line), ""));
            difference = difference with { Settled = mapping.Adjudicated.FirstOrDefault(rule => rule.Holds(difference)) };
            _differences.Add(difference);
            counts.AddMissing(definition.Kind, difference.Settled is not null);
        }
    }

    private Dictionary<(string, int, int), Definition> Index(IEnumerable<Definition> definitions)
    {
        var index = new Dictionary<(string, int, int), Definition>();
        foreach (var definition in definitions)
            index.TryAdd(KeyOf(definition), definition);
        return index;
    }

    private Dictionary<(string, int), string> Testimony(OracleFile witness)
    {
        var kinds = new Dictionary<(string, int), string>();
        foreach (var definition in witness.Definitions)
            kinds.TryAdd((Spell(definition.Name), definition.Line), definition.Kind);
        return kinds;
    }

    private (string, int, int) KeyOf(Definition definition) => (Spell(definition.Name), definition.Line, withColumns ? definition.Column : 0);

    private string Spell(string name) => _spelling.Replace(name, "");
}
