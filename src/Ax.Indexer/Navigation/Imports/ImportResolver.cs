using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>Resolves imports by the style of the language they are written in; those that read alike once. Used by one thread at a time.</summary>
internal sealed class ImportResolver
{
    private static readonly ImportOutcome NoLanguage = ImportOutcome.Unknown("unknown-language");

    private readonly PathTable _paths;
    private readonly Dictionary<string, IImportStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<Key, ImportOutcome> _known = [];

    private readonly record struct Key(IImportStyle Style, string Place, string Target, string? Names, string? Mark);

    public ImportResolver(ImportScope scope, LanguageRegistry languages)
    {
        _paths = scope.Paths;
        foreach (var group in languages.All.GroupBy(static language => language.Definition.ImportStyle, StringComparer.Ordinal))
        {
            string[] ids = [.. group.Select(static language => language.Definition.Id)];
            var style = ImportStyles.Create(group.Key, scope, ids);
            foreach (var id in ids)
                _styles.Add(id, style);
        }
    }

    /// <summary>Tells where an import of a file leads.</summary>
    public ImportOutcome Resolve(int file, in StoredImport import)
    {
        if (_paths[file].Language is not { } language || !_styles.TryGetValue(language, out var style))
            return NoLanguage;
        var (path, folder) = (_paths.PathOf(file), _paths.FolderOf(file));
        var key = new Key(style, style.DependsOnFile ? path : folder, import.Target, import.Names, import.Mark);
        if (!_known.TryGetValue(key, out var outcome))
            _known.Add(key, outcome = style.Resolve(new ImportStatement(path, folder, import.Target, import.Names, import.Mark)));
        return outcome;
    }

    /// <summary>Whether every target in a file ends with the name of the file it leads to.</summary>
    public bool NamesFiles(int file) => _paths[file].Language is { } language && _styles.TryGetValue(language, out var style) && style.NamesFiles;

    /// <summary>The languages whose targets need not end with the name of the file they lead to.</summary>
    public IEnumerable<string> LanguagesWithoutFileNames =>
        _styles.Where(static style => !style.Value.NamesFiles && style.Value is not Styles.UnknownImports).Select(static style => style.Key);
}
