using Ax.Indexer;

namespace Ax.Cli.Hosting;

/// <summary>Checks languages given on the command line, so that a typo does not silently select nothing.</summary>
internal static class LanguageNames
{
    /// <exception cref="UsageException">There is no such language.</exception>
    public static void ThrowIfUnknown(string name)
    {
        foreach (var language in LanguageCatalog.All)
        {
            if (name.Equals(language.Id, StringComparison.OrdinalIgnoreCase) || language.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase))
                return;
        }
        var known = LanguageCatalog.All.SelectMany(language => language.Aliases.Prepend(language.Id));
        throw new UsageException($"unknown language '{name}'{Suggestion.Phrase(name, known)} (`{Application.Name} languages` lists them)");
    }
}
