using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.References;

/// <summary>A source tree as one state of its index knows it: its files, the definitions of its names, what an occurrence means. Used for one answer.</summary>
internal sealed class TreeView(IndexReader reader, string root, Func<LanguageRegistry> languages)
{
    // A file that is seldom needed is not kept for long: two generations, and what is needed again goes to the younger.
    private const int MostFiles = 256, MostNames = 4096;

    private static readonly NameRules NoLanguage = new();

    private readonly Dictionary<string, NameCandidates> _names = new(StringComparer.Ordinal);
    private Dictionary<long, FileView> _files = [], _older = [];
    private ReferenceResolver? _resolver;
    private Twins? _twins;
    private Overloads? _overloads;

    /// <summary>The index.</summary>
    public IndexReader Reader => reader;

    /// <summary>Tells apart what has one qualified name.</summary>
    public Twins Twins => _twins ??= new Twins(this);

    /// <summary>Tells apart methods of one name.</summary>
    public Overloads Overloads => _overloads ??= new Overloads(this);

    /// <summary>A file of it.</summary>
    public FileView Open(StoredFile file)
    {
        if (_files.TryGetValue(file.Id, out var view))
            return view;
        if (_files.Count == MostFiles)
            (_files, _older) = ([], _files);
        return _files[file.Id] = _older.GetValueOrDefault(file.Id) ?? new FileView(reader, root, file, languages);
    }

    /// <summary>A file by its path; null when the index has none.</summary>
    public FileView? Find(string path) => reader.FindFile(path) is { } file ? Open(file) : null;

    /// <summary>The extensions of a file's language, then those of its family.</summary>
    public IEnumerable<string> ExtensionsOf(StoredFile file) => languages().All.Where(language => FamilyOf(language.Id) == FamilyOf(file.Language))
        .OrderBy(language => language.Id != file.Language).SelectMany(language => language.Definition.Extensions);

    /// <summary>The definitions of a name.</summary>
    public NameCandidates Candidates(string name)
    {
        if (_names.TryGetValue(name, out var known))
            return known;
        if (_names.Count == MostNames)
            _names.Clear();
        return _names[name] = new NameCandidates(this, name);
    }

    /// <summary>What a name can mean in a file.</summary>
    public List<DefinitionGroup> GroupsIn(FileView file, string name) => Candidates(name).In(file, FamilyOf(file.File.Language));

    /// <summary>The group of a definition; of itself alone where its name has too many definitions to know them all.</summary>
    public DefinitionGroup GroupOf(DefinitionSite site)
    {
        if (GroupsIn(Open(site.File), site.Name).Find(group => group.Contains(site.Id)) is { } known)
            return known;
        var group = new DefinitionGroup();
        group.Add(site);
        return group;
    }

    /// <inheritdoc cref="GroupOf(DefinitionSite)"/>
    public DefinitionGroup GroupOf(StoredSymbol symbol) => GroupOf(DefinitionSite.Of(symbol));

    /// <summary>The thing that a symbol of a file is, or is a part of; null when it is only an example.</summary>
    public DefinitionGroup? GroupOf(FileView file, FileSymbol symbol) => GroupsIn(file, symbol.Name).Find(group => group.Contains(symbol.Id));

    /// <summary>A name that stands in a file.</summary>
    public Site SiteAt(FileView file, ByteSpan place, ReferenceRole role)
    {
        var (line, column) = file.PlaceOf(place.Start);
        return SiteOf(file, Encoding.UTF8.GetString(place.Of(file.Text)), new Occurrence(line, column, role));
    }

    /// <summary>An occurrence with what surrounds it.</summary>
    public Site SiteOf(FileView file, string name, Occurrence occurrence)
    {
        var (rules, candidates) = (RulesOf(file.File.Language), Candidates(name));
        var receiver = ReceiverOf(file, name, occurrence);
        return new Site(file, rules, name, occurrence.Line, occurrence.Column, occurrence.Role, receiver)
        {
            Candidates = candidates,
            IsPerhapsShort = receiver.Kind == ReceiverKind.Bracket && rules.AttributeEnding is { } ending && candidates.IsDefinedWith(ending),
        };
    }

    /// <summary>What an occurrence means.</summary>
    public Outcome Resolve(Site site) => (_resolver ??= new ReferenceResolver(new ImportTargetsByName(), this)).Resolve(site, GroupsIn(site.File, site.Name));

    private static Receiver ReceiverOf(FileView file, string name, Occurrence occurrence) =>
        file.OffsetOf(occurrence.Line, occurrence.Column) is >= 0 and var offset
            ? Receiver.Read(file.Text, offset, Encoding.UTF8.GetByteCount(name))
            : new Receiver(occurrence.Role is ReferenceRole.Type or ReferenceRole.Inherit ? ReceiverKind.None : ReceiverKind.Unknown);

    /// <summary>The family of a language.</summary>
    public string FamilyOf(string? language) => RulesOf(language).Family ?? language ?? "";

    /// <summary>What a name can mean in a language.</summary>
    public NameRules RulesOf(string? language) => language is null ? NoLanguage : languages().Find(language)?.Definition.Names ?? NoLanguage;
}
