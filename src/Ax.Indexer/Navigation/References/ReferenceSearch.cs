using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Searching;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// Finds the references of a (qualified) name: the files that mention it, the name's places in each, what each place means.
/// Lazy: a file is read when its first hit is asked for. One per answer.
/// </summary>
internal sealed class ReferenceSearch
{
    private readonly TreeView _tree;
    private readonly HashSet<ReferenceRole> _roles;
    private readonly HashSet<string> _onlyLanguages;
    private readonly GlobSet _paths;
    private readonly bool _includeUncertain, _includeDefinitions;
    private readonly string _symbol;
    private readonly string? _plainName;
    private HashSet<long> _wanted = [];
    private bool _isAnyWanted;

    /// <exception cref="QuerySyntaxException">The query has an unknown language.</exception>
    public ReferenceSearch(IndexReader reader, string root, ReferenceQuery query, Func<LanguageRegistry> languages)
    {
        (_tree, _symbol) = (new TreeView(reader, root, languages), query.Symbol);
        (_includeUncertain, _includeDefinitions) = (query.IncludeUncertain, query.IncludeDefinitions || query.Roles.Contains(ReferenceRole.Definition));
        _plainName = QualifiedName.Parse(_symbol) is { File: null, Containers: [] } plain ? plain.Name : null;
        _roles = [.. query.Roles];
        _paths = new GlobSet(query.Paths);
        _onlyLanguages = [.. query.Languages.Select(word => languages().Require(word).Id)];
    }

    /// <summary>The references: those in the definition's file first, then by path and place.</summary>
    public IEnumerable<Reference> Run()
    {
        var (wanted, isBounded) = FindWanted();
        var names = wanted.Select(symbol => symbol.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        // Something from outside of the tree can be mentioned all the same.
        if (names.Count == 0 && _plainName is not null)
            names.Add(_plainName);
        if (names.Count == 0)
            yield break;
        _wanted = [.. wanted.Select(symbol => symbol.Id)];
        _isAnyWanted = isBounded && _plainName is not null;
        // Names that differ in case alone are one token.
        foreach (var file in HomesFirst(FilesOf(names[0], wanted.ConvertAll(DefinitionSite.Of)), wanted).Where(IsAsked))
        {
            foreach (var reference in InFile(_tree.Open(file), names, wanted.Count > 0))
                yield return reference;
        }
    }

    // The definitions of a plain name are those that each place of it may mean.
    private (List<StoredSymbol> Wanted, bool IsBounded) FindWanted()
    {
        if (_plainName is not null && _plainName == _symbol && _tree.Candidates(_symbol).Symbols is { Count: > 0 } known)
            return ([.. known.Select(_tree.Reader.ResolveContainer)], known.Count > Reference.MostCandidates);
        var (found, _, isBounded) = DefinitionLookup.Find(_tree.Reader, _symbol, Reference.MostCandidates + 1);
        return (found, isBounded);
    }

    private IEnumerable<StoredFile> FilesOf(string name, List<DefinitionSite> wanted) =>
        Spellings.AddShort(_tree, Mentions.Of(_tree, name, wanted, !_includeUncertain), wanted);

    // Where there are too many definitions, which of them were found is chance.
    private static IEnumerable<StoredFile> HomesFirst(IEnumerable<StoredFile> files, List<StoredSymbol> wanted)
    {
        if (wanted.Count > Reference.MostCandidates)
            return files;
        var defined = wanted.Where(symbol => !symbol.Modifiers.HasFlag(SymbolModifiers.Declaration)).ToList();
        var homes = (defined.Count > 0 ? defined : wanted).Select(symbol => symbol.File).DistinctBy(file => file.Id).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var ids = homes.Select(file => file.Id).ToHashSet();
        return homes.Concat(files.Where(file => !ids.Contains(file.Id)));
    }

    private bool IsAsked(StoredFile file) =>
        (_onlyLanguages.Count == 0 || _onlyLanguages.Contains(file.Language ?? "")) && (_paths.IsEmpty || _paths.IsMatch(file.Path));

    private IEnumerable<Reference> InFile(FileView file, List<string> names, bool isDefined)
    {
        foreach (var site in Spellings.SitesOf(_tree, file, names).Where(IsAsked))
        {
            if (Complete(site, _tree.Resolve(site), _tree.Candidates(site.Name).IsBounded, isDefined) is { } reference)
                yield return reference;
        }
    }

    private bool IsAsked(Site site) => (_includeDefinitions || site.Role != ReferenceRole.Definition) && (_roles.Count == 0 || _roles.Contains(site.Role));

    private bool IsWanted(DefinitionGroup group) => _isAnyWanted || group.Exists(site => _wanted.Contains(site.Id));

    private Reference? Complete(Site site, Outcome outcome, bool isBounded, bool isDefined)
    {
        if (outcome.Group is { } meant && !IsWanted(meant))
            return null;
        var isResolved = outcome.Group is not null;
        if (!isResolved && (!_includeUncertain || (isDefined && !isBounded && !outcome.Candidates.Any(IsWanted))))
            return null;
        var main = outcome.Group?.MainFor(site.Role);
        return new Reference
        {
            Name = site.Written,
            Path = site.File.File.Path,
            Language = site.File.File.Language ?? "",
            Line = site.Line,
            Column = site.Column,
            Role = site.Role,
            Text = site.File.LineText(site.Line),
            Enclosing = site.Enclosing < 0 ? null : site.File.NameOf(site.Enclosing),
            Resolution = isResolved ? Resolution.Resolved : isDefined ? Resolution.Ambiguous : Resolution.Unresolved,
            Evidence = outcome.Evidence,
            Candidates = isResolved ? 1 : isBounded ? Reference.MostCandidates : outcome.Candidates.Count,
            Target = main is null ? null : new ReferenceTarget(main.File.Path, main.Line, main.Column),
            IsStale = site.File.Text is null,
        };
    }
}
