using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>A definition or declaration, as far as resolution needs to know it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">Its file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Container">The qualified name of what it lies in, with the one separator; null at top level.</param>
/// <param name="Line">Line of the name.</param>
/// <param name="Column">Byte column of the name.</param>
/// <param name="Visibility">From where it can be used.</param>
/// <param name="Modifiers">Further properties.</param>
/// <param name="Parent">Id of the symbol that it lies in; -1 where that is none, or no symbol of its file.</param>
internal sealed record DefinitionSite(
    long Id, StoredFile File, string Name, SymbolKind Kind, string? Container, int Line, int Column, Visibility Visibility, SymbolModifiers Modifiers, long Parent)
{
    public static DefinitionSite Of(StoredSymbol symbol) => new(
        symbol.Id, symbol.File, symbol.Name, symbol.Kind, Names.Normalize(symbol.Container), symbol.Line, symbol.Column, symbol.Visibility, symbol.Modifiers,
        ParentOf(symbol.Id, symbol.Ordinal, symbol.Parent, symbol.OwnContainer));

    /// <summary>The id of the symbol that one lies in directly; -1 when there is none.</summary>
    public static long ParentOf(long id, int ordinal, int parent, string? ownContainer) => parent < 0 || ownContainer is not null ? -1 : id - ordinal + parent;

    /// <summary>Whether it is a type.</summary>
    public bool IsType => IsTypeKind(Kind);

    /// <summary>Whether it is a name for a type alone, not for a value.</summary>
    public bool IsTypeOnly => Kind is SymbolKind.Interface or SymbolKind.TypeAlias;

    /// <summary>Whether it only declares.</summary>
    public bool IsDeclaration => Modifiers.HasFlag(SymbolModifiers.Declaration);

    /// <summary>The qualified name.</summary>
    public string QualifiedName { get; } = Container is null ? Name : Container + Names.Separator + Name;

    /// <summary>The qualified name, written as its language does.</summary>
    public string WrittenName => Container is null ? Name : Container.Replace(Names.Separator.ToString(), File.Separator, StringComparison.Ordinal) + File.Separator + Name;

    /// <summary>Whether something is a type.</summary>
    public static bool IsTypeKind(SymbolKind kind) => kind is SymbolKind.Class or SymbolKind.Struct or SymbolKind.Interface or SymbolKind.Trait or SymbolKind.Enum
        or SymbolKind.Union or SymbolKind.TypeAlias or SymbolKind.Delegate;

    /// <summary>Whether it is looked up in a type or an object.</summary>
    public bool IsMember => Kind is SymbolKind.Method or SymbolKind.Property or SymbolKind.Field or SymbolKind.Event or SymbolKind.Operator;

    /// <summary>Whether it may have several parts in several files.</summary>
    public bool HasParts => Modifiers.HasFlag(SymbolModifiers.Partial) || Kind is SymbolKind.Namespace or SymbolKind.Package or SymbolKind.Module;
}
