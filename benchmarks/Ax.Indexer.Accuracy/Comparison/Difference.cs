using Ax.Indexer.Accuracy.Extraction;

namespace Ax.Indexer.Accuracy.Comparison;

/// <summary>A definition that one side has and the other lacks.</summary>
/// <param name="IsOurs">Whether we have it.</param>
/// <param name="File">Its file.</param>
/// <param name="Definition">The definition.</param>
/// <param name="LineText">Text of its line.</param>
/// <param name="Circumstance">What the other side has instead.</param>
/// <param name="Within">Kinds of our definitions around it, as in <see cref="SourceFacts.Around"/>.</param>
/// <param name="Beside">The other side's definitions in the same line, as in <c>function main</c>, joined by commas.</param>
/// <param name="IsUnseen">Whether the oracle does not look at the line.</param>
/// <param name="Witness">Kind of what the witness defines with that name in that line, empty when nothing; null when none was asked.</param>
internal sealed record Difference(
    bool IsOurs, string File, Definition Definition, string LineText, string Circumstance, string Within = "", string Beside = "",
    bool IsUnseen = false, string? Witness = null)
{
    /// <summary>The rule of the mapping that settles it; null when there is none.</summary>
    public Adjudication? Settled { get; init; }
}

/// <summary>Differences that look alike.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Circumstance">What the other side has instead.</param>
/// <param name="Shape">Their lines with the names taken out.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Example">One of them.</param>
internal sealed record DifferenceGroup(string Kind, string Circumstance, string Shape, int Count, Difference Example)
{
    /// <summary>Groups differences, largest group first.</summary>
    /// <param name="differences">The differences.</param>
    /// <param name="byShape">Whether the form of the line tells groups apart.</param>
    public static IReadOnlyList<DifferenceGroup> Of(IEnumerable<Difference> differences, bool byShape = true) =>
    [.. differences
        .GroupBy(difference => (difference.Definition.Kind, difference.Circumstance, Shape: byShape ? LineShape.Of(difference.LineText, difference.Definition.Name) : ""))
        .Select(group => new DifferenceGroup(group.Key.Kind, group.Key.Circumstance, group.Key.Shape, group.Count(), group.First()))
        .OrderByDescending(group => group.Count)
        .ThenBy(group => group.Kind, StringComparer.Ordinal)
        .ThenBy(group => group.Shape, StringComparer.Ordinal)];
}
