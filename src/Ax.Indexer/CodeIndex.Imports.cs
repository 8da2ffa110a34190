using Ax.Indexer.Model;
using Ax.Indexer.Navigation.Imports;

namespace Ax.Indexer;

/// <content>The import graph: what files import, who imports them, and what that adds up to.</content>
public sealed partial class CodeIndex
{
    private ImportMaps? _importMaps;

    private ImportMaps ImportMaps => LazyInitializer.EnsureInitialized(ref _importMaps, () => new ImportMaps(Root, () => Languages));

    /// <summary>What a file imports, and what the imported files import, to a depth.</summary>
    /// <param name="path">Path relative to the root, with <c>/</c>.</param>
    /// <param name="depth">1 for the file's own imports; <see cref="int.MaxValue"/> for all it depends on.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The imports; null when the file is not in the index.</returns>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public Task<ImportAnswer?> GetImportsAsync(string path, int depth = 1, CancellationToken cancellationToken = default) => _readers.ReadAsync(
        reader => ImportMaps.Ask(reader, map => ImportQueries.Dependencies(map, reader, Root, path, depth, cancellationToken)), cancellationToken);

    /// <summary>Who imports a file, and who imports these, to a depth: what a change of the file may break.</summary>
    /// <param name="path">Path relative to the root, with <c>/</c>.</param>
    /// <param name="depth">1 for imports of the file itself; <see cref="int.MaxValue"/> for all that depends on it.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The imports, ambiguous ones included; null when the file is not in the index.</returns>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public Task<ImportAnswer?> GetImportersAsync(string path, int depth = 1, CancellationToken cancellationToken = default) => _readers.ReadAsync(
        reader => ImportMaps.Ask(reader, map => ImportQueries.Importers(map, reader, Root, path, depth, cancellationToken)), cancellationToken);

    /// <summary>A shortest chain of imports from one file to another.</summary>
    /// <param name="from">The file that depends, relative to the root.</param>
    /// <param name="to">The file that is depended on, relative to the root.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The imports in order; empty when none leads there, null when a file is not in the index.</returns>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public Task<IReadOnlyList<ImportEdge>?> FindImportPathAsync(string from, string to, CancellationToken cancellationToken = default) => _readers.ReadAsync(
        reader => ImportMaps.Ask(reader, map => ImportQueries.Path(map, from, to, cancellationToken)), cancellationToken);

    /// <summary>Files that import each other, directly or through others; the largest cycle first.</summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public Task<IReadOnlyList<ImportCycle>> FindImportCyclesAsync(CancellationToken cancellationToken = default) => _readers.ReadAsync(
        reader => ImportMaps.Ask(reader, map => ImportCycles.Find(map, cancellationToken)), cancellationToken);
}
