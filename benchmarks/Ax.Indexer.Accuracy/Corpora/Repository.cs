using System.Reflection;

namespace Ax.Indexer.Accuracy.Corpora;

/// <summary>Where this program's data stands, whatever the current directory is.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>The committed report.</summary>
    public static string Report => Path.Combine(Root, "benchmarks", "results", "accuracy.md");

    /// <summary>The committed report about references.</summary>
    public static string ReferenceReport => Path.Combine(Root, "benchmarks", "results", "references.md");

    /// <summary>The committed report about imports.</summary>
    public static string ImportReport => Path.Combine(Root, "benchmarks", "results", "imports.md");

    /// <summary>A file of this project's folder.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, "benchmarks", "Ax.Indexer.Accuracy", .. parts]);
}
