using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>Where an import leads. Immutable, and shared by all imports that read alike.</summary>
/// <param name="Resolution">What is known.</param>
/// <param name="Files">Numbers of the files or candidates, ascending.</param>
/// <param name="Module">What is imported from outside.</param>
/// <param name="How">The rule, in a short word.</param>
internal sealed record ImportOutcome(ImportResolution Resolution, int[] Files, string? Module, string How)
{
    /// <summary>It leads to files for certain.</summary>
    public static ImportOutcome To(string how, params IEnumerable<int> files) => new(ImportResolution.Resolved, Sorted(files), null, how);

    /// <summary>It leads to one of several files.</summary>
    public static ImportOutcome OneOf(string how, params IEnumerable<int> files) => new(ImportResolution.Ambiguous, Sorted(files), null, how);

    /// <summary>It leads out of the tree.</summary>
    public static ImportOutcome Outside(string how, string module) => new(ImportResolution.External, [], module, how);

    /// <summary>Nobody knows.</summary>
    public static ImportOutcome Unknown(string how) => new(ImportResolution.Unresolved, [], null, how);

    /// <summary>To the only candidate, or to one of several; null without any.</summary>
    public static ImportOutcome? Among(string how, List<int> files) =>
        files.Count == 0 ? null : files.Count == 1 ? To(how, files) : OneOf(how, files);

    private static int[] Sorted(IEnumerable<int> files)
    {
        int[] sorted = [.. files.Distinct()];
        Array.Sort(sorted);
        return sorted;
    }
}
