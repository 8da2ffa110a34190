using System.Runtime.InteropServices;

namespace Ax.Indexer.Model;

/// <summary>
/// What was extracted from one file, in lists of structs whose offsets point into the file's UTF-8 bytes.
/// Meant to be reused: <see cref="Clear"/> keeps the capacity. Not thread-safe.
/// </summary>
public sealed class TagBuffer
{
    private readonly List<SymbolTag> _symbols = [];
    private readonly List<ReferenceTag> _references = [];
    private readonly List<ImportTag> _imports = [];
    private readonly List<ImportedNameTag> _importedNames = [];
    private readonly List<ErrorSpan> _errors = [];
    private readonly List<byte> _elementText = [];

    /// <summary>Definitions in source order; parents stand before their children.</summary>
    public Span<SymbolTag> Symbols => CollectionsMarshal.AsSpan(_symbols);

    /// <summary>Occurrences of names in source order, one per place.</summary>
    public Span<ReferenceTag> References => CollectionsMarshal.AsSpan(_references);

    /// <summary>Imports in source order.</summary>
    public Span<ImportTag> Imports => CollectionsMarshal.AsSpan(_imports);

    /// <summary>Imported names, grouped by import in the order of <see cref="Imports"/>.</summary>
    public Span<ImportedNameTag> ImportedNames => CollectionsMarshal.AsSpan(_importedNames);

    /// <summary>Places the parser could not make sense of, capped in number.</summary>
    public Span<ErrorSpan> Errors => CollectionsMarshal.AsSpan(_errors);

    /// <summary>What <see cref="SymbolTag.Elements"/> points into: ASCII text that is not in the source.</summary>
    public ReadOnlySpan<byte> ElementText => CollectionsMarshal.AsSpan(_elementText);

    /// <summary>Number of places the parser could not make sense of, without the cap of <see cref="Errors"/>.</summary>
    public int ErrorCount { get; set; }

    /// <summary>Whether keys of inner levels were left out because the file has too many.</summary>
    public bool HasOuterKeysOnly { get; set; }

    /// <summary>Whether a limit (deadline, memory, depth, count) cut the extraction short.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Whether that limit was the memory of a syntax tree.</summary>
    public bool IsShortOfMemory { get; set; }

    /// <summary>Adds a definition.</summary>
    public void Add(in SymbolTag tag) => _symbols.Add(tag);

    /// <summary>Adds an occurrence.</summary>
    public void Add(in ReferenceTag tag) => _references.Add(tag);

    /// <summary>Adds an import.</summary>
    public void Add(in ImportTag tag) => _imports.Add(tag);

    /// <summary>Adds an imported name to the last import.</summary>
    public void Add(in ImportedNameTag tag) => _importedNames.Add(tag);

    /// <summary>Adds an error span.</summary>
    public void Add(in ErrorSpan span) => _errors.Add(span);

    /// <summary>Adds text to <see cref="ElementText"/>.</summary>
    /// <returns>Where it stands there.</returns>
    public ByteSpan AddElementText(ReadOnlySpan<byte> text)
    {
        var start = _elementText.Count;
        _elementText.AddRange(text);
        return new ByteSpan(start, text.Length);
    }

    /// <summary>Keeps only the first definitions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not as many.</exception>
    public void TruncateSymbols(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _symbols.Count);
        CollectionsMarshal.SetCount(_symbols, count);
    }

    /// <summary>Empties all lists, keeping their capacity.</summary>
    public void Clear()
    {
        _symbols.Clear();
        _references.Clear();
        _imports.Clear();
        _importedNames.Clear();
        _errors.Clear();
        _elementText.Clear();
        ErrorCount = 0;
        HasOuterKeysOnly = false;
        IsPartial = IsShortOfMemory = false;
    }
}
