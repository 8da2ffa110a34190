using System.Globalization;
using Ax.Indexer.Model;

namespace Ax.Indexer.Storage.Directories;

/// <summary>
/// The folder of an index. Each full build is a database of its own, <c>index-N.db</c>; the file <c>CURRENT</c> names the
/// published one and is replaced by rename. A database in write-ahead mode must not be renamed over another: its log and
/// shared memory belong to the name. Thread-safe.
/// </summary>
/// <param name="path">The folder, absolute.</param>
public sealed class IndexDirectory(string path)
{
    private const string PointerName = "CURRENT";

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>Where the segments of the trigram index lie.</summary>
    internal Content.ContentFolder Content { get; } = new(System.IO.Path.Combine(path, "content"));

    private string PointerPath => System.IO.Path.Combine(Path, PointerName);

    private string NewPointerPath => PointerPath + ".new";

    /// <summary>The published database; null when there is none.</summary>
    public string? FindDatabase()
    {
        try
        {
            var name = File.ReadAllText(PointerPath).Trim();
            return GenerationOf(name) is null ? null : System.IO.Path.Combine(Path, name);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexException($"The index in {Path} cannot be read: {e.Message}. Check the permissions.", e);
        }
    }

    /// <summary>When the published database was published: tells it from one of the same name in a folder that was deleted since.</summary>
    public DateTime PublishedAt => File.GetLastWriteTimeUtc(PointerPath);

    /// <summary>Makes the folder and hides it from version control.</summary>
    /// <exception cref="IndexException">It cannot be made.</exception>
    public void Create()
    {
        try
        {
            Directory.CreateDirectory(Path);
            var ignore = System.IO.Path.Combine(Path, ".gitignore");
            if (!File.Exists(ignore))
                File.WriteAllText(ignore, "*\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexException($"The index folder {Path} cannot be made: {e.Message}. Check the permissions, or use --db.", e);
        }
    }

    /// <summary>The file of the next full build. Only for the holder of the writer lock.</summary>
    internal string NextDatabase()
    {
        // The published name may stand for a database that is gone: readers may still have it open under that name.
        var generations = Directory.EnumerateFileSystemEntries(Path, "index-*.db").Append(FindDatabase())
            .Select(file => file is null ? 0 : GenerationOf(System.IO.Path.GetFileName(file)) ?? 0);
        var next = generations.DefaultIfEmpty(0).Max() + 1;
        return System.IO.Path.Combine(Path, string.Create(CultureInfo.InvariantCulture, $"index-{next}.db"));
    }

    /// <summary>Sees to it that a finished database is on the disk, makes it the published one and deletes the others. Only for the holder of the writer lock.</summary>
    internal void Publish(string database)
    {
        using (var file = new FileStream(database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
            file.Flush(flushToDisk: true);
        using (var stream = new FileStream(NewPointerPath, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(System.IO.Path.GetFileName(database) + "\n"));
            stream.Flush(flushToDisk: true);
        }
        File.Move(NewPointerPath, PointerPath, overwrite: true);
        DeleteUnpublished();
    }

    /// <summary>Deletes what crashed builds and earlier generations left. Only for the holder of the writer lock.</summary>
    internal void DeleteUnpublished()
    {
        File.Delete(NewPointerPath);
        var current = System.IO.Path.GetFileName(FindDatabase());
        foreach (var file in Directory.EnumerateFiles(Path, "index-*.db*"))
        {
            var name = System.IO.Path.GetFileName(file);
            var database = name[..(name.IndexOf(".db", StringComparison.Ordinal) + 3)];
            if (database != current)
                DeleteIfPossible(file);
        }
    }

    /// <summary>Deletes a file of an index if that is possible. Only for the holder of the writer lock.</summary>
    internal static void DeleteIfPossible(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A reader still has it open (Windows); the next writer tries again.
        }
    }

    /// <summary>Bytes of all its files.</summary>
    public long MeasureBytes() => Directory.Exists(Path)
        ? new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories).Sum(Measure)
        : 0;

    private static long Measure(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (FileNotFoundException)
        {
            // A writer has just removed it.
            return 0;
        }
    }

    private static int? GenerationOf(string name) =>
        name.StartsWith("index-", StringComparison.Ordinal) && name.EndsWith(".db", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(6..^3), NumberStyles.None, CultureInfo.InvariantCulture, out var generation) ? generation : null;
}
