using System.Diagnostics;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>
/// A source tree that is edited, its index, and a folder for fresh ones beside it.
/// <para>Every file gets a time of its own whenever it is written: that two files, or two states of one, have the same size and the same
/// time by hand is a documented limit of change detection, and not what these tests are about. Times lie far in the past, where they are
/// trusted, or in the future, where they are not; times of now would be trusted or not as the machine is slow or fast.</para>
/// </summary>
internal sealed class EditedTree : IDisposable
{
    /// <summary>Later times are not trusted.</summary>
    public static readonly DateTime Future = new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // Where memory is a file system, an update costs a fraction: it waits for the disk twice.
    private static readonly string Fastest = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private static readonly EnumerationOptions AllFiles = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    private static readonly DateTime Past = new(1995, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly HashSet<DateTime> _times = [];
    private readonly string _base;
    private readonly int _futures;

    public EditedTree(int seed)
    {
        Random = new Random(seed);
        _base = Path.Combine(Fastest, $"ax-edits-{Path.GetRandomFileName()}");
        Root = Directory.CreateDirectory(Path.Combine(_base, "tree")).FullName;
        IndexFolder = Random.Next(2) == 0 ? Path.Combine(Root, ".ax") : Path.Combine(_base, "index");
        // A time that is not trusted keeps every update from having nothing to do: most trees have none.
        _futures = Random.Next(3) == 0 ? 1 : 0;
        FreshIndexFolder = Path.Combine(_base, "fresh");
    }

    /// <summary>What the next step goes by.</summary>
    public Random Random { get; set; }

    public string Root { get; }

    public string IndexFolder { get; }

    public string FreshIndexFolder { get; }

    public string Full(string path) => Path.Combine(Root, path);

    /// <summary>The files, by path; links and what belongs to git or to the index are none.</summary>
    public List<string> Files()
    {
        var files = Directory.EnumerateFiles(Root, "*", AllFiles).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(static path => !path.StartsWith(".ax/", StringComparison.Ordinal) && !$"/{path}".Contains("/.git/", StringComparison.Ordinal)).ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>One of the files; null when there are none.</summary>
    public string? AnyFile() => Files() is { Count: > 0 } files ? files[Random.Next(files.Count)] : null;

    /// <summary>The folders of files; the root is not among them.</summary>
    public List<string> Folders() => [.. Files().Select(static file => Path.GetDirectoryName(file)!.Replace('\\', '/')).Where(static folder => folder.Length > 0).Distinct()];

    public byte[] Read(string path) => File.ReadAllBytes(Full(path));

    /// <summary>Writes a file, in the place of whatever hinders it.</summary>
    public void Write(string path, byte[] content)
    {
        MakeRoomFor(path);
        File.WriteAllBytes(Full(path), content);
        Stamp(path);
    }

    /// <summary>Gives a file another time.</summary>
    public void Stamp(string path)
    {
        DateTime time;
        do
            time = Random.Next(6) < _futures ? Future.AddTicks(Random.NextInt64(1L << 50)) : Past.AddTicks(Random.NextInt64(1L << 53));
        while (!_times.Add(time));
        File.SetLastWriteTimeUtc(Full(path), time);
    }

    /// <summary>Gives files that somebody else has written times of their own, too.</summary>
    public void StampUnknown()
    {
        foreach (var file in Files().Where(file => !_times.Contains(File.GetLastWriteTimeUtc(Full(file)))))
            Stamp(file);
    }

    /// <summary>Deletes whatever stands at a path, and makes the folders above it.</summary>
    public void MakeRoomFor(string path)
    {
        for (var end = path.IndexOf('/'); end > 0; end = path.IndexOf('/', end + 1))
        {
            // A link to a folder would do, but lead the file elsewhere.
            if (new FileInfo(Full(path[..end])) is var above && (above.Exists || above.LinkTarget is not null))
                above.Delete();
        }
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        Delete(path);
    }

    public void Delete(string path)
    {
        if (new DirectoryInfo(Full(path)) is { Exists: true, LinkTarget: null } folder)
            folder.Delete(recursive: true);
        else
            File.Delete(Full(path));
    }

    /// <summary>Whether there is something that this process has no rights to.</summary>
    public bool HasNoAccess { get; private set; }

    /// <summary>Takes all rights to a file or folder away; false where rights do not matter to this process.</summary>
    public bool TakeAccess(string path)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return false;
        HasNoAccess = true;
        File.SetUnixFileMode(Full(path), UnixFileMode.None);
        return true;
    }

    /// <summary>Gives all rights back that were taken away.</summary>
    public void RestoreAccess()
    {
        // They may have been moved since.
        if (HasNoAccess)
            Process.Start("chmod", ["-R", "u+rwX", Root]).WaitForExit();
        HasNoAccess = false;
    }

    public void Dispose()
    {
        RestoreAccess();
        Directory.Delete(_base, recursive: true);
    }
}
