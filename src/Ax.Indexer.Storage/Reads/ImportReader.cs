using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Reads;

/// <summary>Reads imports and the paths of files, as part of an <see cref="IndexReader"/>'s view.</summary>
public sealed class ImportReader
{
    private const string Columns = "id, line, target, names, mark";

    private readonly SqliteConnection _connection;
    // Few texts are written in many imports.
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    internal ImportReader(SqliteConnection connection) => _connection = connection;

    /// <summary>All files, in byte order of their paths.</summary>
    public List<StoredPath> ListPaths()
    {
        var languages = new Dictionary<long, string>();
        using (var language = _connection.Prepare("SELECT id, name FROM languages"))
        {
            while (language.Step())
                languages.Add(language.Int64(0), language.Text(1));
        }
        using var row = _connection.Prepare("SELECT id, path, coalesce(language_id, 0) FROM files");
        var files = new List<StoredPath>();
        while (row.Step())
            files.Add(new StoredPath(row.Int64(0), row.Text(1), languages.GetValueOrDefault(row.Int64(2))));
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <summary>The imports of a file in source order.</summary>
    public List<StoredImport> ListImports(long fileId)
    {
        using var row = _connection.Prepare($"SELECT {Columns} FROM imports WHERE id BETWEEN ? AND ? ORDER BY id")
            .Bind(SymbolIds.First(fileId)).Bind(SymbolIds.Last(fileId));
        return ReadAll(row);
    }

    /// <summary>All imports, grouped by file.</summary>
    public List<StoredImport> ListImports()
    {
        using var row = _connection.Prepare($"SELECT {Columns} FROM imports ORDER BY id");
        return ReadAll(row);
    }

    /// <summary>The imports whose target ends with a text, case included, grouped by file.</summary>
    public List<StoredImport> ListImportsEndingWith(string end)
    {
        using var row = _connection.Prepare($"SELECT {Columns} FROM imports WHERE substr(target, -length(?1)) = ?1 ORDER BY id").Bind(end);
        return ReadAll(row);
    }

    /// <summary>All imports of files in a language, grouped by file.</summary>
    public List<StoredImport> ListImportsOf(string language)
    {
        using var row = _connection.Prepare("""
            SELECT i.id, i.line, i.target, i.names, i.mark
            FROM languages l CROSS JOIN files f ON f.language_id = l.id
            CROSS JOIN imports i ON i.id BETWEEN f.id << 20 AND (f.id << 20 | 1048575)
            WHERE l.name = ? AND f.import_count > 0 ORDER BY i.id
            """).Bind(language);
        return ReadAll(row);
    }

    /// <summary>The package or namespace that each file of a language declares, as far as its first definition tells.</summary>
    public List<StoredPackage> ListPackages(string language)
    {
        // A package around all of a file is the container of its first definition; one with a body is that definition.
        using var row = _connection.Prepare("""
            SELECT f.id, coalesce(s.container, CASE WHEN s.kind IN (?2, ?3) THEN s.name END)
            FROM languages l CROSS JOIN files f ON f.language_id = l.id CROSS JOIN symbols s ON s.id = f.id << 20
            WHERE l.name = ?1
            """).Bind(language).Bind((long)SymbolKind.Namespace).Bind((long)SymbolKind.Package);
        var packages = new List<StoredPackage>();
        while (row.Step())
        {
            if (!row.IsNull(1))
                packages.Add(new StoredPackage(row.Int64(0), Shared(row.Text(1))));
        }
        return packages;
    }

    private List<StoredImport> ReadAll(SqliteStatement row)
    {
        var imports = new List<StoredImport>();
        while (row.Step())
        {
            imports.Add(new StoredImport(row.Int64(0), row.Int32(1), Shared(row.Text(2)),
                row.IsNull(3) ? null : Shared(row.Text(3)), row.IsNull(4) ? null : Shared(row.Text(4))));
        }
        return imports;
    }

    private string Shared(string text)
    {
        if (_texts.TryGetValue(text, out var shared))
            return shared;
        _texts.Add(text, text);
        return text;
    }
}
