using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Reads;

/// <summary>A condition on containers, judged once for all symbols of one container. For one query.</summary>
internal sealed class ContainerTest(SqliteConnection connection, ContainerCondition wanted)
{
    private readonly Dictionary<long, bool> _byParent = [];

    public bool Accepts(StoredFile file, int parent, string? ownContainer)
    {
        if (ownContainer is not null || parent < 0)
            return wanted(ContainerNames.Read(connection, file, parent, ownContainer), file.Separator);
        var id = SymbolIds.Make(file.Id, parent);
        if (!_byParent.TryGetValue(id, out var accepts))
            _byParent.Add(id, accepts = wanted(ContainerNames.Read(connection, file, parent, null), file.Separator));
        return accepts;
    }
}
