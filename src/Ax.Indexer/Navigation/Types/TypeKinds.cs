using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Types;

/// <summary>Tells what can inherit or be inherited from.</summary>
internal static class TypeKinds
{
    /// <summary>Whether it is a type, or what stands for one: modules are mixed in, objects inherit.</summary>
    public static bool IsType(SymbolKind kind) => kind is SymbolKind.Class or SymbolKind.Struct or SymbolKind.Interface or SymbolKind.Trait
        or SymbolKind.Enum or SymbolKind.Union or SymbolKind.TypeAlias or SymbolKind.Delegate or SymbolKind.Object or SymbolKind.Module;
}
