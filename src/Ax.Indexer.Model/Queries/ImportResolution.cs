namespace Ax.Indexer.Model;

/// <summary>What is known of where an import leads.</summary>
public enum ImportResolution : byte
{
    /// <summary>To files of the index: one, or all files of a package.</summary>
    Resolved,
    /// <summary>To one of several files; which one depends on what the sources do not say.</summary>
    Ambiguous,
    /// <summary>Out of the tree: a standard library, an installed package.</summary>
    External,
    /// <summary>Unknown: into the tree, but to nothing that is indexed, or in a way that is not understood.</summary>
    Unresolved,
}
