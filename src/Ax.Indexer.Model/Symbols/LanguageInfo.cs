namespace Ax.Indexer.Model;

/// <summary>A language the engine knows. Immutable.</summary>
public sealed record LanguageInfo
{
    /// <summary>Lower-case id, such as <c>csharp</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people, such as <c>C#</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How much is extracted.</summary>
    public required LanguageDepth Depth { get; init; }

    /// <summary>Other words the <c>lang:</c> filter accepts.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>File name extensions with the dot, those shared with other languages included.</summary>
    public required IReadOnlyList<string> Extensions { get; init; }

    /// <summary>Exact file names.</summary>
    public required IReadOnlyList<string> FileNames { get; init; }

    /// <summary>Interpreters in the first line of a script, without version digits.</summary>
    public required IReadOnlyList<string> Interpreters { get; init; }

    /// <summary>The kinds of definitions that are found, by name.</summary>
    public required IReadOnlyList<SymbolKind> DefinitionKinds { get; init; }

    /// <summary>The roles of references that are told apart, by number.</summary>
    public required IReadOnlyList<ReferenceRole> ReferenceRoles { get; init; }

    /// <summary>Whether imports are found.</summary>
    public required bool HasImports { get; init; }

    /// <summary>Whether a local is told from what has the same name outside.</summary>
    public required bool HasLocals { get; init; }

    /// <summary>Whether code in other languages inside its files is extracted.</summary>
    public required bool HasInjections { get; init; }
}
