namespace Ax.Indexer.Navigation.Imports;

/// <summary>An import with its outcome.</summary>
/// <param name="From">The number of the file it stands in.</param>
/// <param name="Line">0-based line.</param>
/// <param name="Target">The target as written.</param>
/// <param name="Names">The imported names as stored.</param>
/// <param name="Outcome">Where it leads.</param>
internal sealed record ImportLink(int From, int Line, string Target, string? Names, ImportOutcome Outcome)
{
    /// <summary>Whether it leads, or may lead, to a file.</summary>
    public bool MayLeadTo(int file) => Array.BinarySearch(Outcome.Files, file) >= 0;
}
