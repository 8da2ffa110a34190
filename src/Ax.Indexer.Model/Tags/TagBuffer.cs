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

    /// <summary>Number of places the parser could not make sense of, without the cap of <see cref="Errors"/>.</summary>
    public int ErrorCount { get; set; }

    /// <summary>Whether a limit (deadline, depth, count) cut the extraction short.</summary>
    public bool IsPartial { get; set; }

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

    /// <summary>Empties all lists, keeping their capacity.</summary>
    public void Clear()
    {
        _symbols.Clear();
        _references.Clear();
        _imports.Clear();
        _importedNames.Clear();
        _errors.Clear();
        ErrorCount = 0;
        IsPartial = false;
    }
}
