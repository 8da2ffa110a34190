using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Reads;

/// <summary>The names of a symbol's containers, which the rows of its parents hold.</summary>
internal static class ContainerNames
{
    /// <summary>All names, outermost first, joined by the language's separator; null at top level.</summary>
    public static string? Read(SqliteConnection connection, StoredFile file, int parent, string? container)
    {
        while (parent >= 0)
        {
            using var statement = connection.Prepare("SELECT name, parent, container FROM symbols WHERE id = ?").Bind(SymbolIds.Make(file.Id, parent));
            if (!statement.Step())
                break;
            container = Join(statement.Text(0), container, file.Separator);
            // A symbol stands behind its container; in a damaged database it might go round in circles.
            parent = statement.IsNull(1) ? -1 : Math.Min(statement.Int32(1), parent - 1);
            if (statement.TextOrNull(2) is { } outer)
                container = Join(outer, container, file.Separator);
        }
        return container;
    }

    // The position in a list belongs to the name before it: steps[2].
    private static string Join(string outer, string? inner, string separator) =>
        inner is null ? outer : inner.StartsWith('[') ? outer + inner : outer + separator + inner;
}
