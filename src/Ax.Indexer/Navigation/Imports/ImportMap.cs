using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>
/// The imports of one state of the index, resolved as they are asked for and then kept. Nothing of it is stored, so nothing
/// can be out of date. Used by one thread at a time, which lends it its reader of that state.
/// </summary>
internal sealed class ImportMap
{
    private readonly ConfigurationFiles _configuration;
    private readonly ImportResolver _resolver;
    private readonly ImportLink[]?[] _links;
    private IndexReader _reader;
    private List<ImportLink>?[]? _importers;

    public ImportMap(IndexReader reader, string root, LanguageRegistry languages)
    {
        _reader = reader;
        Paths = new PathTable(reader.Imports.ListPaths());
        _configuration = new ConfigurationFiles(root, Paths);
        _resolver = new ImportResolver(new ImportScope(Paths, _configuration, language => _reader.Imports.ListPackages(language)), languages);
        _links = new ImportLink[]?[Paths.Count];
    }

    /// <summary>All files.</summary>
    public PathTable Paths { get; }

    /// <summary>Whether the configuration files are still as they were read.</summary>
    public bool IsCurrent => _configuration.AreCurrent;

    /// <summary>Lends it a reader of its state.</summary>
    public void Use(IndexReader reader) => _reader = reader;

    /// <summary>The imports of a file in source order.</summary>
    public ImportLink[] ImportsOf(int file) => _links[file] ??= [.. _reader.Imports.ListImports(Paths[file].Id).Select(import => Resolve(file, import))];

    /// <summary>The imports that lead, or may lead, to a file; by path and line.</summary>
    public IReadOnlyList<ImportLink> ImportersOf(int file) => _importers is null ? FindImporters(file) : _importers[file] ?? [];

    /// <summary>Resolves all imports, after which both directions are look-ups.</summary>
    public void ResolveAll(CancellationToken cancellationToken)
    {
        if (_importers is not null)
            return;
        foreach (var group in ByFile(_reader.Imports.ListImports(), cancellationToken))
            _links[group.File] ??= [.. group.Imports.Select(import => Resolve(group.File, import))];
        var importers = new List<ImportLink>?[Paths.Count];
        for (var from = 0; from < _links.Length; from++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var link in _links[from] ??= [])
            {
                foreach (var file in link.Outcome.Files)
                    (importers[file] ??= []).Add(link);
            }
        }
        _importers = importers;
    }

    // Where targets end with the name of the file, only imports that do are candidates; elsewhere all are.
    private List<ImportLink> FindImporters(int file)
    {
        var found = new List<ImportLink>();
        var seen = new HashSet<long>();
        var candidates = _reader.Imports.ListImportsEndingWith(RelativePath.NameOf(Paths.PathOf(file)))
            .Concat(_resolver.LanguagesWithoutFileNames.SelectMany(language => _reader.Imports.ListImportsOf(language)));
        foreach (var (from, imports) in ByFile(candidates, CancellationToken.None))
        {
            found.AddRange(imports.Where(import => seen.Add(import.Id)).Select(import => Resolve(from, import)).Where(link => link.MayLeadTo(file)));
        }
        return [.. found.OrderBy(static link => link.From).ThenBy(static link => link.Line)];
    }

    private IEnumerable<(int File, List<StoredImport> Imports)> ByFile(IEnumerable<StoredImport> imports, CancellationToken cancellationToken)
    {
        var (id, group) = (-1L, new List<StoredImport>());
        foreach (var import in imports)
        {
            if (import.FileId != id && group.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return (Paths.FindId(id), group);
                group = [];
            }
            id = import.FileId;
            group.Add(import);
        }
        if (group.Count > 0)
            yield return (Paths.FindId(id), group);
    }

    private ImportLink Resolve(int file, StoredImport import) => new(file, import.Line, import.Target, import.Names, _resolver.Resolve(file, import));

    /// <summary>An import as it is answered.</summary>
    public ImportEdge Describe(ImportLink link, int depth) => new()
    {
        Path = Paths.PathOf(link.From),
        Line = link.Line,
        Target = link.Target,
        Names = ImportStatement.SplitNames(link.Names),
        Resolution = link.Outcome.Resolution,
        Files = [.. link.Outcome.Files.Select(Paths.PathOf)],
        Module = link.Outcome.Module,
        How = link.Outcome.How,
        Depth = depth,
    };
}
