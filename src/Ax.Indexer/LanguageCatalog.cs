using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer;

/// <summary>The languages that ship with the engine. Thread-safe.</summary>
public static class LanguageCatalog
{
    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<LanguageInfo> All { get; } = [.. LanguageRegistry.BuiltIn.All
        .Select(language => language.Definition)
        .Select(definition => new LanguageInfo(definition.Id, definition.Name, definition.Aliases, definition.Extensions, definition.FileNames))];
}
