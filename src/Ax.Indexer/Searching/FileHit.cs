using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>A file as a hit among symbols: of the kind file, at its first line. Its id is its own, negated: no symbol has it.</summary>
internal static class FileHit
{
    /// <summary>The file as a symbol.</summary>
    public static StoredSymbol Of(StoredFile file) => new()
    {
        Id = -file.Id,
        Ordinal = -1,
        Parent = -1,
        Name = file.Path[(file.Path.LastIndexOf('/') + 1)..],
        Kind = SymbolKind.File,
        OwnContainer = null,
        Line = 0,
        Column = 0,
        StartLine = 0,
        EndLine = 0,
        Signature = default,
        Doc = default,
        Visibility = Visibility.Unknown,
        Modifiers = SymbolModifiers.None,
        File = file,
    };

    /// <summary>Whether a file may pass the conditions that a filter has on symbols.</summary>
    public static bool Passes(SymbolFilter filter) =>
        (filter.Kinds.Count == 0 || filter.Kinds.Contains(SymbolKind.File)) && !filter.ExcludedKinds.Contains(SymbolKind.File)
        && (filter.Visibilities.Count == 0 || filter.Visibilities.Contains(Visibility.Unknown)) && !filter.ExcludedVisibilities.Contains(Visibility.Unknown)
        && filter.Container is null && filter.Lines is null && filter.Name is null;
}
