using Ax.Indexer.Model;

namespace Ax.Indexer.Storage.Reads;

/// <summary>What is needed of a file's symbols to tell what surrounds a place. Lines and columns 0-based.</summary>
/// <param name="Id">File id and ordinal in one number.</param>
/// <param name="Ordinal">Ordinal in the file.</param>
/// <param name="Parent">Ordinal of the containing symbol, or -1.</param>
/// <param name="Name">The name.</param>
/// <param name="OwnContainer">A container that is no symbol of the file; null when there is none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Line of the name.</param>
/// <param name="Column">Byte column of the name.</param>
/// <param name="StartLine">First line of the definition.</param>
/// <param name="EndLine">Last line of the definition.</param>
/// <param name="Visibility">From where it can be used.</param>
/// <param name="Modifiers">Further properties.</param>
public sealed record FileSymbol(
    long Id, int Ordinal, int Parent, string Name, string? OwnContainer, SymbolKind Kind, int Line, int Column, int StartLine, int EndLine,
    Visibility Visibility, SymbolModifiers Modifiers)
{
    /// <summary>Stands for symbols that were not asked for: it takes no line.</summary>
    public static FileSymbol Omitted { get; } = new(-1, -1, -1, "", null, default, -1, 0, 0, -1, default, default);

    /// <summary>Whether a symbol that was not asked for is here.</summary>
    public bool IsOmitted => ReferenceEquals(this, Omitted);
}
