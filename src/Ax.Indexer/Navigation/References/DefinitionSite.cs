using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>A definition or declaration, as far as resolution needs to know it.</summary>
internal sealed record DefinitionSite(long Id, StoredFile File, string Name, SymbolKind Kind, string? Container, int Line, int Column, Visibility Visibility, SymbolModifiers Modifiers)
{
    public static DefinitionSite Of(StoredSymbol symbol) => new(
        symbol.Id, symbol.File, symbol.Name, symbol.Kind, Names.Normalize(symbol.Container), symbol.Line, symbol.Column, symbol.Visibility, symbol.Modifiers);

    /// <summary>Whether it only declares.</summary>
    public bool IsDeclaration => Modifiers.HasFlag(SymbolModifiers.Declaration);

    /// <summary>The qualified name.</summary>
    public string QualifiedName => Container is null ? Name : Container + Names.Separator + Name;

    /// <summary>The qualified name, written as its language does.</summary>
    public string WrittenName => Container is null ? Name : Container.Replace(Names.Separator.ToString(), File.Separator, StringComparison.Ordinal) + File.Separator + Name;

    /// <summary>Whether it is looked up in a type or an object.</summary>
    public bool IsMember => Kind is SymbolKind.Method or SymbolKind.Property or SymbolKind.Field or SymbolKind.Event or SymbolKind.Operator;

    /// <summary>Whether it may have several parts in several files.</summary>
    public bool HasParts => Modifiers.HasFlag(SymbolModifiers.Partial) || Kind is SymbolKind.Namespace or SymbolKind.Package or SymbolKind.Module;
}
