using System.Text.RegularExpressions;

namespace Ax.Indexer.Tests.Documentation;

/// <summary>What the documents say must be what the repository does.</summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/guides/use-the-library.md")]
    public void Csharp_blocks_are_part_of_the_sample(string document)
    {
        var sample = Repository.Read("samples/EmbedInConsole/Program.cs");
        var blocks = CodeBlock().Matches(Repository.Read(document)).Select(match => match.Groups["code"].Value).ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block, sample, StringComparison.Ordinal));
    }

    [Fact]
    public void The_continuous_integration_runs_the_readmes_test_command()
    {
        var commands = ShellLine().Matches(Repository.Read("README.md")).Select(match => match.Groups["line"].Value);
        var test = Assert.Single(commands, command => command.StartsWith("dotnet test", StringComparison.Ordinal));

        Assert.Contains(test, Repository.Read(".ci/run"), StringComparison.Ordinal);
        Assert.Contains(".ci/run", Repository.Read(".github/workflows/ci.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_package_is_justified()
    {
        var documented = Repository.Read("docs/dependencies.md");
        var packages = PackageVersion().Matches(Repository.Read("Directory.Packages.props"))
            .Concat(NpmPackage().Matches(DependenciesOf(Repository.Read("grammars/package.json"))))
            .Select(match => match.Groups["name"].Value).ToList();

        var grammars = Directory.EnumerateFiles(Path.Combine(Repository.Root, "grammars"), "language.json", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
            .Select(File.ReadAllText).ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages.Where(package => !grammars.Exists(json => json.Contains($"\"package\": \"{package}\"", StringComparison.Ordinal))), package => Assert.Contains($"`{package}`", documented, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var documents = Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Append(Path.Combine(Repository.Root, "benchmarks", "README.md"));
        var broken = documents.SelectMany(document => Link().Matches(File.ReadAllText(document))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target)))
            .Select(target => $"{Path.GetRelativePath(Repository.Root, document)}: {target}"));

        Assert.Empty(broken);
    }

    private static string DependenciesOf(string packageJson)
    {
        var start = packageJson.IndexOf("\"dependencies\"", StringComparison.Ordinal);
        start = packageJson.IndexOf('{', start) + 1;
        return packageJson[start..packageJson.IndexOf('}', start)];
    }

    [GeneratedRegex(@"^```csharp\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^```(sh|console)\r?\n\$? ?(?<line>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex ShellLine();

    [GeneratedRegex(@"<PackageVersion Include=""(?<name>[^""]+)""")]
    private static partial Regex PackageVersion();

    [GeneratedRegex(@"""(?<name>[^""]+)"":")]
    private static partial Regex NpmPackage();

    // Anchors within and addresses outside the repository are not looked at.
    [GeneratedRegex(@"\]\((?<target>(?![a-z]+:)[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
