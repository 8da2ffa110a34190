using System.Reflection;

namespace Ax.Indexer.Tests.Documentation;

/// <summary>The source tree these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string SampleAssembly { get; } = Metadata("SampleAssembly");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
