using Ax.Indexer.Model;

namespace Ax.Indexer.Storage.Reads;

/// <summary>A symbol as stored, with what its file's row says. Lines and columns 0-based.</summary>
public sealed record StoredSymbol
{
    /// <summary>File id and ordinal in one number.</summary>
    public required long Id { get; init; }
    /// <summary>Ordinal in the file.</summary>
    public required int Ordinal { get; init; }
    /// <summary>Ordinal of the containing symbol, or -1.</summary>
    public required int Parent { get; init; }
    /// <summary>The name as written.</summary>
    public required string Name { get; init; }
    /// <summary>What it is.</summary>
    public required SymbolKind Kind { get; init; }
    /// <summary>A container that is no symbol of its file, between the containing symbol and this one; null when there is none.</summary>
    public required string? OwnContainer { get; init; }
    /// <summary>Names of all containers, outermost first, joined by the language's separator; null at top level, and until resolved.</summary>
    public string? Container { get; init; }
    /// <summary>Line of the name.</summary>
    public required int Line { get; init; }
    /// <summary>Byte column of the name.</summary>
    public required int Column { get; init; }
    /// <summary>First line of the definition.</summary>
    public required int StartLine { get; init; }
    /// <summary>Last line of the definition.</summary>
    public required int EndLine { get; init; }
    /// <summary>The signature in the source, as UTF-8.</summary>
    public required ByteSpan Signature { get; init; }
    /// <summary>The documentation in the source; empty when there is none.</summary>
    public required ByteSpan Doc { get; init; }
    /// <summary>From where it can be used.</summary>
    public required Visibility Visibility { get; init; }
    /// <summary>Further properties.</summary>
    public required SymbolModifiers Modifiers { get; init; }
    /// <summary>Its file.</summary>
    public required StoredFile File { get; init; }
    /// <summary>BM25 of the query, the higher the better; 0 where nothing was scored.</summary>
    public double Bm25 { get; init; }
}

/// <summary>A file as stored.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Path relative to the root.</param>
/// <param name="Language">Id of its language; null when unknown.</param>
/// <param name="Separator">Between the parts of a qualified name in its language.</param>
/// <param name="Size">Size in bytes when it was indexed.</param>
/// <param name="ModifiedTicks">Time of the last write when it was indexed; 0 when too recent to be trusted.</param>
/// <param name="Hash">First 16 bytes of the content's SHA-256; zero when the file was not read as a whole.</param>
/// <param name="Flags">Properties.</param>
public sealed record StoredFile(
    long Id, string Path, string? Language, string Separator, long Size, long ModifiedTicks, UInt128 Hash, FileFlags Flags)
{
    /// <summary>Whether it stands beside the product: test, generated or third-party code.</summary>
    public bool IsAside => (Flags & (FileFlags.Test | FileFlags.Generated | FileFlags.Vendored | FileFlags.Minified)) != 0;
}

/// <summary>What change detection needs to know of an indexed file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="ModifiedTicks">Time of the last write; 0 when it was too recent to be trusted.</param>
/// <param name="Hash">First 16 bytes of the content's SHA-256; zero when the file was not read as a whole.</param>
/// <param name="LanguageId">Id of its language's row; 0 when unknown.</param>
/// <param name="Flags">Properties.</param>
public readonly record struct FileState(long Id, long Size, long ModifiedTicks, UInt128 Hash, long LanguageId, FileFlags Flags);

/// <summary>A language's row.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Name">Id of the language.</param>
/// <param name="Fingerprint">What its files' extraction depended on.</param>
public sealed record StoredLanguage(long Id, string Name, byte[] Fingerprint);
