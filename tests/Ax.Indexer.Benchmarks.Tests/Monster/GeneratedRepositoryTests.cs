using System.Security.Cryptography;
using Ax.Indexer.Benchmarks.Monster;
using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Tests.Monster;

public sealed class GeneratedRepositoryTests : IDisposable
{
    private const int Files = 1000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ax-monster-");

    [Fact]
    public void The_same_seed_gives_the_same_tree_and_another_one_another()
    {
        var (first, second, other) = (Generate("a", 1), Generate("b", 1), Generate("c", 2));
        Assert.Equal(Contents(first), Contents(second));
        Assert.NotEqual(Contents(first), Contents(other));
    }

    [Fact]
    public async Task It_is_indexed_whole_only_what_is_broken_on_purpose_has_errors_and_every_definition_of_the_contested_name_is_found()
    {
        var root = Path.Combine(_folder.FullName, "tree");
        var plan = GeneratedRepository.Write(root, Files, 1);
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root));
        var summary = await index.UpdateAsync(new IndexRequest());

        Assert.Equal(0, summary.Failed);
        Assert.InRange(summary.FilesWithErrors, 1, plan.Files.Count(file => file.Oddity is Oddity.Broken or Oddity.InvalidUtf8));
        Assert.Equal(40, plan.Contested);
        var found = await index.FindDefinitionsAsync(Plan.ContestedName);
        Assert.Equal(
            plan.Files.Where(file => file.IsContested).Select(file => file.Path).Order(StringComparer.Ordinal),
            found.Symbols.Select(symbol => symbol.Path).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Generate(string name, int seed)
    {
        var root = Path.Combine(_folder.FullName, name);
        GeneratedRepository.Write(root, Files, seed);
        return root;
    }

    private static IEnumerable<string> Contents(string root) => new DirectoryInfo(root)
        .EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(entry => $"{Path.GetRelativePath(root, entry.FullName)} {entry.LinkTarget} {(entry is FileInfo { LinkTarget: null } ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(entry.FullName))) : "")}")
        .Order(StringComparer.Ordinal);
}
