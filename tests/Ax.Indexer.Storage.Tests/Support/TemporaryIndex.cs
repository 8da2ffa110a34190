using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Support;

/// <summary>An index folder that lives as long as a test, and short ways to fill it.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    private readonly string _base = Directory.CreateTempSubdirectory("ax-storage-").FullName;

    public TemporaryIndex()
    {
        Folder = new IndexDirectory(Path.Combine(_base, "index"));
        Folder.Create();
    }

    public IndexDirectory Folder { get; }

    public string Database => Folder.FindDatabase()!;

    public IEnumerable<string> FileNames => Directory.GetFiles(Folder.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>Builds the index anew from files; each is "path: name name …", the first name being the container of the others.</summary>
    public void Build(params string[] files)
    {
        using var build = FullBuild.Start(Folder);
        Fill(build, files);
        build.Commit();
    }

    public void Update(Action<IndexWriter> change)
    {
        using var update = IncrementalUpdate.Start(Folder);
        change(update);
        update.Commit();
    }

    public static void Fill(IndexWriter writer, params string[] files)
    {
        writer.SetLanguage("c", ".", [1]);
        writer.SetLanguage("rust", "::", [2]);
        foreach (var file in files)
        {
            using var rows = Rows(file);
            writer.Add(rows);
        }
    }

    /// <summary>The rows of "path: name name …". Symbols of a path on <c>.rs</c> are Rust functions, all others C variables.</summary>
    public static FileRows Rows(string file)
    {
        var (path, names) = file.Split(": ") is [var first, var second] ? (first, second.Split(' ')) : (file, []);
        var isRust = path.EndsWith(".rs", StringComparison.Ordinal);
        var rows = new FileRows
        {
            Path = path, Language = isRust ? "rust" : "c", Size = file.Length, ModifiedTicks = 7, Hash = [.. Enumerable.Repeat((byte)3, 16)],
        };
        for (var i = 0; i < names.Length; i++)
        {
            var name = Append(rows.Text, names[i]);
            rows.Add(new SymbolRow
            {
                Name = name, NameToken = name, Parent = i == 0 ? -1 : 0, Kind = isRust ? SymbolKind.Function : SymbolKind.Variable,
                Line = i + 1, StartLine = i, EndLine = i + 2, Column = 4, Signature = new ByteSpan(i * 10, 9),
            });
            rows.Identifiers.Append(Encoding.UTF8.GetBytes((i == 0 ? "" : " ") + names[i]));
        }
        rows.ReferenceCount = names.Length;
        if (names.Length > 0)
            rows.Occurrences.Append([0]);
        return rows;
    }

    public static ByteSpan Append(ByteBuffer buffer, string text)
    {
        var start = buffer.Length;
        buffer.Append(Encoding.UTF8.GetBytes(text));
        return new ByteSpan(start, buffer.Length - start);
    }

    public IndexReader Read() => IndexReader.Open(Database);

    /// <summary>"path container.name" of the symbols that match, joined by "; ".</summary>
    public string Find(SymbolMatch match, SymbolFilter? filter = null, int limit = 100)
    {
        using var reader = Read();
        return Describe(reader.FindSymbols(match, filter ?? SymbolFilter.None, limit).Select(reader.ResolveContainer));
    }

    public static string Describe(IEnumerable<StoredSymbol> symbols) => string.Join("; ", symbols
        .Select(symbol => $"{symbol.File.Path} {(symbol.Container is null ? "" : symbol.Container + symbol.File.Separator)}{symbol.Name}"));

    /// <summary>The paths of all files, in order.</summary>
    public string Files()
    {
        using var reader = Read();
        return string.Join(' ', reader.ListFileStates().Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>Runs SQL on a database outside of the index's own code.</summary>
    public static void Execute(string database, string sql)
    {
        using var connection = SqliteConnection.Open(database, create: true);
        connection.Execute(sql);
    }

    public static long Scalar(string database, string sql)
    {
        using var connection = SqliteConnection.Open(database);
        return connection.Scalar(sql);
    }

    public void Dispose() => Directory.Delete(_base, recursive: true);
}
