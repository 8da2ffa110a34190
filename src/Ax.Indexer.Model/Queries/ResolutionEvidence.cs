namespace Ax.Indexer.Model;

/// <summary>Why an occurrence was resolved, strongest first.</summary>
public enum ResolutionEvidence : byte
{
    /// <summary>It was not resolved.</summary>
    None,
    /// <summary>It is the definition, or a declaration of it.</summary>
    Definition,
    /// <summary>It stands inside of what contains, or inherits, the definition: a type, a namespace.</summary>
    Scope,
    /// <summary>The only definition of that name at the top of the same file.</summary>
    File,
    /// <summary>What stands before it names the definition's container.</summary>
    Qualified,
    /// <summary>What stands before it is of a type that has, or inherits, the definition.</summary>
    Type,
    /// <summary>The file imports the definition by name, or the namespace or file it is in.</summary>
    Import,
    /// <summary>The only thing of that name that can be meant from there.</summary>
    Unique,
}
