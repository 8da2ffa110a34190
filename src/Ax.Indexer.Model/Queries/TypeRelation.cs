namespace Ax.Indexer.Model;

/// <summary>A type that another one states it inherits from: an edge of the type hierarchy. Immutable. Lines and columns 0-based.</summary>
public sealed record TypeRelation
{
    /// <summary>What the far type is to the near one.</summary>
    public required TypeRelationKind Relation { get; init; }

    /// <summary>The type on the side of the one that was asked about.</summary>
    public required SymbolPlace Near { get; init; }

    /// <summary>The supertype or subtype; null for a supertype that is not certain.</summary>
    public required SymbolPlace? Far { get; init; }

    /// <summary>The name of the far type, as written where it is a supertype.</summary>
    public required string Name { get; init; }

    /// <summary>The file that states it, relative to the root.</summary>
    public required string Path { get; init; }

    /// <summary>Line of the supertype's name there.</summary>
    public required int Line { get; init; }

    /// <summary>Byte column of the supertype's name there.</summary>
    public required int Column { get; init; }

    /// <summary>The line's text without white space at its ends; null when the file is stale.</summary>
    public string? Text { get; init; }

    /// <summary>How certain it is which supertype is meant; unresolved where nothing of its name is in the tree.</summary>
    public required Resolution Resolution { get; init; }

    /// <summary>Why it is certain.</summary>
    public ResolutionEvidence Evidence { get; init; }

    /// <summary>How many different types of the tree may be meant: 1 when resolved, 0 when unresolved.</summary>
    public required int Candidates { get; init; }

    /// <summary>How far from the type that was asked about: 1 for its own supertypes and subtypes.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether the file has changed or vanished since it was indexed, so that positions may be off.</summary>
    public bool IsStale { get; init; }
}

/// <summary>What a type is to another.</summary>
public enum TypeRelationKind : byte
{
    /// <summary>The near type inherits from, extends, implements or mixes in the far one.</summary>
    Supertype,
    /// <summary>The far type inherits from the near one, and both or neither are interfaces.</summary>
    Subtype,
    /// <summary>The far type is no interface or trait, and states that it implements the near one, which is.</summary>
    Implementation,
}
