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
    private readonly Dictionary<int[], string[]> _paths = new(ReferenceEqualityComparer.Instance);
    private IndexReader _reader;
    private FileRanks? _ranks;
    private List<ImportLink>?[]? _importers, _otherImporters;

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
        Keep(_reader.Imports.ListImports(), cancellationToken);
        for (var file = 0; file < _links.Length; file++)
            _links[file] ??= [];
        _importers = Reverse(Enumerable.Range(0, Paths.Count), cancellationToken);
    }

    /// <summary>How important files are by their certain imports of each other. Resolves all.</summary>
    public FileRanks Rank(CancellationToken cancellationToken)
    {
        if (_ranks is not null)
            return _ranks;
        ResolveAll(cancellationToken);
        return _ranks = new FileRanks(Paths, PageRank.Of([.. Enumerable.Range(0, Paths.Count).Select(CertainTargets)], cancellationToken));
    }

    private int[] CertainTargets(int file) => [.. ImportsOf(file)
        .Where(static link => link.Outcome.Resolution == ImportResolution.Resolved)
        .SelectMany(static link => link.Outcome.Files).Where(target => target != file).Distinct().Order()];

    // Where targets end with the name of the file, only imports that do are candidates. Imports of other languages are
    // resolved together, once: they are few where those are many (Linux), and what is asked next needs them again.
    private List<ImportLink> FindImporters(int file)
    {
        if (_otherImporters is null)
        {
            foreach (var language in _resolver.LanguagesWithoutFileNames)
                Keep(_reader.Imports.ListImportsOf(language), CancellationToken.None);
            _otherImporters = Reverse(Enumerable.Range(0, Paths.Count).Where(from => !_resolver.NamesFiles(from)), CancellationToken.None);
        }
        var found = new List<ImportLink>(_otherImporters[file] ?? []);
        foreach (var import in _reader.Imports.ListImportsEndingWith(RelativePath.NameOf(Paths.PathOf(file))))
        {
            var from = Paths.FindId(import.FileId);
            if (_resolver.NamesFiles(from) && Resolve(from, import) is var link && link.MayLeadTo(file))
                found.Add(link);
        }
        return [.. found.OrderBy(static link => link.From).ThenBy(static link => link.Line)];
    }

    private void Keep(List<StoredImport> imports, CancellationToken cancellationToken)
    {
        foreach (var (file, own) in ByFile(imports, cancellationToken))
            _links[file] ??= [.. own.Select(import => Resolve(file, import))];
    }

    private List<ImportLink>?[] Reverse(IEnumerable<int> files, CancellationToken cancellationToken)
    {
        var importers = new List<ImportLink>?[Paths.Count];
        foreach (var from in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var link in _links[from] ?? [])
            {
                foreach (var file in link.Outcome.Files)
                    (importers[file] ??= []).Add(link);
            }
        }
        return importers;
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

    // One import with an asterisk leads to hundreds of files, and many files have the same.
    private string[] PathsOf(int[] files)
    {
        if (!_paths.TryGetValue(files, out var paths))
            _paths.Add(files, paths = Array.ConvertAll(files, Paths.PathOf));
        return paths;
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
        Files = PathsOf(link.Outcome.Files),
        Module = link.Outcome.Module,
        How = link.Outcome.How,
        Depth = depth,
    };
}
