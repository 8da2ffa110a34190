namespace Ax.Indexer.Syntax.Matching;

/// <summary>What a step of a compiled pattern does.</summary>
internal enum PatternOp : byte
{
    /// <summary>Matches one of the siblings that come next; with <see cref="PatternStepFlags.Descend"/>, goes on with its children.</summary>
    Node,
    /// <summary>Goes back to the siblings of the node whose children were matched.</summary>
    Up,
    /// <summary>Goes on with the next step, and then, instead, at the target.</summary>
    Branch,
    /// <summary>Goes on at the target.</summary>
    Jump,
    /// <summary>The pattern matches.</summary>
    Done,
}

/// <summary>What a node must fulfil beside its symbol and field, and what follows from it.</summary>
[Flags]
internal enum PatternStepFlags : byte
{
    None = 0,
    /// <summary>Any node but an error.</summary>
    Any = 1,
    /// <summary>With <see cref="Any"/>: named nodes only.</summary>
    Named = 2,
    /// <summary>A node that the parser made up.</summary>
    Missing = 4,
    /// <summary>No named sibling may be skipped.</summary>
    Immediate = 8,
    /// <summary>No sibling at all may be skipped.</summary>
    Adjacent = 16,
    /// <summary>No named sibling may follow.</summary>
    Last = 32,
    /// <summary>The next steps are about its children.</summary>
    Descend = 64,
    /// <summary>Nothing of it is captured: the first node that leads to a match stands for all.</summary>
    First = 128,
}

/// <summary>One step of a compiled pattern.</summary>
internal struct PatternStep
{
    public PatternOp Op;
    public PatternStepFlags Flags;

    /// <summary>The node's symbol, unless any will do.</summary>
    public ushort Symbol;

    /// <summary>The field it must be in; 0 for any.</summary>
    public ushort Field;

    /// <summary>Where a branch or jump leads.</summary>
    public int Target;

    /// <summary>Ids of its captures; null for none.</summary>
    public ushort[]? Captures;

    /// <summary>Fields in which it must have no child; null for none.</summary>
    public ushort[]? NegatedFields;

    public readonly bool Is(PatternStepFlags flags) => (Flags & flags) != 0;
}

/// <summary>A pattern, or one of its alternatives, whose first step is about the node at which it is tried. Immutable.</summary>
/// <param name="Index">The pattern's index in its query.</param>
/// <param name="Steps">What to do, one after the other.</param>
/// <param name="HasBranches">Whether it can match in more than one way with the same captures, or with fewer of them.</param>
internal sealed record CompiledPattern(int Index, PatternStep[] Steps, bool HasBranches);
