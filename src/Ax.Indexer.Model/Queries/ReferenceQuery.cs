namespace Ax.Indexer.Model;

/// <summary>A question about references. Mutable until it is asked; the engine copies what it needs.</summary>
public sealed class ReferenceQuery
{
    /// <summary>Creates a query for a name, perhaps qualified: <c>Container.member</c>, <c>a::b</c>, <c>path/file.c:name</c>.</summary>
    public ReferenceQuery(string symbol) => Symbol = symbol;

    /// <summary>The name as given.</summary>
    public string Symbol { get; }

    /// <summary>Whether occurrences that are not certain to mean it are returned, too. Default false.</summary>
    public bool IncludeUncertain { get; set; }

    /// <summary>Whether definitions and declarations are returned, too. Default false.</summary>
    public bool IncludeDefinitions { get; set; }

    /// <summary>The only roles; empty for all. Default empty. With <see cref="ReferenceRole.Definition"/>, definitions are included.</summary>
    public IList<ReferenceRole> Roles { get; } = [];

    /// <summary>Ids or aliases of the only languages; empty for all. Default empty.</summary>
    public IList<string> Languages { get; } = [];

    /// <summary>Globs of the only files; empty for all. Default empty.</summary>
    public IList<string> Paths { get; } = [];
}
