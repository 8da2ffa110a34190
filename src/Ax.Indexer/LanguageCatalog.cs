using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer;

/// <summary>The languages that ship with the engine. Thread-safe.</summary>
public static class LanguageCatalog
{
    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<LanguageInfo> All { get; } = [.. LanguageRegistry.BuiltIn.All.Select(Describe)];

    private static LanguageInfo Describe(Language language)
    {
        var definition = language.Definition;
        var features = language.DescribeFeatures();
        return new LanguageInfo
        {
            Id = definition.Id,
            Name = definition.Name,
            Depth = features.Depth,
            Aliases = definition.Aliases,
            Extensions = [.. definition.Extensions.Concat(definition.ContentPatterns.Select(claim => claim.Extension)).Distinct()],
            FileNames = definition.FileNames,
            Interpreters = definition.Shebangs,
            DefinitionKinds = features.DefinitionKinds,
            ReferenceRoles = features.ReferenceRoles,
            HasImports = features.HasImports,
            HasLocals = features.HasLocals,
            HasInjections = features.HasInjections,
        };
    }
}
