namespace Ax.Indexer.Searching.Content;

/// <summary>
/// What a text must contain to match a pattern: one of some texts, and one of some others, and so on. Nothing is said where there is
/// nothing: the pattern may match any text. Immutable.
/// </summary>
/// <param name="Groups">The groups, of each of which one text must be there.</param>
internal sealed record RequiredTexts(IReadOnlyList<IReadOnlyList<string>> Groups)
{
    private const int MostAlternatives = 64;

    /// <summary>Any text may match.</summary>
    public static readonly RequiredTexts None = new([]);

    /// <summary>One of some texts; nothing is said when one of them is empty.</summary>
    public static RequiredTexts OneOf(IReadOnlyList<string> texts) => texts.Count is 0 or > MostAlternatives || texts.Any(static text => text.Length == 0) ? None : new([texts]);

    /// <summary>Both are required.</summary>
    public RequiredTexts And(RequiredTexts other) => new([.. Groups, .. other.Groups]);

    /// <summary>One of both is required: the best group of each.</summary>
    public RequiredTexts Or(RequiredTexts other) => Best is { } own && other.Best is { } theirs ? OneOf([.. own.Union(theirs, StringComparer.Ordinal)]) : None;

    /// <summary>The group that is the least likely to be there: whose shortest text is the longest; null when there is none.</summary>
    public IReadOnlyList<string>? Best => Groups.MaxBy(static group => (group.Min(static text => text.Length), -group.Count));
}
