using System.Globalization;
using Ax.Indexer.Storage.Directories;

namespace Ax.Indexer.Storage.Content;

/// <summary>The folder of the segment files. Files are made and deleted by the holder of the writer lock only.</summary>
/// <param name="path">The folder, absolute.</param>
internal sealed class ContentFolder(string path)
{
    private const string Extension = ".trigrams";

    private int _last = -1;

    /// <summary>Where the file of a segment lies.</summary>
    public string PathOf(string name) => Path.Combine(path, name);

    /// <summary>A name that no file has.</summary>
    public string NextName()
    {
        // Each time: the index may have been deleted since.
        Directory.CreateDirectory(path);
        if (_last < 0)
            _last = Files().Select(static file => int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max();
        string name;
        do
            name = string.Create(CultureInfo.InvariantCulture, $"{++_last}{Extension}");
        // Another process may have written since.
        while (File.Exists(PathOf(name)));
        return name;
    }

    /// <summary>Replaces all segments by copies of those of another folder.</summary>
    /// <param name="other">The other.</param>
    /// <param name="names">Which; one that is missing stays missing.</param>
    public void CopyFrom(ContentFolder other, IEnumerable<string> names)
    {
        Directory.CreateDirectory(path);
        DeleteAllBut(new HashSet<string>());
        foreach (var name in names.Where(name => File.Exists(other.PathOf(name))))
            File.Copy(other.PathOf(name), PathOf(name), overwrite: true);
    }

    /// <summary>Deletes all segments but some.</summary>
    public void DeleteAllBut(IReadOnlySet<string> names)
    {
        foreach (var file in Files().Where(file => !names.Contains(Path.GetFileName(file))))
            IndexDirectory.DeleteIfPossible(file);
    }

    private IEnumerable<string> Files() => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*" + Extension) : [];
}
