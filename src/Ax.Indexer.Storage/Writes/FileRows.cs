using Ax.Indexer.Model;

namespace Ax.Indexer.Storage.Writes;

/// <summary>
/// Everything that is written for one file, made by a worker so that the writer only has to bind it. Texts lie in one
/// buffer as UTF-8. Reused through a pool; not thread-safe.
/// </summary>
public sealed class FileRows : IDisposable
{
    private readonly RowBuffer<SymbolRow> _symbols = new();
    private readonly RowBuffer<ImportRow> _imports = new();
    private readonly RowBuffer<uint> _trigrams = new();

    /// <summary>Path relative to the root.</summary>
    public string Path { get; set; } = "";
    /// <summary>Id of its language; null when unknown.</summary>
    public string? Language { get; set; }
    /// <summary>Size in bytes.</summary>
    public long Size { get; set; }
    /// <summary>Time of the last write in UTC ticks; 0 when too recent to be trusted.</summary>
    public long ModifiedTicks { get; set; }
    /// <summary>First 16 bytes of the content's SHA-256; empty when the file was not read as a whole.</summary>
    public byte[] Hash { get; set; } = [];
    /// <summary>Id of the file that it was at another path, where all else is as indexed; 0 for none.</summary>
    public long MovedId { get; set; }
    /// <summary>Number of lines.</summary>
    public int LineCount { get; set; }
    /// <summary>Properties of the file.</summary>
    public FileFlags Flags { get; set; }
    /// <summary>Places the parser could not make sense of.</summary>
    public int ErrorCount { get; set; }
    /// <summary>Number of occurrences in <see cref="Occurrences"/>.</summary>
    public int ReferenceCount { get; set; }
    /// <summary>Why the file failed or is partial.</summary>
    public string? Problem { get; set; }

    /// <summary>The texts that rows point into.</summary>
    public ByteBuffer Text { get; } = new();
    /// <summary>The encoded occurrences; empty when there are none.</summary>
    public ByteBuffer Occurrences { get; } = new();
    /// <summary>The file's distinct identifiers as tokens, separated by spaces.</summary>
    public ByteBuffer Identifiers { get; } = new();

    /// <summary>Its distinct trigrams, without those that are not known.</summary>
    public ReadOnlySpan<uint> Trigrams => _trigrams.Span;
    /// <summary>Whether all its trigrams are known. Where not, it is a candidate for every question about content.</summary>
    public bool HasAllTrigrams { get; private set; }

    /// <summary>The rows of its symbols.</summary>
    public Span<SymbolRow> Symbols => _symbols.Span;
    /// <summary>The rows of its imports.</summary>
    public Span<ImportRow> Imports => _imports.Span;

    /// <summary>Memory that this file holds while it waits, in bytes.</summary>
    public long HeldBytes => Text.Capacity + Occurrences.Capacity + Identifiers.Capacity
        + _trigrams.HeldBytes + _symbols.HeldBytes + _imports.HeldBytes;

    /// <summary>The bytes that were taken from a bound while this file waits. For whoever queues it.</summary>
    public long QueuedBytes { get; set; }

    /// <summary>Adds a symbol.</summary>
    public void Add(in SymbolRow row) => _symbols.Add(row);

    /// <summary>Adds an import.</summary>
    public void Add(in ImportRow row) => _imports.Add(row);

    /// <summary>Tells its trigrams.</summary>
    public void SetTrigrams(ReadOnlySpan<uint> all)
    {
        _trigrams.Add(all);
        HasAllTrigrams = true;
    }

    /// <summary>Empties it for the next file, keeping moderate buffers.</summary>
    public void Clear()
    {
        const int keptBytes = 1 << 16, keptRows = 1 << 18;
        Path = "";
        Language = null;
        Problem = null;
        Hash = [];
        Size = ModifiedTicks = MovedId = LineCount = ErrorCount = ReferenceCount = 0;
        Flags = FileFlags.None;
        _symbols.Clear(keptRows);
        _imports.Clear(keptBytes);
        _trigrams.Clear(keptBytes);
        HasAllTrigrams = false;
        foreach (var buffer in (ReadOnlySpan<ByteBuffer>)[Text, Occurrences, Identifiers])
        {
            if (buffer.Capacity > keptBytes)
                buffer.Dispose();
            else
                buffer.Truncate(0);
        }
    }

    /// <summary>Returns the memory.</summary>
    public void Dispose()
    {
        _symbols.Dispose();
        _imports.Dispose();
        _trigrams.Dispose();
        Text.Dispose();
        Occurrences.Dispose();
        Identifiers.Dispose();
    }
}

/// <summary>A symbol; the text spans point into <see cref="FileRows.Text"/>, the source spans into the file.</summary>
public struct SymbolRow
{
    /// <summary>The name as written.</summary>
    public ByteSpan Name;
    /// <summary>The name as one token.</summary>
    public ByteSpan NameToken;
    /// <summary>The words of the name; empty when the name is one word.</summary>
    public ByteSpan Parts;
    /// <summary>By what else the name is found; empty for nothing.</summary>
    public ByteSpan Keys;
    /// <summary>The words of the containing symbol's name.</summary>
    public ByteSpan ContainerWords;
    /// <summary>The words of the signature.</summary>
    public ByteSpan SignatureWords;
    /// <summary>The words of the documentation's summary.</summary>
    public ByteSpan DocWords;
    /// <summary>A container that is no symbol of this file.</summary>
    public ByteSpan Container;
    /// <summary>The signature in the source.</summary>
    public ByteSpan Signature;
    /// <summary>The documentation in the source.</summary>
    public ByteSpan Doc;
    /// <summary>Ordinal of the containing symbol, or -1.</summary>
    public int Parent;
    /// <summary>Line of the name.</summary>
    public int Line;
    /// <summary>Byte column of the name.</summary>
    public int Column;
    /// <summary>First line of the definition.</summary>
    public int StartLine;
    /// <summary>Last line of the definition.</summary>
    public int EndLine;
    /// <summary>What it is.</summary>
    public SymbolKind Kind;
    /// <summary>From where it can be used.</summary>
    public Visibility Visibility;
    /// <summary>Further properties.</summary>
    public SymbolModifiers Modifiers;
}

/// <summary>An import; the spans point into <see cref="FileRows.Text"/>.</summary>
/// <param name="Target">The target as written, without quotes.</param>
/// <param name="Names">The imported names, as the schema describes them; empty when there are none.</param>
/// <param name="Mark">What stands before the target, as the schema describes it; empty when there is nothing.</param>
/// <param name="Line">0-based line.</param>
public readonly record struct ImportRow(ByteSpan Target, ByteSpan Names, ByteSpan Mark, int Line);
