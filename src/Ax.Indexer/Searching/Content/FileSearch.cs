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
    /// <summary>Searches files by all cores, and tells those that have lines or problems, in the order of the files.</summary>
    /// <param name="files">The files as the index knows them.</param>
    /// <param name="describes">Whether the lines are wanted, or only their number.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="QuerySyntaxException">The pattern takes too long.</exception>
    public SearchedFile[] RunAll(IReadOnlyCollection<StoredFile> files, bool describes, CancellationToken cancellationToken)
    {
        try
        {
            return
            [
                .. files.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(file => Run(file, describes))
                    .Where(static file => file.Count > 0 || file.Problem is not null),
            ];
        }
        catch (AggregateException e) when (e.InnerException is QuerySyntaxException inner)
        {
            throw inner;
        }
    }

    /// <summary>Searches a file.</summary>
    /// <param name="file">The file as the index knows it.</param>
    /// <param name="describes">Whether the lines are wanted, or only their number.</param>
    /// <exception cref="QuerySyntaxException">The pattern takes too long.</exception>
    public SearchedFile Run(StoredFile file, bool describes)
    {
        var path = Path.Combine(root, file.Path);
        try
        {
            var content = SourceFile.ReadPooled(path, file.Size, SourceFile.MostSearched, out var length);
            ContentProblemKind? problem = length == SourceFile.MostSearched ? ContentProblemKind.TooLarge : null;
            if (!query.Invert && !pattern.MayMatch(content.AsSpan(0, length)) || SourceDecoder.IsBinary(content.AsSpan(0, length)))
            {
                ArrayPool<byte>.Shared.Return(content);
                return SearchedFile.Without(file, problem);
            }
            // The text may take the memory over.
            var isAsIndexed = file.Id >= 0 && IndexedText.IsAsIndexed(new FileInfo(path), file, content.AsSpan(0, length));
            using var text = SourceDecoder.Decode(content, length);
            var lines = describes ? LineSearch.Run(pattern, query, text.Utf8) : [];
            return new SearchedFile(file, describes ? lines.Count : LineSearch.Count(pattern, query, text.Utf8), lines, isAsIndexed, problem);
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
internal readonly record struct SearchedFile(StoredFile File, int Count, IReadOnlyList<FoundLine> Lines, bool IsAsIndexed, ContentProblemKind? Problem)
{
    public static SearchedFile Without(StoredFile file, ContentProblemKind? problem) => new(file, 0, [], IsAsIndexed: true, problem);
}
