namespace Ax.Indexer.Syntax.Languages;

/// <summary>All languages of a process, by id, alias and file. Immutable and thread-safe.</summary>
public sealed class LanguageRegistry
{
    private static readonly Lazy<LanguageRegistry> Shared = new(() => new LanguageRegistry(LanguageSource.BuiltIn()));

    private readonly Dictionary<string, Language> _byWord = new(StringComparer.OrdinalIgnoreCase);

    private LanguageRegistry(IEnumerable<LanguageSource> sources)
    {
        var byId = new Dictionary<string, LanguageSource>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            if (!byId.TryAdd(source.Id, source))
                throw new InvalidDataException($"{source.NameOf("language.json")}: there is a language '{source.Id}' already.");
        }
        // What ships comes first, so that of two that contradict each other the added one is blamed.
        Language[] languages = [.. byId.Values.Select(source => new Language(source, source.ReadDefinition(), this))];
        All = [.. languages.OrderBy(language => language.Id, StringComparer.Ordinal)];
        foreach (var language in languages)
            _byWord.Add(language.Id, language);
        foreach (var language in languages)
        {
            foreach (var alias in language.Definition.Aliases)
            {
                if (!_byWord.TryAdd(alias, language))
                    throw new InvalidDataException($"{language.DefinitionFile}: the alias '{alias}' belongs to '{_byWord[alias].Id}' already.");
            }
        }
        Detector = new LanguageDetector(languages, Find);
    }

    /// <summary>The languages that ship with the engine.</summary>
    public static LanguageRegistry BuiltIn => Shared.Value;

    /// <summary>The languages that ship with the engine and those of further folders, each in the form of <c>grammars/&lt;id&gt;</c>.</summary>
    /// <remarks>Loading a folder's library runs its code: do it only for folders the user has opted in to.</remarks>
    /// <exception cref="InvalidDataException">A folder is incomplete or contradicts another language.</exception>
    public static LanguageRegistry WithFolders(params IEnumerable<string> folders) =>
        new(LanguageSource.BuiltIn().Concat(folders.Select(LanguageSource.Folder)));

    /// <summary>All languages by id.</summary>
    public IReadOnlyList<Language> All { get; }

    /// <summary>Tells a file's language.</summary>
    public LanguageDetector Detector { get; }

    /// <summary>The language of an id or alias, ignoring case; null when there is none.</summary>
    public Language? Find(string word) => _byWord.GetValueOrDefault(word);

    /// <summary>The language of an id; null when there is none.</summary>
    internal Language? FindExact(string id) => All.FirstOrDefault(language => language.Id == id);
}
