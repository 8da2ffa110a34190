using System.Runtime.InteropServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>A definition as a match gave it, before nesting, documentation and visibility are known.</summary>
internal struct RawSymbol
{
    public ByteSpan Range;
    public ByteSpan Name;
    public ByteSpan Container;
    public int SignatureEnd;
    public int Line;
    public int Column;
    public int StartLine;
    public int EndLine;
    public int Pattern;
    /// <summary>None for a region that contains definitions without being one.</summary>
    public SymbolKind Kind;
    public bool IsDeclaration;
    /// <summary>Where no word says otherwise.</summary>
    public Visibility Visibility;
}

/// <summary>A comment or attribute.</summary>
internal readonly record struct RawSpan(ByteSpan Range, int StartLine, int EndLine);

/// <summary>
/// One imported binding; those with the same path belong together. One without a path belongs to the statement around it.
/// </summary>
internal readonly record struct RawImport(ByteSpan Statement, ByteSpan Path, int Line, ByteSpan Name, ByteSpan Alias);

/// <summary>What the matches of one file gave, in the order of the matches. Reused from file to file.</summary>
internal sealed class RawTags
{
    private readonly List<RawSymbol> _symbols = [];

    public List<ReferenceTag> References { get; } = [];
    public List<RawSpan> Docs { get; } = [];
    public List<RawSpan> InnerDocs { get; } = [];
    public List<RawSpan> Attributes { get; } = [];
    public List<RawSpan> VisibilitySections { get; } = [];
    public List<RawImport> Imports { get; } = [];

    public Span<RawSymbol> Symbols => CollectionsMarshal.AsSpan(_symbols);

    public void Add(in RawSymbol symbol) => _symbols.Add(symbol);

    public void Clear()
    {
        _symbols.Clear();
        References.Clear();
        Docs.Clear();
        InnerDocs.Clear();
        Attributes.Clear();
        VisibilitySections.Clear();
        Imports.Clear();
    }
}
