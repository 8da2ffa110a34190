using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.Calls;

/// <summary>A node of the call graph: what holds code, and is called by a name.</summary>
/// <param name="Name">The name it is called by.</param>
/// <param name="Bodies">Its definitions: one, or several overloads that are asked for together; none for what is defined elsewhere.</param>
/// <param name="File">The file, where code stands outside of all symbols; null otherwise.</param>
internal sealed record CallNode(string Name, IReadOnlyList<DefinitionSite> Bodies, StoredFile? File = null)
{
    /// <summary>What tells nodes apart.</summary>
    public string Key { get; } = File?.Path ?? (Bodies.Count == 0 ? Name : string.Join(',', Bodies.Select(body => body.Id.ToString(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)));

    /// <summary>A definition as a node.</summary>
    public static CallNode Of(params IReadOnlyList<DefinitionSite> bodies) => new(NameOfCalls(bodies[0]), bodies);

    /// <summary>Where it stands; null outside of all symbols.</summary>
    public SymbolPlace? Place => Bodies is [var body, ..]
        ? new SymbolPlace(body.WrittenName, body.Kind, body.File.Path, body.Line, body.Column)
        : null;

    /// <summary>Whether it is one of its definitions.</summary>
    public bool Contains(DefinitionSite site) => Bodies.Any(body => body.Id == site.Id);

    // A constructor is called by the name of its type.
    private static string NameOfCalls(DefinitionSite site) =>
        site is { Kind: SymbolKind.Constructor, Container: { } type } ? Names.Last(type) : site.Name;
}
