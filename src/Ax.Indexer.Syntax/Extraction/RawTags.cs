using System.Runtime.InteropServices;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

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
    /// <summary>A region that is an element of a list.</summary>
    public bool IsElement;
    /// <summary>Index of its language in <see cref="RawTags.Layers"/>.</summary>
    public int Layer;
    /// <summary>Where no word says otherwise.</summary>
    public Visibility Visibility;
}

/// <summary>An occurrence of a name; a member is never a local.</summary>
internal readonly record struct RawReference(ByteSpan Name, int Line, int Column, ReferenceRole Role, bool IsMember);

/// <summary>What kind of local a name is, and from where on its scope sees it.</summary>
internal enum LocalKind : byte
{
    /// <summary>A variable or parameter, visible from its definition on.</summary>
    Definition,
    /// <summary>A variable or parameter, visible in all of its scope.</summary>
    Hoisted,
    /// <summary>A type parameter, visible in all of its scope.</summary>
    Type,
    /// <summary>A name that means something outside of the scope.</summary>
    External,
}

/// <summary>A local; <paramref name="VisibleFrom"/> is where its visibility begins unless it is hoisted.</summary>
internal readonly record struct RawLocal(ByteSpan Name, int VisibleFrom, LocalKind Kind);

/// <summary>A language's part of a file: the file's own, or code in another language inside it.</summary>
internal readonly record struct RawLayer(Language Language, bool IsExample);

/// <summary>A comment or attribute; <paramref name="Text"/> is what it says, where that is not all of it.</summary>
internal readonly record struct RawSpan(ByteSpan Range, int StartLine, int EndLine, ByteSpan Text = default);

/// <summary>
/// One imported binding; those with the same path belong together. One without a path belongs to the statement around it.
/// </summary>
internal readonly record struct RawImport(ByteSpan Statement, ByteSpan Path, int Line, ByteSpan Name, ByteSpan Alias);

/// <summary>What the matches of one file gave, in the order of the matches. Reused from file to file.</summary>
internal sealed class RawTags
{
    private readonly List<RawSymbol> _symbols = [];

    public List<RawReference> References { get; } = [];
    public List<ByteSpan> Scopes { get; } = [];
    public List<RawLocal> Locals { get; } = [];
    public List<RawLayer> Layers { get; } = [];
    public List<Injection> Injections { get; } = [];
    public List<RawSpan> Docs { get; } = [];
    public List<RawSpan> InnerDocs { get; } = [];
    public List<RawSpan> Attributes { get; } = [];
    public List<RawSpan> VisibilitySections { get; } = [];
    public List<RawImport> Imports { get; } = [];

    public Span<RawSymbol> Symbols => CollectionsMarshal.AsSpan(_symbols);

    public void Add(RawSymbol symbol)
    {
        symbol.Layer = Layers.Count - 1;
        _symbols.Add(symbol);
    }

    public void Clear()
    {
        _symbols.Clear();
        References.Clear();
        Scopes.Clear();
        Locals.Clear();
        Layers.Clear();
        Injections.Clear();
        Docs.Clear();
        InnerDocs.Clear();
        Attributes.Clear();
        VisibilitySections.Clear();
        Imports.Clear();
    }
}
