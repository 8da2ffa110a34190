namespace Ax.Indexer.Navigation.References;

/// <summary>A name that an import brings into a file.</summary>
/// <param name="Target">From where, as written.</param>
/// <param name="Name">What it is called there; null when all of the target is meant.</param>
/// <param name="Alias">What it is called here; null when it has no name here: the names of the target are seen as they are.</param>
internal sealed record ImportedName(string Target, string? Name, string? Alias)
{
    /// <summary>What the target is called, with the one separator.</summary>
    public string QualifiedName { get; } = Names.Join(Target);

    /// <summary>What it is known by here: its name here or, without one, the end of its target (<c>import a.b.Name</c>); null when that is empty.</summary>
    public string? Binding => Alias ?? (QualifiedName.Length == 0 ? null : Names.Last(QualifiedName));
}
