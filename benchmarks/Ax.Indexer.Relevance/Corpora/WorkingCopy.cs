using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;

namespace Ax.Indexer.Relevance.Corpora;

/// <summary>A copy of a source tree with its index, in a temporary folder that is deleted at the end.</summary>
internal sealed class WorkingCopy : IAsyncDisposable
{
    private readonly DirectoryInfo _base;

    private WorkingCopy(DirectoryInfo folder, CodeIndex index)
    {
        _base = folder;
        Index = index;
    }

    /// <summary>The index of the copy.</summary>
    public CodeIndex Index { get; }

    /// <summary>The published database.</summary>
    public string Database => new IndexDirectory(Index.IndexDirectory).FindDatabase()!;

    /// <summary>Copies and indexes the files that the engine would see in the folder.</summary>
    public static async Task<WorkingCopy> CreateAsync(string folder, CancellationToken cancellationToken)
    {
        var temporary = Directory.CreateTempSubdirectory("ax-relevance-");
        var root = temporary.CreateSubdirectory("tree").FullName;
        foreach (var file in new FileCrawler(folder, new CrawlOptions()).Crawl(_ => { }, cancellationToken))
        {
            var target = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(folder, file.Path), target);
            // Deleted and rewritten, whatever the corpus allows.
            File.SetAttributes(target, FileAttributes.Normal);
        }
        var options = new CodeIndexOptions(root) { IndexDirectory = Path.Combine(temporary.FullName, "index") };
        var copy = new WorkingCopy(temporary, await CodeIndex.OpenAsync(options, cancellationToken));
        await copy.UpdateAsync(cancellationToken);
        return copy;
    }

    /// <summary>Brings the index up to date. One worker: ids, and with them the order of equal hits, are the same in every run.</summary>
    public Task<IndexSummary> UpdateAsync(CancellationToken cancellationToken) =>
        Index.UpdateAsync(new IndexRequest { Jobs = 1 }, cancellationToken: cancellationToken);

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Index.Root, path));

    /// <summary>Overwrites spans of a file with spaces; line ends stay, so that every line and column stays what it is.</summary>
    public void Blank(string path, IEnumerable<ByteSpan> spans)
    {
        var content = Read(path);
        foreach (var span in spans)
        {
            foreach (ref var b in content.AsSpan(span.Start, span.Length))
                b = b is (byte)'\r' or (byte)'\n' ? b : (byte)' ';
        }
        File.WriteAllBytes(Path.Combine(Index.Root, path), content);
    }

    /// <summary>Closes the index and deletes everything.</summary>
    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        _base.Delete(recursive: true);
    }
}
