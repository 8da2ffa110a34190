namespace Ax.Indexer.Model;

/// <summary>A range of UTF-8 bytes.</summary>
/// <param name="Start">0-based offset of the first byte.</param>
/// <param name="Length">Number of bytes.</param>
public readonly record struct ByteSpan(int Start, int Length)
{
    /// <summary>Offset behind the last byte.</summary>
    public int End => Start + Length;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The bytes of this span in a file's source.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> source) => source.Slice(Start, Length);
}

/// <summary>A definition found in a file. Offsets in UTF-8 bytes, lines and columns 0-based.</summary>
public struct SymbolTag
{
    /// <summary>The whole definition.</summary>
    public ByteSpan Range;
    /// <summary>The name.</summary>
    public ByteSpan Name;
    /// <summary>The head of the definition, from its first byte; never empty.</summary>
    public ByteSpan Signature;
    /// <summary>The documentation with its comment marks; empty when there is none.</summary>
    public ByteSpan Doc;
    /// <summary>Name of the region around it that is no symbol (<c>impl T</c>, a package); empty when there is none.</summary>
    public ByteSpan Region;
    /// <summary>A container named in the definition itself (<c>T::m</c>), inside the region; empty when there is none.</summary>
    public ByteSpan Container;
    /// <summary>Its position in the lists between it and its parent, such as <c>[2]</c>, in <see cref="TagBuffer.ElementText"/>; mostly empty.</summary>
    public ByteSpan Elements;
    /// <summary>Line of the name.</summary>
    public int Line;
    /// <summary>Byte column of the name.</summary>
    public int Column;
    /// <summary>First line of the definition.</summary>
    public int StartLine;
    /// <summary>Last line of the definition.</summary>
    public int EndLine;
    /// <summary>Index of the containing definition in the same buffer, or -1.</summary>
    public int Parent;
    /// <summary>What it is.</summary>
    public SymbolKind Kind;
    /// <summary>From where it can be used.</summary>
    public Visibility Visibility;
    /// <summary>Further properties.</summary>
    public SymbolModifiers Modifiers;
}

/// <summary>An occurrence of a name.</summary>
/// <param name="Name">Where the name stands.</param>
/// <param name="Line">0-based line.</param>
/// <param name="Column">0-based byte column.</param>
/// <param name="Role">What it does.</param>
public readonly record struct ReferenceTag(ByteSpan Name, int Line, int Column, ReferenceRole Role);

/// <summary>An import statement's target; its names follow in <see cref="TagBuffer.ImportedNames"/>.</summary>
/// <param name="Target">The target as written, without quotes or angle brackets.</param>
/// <param name="Line">0-based line of the target.</param>
/// <param name="NameCount">How many imported names belong to it.</param>
public readonly record struct ImportTag(ByteSpan Target, int Line, int NameCount);

/// <summary>A name taken from an import.</summary>
/// <param name="Name">The name; empty when the whole module is imported under an alias.</param>
/// <param name="Alias">Its local name; empty when it keeps its own.</param>
public readonly record struct ImportedNameTag(ByteSpan Name, ByteSpan Alias);

/// <summary>A place the parser could not make sense of.</summary>
/// <param name="Span">The bytes.</param>
/// <param name="Line">0-based line of the first.</param>
public readonly record struct ErrorSpan(ByteSpan Span, int Line);
