using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;

namespace Ax.Indexer.Navigation.Types;

/// <summary>A type of the hierarchy: all its parts and declarations.</summary>
/// <param name="Sites">Where it is defined or declared; never empty.</param>
/// <param name="Main">What stands for all.</param>
internal sealed record TypeNode(IReadOnlyList<DefinitionSite> Sites, DefinitionSite Main)
{
    /// <summary>What tells types apart.</summary>
    public string Key { get; } = Main.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where it stands.</summary>
    public SymbolPlace Place => new(Main.WrittenName, Main.Kind, Main.File.Path, Main.Line, Main.Column);

    /// <summary>Whether it only says what others must have.</summary>
    public bool IsInterface => Main.Kind is SymbolKind.Interface or SymbolKind.Trait;

    public static TypeNode Of(DefinitionGroup group) => new([.. group.Sites.Where(site => TypeKinds.IsType(site.Kind))], group.Main);
}
