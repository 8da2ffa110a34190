using Ax.Indexer.Model;
using Ax.Indexer.Navigation.Calls;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Navigation.Types;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer;

/// <content>The call graph and the type hierarchy.</content>
public sealed partial class CodeIndex
{
    /// <summary>Who calls a symbol, and who calls these, to a depth: nearest first, then by path and place. Each caller's own callers are given once, so that cycles end.</summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public IAsyncEnumerable<Call> GetCallersAsync(CallQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _readers.StreamAsync(reader => new CallSearch(GraphOf(reader, !query.IncludeUncertain), query).Callers(), cancellationToken);
    }

    /// <summary>What a symbol calls, and what these call, to a depth: nearest first, then by place. Each callee's own callees are given once, so that cycles end.</summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public IAsyncEnumerable<Call> GetCalleesAsync(CallQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _readers.StreamAsync(reader => new CallSearch(GraphOf(reader, !query.IncludeUncertain), query).Callees(), cancellationToken);
    }

    /// <summary>A shortest chain of certain calls from one symbol to another.</summary>
    /// <param name="from">The name of what calls, perhaps qualified.</param>
    /// <param name="to">The name of what is called in the end, perhaps qualified.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The calls; null when one of the symbols is not defined in the tree.</returns>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public Task<CallPath?> FindCallPathAsync(string from, string to, CancellationToken cancellationToken = default) =>
        _readers.ReadAsync(reader => new CallPathSearch(GraphOf(reader, certainOnly: true), cancellationToken).Run(from, to), cancellationToken);

    /// <summary>What a type inherits from, then what inherits from it: nearest first, in the order in which the sources say so.</summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public IAsyncEnumerable<TypeRelation> GetHierarchyAsync(HierarchyQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _readers.StreamAsync(reader => new HierarchySearch(new TypeHierarchy(new TreeView(reader, Root, () => Languages)), query).Run(), cancellationToken);
    }

    private CallGraph GraphOf(IndexReader reader, bool certainOnly) => new(new TreeView(reader, Root, () => Languages), certainOnly);
}
