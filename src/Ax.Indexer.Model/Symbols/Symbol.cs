namespace Ax.Indexer.Model;

/// <summary>
/// A definition as the index knows it. Immutable. Lines and columns are 0-based, columns count UTF-8 bytes.
/// </summary>
public sealed record Symbol
{
    /// <summary>Identifies the symbol within one published index; not stable across updates of its file.</summary>
    public required long Id { get; init; }

    /// <summary>The name as written.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required SymbolKind Kind { get; init; }

    /// <summary>Id of the language of its file, such as <c>csharp</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Path of its file, relative to the root, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Line of the name.</summary>
    public required int Line { get; init; }

    /// <summary>Byte column of the name.</summary>
    public required int Column { get; init; }

    /// <summary>First line of the definition (attributes and decorators included).</summary>
    public required int StartLine { get; init; }

    /// <summary>Last line of the definition.</summary>
    public required int EndLine { get; init; }

    /// <summary>Names of the containing symbols, outermost first, joined by the language's separator; null at top level.</summary>
    public string? Container { get; init; }

    /// <summary>The head of the definition on one line; null when <see cref="IsStale"/>.</summary>
    public string? Signature { get; init; }

    /// <summary>Documentation text without comment marks; null when there is none or when <see cref="IsStale"/>.</summary>
    public string? Doc { get; init; }

    /// <summary>From where it can be used.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>Further properties.</summary>
    public SymbolModifiers Modifiers { get; init; }

    /// <summary>Properties of its file.</summary>
    public FileFlags FileFlags { get; init; }

    /// <summary>Whether the file has changed or vanished since it was indexed, so that positions may be off.</summary>
    public bool IsStale { get; init; }
}
