using System.Diagnostics;
using Ax.Indexer.Model;

namespace Ax.Indexer.Tests.Support;

/// <summary>A source tree in a temporary folder with its index beside it, removed at the end.</summary>
internal sealed class IndexedTree : IAsyncDisposable
{
    private readonly string _base = Directory.CreateTempSubdirectory("ax-index-").FullName;
    private readonly Lazy<Task<CodeIndex>> _index;
    private int _rebuilds;

    public IndexedTree()
    {
        Root = Directory.CreateDirectory(Path.Combine(_base, "tree")).FullName;
        IndexFolder = Path.Combine(_base, "index");
        _index = new(() => CodeIndex.OpenAsync(Options()));
    }

    public string Root { get; }

    public string IndexFolder { get; }

    public CodeIndexOptions Options() => new(Root) { IndexDirectory = IndexFolder };

    public Task<CodeIndex> Index => _index.Value;

    /// <summary>The published database.</summary>
    public string Database => Path.Combine(IndexFolder, File.ReadAllText(Path.Combine(IndexFolder, "CURRENT")).Trim());

    public string Full(string path) => Path.Combine(Root, path);

    public string Write(string path, string content) => Write(path, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string path, byte[] content)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    /// <summary>Makes a file look as if it had been written long ago, so that its time is trusted.</summary>
    public void Age(string path) => File.SetLastWriteTimeUtc(Full(path), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    public async Task<IndexSummary> UpdateAsync(IndexRequest? request = null) => await (await Index).UpdateAsync(request);

    /// <summary>Finds symbols, each of which is a hit of its own.</summary>
    public async Task<SearchAnswer> FindAsync(string text, int limit = 20, bool explain = false) =>
        await (await Index).FindAsync(new SearchQuery(text) { Limit = limit, Explain = explain, GroupDuplicates = false });

    /// <summary>Hits as <c>path:line name</c>, 1-based, in order.</summary>
    public async Task<List<string>> FindNamesAsync(string text, int limit = 20) =>
        [.. (await FindAsync(text, limit)).Hits.Select(hit => $"{hit.Symbol.Path}:{hit.Symbol.Line + 1} {hit.Symbol.Name}")];

    /// <summary>An index of the tree as it is now, built from nothing in a folder of its own.</summary>
    public async Task<CodeIndex> RebuildAsync(IndexRequest? request = null)
    {
        var index = await CodeIndex.OpenAsync(new CodeIndexOptions(Root) { IndexDirectory = Path.Combine(_base, $"rebuilt-{++_rebuilds}") });
        await index.UpdateAsync(request);
        return index;
    }

    /// <summary>Asserts that the index is what a fresh one would be.</summary>
    public async Task AssertEqualsRebuildAsync(string context, params string[] queries)
    {
        await using var rebuilt = await RebuildAsync();
        var expected = IndexDump.Of(rebuilt);
        expected.AddRange(await AnswersDump.OfAsync(rebuilt, queries));
        var actual = IndexDump.Of(await Index);
        actual.AddRange(await AnswersDump.OfAsync(await Index, queries));
        Directory.Delete(rebuilt.IndexDirectory, recursive: true);
        IndexDump.AssertEqual(expected, actual, context);
    }

    public async ValueTask DisposeAsync()
    {
        if (_index.IsValueCreated)
            await (await Index).DisposeAsync();
        // The framework cannot delete every path that the tests make.
        if (OperatingSystem.IsWindows())
            Directory.Delete(_base, recursive: true);
        else
            await Process.Start("rm", ["-rf", _base]).WaitForExitAsync();
    }
}
