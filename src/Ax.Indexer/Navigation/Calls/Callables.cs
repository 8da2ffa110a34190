using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;

namespace Ax.Indexer.Navigation.Calls;

/// <summary>Tells what holds code that runs when it is named.</summary>
internal static class Callables
{
    /// <summary>Whether it is called with arguments.</summary>
    public static bool IsFunction(SymbolKind kind) =>
        kind is SymbolKind.Function or SymbolKind.Method or SymbolKind.Constructor or SymbolKind.Operator or SymbolKind.Macro;

    /// <summary>Ordinal of what a place belongs to: the innermost function or accessor around it; outside of these the innermost symbol; -1 outside of all.</summary>
    public static int Around(FileView file, int innermost)
    {
        for (var ordinal = innermost; ordinal >= 0; ordinal = Parent(file, ordinal))
        {
            if (IsFunction(file.Symbols[ordinal].Kind) || file.Symbols[ordinal].Kind is SymbolKind.Property or SymbolKind.Event)
                return ordinal;
        }
        return innermost;
    }

    // A symbol stands behind its container; in a damaged database it might go round in circles.
    private static int Parent(FileView file, int ordinal) => file.Symbols[ordinal].Parent is var parent && parent < ordinal ? parent : -1;
}
