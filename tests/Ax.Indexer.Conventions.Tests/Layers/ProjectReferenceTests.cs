using System.Xml.Linq;

namespace Ax.Indexer.Conventions.Tests.Layers;

/// <summary>Dependencies point one way: Cli → Indexer → Syntax and Storage → Model.</summary>
public class ProjectReferenceTests
{
    [Theory]
    [InlineData("Ax.Indexer.Model", "")]
    [InlineData("Ax.Indexer.Syntax", "Ax.Indexer.Model")]
    [InlineData("Ax.Indexer.Storage", "Ax.Indexer.Model")]
    [InlineData("Ax.Indexer", "Ax.Indexer.Model Ax.Indexer.Storage Ax.Indexer.Syntax")]
    [InlineData("Ax.Cli", "Ax.Indexer")]
    public void A_project_references_only_what_lies_below(string project, string allowed) =>
        Assert.Equal(allowed, string.Join(' ', References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Ax.Indexer.Model", "")]
    [InlineData("Ax.Indexer.Syntax", "Ax.Indexer.Model")]
    [InlineData("Ax.Indexer.Storage", "Ax.Indexer.Model")]
    [InlineData("Ax.Indexer", "Ax.Indexer.Model Ax.Indexer.Storage Ax.Indexer.Syntax")]
    public void An_assembly_uses_only_what_lies_below(string assembly, string allowed) => Assert.Subset(
        allowed.Split(' ').ToHashSet(),
        Used(assembly).Where(name => name.StartsWith("Ax.", StringComparison.Ordinal)).ToHashSet());

    [Fact]
    public void The_model_uses_the_framework_alone()
    {
        Assert.Empty(References("Ax.Indexer.Model", "PackageReference"));
        // Instrumentation for coverage adds a reference to netstandard.
        Assert.DoesNotContain(Used("Ax.Indexer.Model"), name => name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_project_of_the_product_is_known_here() => Assert.Equal(
        ["Ax.Cli", "Ax.Indexer", "Ax.Indexer.Model", "Ax.Indexer.Storage", "Ax.Indexer.Syntax"],
        Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Used(string assembly) =>
        System.Reflection.Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!);

    private static List<string> References(string project, string element) =>
        [.. XDocument.Load(Repository.PathOf("src", project, project + ".csproj"))
            .Descendants(element)
            .Select(reference => reference.Attribute("Include")!.Value)];
}
