using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.References;

/// <summary>What an answer reads of the tree: files, and the definitions of names beyond the one that was asked for. Used for one answer.</summary>
internal sealed class TreeView(IndexReader reader, string root, Func<LanguageRegistry> languages)
{
    // Files hold their text.
    private const int MostFiles = 256, MostNames = 4096;

    private static readonly NameRules NoLanguage = new();

    private readonly Dictionary<long, FileView> _files = [];
    private readonly Dictionary<string, NameCandidates> _names = new(StringComparer.Ordinal);

    private FileView? _opened;

    /// <summary>A file, kept until the next is opened.</summary>
    public FileView Open(StoredFile file) => _opened = new FileView(reader, root, file, languages);

    /// <summary>A file that may be needed again.</summary>
    public FileView File(StoredFile file)
    {
        if (_opened?.File.Id == file.Id)
            return _opened;
        if (_files.TryGetValue(file.Id, out var known))
            return known;
        if (_files.Count >= MostFiles)
            _files.Clear();
        var view = new FileView(reader, root, file, languages);
        _files.Add(file.Id, view);
        return view;
    }

    /// <summary>A file by its path; null when the index has none.</summary>
    public FileView? Find(string path) => reader.FindFile(path) is { } file ? File(file) : null;

    /// <summary>The extensions of a file's language, then those of its family.</summary>
    public IEnumerable<string> ExtensionsOf(StoredFile file) => languages().All.Where(language => FamilyOf(language.Id) == FamilyOf(file.Language))
        .OrderBy(language => language.Id != file.Language).SelectMany(language => language.Definition.Extensions);

    /// <summary>What a name can mean in a file.</summary>
    public IReadOnlyList<DefinitionGroup> Definitions(string name, FileView file) => Candidates(name).In(file, FamilyOf(file.File.Language));

    /// <summary>All definitions of a name.</summary>
    public NameCandidates Candidates(string name)
    {
        if (_names.TryGetValue(name, out var known))
            return known;
        if (_names.Count >= MostNames)
            _names.Clear();
        var candidates = new NameCandidates(reader, name, _ => false, FamilyOf);
        _names.Add(name, candidates);
        return candidates;
    }

    /// <summary>The thing that a symbol of a file is, or is a part of.</summary>
    public DefinitionGroup? GroupOf(FileView file, FileSymbol symbol) =>
        Definitions(symbol.Name, file).FirstOrDefault(group => group.Sites.Any(site => site.Id == symbol.Id));

    /// <summary>A name that stands in a file.</summary>
    public Site SiteAt(FileView file, ByteSpan place, ReferenceRole role)
    {
        var name = Encoding.UTF8.GetString(place.Of(file.Text));
        var (line, column) = file.PlaceOf(place.Start);
        return SiteOf(file, Candidates(name), new Occurrence(line, column, role));
    }

    /// <summary>An occurrence with what surrounds it.</summary>
    public Site SiteOf(FileView file, NameCandidates name, Occurrence occurrence)
    {
        var rules = RulesOf(file.File.Language);
        var receiver = ReceiverOf(file, name.Name, occurrence);
        var enclosing = file.Enclosing(occurrence.Line, occurrence.Column);
        return new Site(
            file, rules, name.Name, occurrence.Line, occurrence.Column, occurrence.Role, receiver, enclosing < 0 ? [] : Site.ScopesOf(file.NameOf(enclosing)))
        {
            Enclosing = enclosing,
            Candidates = name,
            IsPerhapsShort = receiver.Kind == ReceiverKind.Bracket && rules.AttributeEnding is { } ending && name.IsDefinedWith(ending),
        };
    }

    /// <summary>The family of a language.</summary>
    public string FamilyOf(string? language) => RulesOf(language).Family ?? language ?? "";

    private NameRules RulesOf(string? language) => language is null ? NoLanguage : languages().Find(language)?.Definition.Names ?? NoLanguage;

    private static Receiver ReceiverOf(FileView file, string name, Occurrence occurrence) =>
        file.OffsetOf(occurrence.Line, occurrence.Column) is >= 0 and var offset
            ? Receiver.Read(file.Text, offset, Encoding.UTF8.GetByteCount(name))
            : new Receiver(occurrence.Role is ReferenceRole.Type or ReferenceRole.Inherit ? ReceiverKind.None : ReceiverKind.Unknown);
}
