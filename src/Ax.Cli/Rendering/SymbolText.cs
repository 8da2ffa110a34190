using Ax.Indexer.Model;

namespace Ax.Cli.Rendering;

/// <summary>The parts of a symbol as text, escaped.</summary>
internal static class SymbolText
{
    public const string StaleNote = "[changed since indexed]";

    /// <summary><c>path:line:column</c>, 1-based.</summary>
    public static string Location(Symbol symbol, PathDisplay paths) => $"{paths.Show(symbol.Path)}:{symbol.Line + 1}:{symbol.Column + 1}";

    /// <summary><c>Container.name</c>.</summary>
    public static string QualifiedName(Symbol symbol) => ControlCharacters.Escape(Qualified(symbol.Container, symbol.Name));

    /// <summary>The signature, or nothing when it is unknown.</summary>
    public static string Signature(Symbol symbol) => ControlCharacters.Escape(symbol.Signature ?? "");

    /// <summary>Joins container and name with the separator the container itself uses.</summary>
    public static string Qualified(string? container, string name)
    {
        if (string.IsNullOrEmpty(container))
            return name;
        var separator = container.Contains("::", StringComparison.Ordinal) ? "::" : ".";
        return container + separator + name;
    }
}
