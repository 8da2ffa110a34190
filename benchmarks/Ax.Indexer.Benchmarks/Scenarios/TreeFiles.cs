namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>The files of a tree, to draw from: the same in each run.</summary>
internal static class TreeFiles
{
    // A link may lead to a folder above itself.
    private static readonly EnumerationOptions WithoutLinks = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Lists them in the order of their paths, which are absolute. Links are left out.</summary>
    public static List<string> List(string root) => [.. Directory.EnumerateFiles(root, "*", WithoutLinks).Order(StringComparer.Ordinal)];
}
