using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Searching;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// Finds the references of a (qualified) name: the files that mention it, the name's places in each, what each place means.
/// Lazy: a file is read when its first hit is asked for. One per answer.
/// </summary>
internal sealed class ReferenceSearch
{
    private readonly IndexReader _reader;
    private readonly TreeView _tree;
    private readonly ReferenceResolver _resolver;
    private readonly HashSet<ReferenceRole> _roles;
    private readonly HashSet<string> _onlyLanguages;
    private readonly GlobSet _paths;
    private readonly bool _includeUncertain, _includeDefinitions;
    private readonly string _symbol;

    /// <exception cref="QuerySyntaxException">The query has an unknown language.</exception>
    public ReferenceSearch(IndexReader reader, string root, ReferenceQuery query, Func<LanguageRegistry> languages)
    {
        (_reader, _symbol) = (reader, query.Symbol);
        _tree = new TreeView(reader, root, languages);
        _resolver = new ReferenceResolver(new ImportTargetsByName(), _tree);
        (_includeUncertain, _includeDefinitions) = (query.IncludeUncertain, query.IncludeDefinitions || query.Roles.Contains(ReferenceRole.Definition));
        _roles = [.. query.Roles];
        _paths = new GlobSet(query.Paths);
        _onlyLanguages = [.. query.Languages.Select(word => languages().Find(word)?.Id ?? throw new QuerySyntaxException(
            $"'{word}' is not a language. Known languages: {string.Join(", ", languages().All.Select(known => known.Id))}."))];
    }

    /// <summary>The references: those in the definition's file first, then by path and place.</summary>
    public IEnumerable<Reference> Run()
    {
        var (wanted, _, isBounded) = DefinitionLookup.Find(_reader, _symbol, Reference.MostCandidates + 1);
        var names = wanted.Select(symbol => symbol.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        // Something from outside of the tree can be mentioned all the same.
        if (names.Count == 0 && QualifiedName.Parse(_symbol) is { File: null, Containers: [] } plain)
            names.Add(plain.Name);
        if (names.Count == 0)
            yield break;
        var ids = wanted.Select(symbol => symbol.Id).ToHashSet();
        var isAny = isBounded && QualifiedName.Parse(_symbol) is { File: null, Containers: [] };
        var candidates = names.ConvertAll(name => new NameCandidates(_reader, name, id => isAny || ids.Contains(id), _tree.FamilyOf));
        var first = isBounded ? [] : HomesOf(wanted);
        foreach (var file in _reader.FindFilesMentioning(TokenWriter.NameToken(names[0])).Where(IsAsked).OrderBy(file => !first.Contains(file.Id)))
        {
            foreach (var reference in InFile(_tree.Open(file), candidates, wanted.Count > 0))
                yield return reference;
        }
    }

    private static HashSet<long> HomesOf(List<StoredSymbol> wanted)
    {
        var defined = wanted.Where(symbol => !symbol.Modifiers.HasFlag(SymbolModifiers.Declaration)).ToList();
        return [.. (defined.Count > 0 ? defined : wanted).Select(symbol => symbol.File.Id)];
    }

    private bool IsAsked(StoredFile file) =>
        (_onlyLanguages.Count == 0 || _onlyLanguages.Contains(file.Language ?? "")) && (_paths.IsEmpty || _paths.IsMatch(file.Path));

    private IEnumerable<Reference> InFile(FileView file, List<NameCandidates> names, bool isDefined)
    {
        var places = names.SelectMany(name => file.Occurrences(name.Name).Where(IsAsked).Select(occurrence => (Name: name, Occurrence: occurrence)));
        if (names.Count > 1)
            places = places.OrderBy(place => place.Occurrence.Line).ThenBy(place => place.Occurrence.Column);
        foreach (var (name, occurrence) in places)
        {
            var site = _tree.SiteOf(file, name, occurrence);
            var outcome = _resolver.Resolve(site, name.In(file, _tree.FamilyOf(file.File.Language)));
            if (Complete(site, outcome, name.IsBounded, isDefined) is { } reference)
                yield return reference;
        }
    }

    private bool IsAsked(Occurrence occurrence) =>
        (_includeDefinitions || occurrence.Role != ReferenceRole.Definition) && (_roles.Count == 0 || _roles.Contains(occurrence.Role));

    private Reference? Complete(Site site, Outcome outcome, bool isBounded, bool isDefined)
    {
        if (outcome.Group is { IsWanted: false })
            return null;
        var isResolved = outcome.Group is not null;
        if (!isResolved && (!_includeUncertain || (isDefined && !isBounded && !outcome.Candidates.Any(group => group.IsWanted))))
            return null;
        var main = outcome.Group?.Main;
        return new Reference
        {
            Name = site.Name,
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
