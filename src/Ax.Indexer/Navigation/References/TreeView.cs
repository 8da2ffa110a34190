using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.References;

/// <summary>A source tree as one state of its index knows it: its files, the definitions of its names, what an occurrence means. Used for one answer.</summary>
internal sealed class TreeView(IndexReader reader, string root, Func<LanguageRegistry> languages)
{
    // A file is seldom needed again after others were read: its text is not kept for long.
    private const int MostFiles = 64;

    private static readonly NameRules NoLanguage = new();

    private readonly ReferenceResolver _resolver = new(new ImportTargetsByName());
    private readonly Dictionary<string, NameCandidates> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<long, FileView> _files = [];

    /// <summary>The index.</summary>
    public IndexReader Reader => reader;

    /// <summary>A file of it.</summary>
    public FileView Open(StoredFile file)
    {
        if (_files.TryGetValue(file.Id, out var view))
            return view;
        if (_files.Count == MostFiles)
            _files.Clear();
        return _files[file.Id] = new FileView(reader, root, file);
    }

    /// <summary>The definitions of a name.</summary>
    public NameCandidates Candidates(string name)
    {
        if (!_names.TryGetValue(name, out var candidates))
            _names.Add(name, candidates = new NameCandidates(reader, name, FamilyOf));
        return candidates;
    }

    /// <summary>What a name can mean in a file.</summary>
    public List<DefinitionGroup> GroupsIn(FileView file, string name) => Candidates(name).In(file, FamilyOf(file.File.Language));

    /// <summary>The group of a definition; of itself alone where its name has too many definitions to know them all.</summary>
    public DefinitionGroup GroupOf(DefinitionSite site)
    {
        if (GroupsIn(Open(site.File), site.Name).Find(group => group.Sites.Any(other => other.Id == site.Id)) is { } known)
            return known;
        var group = new DefinitionGroup();
        group.Add(site);
        return group;
    }

    /// <inheritdoc cref="GroupOf(DefinitionSite)"/>
    public DefinitionGroup GroupOf(StoredSymbol symbol) => GroupOf(DefinitionSite.Of(symbol));

    /// <summary>An occurrence with what surrounds it.</summary>
    public Site SiteOf(FileView file, string name, Occurrence occurrence)
    {
        var rules = RulesOf(file.File.Language);
        var receiver = ReceiverOf(file, name, occurrence);
        var enclosing = file.Enclosing(occurrence.Line, occurrence.Column);
        return new Site(file, rules, name, occurrence.Line, occurrence.Column, occurrence.Role, receiver, enclosing < 0 ? [] : Site.ScopesOf(file.NameOf(enclosing)))
        {
            Enclosing = enclosing,
            IsPerhapsShort = receiver.Kind == ReceiverKind.Bracket && rules.AttributeEnding is { } ending && Candidates(name).IsDefinedWith(ending),
        };
    }

    /// <summary>What an occurrence means.</summary>
    public Outcome Resolve(Site site) => _resolver.Resolve(site, GroupsIn(site.File, site.Name));

    private static Receiver ReceiverOf(FileView file, string name, Occurrence occurrence) =>
        file.OffsetOf(occurrence.Line, occurrence.Column) is >= 0 and var offset
            ? Receiver.Read(file.Text, offset, Encoding.UTF8.GetByteCount(name))
            : new Receiver(occurrence.Role is ReferenceRole.Type or ReferenceRole.Inherit ? ReceiverKind.None : ReceiverKind.Unknown);

    private string FamilyOf(string? language) => RulesOf(language).Family ?? language ?? "";

    /// <summary>What a name can mean in a language.</summary>
    public NameRules RulesOf(string? language) => language is null ? NoLanguage : languages().Find(language)?.Definition.Names ?? NoLanguage;
}
