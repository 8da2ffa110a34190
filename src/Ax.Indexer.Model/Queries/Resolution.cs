namespace Ax.Indexer.Model;

/// <summary>How certain it is what an occurrence of a name means.</summary>
public enum Resolution : byte
{
    /// <summary>It means one definition; <see cref="Reference.Evidence"/> says why.</summary>
    Resolved,
    /// <summary>It may mean one of several definitions, or something from outside of the tree.</summary>
    Ambiguous,
    /// <summary>Nothing of that name that it could mean is defined in the tree.</summary>
    Unresolved,
}
