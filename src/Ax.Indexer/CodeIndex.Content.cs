using System.Runtime.CompilerServices;
using Ax.Indexer.Model;
using Ax.Indexer.Searching.Content;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer;

/// <content>Searching the text of files.</content>
public sealed partial class CodeIndex
{
    /// <summary>
    /// Finds the lines of the tree's files that match a pattern, in the order that the query asks for. The files are searched as they are
    /// now; without an index all of them are read, and no symbols are told.
    /// </summary>
    /// <param name="query">What to look for.</param>
    /// <param name="problems">Told of files that could not be searched, or not as asked; null for nobody.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="IndexNotFoundException">There is no index yet, and the query asks for symbols or trusts the index.</exception>
    /// <exception cref="QuerySyntaxException">The pattern is no regular expression or takes too long, or a language is unknown.</exception>
    public IAsyncEnumerable<ContentMatch> SearchContentAsync(ContentQuery query, IProgress<ContentProblem>? problems = null, CancellationToken cancellationToken = default) =>
        SearchAsync(query, problems, search => search.Run(cancellationToken), cancellationToken);

    /// <summary>Tells how many lines of each file match a pattern, by path; files without such lines are left out. Faster than finding the lines.</summary>
    /// <inheritdoc cref="SearchContentAsync" path="/param|/exception"/>
    public IAsyncEnumerable<ContentCount> CountContentAsync(ContentQuery query, IProgress<ContentProblem>? problems = null, CancellationToken cancellationToken = default) =>
        SearchAsync(query, problems, search => search.Count(cancellationToken), cancellationToken);

    private ContentFiles Files(IndexReader? reader, IProgress<ContentProblem>? problems) => new(reader, _trigrams, Root, IndexDirectory, () => Languages, problems);

    private IAsyncEnumerable<T> SearchAsync<T>(ContentQuery query, IProgress<ContentProblem>? problems, Func<ContentSearch, IEnumerable<T>> results, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Exists || query.Within.Count > 0 || query.TrustsIndex
            ? _readers.StreamAsync(reader => results(Search(reader)), cancellationToken)
            : ReadAllAsync(cancellationToken);

        ContentSearch Search(IndexReader? reader) =>
            new(reader, Files(reader, problems), Root, query, problems, () => Languages);

        // Nothing waits for the index while it is being built.
        async IAsyncEnumerable<T> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            problems?.Report(new ContentProblem(IndexDirectory, ContentProblemKind.NoIndex));
            using var found = results(Search(reader: null)).GetEnumerator();
            while (await Task.Run(found.MoveNext, cancellation).ConfigureAwait(false))
                yield return found.Current;
        }
    }
}
