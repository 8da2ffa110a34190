using Ax.Indexer.Model;

namespace Ax.Indexer.Relevance.Corpora;

/// <summary>A symbol of the index that data sets are made from.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its file.</param>
/// <param name="Language">Id of its file's language.</param>
/// <param name="Flags">Properties of its file.</param>
/// <param name="Doc">Its documentation in the file; empty when there is none.</param>
internal sealed record CatalogEntry(string Name, SymbolKind Kind, string Path, string? Language, FileFlags Flags, ByteSpan Doc)
{
    private const FileFlags NotAskedFor = FileFlags.Test | FileFlags.Generated | FileFlags.Vendored | FileFlags.Minified | FileFlags.Transcoded;

    /// <summary>Whether people would ask for it: a definition of the product's own code.</summary>
    public bool IsAskedFor(string language) => Language == language && (Flags & NotAskedFor) == 0 && Kind is SymbolKind.Class or SymbolKind.Struct
        or SymbolKind.Interface or SymbolKind.Trait or SymbolKind.Enum or SymbolKind.Function or SymbolKind.Method or SymbolKind.TypeAlias
        or SymbolKind.Delegate or SymbolKind.Macro or SymbolKind.Constant or SymbolKind.Property;
}
