using System.Buffers;
using Ax.Indexer.Model;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching.Content;

/// <summary>Searches one file as it is now. Thread-safe.</summary>
/// <param name="root">The root of the tree.</param>
/// <param name="query">What is asked.</param>
/// <param name="pattern">The pattern of the query.</param>
internal sealed class FileSearch(string root, ContentQuery query, ContentPattern pattern)
{
    // Files that one task searches: fewer, and handing them over takes longer; more, and the last one is waited for.
    private const int MostAtOnce = 64;

    private static readonly int TasksAhead = 4 * Environment.ProcessorCount;

    /// <summary>Searches files by all cores, and tells those that have lines or problems, in the order of the files, while the next ones are searched.</summary>
    /// <param name="files">The files as the index knows them.</param>
    /// <param name="describes">Whether the lines are wanted, or only their number.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="QuerySyntaxException">The pattern takes too long.</exception>
    public IEnumerable<SearchedFile> RunAll(IEnumerable<StoredFile> files, bool describes, CancellationToken cancellationToken)
    {
        var tasks = new Queue<Task<List<SearchedFile>>>();
        foreach (var some in Groups(files))
        {
            tasks.Enqueue(Task.Run(() => RunSome(some, describes, cancellationToken), cancellationToken));
            if (tasks.Count < TasksAhead)
                continue;
            foreach (var file in tasks.Dequeue().GetAwaiter().GetResult())
                yield return file;
        }
        foreach (var task in tasks)
        {
            foreach (var file in task.GetAwaiter().GetResult())
                yield return file;
        }
    }

    // The first ones are small: there may be only few files, and all cores are to have some.
    private static IEnumerable<List<StoredFile>> Groups(IEnumerable<StoredFile> files)
    {
        var (group, size) = (new List<StoredFile>(), 1);
        foreach (var file in files)
        {
            group.Add(file);
            if (group.Count < size)
                continue;
            yield return group;
            size = Math.Min(size + 1, MostAtOnce);
            group = new List<StoredFile>(size);
        }
        if (group.Count > 0)
            yield return group;
    }

    private List<SearchedFile> RunSome(List<StoredFile> files, bool describes, CancellationToken cancellationToken)
    {
        var found = new List<SearchedFile>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var searched = Run(file, describes);
            if (searched.Count > 0 || searched.Problem is not null)
                found.Add(searched);
        }
        return found;
    }

    /// <summary>Searches a file.</summary>
    /// <param name="file">The file as the index knows it.</param>
    /// <param name="describes">Whether the lines are wanted, or only their number.</param>
    /// <exception cref="QuerySyntaxException">The pattern takes too long.</exception>
    public SearchedFile Run(StoredFile file, bool describes)
    {
        try
        {
            using var handle = SourceFile.Open(Path.Combine(root, file.Path));
            var content = SourceFile.ReadPooled(handle, file.Size, SourceFile.MostSearched, out var length);
            ContentProblemKind? problem = length == SourceFile.MostSearched ? ContentProblemKind.TooLarge : null;
            if (!query.Invert && !pattern.MayMatch(content.AsSpan(0, length)) || SourceDecoder.IsBinary(content.AsSpan(0, length)))
            {
                ArrayPool<byte>.Shared.Return(content);
                return SearchedFile.Without(file, problem);
            }
            // The text may take the memory over.
            var isAsIndexed = file.Id >= 0 && IndexedText.IsAsIndexed(handle, file, content.AsSpan(0, length));
            using var text = SourceDecoder.Decode(content, length);
            var lines = describes ? LineSearch.Run(pattern, query, text.Utf8) : [];
            return new SearchedFile(file, describes ? lines.Length : LineSearch.Count(pattern, query, text.Utf8), lines, isAsIndexed, problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SearchedFile.Without(file, e is FileNotFoundException or DirectoryNotFoundException ? ContentProblemKind.Missing : ContentProblemKind.Unreadable);
        }
    }
}

/// <summary>What was found in a file.</summary>
/// <param name="File">The file as the index knows it; its id is negative when it does not.</param>
/// <param name="Count">The number of lines.</param>
/// <param name="Lines">The lines, if they were wanted.</param>
/// <param name="IsAsIndexed">Whether what the index says of the file holds for these lines.</param>
/// <param name="Problem">Why there may be more; null when there are not.</param>
internal readonly record struct SearchedFile(StoredFile File, int Count, FoundLine[] Lines, bool IsAsIndexed, ContentProblemKind? Problem)
{
    /// <summary>Whether a line was found.</summary>
    public bool HasLine(int line) => Lines.AsSpan().BinarySearch(new LineNumber(line)) >= 0;

    public static SearchedFile Without(StoredFile file, ContentProblemKind? problem) => new(file, 0, [], IsAsIndexed: true, problem);

    private readonly struct LineNumber(int line) : IComparable<FoundLine>
    {
        public int CompareTo(FoundLine other) => line.CompareTo(other.Line);
    }
}
