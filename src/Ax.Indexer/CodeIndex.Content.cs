using Ax.Indexer.Model;
using Ax.Indexer.Searching.Content;

namespace Ax.Indexer;

/// <content>Searching the text of files.</content>
public sealed partial class CodeIndex
{
    /// <summary>Finds the lines of the indexed files that match a pattern, by path and place. The files are searched as they are now.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="problems">Told of files that could not be searched, or not as asked; null for nobody.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    /// <exception cref="QuerySyntaxException">The pattern is no regular expression or takes too long, or a language is unknown.</exception>
    public IAsyncEnumerable<ContentMatch> SearchContentAsync(ContentQuery query, IProgress<ContentProblem>? problems = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _readers.StreamAsync(reader => new ContentSearch(reader, Root, query, problems, () => Languages).Run(cancellationToken), cancellationToken);
    }

    /// <summary>Tells how many lines of each indexed file match a pattern, by path; files without such lines are left out. Faster than finding the lines.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="problems">Told of files that could not be searched, or not as asked; null for nobody.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    /// <exception cref="QuerySyntaxException">The pattern is no regular expression or takes too long, or a language is unknown.</exception>
    public IAsyncEnumerable<ContentCount> CountContentAsync(ContentQuery query, IProgress<ContentProblem>? problems = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _readers.StreamAsync(reader => new ContentSearch(reader, Root, query, problems, () => Languages).Count(cancellationToken), cancellationToken);
    }
}
